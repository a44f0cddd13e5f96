// Reads the beginning of a line for labels: behind the marks in front, every place where a label could end, a colon, a period, a dash,
// blanks, a time or the end. `Mr. KOLAR (Marsh). – I agree` ends at the period and the dash. Costs a bounded stretch of the line.

import { CharKind, isBlank, isDigit, isWord, kindOf, skipBlanks, trimEnd } from '../chars';
import { Delimiter, Lead, Wrap } from '../conventions/form';
import { readTime, type TimeMark } from '../cues/clock';
import type { Candidate } from './candidate';
import { type Cut, Cuts } from './labelCuts';
import { endsInAbbreviation, isProse, NAME_WORDS, OFFICE_LOWER, OFFICE_WORDS } from './labelLimits';
import {
  firstWord,
  isAttached,
  isDash,
  isInitial,
  isNickname,
  isQuoteToEnd,
  isSoleLetter,
  isSpacedOut,
  LABEL_LENGTH,
  lastWordStart,
  mark0,
  matching,
  phoneLength,
  skipDashes,
  skipEmphasis,
  trimSeparators,
} from './labelSteps';
import { isLabelWord, nextHash } from './labelWords';
import { readScriptLine } from './scriptLine';

/** Every candidate of a line, or null where there is none. */
export function scanLine(text: string): readonly Candidate[] | null {
  const first = skipBlanks(text, 0);
  if (isProse(text, first)) return null;
  const found = new Scan(text, first).candidates();
  return found.length ? found : null;
}

// One reading of one line.
class Scan extends Cuts {
  candidates(): readonly Candidate[] {
    const script = readScriptLine(this.text);
    if (script) {
      this.wrap = Wrap.Voice;
      this.add(script.start, { end: script.end, delimiter: Delimiter.Close, body: script.body, time: script.time }, true);
      return this.found;
    }
    const at = this.skipMarks(this.first);
    if (at < 0) return this.found;
    const { text } = this;
    if (this.wrap === Wrap.Angle || this.wrap === Wrap.Voice || this.wrap === Wrap.Square) {
      this.enclosed(at);
      return this.found;
    }
    if (at < text.length) this.scanLabel(at);
    if (this.lead === Lead.Chevron && !this.found.some((one) => (one.form & 15) === Delimiter.Colon) && text[this.first + 2] !== '>')
      this.add(this.first, { end: this.first + 2, delimiter: Delimiter.Mark, body: at, time: null }, true);
    return this.found;
  }

  // <nick>, [Speaker 1], <v Name>: the label is what the brackets hold.
  private enclosed(at: number): void {
    const { text } = this;
    const close = text.indexOf(this.close, at);
    if (close < 0) return;
    // A tag of a markup language closes again.
    if (
      this.wrap === Wrap.Angle &&
      !this.time &&
      (!isBlank(text.charCodeAt(close + 1)) || text.slice(close, close + 200).includes(`</${text.slice(at, close)}>`))
    )
      return;
    let start = skipBlanks(text, at);
    if (this.wrap === Wrap.Angle && '@+%~&'.includes(text[start] ?? '')) start++;
    let end = trimEnd(text, start, close);
    if (end <= start || text[start] === '!') return;
    let time: TimeMark | null = null;
    for (let i = start; i < end && !time; i++) {
      if (!isDigit(text.charCodeAt(i)) || isWord(text.charCodeAt(i - 1))) continue;
      const mark = readTime(text, i);
      if (mark && mark.end >= end) time = mark;
    }
    if (time) end = trimSeparators(text, start, time.start);
    if (end <= start) return;
    let body = skipBlanks(text, close + this.close.length);
    let delimiter: Delimiter = Delimiter.Close;
    const after = readTime(text, body);
    if (after && !time) {
      time = after;
      body = skipBlanks(text, after.end);
    }
    if (this.close === '"') body = text.length;
    else if (text[body] === ':' || text[body] === '：') {
      delimiter = Delimiter.Colon;
      body = skipBlanks(text, body + 1);
    }
    this.add(start, { end, delimiter, body, time }, this.wrap === Wrap.Angle || this.wrap === Wrap.Voice);
  }

