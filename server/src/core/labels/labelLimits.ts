// What a label cannot be: which words may stand before which delimiter, which periods end nothing, and what the text behind a
// label says against it. Most lines of prose end here.

import { CharKind, isWord, kindOf, skipBlanks, trimEnd } from '../chars';
import { Delimiter, Sort, Wrap } from '../conventions/form';
import { DIRECTION_WORDS } from '../structure/noteWords';
import { BodyKind } from './candidate';
import { LABEL_LENGTH } from './labelSteps';
import { Casing, isManner, type LabelFacts, Trait } from './labels';
import { HONORIFICS, isLabelWord, NUMBERED, nextHash, PARTICLES } from './labelWords';

/** The most words a label without an office has. */
export const NAME_WORDS = 10;
/** The most words of a name and of the office behind its comma. */
export const OFFICE_WORDS = 26;
/** The most words in lower case, particles aside, of an office behind a comma. */
export const OFFICE_LOWER = 12;

/**
 * Prose runs into its third word in lower case before anything that could end a label. A lean look ahead that most lines end at:
 * it says yes only where the whole scan would find nothing.
 */
export function isProse(text: string, first: number): boolean {
  const limit = Math.min(text.length, first + LABEL_LENGTH);
  let lower = 0;
  let most = 2;
  let low = false;
  let hash = 0;
  let inside = false;
  for (let i = first; i < limit; i++) {
    const unit = text.charCodeAt(i);
    const kind = kindOf(unit);
    if (kind >= CharKind.Upper) {
      if (!inside) {
        if (kind === CharKind.Digit || kind === CharKind.Uncased) return false;
        inside = true;
        low = kind === CharKind.Lower;
        hash = 0;
      }
      hash = nextHash(hash, unit);
    } else if (inside && (unit === 39 || unit === 0x2019 || unit === 45)) {
      if (!isWord(text.charCodeAt(i + 1))) return false;
      low = false; // a compound: the scan reads it as one word
    } else if (unit === 32 || unit === 44) {
      if (!inside) return false;
      inside = false;
      if (low && !isLabelWord(hash) && ++lower > most) return true;
      if (unit === 44) {
        most = OFFICE_LOWER;
        if (text.charCodeAt(++i) !== 32) return false;
      }
    } else return false;
  }
  return false;
}

/** Whether such words may be a label under this delimiter at all. */
export function mayBeLabel(delimiter: Delimiter, wrap: Wrap, traits: number, casing: Casing, words: number): boolean {
  if (traits & Trait.Sentence) return false;
  if (traits & (Trait.Collective | Trait.Unknown | Trait.Numbered)) return true;
  const capital = casing === Casing.Upper || casing === Casing.Title;
  const titled = (traits & (Trait.TitleFirst | Trait.Comma | Trait.Role)) !== 0;
  switch (delimiter) {
    case Delimiter.Colon:
      return (
        words <= (traits & Trait.Comma && titled ? OFFICE_WORDS : titled ? 18 : NAME_WORDS) &&
        (!(traits & Trait.Lower) || titled || words <= 6)
      );
    case Delimiter.Period:
    case Delimiter.PeriodDash:
      if (traits & Trait.Letter) return true;
      if (casing === Casing.Uncased) return words <= 3;
      if (traits & Trait.Comma && (traits & (Trait.TitleFirst | Trait.Role | Trait.Initialed) || delimiter === Delimiter.PeriodDash))
        return words <= OFFICE_WORDS && capital;
      if (delimiter === Delimiter.PeriodDash && traits & Trait.Article && traits & Trait.TitleFirst) return words <= NAME_WORDS;
      if (traits & (Trait.TitleFirst | Trait.Bracket)) return words <= NAME_WORDS && (capital || (traits & Trait.Honorific) !== 0);
      return capital && !(traits & Trait.Lower) && words <= (casing === Casing.Upper || delimiter === Delimiter.PeriodDash ? 6 : 3);
    case Delimiter.Dash:
    case Delimiter.Gap:
      if (traits & Trait.Letter) return true;
      return words <= 6 && (capital ? !(traits & Trait.Lower) : casing === Casing.Lower ? words === 1 : true);
    case Delimiter.LineEnd:
      return wrap === Wrap.Heading || wrap === Wrap.None || wrap === Wrap.Bold || wrap === Wrap.Italic
        ? words <= (traits & Trait.Role && traits & Trait.Bracket ? 18 : NAME_WORDS) &&
            (capital ? !(traits & Trait.Lower) || words <= 4 : casing === Casing.Uncased ? words <= 3 : words === 1)
        : true;
    case Delimiter.Aside:
      return casing === Casing.Upper && words <= 4;
    case Delimiter.Quote:
    case Delimiter.WideBlank:
      return words <= 2;
    case Delimiter.Time:
    case Delimiter.Close:
      return words <= 6 && (!(traits & Trait.Lower) || words === 1);
    default:
      return true;
  }
}

