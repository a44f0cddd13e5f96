// The first full date that a line states: "Mittwoch, den 28. Oktober 2009" → 2009-10-28.

import type { Located } from './transcript';

const MONTHS = [
  'january jan januar janvier enero ene janeiro января январь',
  'february feb februar février febrero fevereiro fev февраля февраль',
  'march mar märz mars marzo março марта март',
  'april apr avril abril abr апреля апрель',
  'may mai mayo maio мая май',
  'june jun juni juin junio junho июня июнь',
  'july jul juli juillet julio julho июля июль',
  'august aug août agosto ago августа август',
  'september sep sept septembre septiembre setembro set сентября сентябрь',
  'october oct oktober okt octobre octubre outubro out октября октябрь',
  'november nov novembre noviembre novembro ноября ноябрь',
  'december dec dezember dez décembre diciembre dic dezembro декабря декабрь',
];
const MONTH_OF: ReadonlyMap<string, number> = new Map(MONTHS.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)));

const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º|ª)?[\s\u00a0-]+(?:of[\s\u00a0]+|de[\s\u00a0]+)?(\p{L}{3,12})\.?,?[\s\u00a0-]+(?:de[\s\u00a0]+|del[\s\u00a0]+)?(\d{4})(?!\d)/gu;
const MONTH_FIRST = /(?<![\p{L}])(\p{L}{3,12})\.?[\s\u00a0]+(\d{1,2})(?:st|nd|rd|th)?,?[\s\u00a0]+(\d{4})(?!\d)/gu;
const DOTTED = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/g;

export function statedDate(line: string): Located | null {
  const found: Located[] = [];
  const add = (m: RegExpExecArray | RegExpMatchArray, year: string, month: number | undefined, day: string): void => {
    if (month === undefined || month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return;
    const value = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
    found.push({ start: m.index!, end: m.index! + m[0].length, value });
  };
  for (const m of line.matchAll(ISO)) add(m, m[1]!, Number(m[2]), m[3]!);
  for (const m of line.matchAll(DAY_FIRST)) add(m, m[3]!, MONTH_OF.get(m[2]!.toLowerCase()), m[1]!);
  for (const m of line.matchAll(MONTH_FIRST)) add(m, m[3]!, MONTH_OF.get(m[1]!.toLowerCase()), m[2]!);
  for (const m of line.matchAll(DOTTED)) add(m, m[3]!, Number(m[2]), m[1]!);
  return found.reduce<Located | null>((best, one) => (best === null || one.start < best.start ? one : best), null);
}
