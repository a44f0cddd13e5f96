// What a line says by itself, read once and remembered on it: how many words, whether it is blank, a stage direction, a cue's
// time, and every way in which its beginning could be a label. `[00:12] ANA RUIZ (Lima): Yes.` is one candidate: upper case,
// bracket, colon, time before. Whether it is a label the document decides (conventions/decide.ts).

import { CharKind, foldBlanks, isBlank, isDigit, isWord, kindOf, skipBlanks, trimEnd } from './chars';
import { Delimiter, Lead, Place, packForm, Sort, Wrap } from './conventions/form';
import { readTime, type TimeMark } from './cues/clock';
import { Casing, isManner, type LabelFacts, labelFacts, Trait } from './labels';
import { HONORIFICS, PARTICLES, ROLES } from './names';
import { notesOf } from './notes';
import { DIRECTION_WORDS } from './noteWords';
import { type Line, remember } from './text';

export interface Candidate {
  /** See conventions/form.ts. */
  readonly form: number;
  /** The label in the line, without delimiter, time or mark-up. */
  readonly start: number;
  readonly end: number;
  /** Where the speech starts in the line. */
  readonly body: number;
  readonly bodyKind: BodyKind;
  /** Blanks folded. */
  readonly label: string;
  readonly facts: LabelFacts;
  readonly indent: number;
  readonly time: TimeMark | null;
  /** Words in front of the speech. */
  readonly wordsBefore: number;
}

export const BodyKind = {
  None: 0,
  /** A few capitalised words or figures without a full stop: what stands behind a field's name. */
  Value: 1,
  Link: 2,
  LowerCase: 3,
  Speech: 4,
} as const;
export type BodyKind = (typeof BodyKind)[keyof typeof BodyKind];

export const LineFlag = {
  Blank: 1,
  /** Nothing but brackets: a direction or an omission. */
  Bracketed: 2,
  Omission: 4,
  /** Holds only the time of a cue: `00:01.000 --> 00:04.000`. */
  CueTime: 8,
  /** Holds only a time. */
  TimeOnly: 16,
  /** Ends like a sentence. */
  Ended: 32,
  /** Digits only. */
  Number: 64,
  /** Starts in lower case. */
  LowerStart: 128,
} as const;

const WORDS_SHIFT = 8;
const NO_CANDIDATES: readonly Candidate[] = Object.freeze([]);

// Flags and words in one number.
const memoOf = remember(({ text }) => {
  const start = skipBlanks(text, 0);
  if (start === text.length) return LineFlag.Blank;
  return readFlags(text, start) | (Math.min(countWords(text, start, text.length), 0x3fffff) << WORDS_SHIFT);
});

/** Flags of a line (LineFlag). */
export const flagsOf = (line: Line): number => memoOf(line) & 255;

/** Words of a line: directions, omissions and tags are none. */
export const wordsOf = (line: Line): number => memoOf(line) >> WORDS_SHIFT;

/** Every way in which the beginning of a line could be a label; most lines have none. */
export const candidatesOf: (line: Line) => readonly Candidate[] = remember((line) => {
  if (flagsOf(line) & (LineFlag.Blank | LineFlag.CueTime | LineFlag.Number)) return NO_CANDIDATES;
  return new Scan(line.text, skipBlanks(line.text, 0)).candidates();
});

function readFlags(text: string, start: number): number {
  let flags = 0;
  const end = trimEnd(text, start, text.length);
  const first = text[start]!;
  const last = text.charCodeAt(end - 1);
  if ('([<（【{*'.includes(first) && bracketOnly(text, start, end)) {
    flags |= LineFlag.Bracketed;
    if (isOmission(text, start, end)) flags |= LineFlag.Omission;
  }
  if (kindOf(text.charCodeAt(start)) === CharKind.Lower) flags |= LineFlag.LowerStart;
  if (last === 46 || last === 63 || last === 33 || last === 0x2026 || last === 0x3002 || last === 34 || last === 0x201d || last === 0xbb)
    flags |= LineFlag.Ended;
  if (isDigit(text.charCodeAt(start)) || '([#\\'.includes(first)) {
    if (end - start < 12 && allDigits(text, start, end)) flags |= LineFlag.Number;
    const time = end - start < 400 ? readTime(text, start) : null;
    if (time && time.to !== null && text.indexOf('-->', start) >= 0) flags |= LineFlag.CueTime;
    else if (time && skipTimeTail(text, time.end) >= end) flags = (flags | LineFlag.TimeOnly) & ~LineFlag.Bracketed;
  }
  return flags;
}

const skipTimeTail = (text: string, at: number): number => skipBlanks(text, text[at] === ':' ? at + 1 : at);

function allDigits(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return true;
}

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '<': '>', '（': '）', '【': '】', '{': '}' };

