// Figures as a reader says them, digits grouped.
//
//   { value: 51e9, unit: "USD", mod: ">" } → more than 51,000,000,000 US dollars

import type { Approximation, FigureMention } from '../core/mention';

export function figureWords({ kind, value: { value, unit, mod } }: FigureMention): string {
  const number = typeof value === 'number' ? grouped(value) : `${grouped(value[0])} to ${grouped(value[1])}`;
  const measured = kind === 'figure.ordinal' ? `number ${number}` : withUnit(number, unit, value === 1);
  return mod ? `${approximation[mod]} ${measured}` : measured;
}

const approximation: Readonly<Record<Approximation, string>> = {
  '>': 'more than',
  '>=': 'at least',
  '<': 'less than',
  '<=': 'at most',
  '~': 'about',
  '~<': 'nearly',
  multiple: 'several times',
};

const grouped = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 15 });

function withUnit(number: string, unit: string | undefined, single: boolean): string {
  if (unit === undefined) return number;
  if (unit === '%') return `${number} %`;
  if (unit === 'pp') return `${number} percentage points`;
  if (unit === 'bp') return `${number} basis points`;
  if (unit === 'times') return `${number} times`;
  if (/^[A-Z]{3}$/.test(unit)) return `${number} ${currencyName(unit)}`;
  return `${number} ${wordUnit.test(unit) && !single ? `${unit}s` : unit}`;
}

const wordUnit = /^(?:second|minute|hour|day|week|month|quarter|year|decade|mile|acre|hectare|tonne|ton|litre|liter|barrel|metre|meter)$/;

/** The currency's English name where the platform knows it, and its code always. */
function currencyName(code: string): string {
  try {
    const name = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' }).of(code);
    return name ? `${code} (${name})` : code;
  } catch {
    return code;
  }
}
