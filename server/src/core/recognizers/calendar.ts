// Calendar arithmetic and EDTF texts, without a clock: a day is a count of days since 1970-01-01.
// shift(dayOf('2017-06-30'), -1, 'month') → '2017-05'

export type Grain = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

export const pad = (n: number, width = 2) => String(Math.abs(n)).padStart(width, '0');

/** A year in EDTF: 0044 → "0044", -43 → "-0043". */
export const yearText = (year: number | null) => (year === null ? 'XXXX' : (year < 0 ? '-' : '') + pad(year, 4));

export const dateText = (year: number | null, month: number, day: number) =>
  yearText(year) + (month ? `-${pad(month)}` : '') + (day ? `-${pad(day)}` : '');

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days in a month; an unknown year is taken as a leap year, so that February 29 is possible. */
export function daysInMonth(year: number | null, month: number): number {
  if (month === 2) return year === null || isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export const isPossible = (year: number | null, month: number, day: number) =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Days since 1970-01-01 in the proleptic Gregorian calendar (H. Hinnant's days_from_civil). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export function civil(dayNumber: number): { year: number; month: number; day: number } {
  const z = dayNumber + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1 };
}

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: number) => ((((day + 3) % 7) + 7) % 7) + 1;

/** The day of an ISO date, or null where it is none. */
export function dayOf(iso: string | null): number | null {
  const parts = iso?.match(/^(\d{4})-(\d{2})-(\d{2})$/);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isPossible(year, month, day) ? dayNumber(year, month, day) : null;
}

export function isoText(day: number): string {
  const date = civil(day);
  return dateText(date.year, date.month, date.day);
}

function weekText(day: number): string {
  const thursday = day - weekdayOf(day) + 4;
  const year = civil(thursday).year;
  return `${yearText(year)}-W${pad(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1)}`;
}

/** The period of a grain that lies `count` periods from the one around `day`, in EDTF. */
export function shift(day: number, count: number, grain: Grain): string {
  const { year, month } = civil(day);
  const months = year * 12 + month - 1 + count;
  switch (grain) {
    case 'day':
      return isoText(day + count);
    case 'week':
      return weekText(day + 7 * count);
    case 'weekend': {
      const saturday = day - weekdayOf(day) + 6 + 7 * count;
      return `${isoText(saturday)}/${isoText(saturday + 1)}`;
    }
    case 'month':
      return dateText(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 0);
    case 'quarter': {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + count;
      return `${yearText(Math.floor(quarters / 4))}-${33 + (((quarters % 4) + 4) % 4)}`;
    }
    case 'half': {
      const halves = year * 2 + (month > 6 ? 1 : 0) + count;
      return `${yearText(Math.floor(halves / 2))}-${40 + (((halves % 2) + 2) % 2)}`;
    }
    case 'year':
      return yearText(year + count);
    case 'decade':
      return `${yearText(year + 10 * count).slice(0, -1)}X`;
    case 'century':
      return `${yearText(year + 100 * count).slice(0, -2)}XX`;
  }
}

const designator = { day: 'D', week: 'W', weekend: 'W', month: 'M', quarter: 'M', half: 'M', year: 'Y', decade: 'Y', century: 'Y' };
const factor = { day: 1, week: 1, weekend: 1, month: 1, quarter: 3, half: 6, year: 1, decade: 10, century: 100 };

/** ISO 8601 duration: (-1, 'quarter') → "-P3M". */
export const durationText = (count: number, grain: Grain) =>
  `${count < 0 ? '-' : ''}P${Math.abs(count) * factor[grain]}${designator[grain]}`;