// The line is one or more brackets and blanks, perhaps with a period or emphasis behind.
function bracketOnly(text: string, start: number, end: number): boolean {
  let i = start;
  while (i < end) {
    const unit = text.charCodeAt(i);
    if (isBlank(unit) || unit === 46 || unit === 42 || unit === 95 || unit === 92) {
      i++;
      continue;
    }
    const close = CLOSERS[text[i]!];
    if (!close) return false;
    const open = text[i];
    let depth = 0;
    do {
      if (text[i] === open) depth++;
      else if (text[i] === close) depth--;
      i++;
    } while (depth > 0 && i < end);
    if (depth > 0) return false;
  }
  return i > start && (text[start] !== '<' || isOmission(text, start, end));
}

function isOmission(text: string, start: number, end: number): boolean {
  const inside = text.slice(start + 1, Math.min(end - 1, start + 40)).trim();
  return /^(?:…|\.{2,4}|\. \. \.( \.)?|<…>|snip|omitted\b.*|omission)$/i.test(inside);
}

/** Words in [start, end): runs of letters and digits, one for each ideograph; notes in brackets and tags hold none. */
export function countWords(text: string, start: number, end: number): number {
  let words = 0;
  let from = start;
  for (const note of notesOf(text)) {
    if (note.end <= from) continue;
    if (note.start >= end) break;
    words += countSpoken(text, from, note.start);
    from = note.end;
  }
  return words + countSpoken(text, from, end);
}

function countSpoken(text: string, start: number, end: number): number {
  let words = 0;
  let inside = false;
  // Whether a tag's end may still follow: looked for once, not again from each opener.
  let closed = true;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const kind = kindOf(unit);
    if (kind >= CharKind.Upper) {
      if (!inside) words++;
      inside = kind !== CharKind.Uncased || unit < 0x2e80;
    } else if (inside && (unit === 39 || unit === 0x2019 || unit === 45)) inside = i + 1 < text.length && isWord(text.charCodeAt(i + 1));
    else {
      inside = false;
      if (unit !== 123 || !closed || !TAG_OPENERS.includes(text[i + 1] ?? ' ')) continue;
      const close = text.indexOf('}', i);
      closed = close > 0 && close < end;
      if (closed) i = close;
    }
  }
  return words;
}

const TAG_OPENERS = '#<>';

const LABEL_LENGTH = 200;
const NAME_WORDS = 10;

interface Cut {
  readonly end: number;
  readonly delimiter: Delimiter;
  readonly body: number;
  readonly time: TimeMark | null;
}

// One reading of the beginning of a line: marks in front, then a label, then whatever can end one.
class Scan {
  private readonly found: Candidate[] = [];
  private wrap: Wrap = Wrap.None;
  private lead: Lead = Lead.None;
  private time: TimeMark | null = null;
  private readonly indent: number;
  private close = '';

  constructor(
    private readonly text: string,
    private readonly first: number,
  ) {
    let indent = 0;
    for (let i = 0; i < first; i++) indent += text.charCodeAt(i) === 9 ? 8 - (indent % 8) : 1;
    this.indent = indent;
  }

  candidates(): readonly Candidate[] {
    const at = this.skipMarks(this.first);
    if (at < 0) return this.result();
    const { text } = this;
    if (this.wrap === Wrap.Angle || this.wrap === Wrap.Voice || this.wrap === Wrap.Square) {
      this.enclosed(at);
      return this.result();
    }
    if (at < text.length) this.scanLabel(at);
    if (this.lead === Lead.Chevron && this.found.length === 0)
      this.add(this.first, { end: this.first + 2, delimiter: Delimiter.Mark, body: at, time: null }, true);
    return this.result();
  }

  private result(): readonly Candidate[] {
    return this.found.length ? this.found : NO_CANDIDATES;
  }

