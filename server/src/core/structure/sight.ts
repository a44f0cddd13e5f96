// What one pass over the units of a line sees: enough to tell most lines from headings and furniture without reading them again.

import { CharKind, isWord, kindOf, skipBlanks, trimEnd } from '../chars';

export interface Sight {
  text: string;
  /** The first unit that is no blank, and the one behind the last. */
  start: number;
  end: number;
  words: number;
  capitals: number;
  small: number;
  /** Letters of all kinds. */
  letters: number;
  hasDigit: boolean;
  /** A mark that stands between the steps of breadcrumbs and menus. */
  hasStep: boolean;
  /** A tab or two blanks inside. */
  hasGap: boolean;
  /** In small letters; without bullets before it. */
  firstWord: string;
  lastWordStart: number;
}

const sight: Sight = {
  text: '',
  start: 0,
  end: 0,
  words: 0,
  capitals: 0,
  small: 0,
  letters: 0,
  hasDigit: false,
  hasStep: false,
  hasGap: false,
  firstWord: '',
  lastWordStart: -1,
};

/** What is to be seen in a line; the same object at each call, so that a hundred thousand lines make no garbage. */
export function look(text: string): Readonly<Sight> {
  const start = skipBlanks(text, 0);
  const end = trimEnd(text, start, text.length);
  let words = 0;
  let capitals = 0;
  let small = 0;
  let letters = 0;
  let hasDigit = false;
  let hasStep = false;
  let hasGap = false;
  let inWord = false;
  let firstStart = -1;
  let firstEnd = -1;
  let lastStart = -1;
  let lastEnd = -1;
  let afterBlank = false;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const kind = unit < 128 ? ASCII[unit]! : kindOf(unit);
    if (kind >= CharKind.Upper) {
      if (kind === CharKind.Lower) small++;
      else if (kind === CharKind.Upper) capitals++;
      if (kind === CharKind.Digit) hasDigit = true;
      else if (kind !== CharKind.Mark) letters++;
      if (!inWord) {
        words++;
        lastStart = i;
        inWord = true;
      }
      lastEnd = i + 1;
      afterBlank = false;
      continue;
    }
    if (kind === CharKind.Blank) {
      if (afterBlank || unit === TAB) hasGap = true;
      afterBlank = true;
    } else {
      afterBlank = false;
      if (inWord && (unit === 39 || unit === 0x2019 || unit === 45) && isWord(text.charCodeAt(i + 1))) continue;
      hasStep ||= isStep(unit);
    }
    if (inWord && firstEnd < 0) {
      firstStart = lastStart;
      firstEnd = i;
    }
    inWord = false;
  }
  if (firstEnd < 0) {
    firstStart = lastStart;
    firstEnd = lastEnd;
  }
  sight.text = text;
  sight.start = start;
  sight.end = end;
  sight.words = words;
  sight.capitals = capitals;
  sight.small = small;
  sight.letters = letters;
  sight.hasDigit = hasDigit;
  sight.hasStep = hasStep;
  sight.hasGap = hasGap;
  sight.firstWord = firstEnd - firstStart <= LONGEST_WORD && firstStart >= 0 ? text.slice(firstStart, firstEnd).toLowerCase() : '';
  sight.lastWordStart = lastStart;
  return sight;
}

const TAB = 9;

/** / > | · » • › → */
const isStep = (unit: number): boolean =>
  unit === 47 || unit === 62 || unit === 124 || unit === 0xb7 || unit === 0xbb || unit === 0x2022 || unit === 0x203a || unit === 0x2192;

const ASCII = Uint8Array.from({ length: 128 }, (_, unit) => kindOf(unit));
const LONGEST_WORD = 24;