  private scanLabel(at: number): void {
    const { text } = this;
    const limit = Math.min(text.length, at + LABEL_LENGTH);
    if (text[at] === '+' && this.time) {
      const end = at + phoneLength(text, at);
      if (end > at) this.add(at, { end, delimiter: Delimiter.Colon, body: skipBlanks(text, end + 1), time: null }, true);
      return;
    }
    let i = at;
    let words = 0;
    let lower = 0;
    let comma = false;
    let uncased = 0;
    let tokenStart = -1;
    let hash = 0;
    let closedAt = -1;
    let period: Cut | null = null;
    let dash: Cut | null = null;
    let gap: Cut | null = null;
    let last: Cut | null = null;
    let letter: Cut | null = null;
    let aside: Cut | null = null;
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
        if (tokenStart < 0) {
          tokenStart = i;
          hash = 0;
        }
        hash = nextHash(hash, unit);
        if (kind === CharKind.Uncased && ++uncased > 40) break;
        i++;
        continue;
      }
      // A word ends here.
      if (tokenStart >= 0 && unit !== 39 && unit !== 0x2019 && unit !== 45 && unit !== 95 && unit !== 34 && unit !== 0x5f4) {
        words++;
        if (kindOf(text.charCodeAt(tokenStart)) === CharKind.Lower) {
          if (!isLabelWord(hash)) {
            const verb = words > 2 && (unit === 32 || unit === 58) && VERBS.has(text.slice(tokenStart, i));
            if (verb && text[trimEnd(text, at, tokenStart) - 1] === ')') {
              last = cut(tokenStart, Delimiter.Verb, tokenStart);
              break;
            }
            if (++lower > (comma ? OFFICE_LOWER : 2)) break;
          }
        }
        if (words > (comma ? OFFICE_WORDS : NAME_WORDS + 8)) break;
        if (unit !== 46 && unit !== 58 && unit !== 0xff1a) tokenStart = -1;
      }
      if (unit < 0 || i === limit) {
        if (i < text.length) break;
        if (words > 0 && words <= NAME_WORDS + 8) last = cut(i, Delimiter.LineEnd, i);
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
          if (!dash && (isDash(mark) || (mark === TATWEEL && isBlank(text.charCodeAt(next + 1))))) {
            let after = next + 1;
            while (isDash(text.charCodeAt(after))) after++;
            if (after >= text.length || isBlank(text.charCodeAt(after)) || (mark !== 45 && words > 0)) dash = cut(i, Delimiter.Dash, after);
            i = after;
            continue;
          }
          if (!gap && unit === 0x3000 && text.charCodeAt(i - 1) > 0x2e80) {
            if (!isSpacedOut(text, at, i, next)) gap = cut(i, Delimiter.WideBlank, next);
          } else if (!gap && (wide || mark === 124)) gap = cut(i, Delimiter.Gap, mark === 124 ? next + 1 : next);
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
          // `Chairman.] When was that?`
          if (next === 93 && words > 0 && this.wrap === Wrap.None && isBlank(text.charCodeAt(i + 2))) {
            last = cut(i, Delimiter.Close, i + 2);
            break scan;
          }
          const ends =
            i + 1 >= text.length ||
            isBlank(next) ||
            isDash(next) ||
            (this.wrap !== Wrap.None && (next === 42 || next === 95 || next === 60));
          // `self.read`, `example.org`
          if (!ends && word.length > 1 && kindOf(next) === CharKind.Lower && !(words === 1 && isNickname(text, at))) break scan;
          if (ends && !letter && words === 1 && word.length === 1 && isSoleLetter(text, at, i)) {
            const follow = skipBlanks(text, skipEmphasis(text, i + 1));
            const dashed = isDash(text.charCodeAt(follow));
            if (dashed || !isInitial(text, follow))
              letter = cut(i, dashed ? Delimiter.PeriodDash : Delimiter.Period, dashed ? skipDashes(text, follow) : follow);
          }
          if (ends && !period && !dash && words > 0 && !endsInAbbreviation(text, at, word, i)) {
            const follow = skipBlanks(text, skipEmphasis(text, i + 1));
            if (!JOINERS.has(firstWord(text, follow)) || text.length - at > 48) {
              const dashed = isDash(text.charCodeAt(follow));
              const initials = word.length === 1 && words > 1 && !isDigit(text.charCodeAt(i - 1));
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
          if (unit === 40 && isWord(text.charCodeAt(i - 1)) && !isAttached(text, at, i, close)) break scan;
          if (unit === 91 && words > 0 && !isBlank(text.charCodeAt(i - 1))) break scan;
          if (
            !aside &&
            words > 0 &&
            isBlank(text.charCodeAt(close + 1)) &&
            kindOf(text.charCodeAt(close + 2)) >= CharKind.Upper &&
            kindOf(text.charCodeAt(close + 2)) !== CharKind.Lower
          )
            aside = cut(i, Delimiter.Aside, i);
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
          closedAt = closedAt >= 0 ? closedAt : period && period.end === i - 1 ? period.end : trimEnd(text, at, i);
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
        case 0x300c: // 「
          if (words === 1 && i - at <= 12 && isQuoteToEnd(text, i)) last = cut(i, Delimiter.Quote, i + 1);
          break scan;
        case 34: // "
          if (kindOf(text.charCodeAt(i - 1)) === CharKind.Uncased && kindOf(text.charCodeAt(i + 1)) === CharKind.Uncased) {
            i++;
            continue;
          }
          // `ИВАНОВ И. И., фракция "ЗАРЯ".`
          if (comma && text.indexOf('"', i + 1) > 0 && text.indexOf('"', i + 1) - i < 60) {
            i = text.indexOf('"', i + 1) + 1;
            continue;
          }
          break scan;
        case 92: // \ of Markdown in `SPEAKER\_00:`
          if (text[i + 1] !== '_' || tokenStart < 0) break scan;
          i += 2;
          continue;
        case 63: // ? in `P?:`, `??:`
          if (words === 0 && i === at && UNHEARD.test(text.slice(at, at + 5))) {
            const colon = text.indexOf(':', at);
            last = cut(colon, Delimiter.Colon, colon + 1);
            break scan;
          }
          if (words === 0 || (text[i + 1] !== ':' && text[i + 1] !== ')')) break scan;
          tokenStart = -1;
          i++;
          continue;
        case 45: // -
          // `SORU- Ne zaman?`
          if (!dash && isBlank(text.charCodeAt(i + 1)) && kindOf(text.charCodeAt(i - 1)) === CharKind.Upper && i - at > 1)
            dash = cut(i, Delimiter.Dash, i + 1);
          if (words === 0 && tokenStart < 0) break scan;
          i++;
          continue;
        case 39: // '
          if (this.close === "'" && text[i + 1] === "'") {
            closedAt = closedAt >= 0 ? closedAt : trimEnd(text, at, i);
            i = skipEmphasis(text, i);
            continue;
          }
          if (words === 0 && tokenStart < 0) break scan;
          i++;
          continue;
        case 0x2019:
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
          if (words === 0 && tokenStart < 0) break scan;
          i++;
          continue;
        case 47: // /
          if (text.charCodeAt(i + 1) === 47) break scan;
          tokenStart = -1;
          i++;
          continue;
        case 0x2013:
        case 0x2014:
          // `Ines Kolar — Kolar Bank — Analyst`
          if (dash && isBlank(text.charCodeAt(i - 1)) && isBlank(text.charCodeAt(i + 1))) {
            i++;
            continue;
          }
          if (words > 0 && !dash && text.charCodeAt(i - 1) !== 45) dash = cut(i, Delimiter.Dash, skipDashes(text, i));
          break scan;
        default:
          break scan;
      }
    }
    if (last?.delimiter === Delimiter.LineEnd && (period || (dash && '.?!'.includes(text[last.end - 1] ?? ' ')))) last = null;
    for (const one of [last, letter, period, dash, gap, aside]) if (one) this.add(at, one, false);
    if (!last || last.delimiter === Delimiter.LineEnd) this.event(at);
  }
}

// Somebody whose voice nobody knew.
const UNHEARD = /^\?{1,3}:/;

// Persian records draw their dash with it.
const TATWEEL = 0x640;

const VERBS: ReadonlySet<string> = new Set(['moved', 'asked', 'presented', 'replied', 'seconded']);
const JOINERS: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y', 'e', 'og', 'och', 'en']);
