// What may stand in front of a label: times, numbers, bullets, chevrons, emphasis, tags. `12. **[00:10] Ana:** Yes.` has a number,
// bold and a time, and its label starts at `Ana`.

import { CharKind, isBlank, isDigit, kindOf, skipBlanks, trimEnd } from '../chars';
import { Lead, Wrap } from '../conventions/form';
import { readSeconds, readTime, type TimeMark } from '../cues/clock';
import { skipEmphasis } from './labelSteps';

/** The marks in front of one label; `close` ends what `wrap` opens. */
export class Marks {
  wrap: Wrap = Wrap.None;
  lead: Lead = Lead.None;
  time: TimeMark | null = null;
  close = '';
  readonly indent: number;

  constructor(
    protected readonly text: string,
    readonly first: number,
  ) {
    let indent = 0;
    for (let i = 0; i < first; i++) indent += text.charCodeAt(i) === 9 ? 8 - (indent % 8) : 1;
    this.indent = indent;
  }

  // Times, numbers, bullets, emphasis and the like in front of the label. -1 where nothing behind can be a label.
  protected skipMarks(at: number): number {
    const { text } = this;
    let i = at;
    for (let step = 0; step < 6; step++) {
      if (i >= text.length) return i;
      const char = text[i]!;
      const unit = text.charCodeAt(i);
      const logged = i === this.first && text[i + 3] === ' ' ? readLogged(text, i) : null;
      if (logged) {
        this.time = logged;
        i = skipBlanks(text, logged.end);
        continue;
      }
      if (isPlainLetter(unit)) return i;
      if (unit === 81) {
        const after = this.skipQuestionNumber(i);
        if (after < 0) return i;
        i = after;
        continue;
      }
      if (
        isDigit(unit) ||
        char === '[' ||
        char === '(' ||
        char === '<' ||
        char === '{' ||
        char === '【' ||
        char === '\\' ||
        char === '#' ||
        mayBeDay(text, i)
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
        const seconds = this.time ? null : readSeconds(text, i);
        if (seconds) {
          this.time = seconds;
          i = skipBlanks(text, seconds.end);
          continue;
        }
        const after = this.skipNumber(i);
        if (after < 0) return i;
        i = after;
        continue;
      }
      if (step === 0 && (char === 'A' || char === 'N' || char === '№') && /^(?:Anf|Nr|No|№)\.? ?\d{1,4}\.? /.test(text.slice(i, i + 12))) {
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
            // One hash is a title, or a comment.
            if (i - start === 1) return -1;
            this.wrap = Wrap.Heading;
            i = skipBlanks(text, i);
          } else if (i - start === 1) this.lead = Lead.Hash;
          else return -1;
          continue;
        }
        case '+':
        case '%':
          if (!isNickMark(text, i)) return i;
          i++;
          continue;
        case '@':
          if (!isNickMark(text, i)) this.lead = Lead.At;
          i++;
          continue;
        case '<': {
          // `<< יור >>`: what the line is for a typesetter.
          const end = text[i + 1] === '<' ? text.indexOf('>>', i) : -1;
          if (end > 0 && end - i < 24) {
            i = skipBlanks(text, end + 2);
            continue;
          }
          const tag = this.openTag(i);
          if (tag < 0) return -1;
          i = tag;
          if (this.wrap === Wrap.Angle || this.wrap === Wrap.Voice) return i;
          continue;
        }
        case '[': {
          const close = text.indexOf(']', i);
          // A link, a box to tick.
          if (
            close < 0 ||
            close - i > 80 ||
            text[close + 1] === '(' ||
            text[close + 1] === '[' ||
            (close - i === 2 && this.lead === Lead.Bullet)
          )
            return -1;
          this.wrap = Wrap.Square;
          this.close = ']';
          return i + 1;
        }
        case '\\': {
          const close = text[i + 1] === '[' ? text.indexOf('\\]', i) : -1;
          if (close < 0 || close - i > 80) return i;
          this.wrap = Wrap.Square;
          this.close = '\\]';
          return i + 2;
        }
        case '(': {
          // `(S/NF) The President: …`: how secret the paragraph is.
          const mark = i === this.first ? /^\((?:TS|S|C|U|FOUO|SBU)(?:\/{1,2}[A-Z]{1,6})*\)(?= )/.exec(text.slice(i, i + 24)) : null;
          if (!mark) return i;
          i = skipBlanks(text, i + mark[0].length);
          continue;
        }
        case ':': {
          // `:'''Ines:''' …` in the mark-up of wikis.
          let next = i + 1;
          while (text[next] === ':') next++;
          if (i !== this.first || text[next] !== "'") return i;
          i = next;
          continue;
        }
        case "'": {
          if (text[i + 1] !== "'") return i;
          this.wrap = text[i + 2] === "'" ? Wrap.Bold : Wrap.Italic;
          this.close = "'";
          i = skipEmphasis(text, i);
          continue;
        }
        case '（':
        case '【':
        case '［':
        case '〔': {
          const close = text.indexOf(WIDE_CLOSERS[char]!, i);
          if (close < 0 || close - i > 12) return i;
          this.wrap = Wrap.Square;
          this.close = WIDE_CLOSERS[char]!;
          return i + 1;
        }
        case '|':
          // The first cells of a table.
          if (i !== this.first && this.lead !== Lead.Number) return i;
          i = skipBlanks(text, i + 1);
          continue;
        case '"': {
          const end = this.lead === Lead.Number ? quotedLine(text, i) : -1;
          if (end < 0) return i;
          this.wrap = Wrap.Voice;
          this.close = '"';
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
    while (i - at < 8 && (isDigit(text.charCodeAt(i)) || (text[i] === '.' && isDigit(text.charCodeAt(i + 1))))) i++;
    if (text[i] === '.' || text[i] === ')') i++;
    if (this.lead !== Lead.None || i - at > 8 || !isBlank(text.charCodeAt(i))) return -1;
    const next = skipBlanks(text, i);
    // `1 Clown.` has a number for a first name: one blank, no period.
    if (
      next - i === 1 &&
      text.charCodeAt(i) === 32 &&
      isDigit(text.charCodeAt(i - 1)) &&
      i - at < 2 &&
      at === this.first &&
      this.indent === 0 &&
      text[next] !== '"'
    )
      return -1;
    this.lead = Lead.Number;
    return next;
  }

  // `Q12   Chair: …`, `**Q12** **Chair:** …`: the number of a question, before who asks it. -1 where it is none.
  private skipQuestionNumber(at: number): number {
    const { text } = this;
    let i = at + 1;
    while (i - at < 6 && isDigit(text.charCodeAt(i))) i++;
    if (i === at + 1) return -1;
    const marked = this.close !== '' && text[i] === this.close;
    while (marked && text[i] === this.close) i++;
    const next = skipBlanks(text, i);
    const unit = text.charCodeAt(next);
    if (next === i || (kindOf(unit) !== CharKind.Upper && !(marked && text[next] === this.close))) return -1;
    if (marked) {
      this.wrap = Wrap.None;
      this.close = '';
    }
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
    if (isAllStrong(text, mark, i)) return skipBlanks(text, i);
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
      if (isAroundSpeech(text, close + 1)) return skipBlanks(text, close + 1);
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
}

const WIDE_CLOSERS: Readonly<Record<string, string>> = { '（': '）', '【': '】', '［': '］', '〔': '〕' };

// `<i>INES: Nobody slept.</i>`: the tag is around the speech too, and says nothing of the label.
function isAroundSpeech(text: string, at: number): boolean {
  const colon = text.indexOf(': ', at);
  const end = text.indexOf('</', at);
  return colon > at && colon - at < 80 && (end < 0 || (end > colon + 2 && text.indexOf('>', end) === trimEnd(text, end, text.length) - 1));
}

// `**IK: When did it begin?**`: the whole line is strong.
function isAllStrong(text: string, mark: string, at: number): boolean {
  if (mark.length !== 2) return false;
  const colon = text.indexOf(': ', at);
  const end = text.indexOf(mark, at);
  return colon > at && colon - at < 80 && end > colon + 2 && end + 2 === trimEnd(text, end, text.length);
}

// `7 "Ines Kolar" (318742)`: the line above the time of a cue, in exports of conferences. Where the quote closes, or -1.
function quotedLine(text: string, at: number): number {
  const close = text.indexOf('"', at + 1);
  return close > at + 1 && close - at < 80 && /^ \(\d+\)\s*$/.test(text.slice(close + 1, close + 24)) ? close : -1;
}

// `12:01<TAB>@ines<TAB>hello`: the standing of a nickname in a channel.
const isNickMark = (text: string, i: number): boolean => text[i - 1] === '\t' && kindOf(text.charCodeAt(i + 1)) >= CharKind.Upper;

// `Mar 14 09:00:12 <ines>  hello`: the stamp of a log before a nickname.
function readLogged(text: string, i: number): TimeMark | null {
  const time = readTime(text, i);
  return time && text[skipBlanks(text, time.end)] === '<' ? time : null;
}

// `Today at`, `yesterday at`.
function mayBeDay(text: string, i: number): boolean {
  const pair = ((text.charCodeAt(i) | 32) << 8) | text.charCodeAt(i + 1);
  return pair === 0x746f || pair === 0x7965;
}

// A letter that opens no mark: not the T of `Today at`, the A of `Anf. 1`, the Q of `Q12` and the like.
function isPlainLetter(unit: number): boolean {
  const kind = kindOf(unit);
  return (
    (kind === CharKind.Upper || kind === CharKind.Lower) &&
    !((unit | 32) === 116 || (unit | 32) === 121 || unit === 65 || unit === 78 || unit === 81)
  );
}
