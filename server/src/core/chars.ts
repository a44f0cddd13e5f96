// What a UTF-16 unit is, read from a table that fills itself page by page: kindOf('É') is Upper, kindOf('主') is Uncased.

export const CharKind = {
  Other: 0,
  Blank: 1,
  Upper: 2,
  Lower: 3,
  /** A letter of a script without case, or half of an astral character. */
  Uncased: 4,
  Digit: 5,
  /** Combining marks and format controls (bidi marks, joiners, BOM): they never end a word. */
  Mark: 6,
} as const;
export type CharKind = (typeof CharKind)[keyof typeof CharKind];

const pages = new Array<Uint8Array | undefined>(256);

export function kindOf(unit: number): CharKind {
  return (pages[unit >> 8] ?? fillPage(unit >> 8))[unit & 255] as CharKind;
}

export const isBlank = (unit: number): boolean => kindOf(unit) === CharKind.Blank;
export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** Letters, digits and what clings to them. */
export const isWord = (unit: number): boolean => kindOf(unit) >= CharKind.Upper;

/** The first place at or after `i` that is neither blank nor a format control. */
export function skipBlanks(text: string, i: number): number {
  while (i < text.length) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind !== CharKind.Blank && kind !== CharKind.Mark) break;
    i++;
  }
  return i;
}

/** The first place at or before `end` (and after `start`) that has no blank or format control in front of it. */
export function trimEnd(text: string, start: number, end: number): number {
  while (end > start) {
    const kind = kindOf(text.charCodeAt(end - 1));
    if (kind !== CharKind.Blank && !(kind === CharKind.Mark && isFormat(text[end - 1]!))) break;
    end--;
  }
  return end;
}

/** One blank for every run of blanks, none at the ends, no format controls: how a label is compared and shown. */
export function foldBlanks(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = kindOf(unit);
    if (kind === CharKind.Blank ? unit !== 32 || i === 0 || i === text.length - 1 || text.charCodeAt(i + 1) === 32 : isControl(unit))
      return foldEach(text);
  }
  return text;
}

function foldEach(text: string): string {
  let out = '';
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isBlank(unit)) gap = out !== '';
    else if (!isControl(unit)) {
      out += gap ? ` ${text[i]}` : text[i];
      gap = false;
    }
  }
  return out;
}

// What clings to a letter, a vowel sign or the dress of an emoji, is a part of the word.
const isFormat = (char: string): boolean => !/\p{M}/u.test(char);

const isControl = (unit: number): boolean =>
  unit === 0xfeff ||
  unit === 0x200e ||
  unit === 0x200f ||
  unit === 0x061c ||
  (unit >= 0x202a && unit <= 0x202e) ||
  (unit >= 0x2066 && unit <= 0x2069);

function fillPage(page: number): Uint8Array {
  const kinds = new Uint8Array(256);
  for (let i = 0; i < 256; i++) kinds[i] = slowKind((page << 8) | i);
  pages[page] = kinds;
  return kinds;
}

function slowKind(unit: number): CharKind {
  if (unit >= 0xd800 && unit <= 0xdfff) return CharKind.Uncased;
  const char = String.fromCharCode(unit);
  if (unit === 0xfeff || /[\p{M}\p{Cf}]/u.test(char)) return CharKind.Mark;
  if (/\s/u.test(char)) return CharKind.Blank;
  if (/\p{Nd}/u.test(char)) return CharKind.Digit;
  // Georgian has capitals only in print: its small letters start names too.
  if (unit >= 0x10d0 && unit <= 0x10ff) return CharKind.Uncased;
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return CharKind.Upper;
  if (/\p{Ll}/u.test(char)) return CharKind.Lower;
  return /[\p{L}\p{N}]/u.test(char) ? CharKind.Uncased : CharKind.Other;
}