/** Of what sort a label is, where a profile depends on it. */
export function sortOf({ label, traits, casing }: LabelFacts): Sort {
  if (traits & Trait.Letter) return /^[QAqa]$/.test(label) ? Sort.Question : Sort.Letter;
  if (traits & (Trait.TitleFirst | Trait.Collective | Trait.Initialed) || casing === Casing.Upper) return Sort.Titled;
  return traits & Trait.Bracket ? Sort.Bracketed : Sort.Plain;
}

const CODE_ENDS = ';{}[(=\\';
const CODE_STARTS = '{<$%|&=/@`';

/** `[Applause]`, `[continuing]`. */
export function isDirectionLabel(label: string): boolean {
  const first = /^[\p{L}]+/u.exec(label)?.[0]?.toLowerCase() ?? '';
  return DIRECTION_WORDS.has(first) || isManner(label);
}

export function bodyKindOf(text: string, body: number): BodyKind {
  if (body >= text.length) return BodyKind.None;
  const head = text.slice(body, body + 12);
  if (/^(?:<?https?:|www\.|\[[^\]]{0,8}\]\(|!\[|\]\()/.test(head)) return BodyKind.Link;
  const end = trimEnd(text, body, text.length);
  if (end - body <= 72 && isValue(text.slice(body, end))) return BodyKind.Value;
  const beginning = text.slice(body, body + 120);
  if (text[end - 1] !== '.' && LEADERS.test(beginning)) return BodyKind.Value;
  const word = end - body < 120 && text.indexOf(' ', body) < 0 ? text.slice(body, end) : '';
  if (/[/#]|\.(?:md|html?)$/.test(word)) return BodyKind.Link;
  if (/^\p{Ll}.*,$/u.test(word)) return BodyKind.Code;
  if (beginning.includes(' = ') && LEGEND.test(beginning)) return BodyKind.Code;
  if (CODE_ENDS.includes(text[end - 1]!) || CODE_STARTS.includes(text[body]!)) return BodyKind.Code;
  return kindOf(text.charCodeAt(body)) === CharKind.Lower ? BodyKind.LowerCase : BodyKind.Speech;
}

// `Mr. Kolar . . . . . . (Ruritania)`, `Opening ........ 12`: an entry of a table.
const LEADERS = /(?:\. ){5}|\.{6}/;

// `T = teacher; Ss = several pupils`: what signs stand for.
const LEGEND = /^[^=,;]{1,12} = [^=;]{2,60}[;,] [^=,;]{1,12} = /;

function isValue(body: string): boolean {
  // `Madam President,` addresses somebody.
  if (/[.?!…:;,—–"”’'。？！]$/u.test(body) && !/\b(?:Jr|Sr|Inc|Ltd|[A-Z])\.$/.test(body)) return false;
  const parts = body.split(/\s+/);
  if (parts.length < 2 || parts.length > 9) return /^\d/.test(body) && parts.length === 1;
  for (const part of parts) {
    const unit = part.charCodeAt(/^[(["“]/.test(part) ? 1 : 0);
    const kind = kindOf(unit);
    if (part !== parts.at(-1) && part.length > 3 && /[.?!…]$/.test(part)) return false;
    if (kind === CharKind.Uncased || (kind === CharKind.Lower && !PARTICLES.has(part) && !HONORIFICS.has(part))) return false;
  }
  return true;
}

/** A period behind this word ends no label: titles, initials, `St.`. */
export function endsInAbbreviation(text: string, labelStart: number, word: string, at: number): boolean {
  if (word.length === 0) return !')]"»”'.includes(text[at - 1]!);
  if (/^\d+$/.test(word))
    return !NUMBERED.has(
      text
        .slice(labelStart, at)
        .toLowerCase()
        .replace(/[\s\d#-]+$/, ''),
    );
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
