// Dates as a reader says them: EDTF in, English out. No clock, no locale of the machine.
//
//   2017-06-30 → Friday, 30 June 2017       2023-21 → spring 2023       2021/2023 → 2021 to 2023       XXXX-05-09 → 9 May, year unknown

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const subdivisions: Readonly<Record<string, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'fourth quarter of',
  40: 'first half of',
  41: 'second half of',
};

/** 1 Monday … 7 Sunday. */
export const weekdayName = (day: number): string => weekdays[day - 1] ?? '';

/** Anything that is no EDTF of ours comes back as it is. */
export function dateWords(edtf: string): string {
  const slash = edtf.indexOf('/');
  if (slash >= 0) {
    const from = edtf.slice(0, slash);
    const to = edtf.slice(slash + 1);
    if (to === '..' || to === '') return `from ${dateWords(from)} on`;
    if (from === '..' || from === '') return `up to ${dateWords(to)}`;
    return `${dateWords(from)} to ${dateWords(to)}`;
  }
  const match = /^(-?\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(W?\d{2}))?(?:-(\d{2}))?([?~%])?$/.exec(edtf);
  if (!match) return edtf;
  const [, year = '', part, day, mark] = match;
  const doubt = mark === '?' ? ', uncertain' : mark === '~' || mark === '%' ? ', about' : '';
  return pointWords(year, part, day) + doubt;
}

function pointWords(year: string, part: string | undefined, day: string | undefined): string {
  const inYear = year === 'XXXX' ? ', year unknown' : ` ${year}`;
  if (part === undefined) {
    if (year === 'XXXX') return 'year unknown';
    if (year.endsWith('XX')) return `${ordinal(Number(year.slice(0, 2)) + 1)} century`;
    return year.endsWith('X') ? `the ${year.slice(0, 3)}0s` : year;
  }
  if (part.startsWith('W')) return `week ${Number(part.slice(1))}${year === 'XXXX' ? inYear : ` of ${year}`}`;
  const subdivision = subdivisions[part];
  if (subdivision) return subdivision + inYear;
  const month = months[Number(part) - 1];
  if (!month) return [year, part, day].filter(Boolean).join('-');
  if (day === undefined) return month + inYear;
  const weekday = weekdayOf(`${year}-${part}-${day}`);
  return `${weekday === null ? '' : `${weekdayName(weekday)}, `}${Number(day)} ${month}${inYear}`;
}

/** 1 Monday … 7 Sunday; null where no full day is meant or there is no such day. */
export function weekdayOf(edtf: string): number | null {
  const days = daysOf(edtf);
  return days === null ? null : ((((days + 3) % 7) + 7) % 7) + 1;
}

/** "3 days after", "the same day": where a day lies as seen from another; null where either is no full day. */
export function distanceWords(edtf: string, from: string): string | null {
  const there = daysOf(edtf);
  const here = daysOf(from);
  if (there === null || here === null) return null;
  const days = there - here;
  if (days === 0) return 'the same day';
  const size = Math.abs(days);
  const length =
    size < 61 ? counted(size, 'day') : size < 730 ? counted(Math.round(size / 30.44), 'month') : counted(Math.round(size / 365.25), 'year');
  const exact = size < 61 ? '' : ` (${size.toLocaleString('en')} days)`;
  return `${length}${exact} ${days > 0 ? 'after' : 'before'}`;
}

/** ISO 8601 duration → "11 years before", "1 month and 2 weeks after", "the same day"; null where it is none. */
export function durationWords(duration: string): string | null {
  const match = /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration);
  if (!match) return null;
  const parts = units.map((unit, i) => [Number(match[i + 2] ?? 0), unit] as const).filter(([n]) => n > 0);
  if (parts.length === 0) return 'the same day';
  return `${parts.map(([n, unit]) => counted(n, unit)).join(' and ')} ${match[1] ? 'before' : 'after'}`;
}

const units = ['year', 'month', 'week', 'day'];

/** Days since 1970-01-01. */
function daysOf(edtf: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(edtf);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? Math.round(date.getTime() / 86_400_000) : null;
}

const counted = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;

function ordinal(n: number): string {
  const ending = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}