  // Times, numbers, bullets, emphasis and the like in front of the label. -1 where nothing behind can be a label.
  private skipMarks(at: number): number {
    const { text } = this;
    let i = at;
    for (let step = 0; step < 6; step++) {
      if (i >= text.length) return i;
      const char = text[i]!;
      const unit = text.charCodeAt(i);
      if (
        isDigit(unit) ||
        char === '[' ||
        char === '(' ||
        char === '<' ||
        char === '{' ||
        char === '【' ||
        char === '\\' ||
        char === '#' ||
        (unit | 32) === 116 ||
        (unit | 32) === 121
      ) {
        const time = readTime(text, i);
        if (time) {
          this.time = this.time ? { ...this.time, to: time.from } : time;
          i = skipBlanks(text, time.end);
          if ('-–—|:,'.includes(text[i] ?? ' ') && (isBlank(text.charCodeAt(i + 1)) || text[i] === '|')) i = skipBlanks(text, i + 1);
          continue;
        }
      }
      if (isDigit(unit)) {
        const after = this.skipNumber(i);
        if (after < 0) return i;
        i = after;
        continue;
      }
      if (step === 0 && /^(?:Anf|Nr|No|№)\.? ?\d{1,4}\.? /.test(text.slice(i, i + 12))) {
        while (!isDigit(text.charCodeAt(i))) i++;
        while (!isBlank(text.charCodeAt(i))) i++;
        i = skipBlanks(text, i);
        this.lead = Lead.Number;
        continue;
      }
      switch (char) {
        case '>': {
          const start = i;
          while (text[i] === '>') i++;
          if (i - start > 1) this.lead = Lead.Chevron;
          else this.lead = Lead.Bullet;
          i = skipBlanks(text, i);
          continue;
        }
        case '&':
          if (!text.startsWith('&gt;&gt;', i)) return -1;
          this.lead = Lead.Chevron;
          i = skipBlanks(text, text.startsWith('&gt;&gt;&gt;', i) ? i + 12 : i + 8);
          continue;
        case '-':
        case '–':
        case '—':
        case '•':
        case '·':
        case '‑':
          this.lead = Lead.Bullet;
          i = skipBlanks(text, i + 1);
          continue;
        case '○':
        case '◯':
        case '〇':
        case '●':
        case '◎':
          this.lead = Lead.Circle;
          i = skipBlanks(text, i + 1);
          continue;
        case '*':
        case '_':
          i = this.openEmphasis(i, char);
          continue;
        case '#': {
          const start = i;
          while (text[i] === '#') i++;
          if (isBlank(text.charCodeAt(i))) {
            this.wrap = Wrap.Heading;
            i = skipBlanks(text, i);
          } else if (i - start === 1) this.lead = Lead.Hash;
          else return -1;
          continue;
        }
        case '@':
          this.lead = Lead.At;
          i++;
          continue;
        case '<': {
          const tag = this.openTag(i);
          if (tag < 0) return -1;
          i = tag;
          if (this.wrap === Wrap.Angle || this.wrap === Wrap.Voice) return i;
          continue;
        }
        case '[': {
          const close = text.indexOf(']', i);
          if (close < 0 || close - i > 80 || text[close + 1] === '(') return -1;
          this.wrap = Wrap.Square;
          this.close = ']';
          return i + 1;
        }
        default:
          return i;
      }
    }
    return i;
  }

  // A line number or paragraph number: `12  `, `12. `, `12) `.
  private skipNumber(at: number): number {
    const { text } = this;
    let i = at;
    while (i - at < 5 && isDigit(text.charCodeAt(i))) i++;
    if (text[i] === '.' || text[i] === ')') i++;
    if (this.lead !== Lead.None || i - at > 5 || !isBlank(text.charCodeAt(i))) return -1;
    const next = skipBlanks(text, i);
    // `1 Clown.` has a number for a first name: one blank, no period.
    if (
      next - i === 1 &&
      text.charCodeAt(i) === 32 &&
      isDigit(text.charCodeAt(i - 1)) &&
      i - at < 2 &&
      at === this.first &&
      this.indent === 0
    )
      return -1;
    this.lead = Lead.Number;
    return next;
  }

  private openEmphasis(at: number, char: string): number {
    const { text } = this;
    let i = at;
    while (text[i] === char) i++;
    const mark = text.slice(at, i);
    if (isBlank(text.charCodeAt(i)) && char === '*') {
      this.lead = Lead.Bullet;
      return skipBlanks(text, i);
    }
    if (mark.length > 1 || (text.indexOf(char, i) > 0 && text.indexOf(char, i) - i < 80)) {
      this.wrap = mark.length > 1 ? Wrap.Bold : Wrap.Italic;
      this.close = char;
    } else this.lead = Lead.Star;
    return skipBlanks(text, i);
  }

