// Reads the beginning of a line for labels: behind the marks in front, every place where a label could end, a colon, a period, a dash,
// blanks, a time or the end. `Mr. KOLAR (Marsh). – I agree` ends at the period and the dash. Costs a bounded stretch of the line.

import { CharKind, foldBlanks, isBlank, isDigit, isWord, kindOf, skipBlanks, trimEnd } from '../chars';
import { Delimiter, Lead, Place, packForm, Sort, Wrap } from '../conventions/form';
import { readTime, type TimeMark } from '../cues/clock';
import { BodyKind, type Candidate } from './candidate';

import { EXAMINER, readHearingLine } from './hearingLine';
import {
  bodyKindOf,
  endsInAbbreviation,
  isDirectionLabel,
  isProse,
  mayBeLabel,
  NAME_WORDS,
  OFFICE_LOWER,
  OFFICE_WORDS,
  sortOf,
} from './labelLimits';
import { Marks } from './labelMarks';
import {
  firstWord,
  isAttached,
  isDash,
  isDirected,
  isNickname,
  isSoleLetter,
  isStamp,
  LABEL_LENGTH,
  lastWordStart,
  mark0,
  matching,
  phoneLength,
  skipDashes,
  skipEmphasis,
  trimSeparators,
} from './labelSteps';
import { Casing, type LabelFacts, labelFacts } from './labels';
import { isLabelWord, nextHash } from './labelWords';

/** Every candidate of a line, or null where there is none. */
export function scanLine(text: string): readonly Candidate[] | null {
  const first = skipBlanks(text, 0);
  if (isProse(text, first)) return null;
  const found = new Scan(text, first).candidates();
  return found.length ? found : null;
}

interface Cut {
  readonly end: number;
  readonly delimiter: Delimiter;
  readonly body: number;
  readonly time: TimeMark | null;
}

// One reading of one line.
class Scan extends Marks {
  private readonly found: Candidate[] = [];

  candidates(): readonly Candidate[] {
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
            letter = cut(i, dashed ? Delimiter.PeriodDash : Delimiter.Period, dashed ? skipDashes(text, follow) : follow);
          }
          if (ends && !period && !dash && words > 0 && !endsInAbbreviation(text, at, word, i)) {
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
        case 63: // ? in `P?:`
          if (words === 0 || (text[i + 1] !== ':' && text[i + 1] !== ')')) break scan;
          tokenStart = -1;
          i++;
          continue;
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
    // `Ana Ruiz (A) [12:10:20] (from the floor): …`
    const close = text[next] === '(' ? matching(text, next) : -1;
    if (close > 0 && text[close + 1] === ':') return cut(end, Delimiter.Colon, close + 2, time);
    return bracketed || wide || isStamp(text, time) ? cut(end, Delimiter.Time, next, time) : null;
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
    if (this.time && text.startsWith('From ', start) && cut.delimiter === Delimiter.Colon) {
      start = skipBlanks(text, start + 5);
      const to = text.indexOf(' to ', start);
      if (to > start && to < end) end = trimEnd(text, start, to);
    }
    const last = text.charCodeAt(end - 1);
    if (last === 46 && (this.wrap === Wrap.Square || cut.delimiter === Delimiter.Gap || cut.delimiter === Delimiter.Dash)) return;
    const label = foldBlanks(text.slice(start, end));
    if (!sure && label.includes('`')) return;
    const facts = labelFacts(label);
    const { traits, casing, words } = facts;
    const examiner = cut.delimiter === Delimiter.Colon && words <= 9 ? EXAMINER.exec(label) : null;
    if (examiner) {
      const name = label.slice(examiner[0].length);
      this.push(start + examiner[0].length, end, Delimiter.Examiner, cut, labelFacts(name), Sort.Plain);
      // `Q BY MR. SMITH: Where were you?`
      if (examiner[0][1] === ' ' || examiner[0][1] === '.')
        this.push(start, start + 1, cut.delimiter, cut, labelFacts(label[0]!), Sort.Question);
      return;
    }
    if (!sure && !mayBeLabel(cut.delimiter, this.wrap, traits, casing, words)) return;
    if (this.wrap === Wrap.Square && isDirectionLabel(label)) return;
    // One word in lower case is a nickname beside a time, and prose or code elsewhere.
    const bare =
      (cut.delimiter === Delimiter.Gap && text[cut.end] !== '\t') || (cut.delimiter === Delimiter.LineEnd && this.wrap === Wrap.None);
    if (casing === Casing.Lower && bare && !this.time && !cut.time) return;
    this.push(start, end, cut.delimiter, cut, facts, sortOf(facts));
  }

  private push(start: number, end: number, delimiter: Delimiter, cut: Cut, facts: LabelFacts, sort: Sort): void {
    const { text } = this;
    const body = Math.min(text.length, cut.body);
    const directed = delimiter === Delimiter.Period && sort !== Sort.Titled && isDirected(text, body);
    const bodyKind = directed ? BodyKind.None : bodyKindOf(text, body);
    const time = cut.time ?? this.time;
    const raw = text.slice(start, end);
    const form = packForm({
      delimiter,
      wrap: this.wrap,
      lead: this.lead,
      time: cut.time ? Place.After : this.time ? Place.Before : Place.None,
      below: bodyKind === BodyKind.None,
      casing: facts.casing,
      sort,
    });
    this.found.push({
      form,
      start,
      end,
      body,
      bodyKind,
      label: facts.label,
      raw: raw === facts.label ? facts.label : raw,
      facts,
      indent: this.indent,
      time,
      words: -1,
    });
  }

  // Lines of a hearing that are no turn and still say who speaks next.
  private event(at: number): void {
    const event = readHearingLine(this.text, at);
    if (!event || (event.delimiter === Delimiter.Sworn && this.found.length > 0)) return;
    this.found.length = 0;
    const { start, end, delimiter } = event;
    const { length } = this.text;
    this.push(
      start,
      end,
      delimiter,
      { end, delimiter, body: length, time: null },
      labelFacts(foldBlanks(this.text.slice(start, end))),
      Sort.Plain,
    );
  }
}

const VERBS: ReadonlySet<string> = new Set(['moved', 'asked', 'presented', 'replied', 'seconded']);
const JOINERS: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y', 'e', 'og', 'och', 'en']);
