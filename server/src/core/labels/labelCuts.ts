// What becomes of a place where a label could end: the label is read, weighed against what a label cannot be, and kept as a candidate.
// In `[00:12] ANA RUIZ (Lima): Yes.` the cut at the colon is a candidate in capitals with a bracket and a time before it.

import { foldBlanks, isDigit, skipBlanks, trimEnd } from '../chars';
import { Delimiter, Place, packForm, Sort, Wrap } from '../conventions/form';
import { readTime, type TimeMark } from '../cues/clock';
import { BodyKind, type Candidate } from './candidate';
import { EXAMINER, readHearingLine } from './hearingLine';
import { bodyKindOf, isDirectionLabel, mayBeLabel, sortOf } from './labelLimits';
import { Marks } from './labelMarks';
import { beforeCount, beforeManner, isDash, isDirected, isStamp, matching, skipEmphasis, trimSeparators } from './labelSteps';
import { Casing, type LabelFacts, labelFacts } from './labels';

/** A place where a label could end, by what stands there. */
export interface Cut {
  readonly end: number;
  readonly delimiter: Delimiter;
  readonly body: number;
  readonly time: TimeMark | null;
}

/** Keeps the candidates of one line. */
export class Cuts extends Marks {
  protected readonly found: Candidate[] = [];

  // What can stand behind `Name 00:10`: a colon, the end of the line, or the speech.
  protected afterTime(
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

  protected afterColon(cut: (end: number, delimiter: Delimiter, body: number, time: TimeMark | null) => Cut, colon: number): Cut {
    const { text } = this;
    let body = skipBlanks(text, skipEmphasis(text, colon + 1));
    if (this.close === '<' && text[body] === '<' && text[body + 1] === '/')
      body = skipBlanks(text, Math.max(body, text.indexOf('>', body) + 1));
    if (text.startsWith('<< ', body) && text.endsWith('>>')) body = text.length;
    const bracketed = text[body] === '[' || text[body] === '(' || text[body] === '\\' || text[body] === '<';
    const time = bracketed || isDigit(text.charCodeAt(body)) ? readTime(text, body) : null;
    if (!time || (!bracketed && skipBlanks(text, time.end) < text.length)) return cut(colon, Delimiter.Colon, body, null);
    return cut(colon, Delimiter.Colon, time.end, time);
  }

  protected add(start: number, cut: Cut, sure: boolean): void {
    const { text } = this;
    let end = trimEnd(text, start, cut.end);
    if (cut.delimiter === Delimiter.Colon || (cut.delimiter === Delimiter.LineEnd && cut.time))
      while (end > start && (text[end - 1] === ',' || text[end - 1] === '-')) end = trimEnd(text, start, end - 1);
    if (cut.delimiter === Delimiter.LineEnd && text[end - 1] === ']') end = beforeCount(text, start, end);
    if (end <= start || text[end - 1] === ',') return;
    if (this.time && text.startsWith('From ', start) && cut.delimiter === Delimiter.Colon) {
      start = skipBlanks(text, start + 5);
      const to = text.indexOf(' to ', start);
      if (to > start && to < end) end = trimEnd(text, start, to);
    }
    if (cut.delimiter === Delimiter.Period && cut.body >= text.length) end = beforeManner(text, start, end);
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
    if (this.time && NOTICE.test(text.slice(cut.body, cut.body + 120))) return;
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
  protected event(at: number): void {
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

// What a chat says of itself, in the name of the group.
const NOTICE = /^\u200e?\p{Lu}.{9,70}(?:end-to-end|Ende-zu-Ende|extremo|bout en bout|сквозн)/u;