  // <v Name>, <b>, <nick>; -1 for other tags.
  private openTag(at: number): number {
    const { text } = this;
    const close = text.indexOf('>', at);
    if (close < 0 || close - at > 80) return -1;
    const inside = text.slice(at + 1, close);
    const voice = /^v(?:\.[\w.-]+)?[ \t]+/.exec(inside);
    if (voice) {
      this.wrap = Wrap.Voice;
      this.close = '>';
      return at + 1 + voice[0].length;
    }
    if (/^(?:b|strong|i|em|u)$/i.test(inside)) {
      this.wrap = /^[iu]|em/i.test(inside) ? Wrap.Italic : Wrap.Bold;
      this.close = '<';
      return skipBlanks(text, close + 1);
    }
    if (/^(?:c(?:\.[\w.-]+)?|p|span|font\b.*|div)$/i.test(inside)) return skipBlanks(text, close + 1);
    if (
      inside === '' ||
      /[="/:]|^\/|^!|https?/.test(inside) ||
      /^(?:br|hr|a|li|ul|ol|td|tr|table|h\d|body|html|head|section|code|pre|img|script|style)\b/i.test(inside)
    )
      return -1;
    this.wrap = Wrap.Angle;
    this.close = '>';
    return at + 1;
  }

  // <nick>, [Speaker 1], <v Name>: the label is what the brackets hold.
  private enclosed(at: number): void {
    const { text } = this;
    const close = text.indexOf(this.close, at);
    if (close < 0) return;
    let start = skipBlanks(text, at);
    if (this.wrap === Wrap.Angle && '@+%~&'.includes(text[start] ?? '')) start++;
    let end = trimEnd(text, start, close);
    if (end <= start) return;
    let time: TimeMark | null = null;
    for (let i = start; i < end && !time; i++) {
      if (!isDigit(text.charCodeAt(i)) || isWord(text.charCodeAt(i - 1))) continue;
      const mark = readTime(text, i);
      if (mark && mark.end >= end) time = mark;
    }
    if (time) end = trimSeparators(text, start, time.start);
    if (end <= start) return;
    let body = skipBlanks(text, close + 1);
    let delimiter: Delimiter = Delimiter.Close;
    const after = readTime(text, body);
    if (after && !time) {
      time = after;
      body = skipBlanks(text, after.end);
    }
    if (text[body] === ':' || text[body] === '：') {
      delimiter = Delimiter.Colon;
      body = skipBlanks(text, body + 1);
    }
    this.add(start, { end, delimiter, body, time }, this.wrap === Wrap.Angle || this.wrap === Wrap.Voice);
  }

  private scanLabel(at: number): void {
    const { text } = this;
    const limit = Math.min(text.length, at + LABEL_LENGTH);
    let i = at;
    let words = 0;
    let lower = 0;
    let comma = false;
    let uncased = 0;
    let tokenStart = -1;
    let closedAt = -1;
    let period: Cut | null = null;
    let dash: Cut | null = null;
    let gap: Cut | null = null;
    let last: Cut | null = null;
    let letter: Cut | null = null;
    const cut = (end: number, delimiter: Delimiter, body: number, time: TimeMark | null = null): Cut => ({
      end: closedAt >= 0 ? closedAt : trimEnd(text, at, end),
      delimiter,
      body: skipBlanks(text, body),
      time,
    });
    scan: while (i <= limit) {
      const unit = i < text.length ? text.charCodeAt(i) : -1;
      const kind = unit < 0 ? CharKind.Blank : kindOf(unit);
      if (kind >= CharKind.Upper) {
        if (tokenStart < 0) tokenStart = i;
        if (kind === CharKind.Uncased && ++uncased > 40) break;
        i++;
        continue;
      }
      // A word ends here.
      if (tokenStart >= 0 && unit !== 39 && unit !== 0x2019 && unit !== 45 && unit !== 95 && unit !== 34 && unit !== 0x5f4) {
        words++;
        if (kindOf(text.charCodeAt(tokenStart)) === CharKind.Lower) {
          const word = text.slice(tokenStart, i).toLowerCase();
          if ((unit === 32 || unit === 58) && VERBS.has(word) && words > 2 && text[trimEnd(text, at, tokenStart) - 1] === ')') {
            last = cut(tokenStart, Delimiter.Verb, tokenStart);
            break;
          }
          if (!PARTICLES.has(word) && !HONORIFICS.has(word) && !ROLES.has(word) && (comma ? ++lower > 8 : ++lower > 2)) break;
        }
        if (words > NAME_WORDS + 8) break;
        if (unit !== 46 && unit !== 58 && unit !== 0xff1a) tokenStart = -1;
      }
      if (unit < 0 || i === limit) {
        if (i < text.length) break;
        if (words > 0 && words <= NAME_WORDS) last = cut(i, Delimiter.LineEnd, i);
        break;
      }
      if (kind === CharKind.Blank) {
        let next = i;
        while (next < text.length && isBlank(text.charCodeAt(next))) next++;
        const wide = next - i > 1 || unit === 9;
        if (next >= text.length) {
          i = next;
          continue;
        }
        if (words > 0) {
          const mark = text.charCodeAt(next);
          if (isDigit(mark) || '[(<#{\\@|,-–—'.includes(text[next]!)) {
            const at2 = '@|,-–—'.includes(text[next]!) ? skipBlanks(text, next + 1) : next;
            const time = readTime(text, at2) ?? null;
            if (time && time.end - time.start > 3) {
              last = this.afterTime(cut, i, time, wide);
              break;
            }
          } else if (wide && (mark | 32) >= 116) {
            const time = readTime(text, next);
            if (time) {
              last = this.afterTime(cut, i, time, wide);
              break;
            }
          }
          if (!dash && isDash(mark)) {
            let after = next + 1;
            while (isDash(text.charCodeAt(after))) after++;
            if (after >= text.length || isBlank(text.charCodeAt(after)) || (mark !== 45 && words > 0)) dash = cut(i, Delimiter.Dash, after);
            i = after;
            continue;
          }
          if (!gap && (wide || mark === 124)) gap = cut(i, Delimiter.Gap, mark === 124 ? next + 1 : next);
          if (!gap && unit === 0x3000) gap = cut(i, Delimiter.WideBlank, next);
          if (!gap && words === 1 && next - i === 1 && i - at === 1 && text[at] === 'Q') gap = cut(i, Delimiter.Gap, next);
        } else if (words === 0 && mark0(text, next)) break;
        i = next;
        continue;
      }
      switch (unit) {
        case 58: // :
        case 0xff1a: {
          tokenStart = -1;
          const next = text.charCodeAt(i + 1);
          if (unit === 58 && (next === 47 || next === 58 || (isDigit(next) && isDigit(text.charCodeAt(i - 1))))) break scan;
          if (unit === 58 && (kindOf(next) === CharKind.Lower || next === 61 || next === 92)) break scan;
          if (words > 0 && !(period && period.end - lastWordStart(text, period.end) > 4)) last = this.afterColon(cut, i);
          break scan;
        }
        case 46: {
          // .
          const word = tokenStart >= 0 ? text.slice(tokenStart, i) : '';
          tokenStart = -1;
          const next = text.charCodeAt(i + 1);
          const ends = i + 1 >= text.length || isBlank(next) || isDash(next) || next === 42 || next === 95 || next === 60;
          if (ends && !letter && words === 1 && word.length === 1 && isSoleLetter(text, at, i)) {
            const follow = skipBlanks(text, skipEmphasis(text, i + 1));
            const dashed = isDash(text.charCodeAt(follow));
            letter = cut(i, dashed ? Delimiter.PeriodDash : Delimiter.Period, dashed ? skipDashes(text, follow) : follow);
          }
          if (ends && !period && !dash && words > 0 && !isAbbreviation(text, at, word, i)) {
            const follow = skipBlanks(text, skipEmphasis(text, i + 1));
            if (!JOINERS.has(firstWord(text, follow)) || text.length - at > 48) {
              const dashed = isDash(text.charCodeAt(follow));
              const initials = word.length === 1 && words > 1;
              period = cut(
                initials ? i + 1 : i,
                dashed ? Delimiter.PeriodDash : Delimiter.Period,
                dashed ? skipDashes(text, follow) : follow,
              );
              if (words > 4 || follow >= text.length) break scan;
            }
          }
          i++;
          continue;
        }
        case 40: // (
        case 91: // [
        case 0xff08:
        case 0x3010: {
          tokenStart = -1;
          const time = readTime(text, i);
          if (time && words > 0) {
            last = this.afterTime(cut, i, time, false);
            break scan;
          }
          const close = matching(text, i);
          if (close < 0) break scan;
          if (unit === 91 && words > 0 && !isBlank(text.charCodeAt(i - 1))) break scan;
          i = close + 1;
          continue;
        }
        case 42: // *
        case 95: {
          // _
          if (text[i] !== this.close) {
            if (unit === 95) {
              i++;
              continue;
            }
            break scan;
          }
          if (unit === 95 && this.wrap === Wrap.Italic && isWord(text.charCodeAt(i + 1))) {
            i++;
            continue;
          }
          closedAt = closedAt >= 0 ? closedAt : trimEnd(text, at, text[i - 1] === '.' && words === 1 ? i - 1 : i);
          i = skipEmphasis(text, i);
          const next = skipBlanks(text, i);
          if (
            next < text.length &&
            text[next] !== ':' &&
            text[next] !== '：' &&
            !isDash(text.charCodeAt(next)) &&
            text[next] !== '(' &&
            text[next] !== '[' &&
            text[next] !== '.' &&
            !isDigit(text.charCodeAt(next))
          ) {
            if (words > 0) last = cut(i, period && period.end >= closedAt - 1 ? Delimiter.Period : Delimiter.Close, next);
            break scan;
          }
          continue;
        }
        case 60: {
          // <
          const end = this.close === '<' && text[i + 1] === '/' ? text.indexOf('>', i) : -1;
          if (end < 0 || end - i > 10) break scan;
          closedAt = trimEnd(text, at, i);
          i = end + 1;
          const next = skipBlanks(text, i);
          if (next < text.length && text[next] !== ':' && text[next] !== '(' && text[next] !== '[') {
            last = cut(i, Delimiter.Close, next);
            break scan;
          }
          continue;
        }
        case 34: // "
          if (kindOf(text.charCodeAt(i - 1)) === CharKind.Uncased && kindOf(text.charCodeAt(i + 1)) === CharKind.Uncased) {
            i++;
            continue;
          }
          break scan;
        case 39: // '
        case 0x2019:
        case 45: // -
        case 0x2010:
        case 0x2011:
        case 0x5f4:
        case 0x5f3:
        case 44: // ,
        case 0x3001:
        case 0x60c:
        case 38: // &
        case 0xb7:
        case 0x30fb:
        case 0xb0:
        case 35: // #
        case 64: // @
        case 43: // +
          if (unit === 44 || unit === 0x3001 || unit === 38) tokenStart = -1;
          if (unit === 44) comma = true;
          if (words === 0 && tokenStart < 0 && unit !== 39 && unit !== 0x2019) break scan;
          i++;
          continue;
        case 47: // /
          if (text.charCodeAt(i + 1) === 47) break scan;
          tokenStart = -1;
          i++;
          continue;
        case 0x2013:
        case 0x2014:
          if (words > 0 && !dash && text.charCodeAt(i - 1) !== 45) dash = cut(i, Delimiter.Dash, skipDashes(text, i));
          break scan;
        default:
          break scan;
      }
    }
    if (last?.delimiter === Delimiter.LineEnd && period && period.body >= text.length) last = null;
    for (const one of [last, letter, period, dash, gap]) if (one) this.add(at, one, false);
    if (this.found.length === 0) this.event(at);
  }

  // What can stand behind `Name 00:10`: a colon, the end of the line, or the speech.
  private afterTime(
    cut: (end: number, delimiter: Delimiter, body: number, time: TimeMark | null) => Cut,
    labelEnd: number,
    time: TimeMark,
    wide: boolean,
  ): Cut | null {
    const { text } = this;
    const end = trimSeparators(text, 0, labelEnd);
    let next = skipBlanks(text, skipEmphasis(text, time.end));
    if (text[next] === ':' || text[next] === '：') return cut(end, Delimiter.Colon, skipEmphasis(text, next + 1), time);
    if (next >= text.length) return cut(end, Delimiter.LineEnd, next, time);
    if (isDash(text.charCodeAt(next)) || text[next] === '|') next = skipBlanks(text, next + 1);
    const bracketed = !isDigit(text.charCodeAt(time.start));
    return bracketed || wide ? cut(end, Delimiter.Time, next, time) : null;
  }

  private afterColon(cut: (end: number, delimiter: Delimiter, body: number, time: TimeMark | null) => Cut, colon: number): Cut {
    const { text } = this;
    let body = skipBlanks(text, skipEmphasis(text, colon + 1));
    if (this.close === '<' && text[body] === '<' && text[body + 1] === '/')
      body = skipBlanks(text, Math.max(body, text.indexOf('>', body) + 1));
    const bracketed = text[body] === '[' || text[body] === '(' || text[body] === '\\' || text[body] === '<';
    const time = bracketed || isDigit(text.charCodeAt(body)) ? readTime(text, body) : null;
    if (!time || (!bracketed && skipBlanks(text, time.end) < text.length)) return cut(colon, Delimiter.Colon, body, null);
    return cut(colon, Delimiter.Colon, time.end, time);
  }

  private add(start: number, cut: Cut, sure: boolean): void {
    const { text } = this;
    let end = trimEnd(text, start, cut.end);
    if (cut.delimiter === Delimiter.Colon || (cut.delimiter === Delimiter.LineEnd && cut.time))
      while (end > start && (text[end - 1] === ',' || text[end - 1] === '-')) end = trimEnd(text, start, end - 1);
    if (end <= start || text[end - 1] === ',') return;
    const label = foldBlanks(text.slice(start, end));
    const facts = labelFacts(label);
    const { traits, casing, words } = facts;
    if (/^by\s/i.test(label) && cut.delimiter === Delimiter.Colon && words <= 6) {
      this.push(start, end, Delimiter.Examiner, cut, facts, label, Sort.Plain);
      return;
    }
    if (!sure && !possible(cut.delimiter, this.wrap, traits, casing, words)) return;
    if (this.wrap === Wrap.Square && isDirectionLabel(label)) return;
    const question = traits & Trait.Letter && /^[QAqa]$/.test(label);
    const sort = question
      ? Sort.Question
      : traits & Trait.Letter
        ? Sort.Letter
        : traits & (Trait.TitleFirst | Trait.Collective) || casing === Casing.Upper
          ? Sort.Titled
          : traits & Trait.Bracket
            ? Sort.Bracketed
            : Sort.Plain;
    this.push(start, end, cut.delimiter, cut, facts, label, sort);
  }

  private push(start: number, end: number, delimiter: Delimiter, cut: Cut, facts: LabelFacts, label: string, sort: Sort): void {
    const { text } = this;
    const body = Math.min(text.length, cut.body);
    const bodyKind = bodyKindOf(text, body);
    const time = cut.time ?? this.time;
    const form = packForm({
      delimiter,
      wrap: this.wrap,
      lead: this.lead,
      time: cut.time ? Place.After : this.time ? Place.Before : Place.None,
      below: bodyKind === BodyKind.None,
      casing: facts.casing,
      sort,
    });
    this.found.push({ form, start, end, body, bodyKind, label, facts, indent: this.indent, time, wordsBefore: countWords(text, 0, body) });
  }

  // Lines of a hearing that are no turn and still say who speaks next.
  private event(at: number): void {
    const { text } = this;
    if (kindOf(text.charCodeAt(at)) !== CharKind.Upper || kindOf(text.charCodeAt(at + 1)) === CharKind.Lower) return;
    const head = text.slice(at, at + 120);
    const by = /\bEXAMINATION (?:\([A-Z ]+\) )?BY\s+/.exec(head);
    if (by) {
      const start = at + by.index + by[0].length;
      const end = trimEnd(text, start, /[:(]/.exec(text.slice(start, start + 80))?.index ?? text.length);
      const label = foldBlanks(text.slice(start, Math.min(end < start + 80 ? start + (end - start) : start + 80, text.length)));
      if (label)
        this.push(
          start,
          start + label.length,
          Delimiter.Examiner,
          { end: text.length, delimiter: Delimiter.Examiner, body: text.length, time: null },
          labelFacts(label),
          label,
          Sort.Plain,
        );
      return;
    }
    if (!/\b(?:sworn|affirmed|called as a witness)\b/i.test(head)) return;
    const comma = head.indexOf(',');
    if (comma < 3) return;
    const label = foldBlanks(head.slice(0, comma));
    this.push(
      at,
      at + comma,
      Delimiter.Sworn,
      { end: at + comma, delimiter: Delimiter.Sworn, body: text.length, time: null },
      labelFacts(label),
      label,
      Sort.Plain,
    );
  }
}

const VERBS: ReadonlySet<string> = new Set(['moved', 'asked', 'presented', 'replied', 'seconded']);
const JOINERS: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y', 'e', 'og', 'och', 'en']);

function lastWordStart(text: string, end: number): number {
  let i = end;
  while (i > 0 && isWord(text.charCodeAt(i - 1))) i--;
  return text[end - 1] === ')' ? end - 10 : i;
}

const isDash = (unit: number): boolean => unit === 45 || (unit >= 0x2012 && unit <= 0x2015);

function skipDashes(text: string, at: number): number {
  let i = at;
  while (isDash(text.charCodeAt(i)) || (isBlank(text.charCodeAt(i)) && isDash(text.charCodeAt(i + 1)))) i++;
  return i;
}

function skipEmphasis(text: string, at: number): number {
  let i = at;
  while (text[i] === '*' || (text[i] === '_' && !isWord(text.charCodeAt(i + 1)))) i++;
  return i;
}

// Nothing but quotes or marks can follow: no label.
const mark0 = (text: string, i: number): boolean => kindOf(text.charCodeAt(i)) === CharKind.Other;

function trimSeparators(text: string, start: number, end: number): number {
  let i = trimEnd(text, start, end);
  while (i > start && (',-–—|@:'.includes(text[i - 1]!) || text[i - 1] === '(' || text[i - 1] === '[')) i = trimEnd(text, start, i - 1);
  return i;
}

function matching(text: string, at: number): number {
  const open = text.charCodeAt(at);
  const close = open === 40 ? 41 : open === 91 ? 93 : open === 0xff08 ? 0xff09 : 0x3011;
  let depth = 0;
  for (let i = at; i < text.length && i - at < LABEL_LENGTH; i++) {
    const unit = text.charCodeAt(i);
    if (unit === open) depth++;
    else if (unit === close && --depth === 0) return i;
  }
  return -1;
}

function firstWord(text: string, at: number): string {
  let end = at;
  while (end - at < 6 && isWord(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}

// `Q. `, `P. `: the label is this letter.
const isSoleLetter = (text: string, at: number, period: number): boolean =>
  period - at === 1 && kindOf(text.charCodeAt(at)) === CharKind.Upper;

// A period behind this word ends no label: titles, initials, `St.`.
function isAbbreviation(text: string, labelStart: number, word: string, at: number): boolean {
  if (word.length === 0) return text[at - 1] !== ')';
  if (word.length === 1 && kindOf(word.charCodeAt(0)) !== CharKind.Uncased) {
    // `ИВАНОВ И. И. Да.`: initials behind a surname in capitals end the label when no further initial follows.
    const next = skipBlanks(text, at + 1);
    const another = kindOf(text.charCodeAt(next + 1)) === CharKind.Other && text[next + 1] === '.';
    const before = text.slice(labelStart, at - 1);
    if (at - 1 > labelStart) return another || !/^\p{Lu}{3,}[\p{Lu}\s.-]*$/u.test(before.replace(/[\s.]+$/, '')) || next >= text.length;
    return true;
  }
  const key = word.toLowerCase();
  return (
    ABBREVIATIONS.has(key) ||
    (HONORIFICS.has(key) &&
      word.length < 5 &&
      at + 1 < text.length &&
      kindOf(text.charCodeAt(skipBlanks(text, at + 1))) !== CharKind.Blank &&
      key !== 'ms')
  );
}
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'st',
  'ste',
  'jr',
  'snr',
  'no',
  'nos',
  'vs',
  'etc',
  'eg',
  'ie',
  'vol',
  'fig',
  'art',
  'sec',
  'nr',
  'ph',
  'hon',
  'rt',
  'ms',
  'mr',
  'mrs',
  'messrs',
  'hno',
  'abg',
  'inc',
  'ltd',
  'corp',
  'co',
]);

// Whether these words may be a label under this delimiter at all. Most lines of prose end here.
function possible(delimiter: Delimiter, wrap: Wrap, traits: number, casing: Casing, words: number): boolean {
  if (traits & Trait.Sentence) return false;
  if (traits & (Trait.Collective | Trait.Unknown | Trait.Numbered)) return true;
  const capital = casing === Casing.Upper || casing === Casing.Title;
  const titled = (traits & (Trait.TitleFirst | Trait.Comma | Trait.Role)) !== 0;
  switch (delimiter) {
    case Delimiter.Colon:
      return words <= (titled ? 18 : NAME_WORDS) && (!(traits & Trait.Lower) || titled || words <= 6);
    case Delimiter.Period:
    case Delimiter.PeriodDash:
      if (traits & Trait.Letter) return true;
      if (casing === Casing.Uncased) return words <= 3;
      if (traits & (Trait.TitleFirst | Trait.Bracket)) return words <= NAME_WORDS && (capital || (traits & Trait.Honorific) !== 0);
      return capital && !(traits & Trait.Lower) && words <= (casing === Casing.Upper || delimiter === Delimiter.PeriodDash ? 6 : 3);
    case Delimiter.Dash:
    case Delimiter.Gap:
      if (traits & Trait.Letter) return true;
      return words <= 6 && (capital ? !(traits & Trait.Lower) : casing === Casing.Lower ? words === 1 : true);
    case Delimiter.LineEnd:
      return wrap === Wrap.Heading || wrap === Wrap.None || wrap === Wrap.Bold || wrap === Wrap.Italic
        ? words <= NAME_WORDS && (capital ? !(traits & Trait.Lower) || words <= 4 : words <= 3)
        : true;
    case Delimiter.WideBlank:
      return words <= 2;
    case Delimiter.Time:
    case Delimiter.Close:
      return words <= 6 && (!(traits & Trait.Lower) || words === 1);
    default:
      return true;
  }
}

function isDirectionLabel(label: string): boolean {
  const first = /^[\p{L}]+/u.exec(label)?.[0]?.toLowerCase() ?? '';
  return DIRECTION_WORDS.has(first) || isManner(label);
}

function bodyKindOf(text: string, body: number): BodyKind {
  if (body >= text.length) return BodyKind.None;
  const head = text.slice(body, body + 12);
  if (/^(?:<?https?:|www\.|\[[^\]]{0,8}\]\(|!\[|\]\()/.test(head)) return BodyKind.Link;
  const end = trimEnd(text, body, text.length);
  if (end - body <= 72 && isValue(text.slice(body, end))) return BodyKind.Value;
  return kindOf(text.charCodeAt(body)) === CharKind.Lower ? BodyKind.LowerCase : BodyKind.Speech;
}

function isValue(body: string): boolean {
  if (/[.?!…:;—–"”’'。？！]$/u.test(body) && !/\b(?:Jr|Sr|Inc|Ltd|[A-Z])\.$/.test(body)) return false;
  const parts = body.split(/\s+/);
  if (parts.length < 2 || parts.length > 9) return /^\d/.test(body) && parts.length === 1;
  for (const part of parts) {
    const unit = part.charCodeAt(/^[(["“]/.test(part) ? 1 : 0);
    const kind = kindOf(unit);
    if (part !== parts.at(-1) && part.length > 3 && /[.?!…]$/.test(part)) return false;
    if (kind === CharKind.Uncased || (kind === CharKind.Lower && !PARTICLES.has(part.toLowerCase()))) return false;
  }
  return true;
}
