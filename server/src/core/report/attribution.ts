// Who is said to speak in a paragraph of a press report, as it stands there: "the Ruritanian leader said", "added Jane Lark", "he noted".
// Reads one paragraph alone; who is meant the document decides (quotations.ts).

import { CharKind, isBlank, isWord, kindOf } from '../chars';
import { HONORIFICS, PARTICLES, ROLES } from '../labels/labelWords';
import type { Span } from '../span';
import { countWords } from '../words';
import { type Quoted, quotedIn } from './quoteMarks';
import { ACCORDING, BETWEEN, DETERMINERS, OFFICES, OPENINGS, PRONOUNS, SAYING } from './sayingWords';

/** One who is named: "Ruritanian President Jane Lark". */
export interface Named {
  readonly form: 'name';
  readonly name: string;
  /** What stands before or behind the name, in words: "Ruritanian President". */
  readonly title: string;
}

/** One who is called by an office: "the Ruritanian head of state". */
export interface ByOffice {
  readonly form: 'office';
  readonly office: string;
  /** The other words: "Ruritanian". */
  readonly of: readonly string[];
}

export type Actor = Named | ByOffice | { readonly form: 'pronoun' } | { readonly form: 'other' };

export interface Attribution {
  /** Where the verb stands, in the paragraph. */
  readonly at: number;
  readonly actor: Actor;
  /** Only mentioned, at the head of a sentence: a pronoun further on may mean them. */
  readonly silent: boolean;
}

export interface AttributedQuote extends Span {
  readonly open: boolean;
  readonly words: number;
  /** The attribution in its own sentence, behind or before it. */
  readonly own: Attribution | null;
  /** The one that a sentence before it in the paragraph states. */
  readonly before: Attribution | null;
  /** The one that a sentence after it states. */
  readonly after: Attribution | null;
  /** A whole utterance, by its length and first letter; a single quoted word needs an attribution of its own. */
  readonly isSpeech: boolean;
}

export interface Paragraph {
  readonly quotes: readonly AttributedQuote[];
  /** Nothing but quotation: it may go on with the one of the paragraph above. */
  readonly onlyQuotes: boolean;
  /** A quotation ends it. */
  readonly endsQuoted: boolean;
  /** People with a title or an office, in order. */
  readonly people: readonly Named[];
  /** Everyone who is said to say something, or heads a sentence, in order. */
  readonly attributions: readonly Attribution[];
}

export function readParagraph(text: string): Paragraph {
  const quoted = quotedIn(text);
  const tokens = tokensOutside(text, quoted);
  const attributions = attributionsIn(tokens);
  return {
    quotes: attributedQuotes(
      text,
      quoted,
      tokens,
      attributions.filter((one) => !one.silent),
    ),
    onlyQuotes: quoted.length > 0 && tokens.length === 0,
    endsQuoted: quoted.length > 0 && quoted[quoted.length - 1]!.end >= text.trimEnd().length,
    people: peopleIn(tokens),
    attributions,
  };
}

interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  /** What stands between it and the token before. */
  readonly gap: Gap;
  /** Counts up at sentence ends. */
  readonly sentence: number;
}

const Gap = { Blank: 0, Comma: 1, Other: 2, Sentence: 3, Quote: 4 } as const;
type Gap = (typeof Gap)[keyof typeof Gap];

function tokensOutside(text: string, quoted: readonly Quoted[]): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let q = 0;
  let gap: Gap = Gap.Sentence;
  for (let i = 0; i < text.length; ) {
    if (q < quoted.length && i >= quoted[q]!.start) {
      const { start, end } = quoted[q++]!;
      // “He will stay.” The mayor …: a full stop inside closes the sentence where a capital follows that is no name's.
      gap = Gap.Quote;
      if (endsSentence(text, end - 2) && startsSentence(text, end)) sentence++;
      i = Math.max(end, start + 1);
      continue;
    }
    const unit = text.charCodeAt(i);
    if (isWord(unit)) {
      const end = wordEnd(text, i);
      const word = text.slice(i, end);
      tokens.push({ start: i, end, text: word, lower: word.toLowerCase(), capital: kindOf(unit) === CharKind.Upper, gap, sentence });
      gap = Gap.Blank;
      i = end;
      continue;
    }
    if (!isBlank(unit)) {
      const last = tokens[tokens.length - 1];
      if ('.?!…'.includes(text[i]!)) {
        if (!(text[i] === '.' && last !== undefined && last.end === i && isAbbreviated(last)) && isBoundary(text, i)) {
          gap = Gap.Sentence;
          sentence++;
        }
      } else if (gap !== Gap.Sentence && gap !== Gap.Quote) gap = text[i] === ',' ? Gap.Comma : Gap.Other;
      else if (gap === Gap.Quote && text[i] === ':') gap = Gap.Other;
    }
    i++;
  }
  return tokens;
}

function wordEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length) {
    if (isWord(text.charCodeAt(i))) i++;
    else if ("'’-‐".includes(text[i]!) && isWord(text.charCodeAt(i + 1))) i++;
    else break;
  }
  return i;
}

const isAbbreviated = (token: Token): boolean =>
  (token.capital && token.text.length <= 2) || HONORIFICS.has(token.lower) || token.lower === 'st';

const endsSentence = (text: string, at: number): boolean => '.?!…'.includes(text[at] ?? 'x');

function isBoundary(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return at + 1 >= text.length || isBlank(next) || (!isWord(next) && !'.?!…'.includes(text[at + 1]!));
}

/** `The mayor …`: a capital, and an article or the like, so that `” Jane Lark said.` goes on with its quotation. */
function startsSentence(text: string, from: number): boolean {
  let i = from;
  while (i < text.length && isBlank(text.charCodeAt(i))) i++;
  if (kindOf(text.charCodeAt(i)) !== CharKind.Upper) return false;
  return OPENINGS.has(text.slice(i, wordEnd(text, i)).toLowerCase());
}

function attributionsIn(tokens: readonly Token[]): Attribution[] {
  const found: Attribution[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const actor =
      SAYING.has(token.lower) && !token.capital
        ? (subjectBefore(tokens, i) ?? subjectAfter(tokens, i) ?? OTHER)
        : ACCORDING.has(token.lower)
          ? subjectAfter(tokens, i)
          : inverted(token);
    if (actor) found.push({ at: token.start, actor, silent: false });
    else if (i === 0 || token.sentence !== tokens[i - 1]!.sentence) {
      const subject = isNameWord(token) ? namedIn(tokens, i, runEnd(tokens, i)) : null;
      if (subject) found.push({ at: token.start, actor: subject, silent: true });
    }
  }
  return found;
}

const OTHER: Actor = { form: 'other' };
const PRONOUN: Actor = { form: 'pronoun' };

/** « … », a-t-il ajouté. */
const inverted = (token: Token): Actor | null => (/-t-(?:il|elle)$/.test(token.lower) ? PRONOUN : null);

function subjectBefore(tokens: readonly Token[], verb: number): Actor | null {
  let i = verb - 1;
  let gap = tokens[verb]!.gap;
  while (
    i >= 0 &&
    tokens[i]!.sentence === tokens[verb]!.sentence &&
    gap === Gap.Blank &&
    (BETWEEN.has(tokens[i]!.lower) || tokens[i]!.lower.endsWith('ly'))
  )
    gap = tokens[i--]!.gap;
  if (i < 0 || tokens[i]!.sentence !== tokens[verb]!.sentence) return null;
  if (gap === Gap.Blank) return actorEndingAt(tokens, i);
  // Jane Lark, the mayor of Arden, said
  if (gap !== Gap.Comma) return null;
  for (let back = i; back > 0 && i - back < 14 && tokens[back]!.sentence === tokens[verb]!.sentence; back--) {
    if (tokens[back]!.gap === Gap.Comma) return actorEndingAt(tokens, back - 1);
    if (tokens[back]!.gap !== Gap.Blank) return null;
  }
  return null;
}

function actorEndingAt(tokens: readonly Token[], last: number): Actor | null {
  const token = tokens[last]!;
  if (PRONOUNS.has(token.lower)) return PRONOUN;
  if (isNameWord(token)) {
    const first = runStart(tokens, last);
    // the mayor of Arden said
    const link = tokens[first - 1];
    const office = tokens[first - 2];
    if (link && office && PARTICLES.has(link.lower) && !link.capital && tokens[first]!.gap === Gap.Blank && isOffice(office))
      return officeActor(tokens, first - 2, last);
    return link && gapless(tokens[first]!) && PLACING.has(link.lower) ? null : namedIn(tokens, first, last);
  }
  const office = officeEndingAt(tokens, last);
  return office ? officeActor(tokens, last - office.length + 1, last) : null;
}

const gapless = (token: Token): boolean => token.gap === Gap.Blank;

/** What stands before a place, not before one who speaks: "a man in Arden said". */
const PLACING: ReadonlySet<string> = new Set('in at from to near en à im am in aus nach em no na dans de в на из около'.split(' '));

function subjectAfter(tokens: readonly Token[], verb: number): Actor | null {
  let i = verb + 1;
  const limit = Math.min(tokens.length, verb + 10);
  const goesOn = (at: number): boolean => at < limit && tokens[at]!.sentence === tokens[verb]!.sentence && tokens[at]!.gap !== Gap.Quote;
  while (goesOn(i) && (BETWEEN.has(tokens[i]!.lower) || SAYING.has(tokens[i]!.lower) || tokens[i]!.lower === 'to') && !tokens[i]!.capital)
    i++;
  if (!goesOn(i) || tokens[i]!.gap !== Gap.Blank) return null;
  if (PRONOUNS.has(tokens[i]!.lower)) return PRONOUN;
  const hasArticle = DETERMINERS.has(tokens[i]!.lower);
  if (hasArticle) i++;
  const from = i;
  // sagte der russische Präsident Iwan Lerche · dit le maire
  while (goesOn(i) && i - from < 5 && !isOffice(tokens[i]!) && !tokens[i]!.capital && tokens[i]!.gap === Gap.Blank) i++;
  if (!goesOn(i) || (tokens[i]!.gap !== Gap.Blank && i > from)) return null;
  if (!isOffice(tokens[i]!)) return isNameWord(tokens[i]!) && (i === from || hasArticle) ? namedIn(tokens, from, runEnd(tokens, i)) : null;
  let last = i;
  while (
    goesOn(last + 1) &&
    tokens[last + 1]!.gap === Gap.Blank &&
    (isOffice(tokens[last + 1]!) ||
      tokens[last + 1]!.capital ||
      (PARTICLES.has(tokens[last + 1]!.lower) && goesOn(last + 2) && (tokens[last + 2]!.capital || isOffice(tokens[last + 2]!))) ||
      (last === i &&
        !SAYING.has(tokens[last + 1]!.lower) &&
        goesOn(last + 1) &&
        /^\p{Ll}{4,}$/u.test(tokens[last + 1]!.text) &&
        !BETWEEN.has(tokens[last + 1]!.lower) &&
        hasArticle))
  )
    last++;
  return namedIn(tokens, from, last) ?? officeActor(tokens, from, last);
}

/** A capital that no small word has at the head of a sentence: `The`, `I’ll`. */
const isNameWord = (token: Token): boolean => token.capital && !OPENINGS.has(token.lower.split(/['’]/, 1)[0]!);

const isOffice = (token: Token): boolean => ROLES.has(bare(token.lower)) || OFFICES.has(bare(token.lower)) || isCompoundOffice(token);

/** `Fraktionschef`, `Landesministerin`: German makes an office of any word. */
const isCompoundOffice = ({ capital, lower }: Token): boolean =>
  capital &&
  lower.length > 8 &&
  /(?:chef|präsident|minister|leiter|sprecher|kanzler|meister|direktor|vorstand)(?:in)?$|vorsitzender?$/.test(lower);

/** The words of an office that ends here: `prime minister`, `head of state`. */
function officeEndingAt(tokens: readonly Token[], last: number): readonly string[] | null {
  const [a, b, c] = [tokens[last], tokens[last - 1], tokens[last - 2]];
  if (a && b && c && PARTICLES.has(b.lower) && isOffice(c) && isOffice(a)) return [c.lower, b.lower, a.lower];
  if (!a || !isOffice(a)) return null;
  return b && isOffice(b) && a.gap === Gap.Blank ? [b.lower, a.lower] : [a.lower];
}

function officeActor(tokens: readonly Token[], first: number, last: number): ByOffice | null {
  let start = first;
  while (
    start > 0 &&
    tokens[start]!.gap === Gap.Blank &&
    first - start < 5 &&
    !DETERMINERS.has(tokens[start]!.lower) &&
    !SAYING.has(tokens[start - 1]!.lower) &&
    !ACCORDING.has(tokens[start - 1]!.lower)
  )
    start--;
  const words = tokens.slice(start, last + 1).filter((token) => !DETERMINERS.has(token.lower));
  const at = words.findIndex(isOffice);
  if (at < 0) return null;
  let end = at;
  while (
    end + 1 < words.length &&
    (isOffice(words[end + 1]!) || (PARTICLES.has(words[end + 1]!.lower) && words[end + 2] !== undefined && isOffice(words[end + 2]!)))
  )
    end++;
  const office = words
    .slice(at, end + 1)
    .map((token) => bare(token.lower))
    .join(' ');
  const of = words.filter((token, i) => (i < at || i > end) && !PARTICLES.has(token.lower)).map((token) => bare(token.text));
  return { form: 'office', office, of };
}

/** Capitals that stand side by side, with the small words that names and offices hold. */
function runStart(tokens: readonly Token[], last: number): number {
  let first = last;
  for (let i = last; i > 0 && last - i < 16 && tokens[i]!.gap === Gap.Blank; i--) {
    const before = tokens[i - 1]!;
    if (isNameWord(before)) first = i - 1;
    else if (before.capital || !PARTICLES.has(before.lower)) break;
  }
  return first;
}

function runEnd(tokens: readonly Token[], first: number): number {
  let last = first;
  for (let i = first + 1; i < tokens.length && i - first < 16 && tokens[i]!.gap === Gap.Blank; i++) {
    if (tokens[i]!.capital) last = i;
    else if (!PARTICLES.has(tokens[i]!.lower)) break;
  }
  return last;
}

/** Name and title of a run of words: "Ruritanian President Jane Lark", "President of Ruritania Jane Lark", "Mr Lark". */
function namedIn(tokens: readonly Token[], first: number, last: number): Named | null {
  let office = -1;
  let linked = false;
  for (let i = first; i <= last; i++) {
    const { lower, capital } = tokens[i]!;
    if (isOffice(tokens[i]!) && i < last) {
      office = i;
      linked = false;
    } else if (!capital && PARTICLES.has(lower) && i < last) {
      if (i === office + 1 && office >= 0) linked = true;
      // Max Thrush of Arden
      else if (!linked && i > first && (PLACING.has(lower) || lower === 'of')) return namedIn(tokens, first, i - 1);
    }
  }
  let from = office + 1 > first ? office + 1 : first;
  // Of several capitals behind "President of", and behind the genitives of Russian, the last two are the name.
  if (linked || (office >= 0 && last - from === 2 && isCyrillic(tokens[from]!) && !isPatronymic(tokens[last - 1]!)))
    from = Math.max(from, last - 1);
  while (from < last && (HONORIFICS.has(bare(tokens[from]!.lower)) || !tokens[from]!.capital)) from++;
  // Of four capitals without an office the last two are the name.
  if (office < 0 && last - from >= 3) from = last - 1;
  if (!tokens[last]!.capital || isOffice(tokens[last]!) || !tokens[from]!.capital) return null;
  const name = tokens
    .slice(from, last + 1)
    .map((token, i, all) => (i === all.length - 1 ? bare(token.text) : token.text))
    .join(' ');
  return {
    form: 'name',
    name,
    title: tokens
      .slice(first, from)
      .map((token) => token.text)
      .join(' '),
  };
}

const isCyrillic = (token: Token): boolean => token.text >= '\u0400' && token.text < '\u0530';
const isPatronymic = (token: Token): boolean => /(?:вич|вна|чна)$/.test(token.lower);

/** People who are introduced with an office, wherever they stand: "Veldania's mayor Jane Lark", "his counterpart Max Thrush". */
function peopleIn(tokens: readonly Token[]): Named[] {
  const people: Named[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isNameWord(tokens[i]!)) continue;
    const last = runEnd(tokens, i);
    const first = officeBefore(tokens, i);
    // Ruritanian counterpart Jane Lark: the capital before the office begins a run of its own.
    let end = last;
    if (
      isLowerOffice(tokens[last + 1]) &&
      tokens[last + 2]?.capital &&
      tokens[last + 2]!.gap === Gap.Blank &&
      tokens[last + 1]!.gap === Gap.Blank
    )
      end = runEnd(tokens, last + 2);
    const person = namedIn(tokens, first, end);
    const apposition = titleBehind(tokens, end);
    if (person && (tokens.slice(first, end).some(isOffice) || apposition) && person.name.includes(' '))
      people.push(apposition ? { ...person, title: `${person.title} ${apposition}`.trim() } : person);
    else if (person && HONORIFICS.has(bare(tokens[i]!.lower))) people.push(person);
    i = end;
  }
  return people;
}

/** Where an office before a name begins: "mayor Jane Lark", "el presidente ruritano Juan Mirlo", "la maire Jeanne Merle". */
function officeBefore(tokens: readonly Token[], name: number): number {
  let first = name;
  for (let i = name - 1; i >= 0 && name - i <= 4 && tokens[i + 1]!.gap === Gap.Blank; i--) {
    const { lower, capital } = tokens[i]!;
    if (capital || DETERMINERS.has(lower) || PARTICLES.has(lower) || SAYING.has(lower)) break;
    if (isOffice(tokens[i]!) || first < name) first = i;
  }
  return first;
}

const isLowerOffice = (token: Token | undefined): boolean => token !== undefined && !token.capital && isOffice(token);

/** Jane Lark, the mayor of Arden, … */
function titleBehind(tokens: readonly Token[], last: number): string {
  const from = last + 1;
  if (tokens[from]?.gap !== Gap.Comma) return '';
  let end = from;
  while (end + 1 < tokens.length && end - from < 8 && tokens[end + 1]!.gap === Gap.Blank) end++;
  const words = tokens.slice(from, end + 1);
  const office = words.findIndex(isOffice);
  if (office < 0 || office > 4 || words.slice(0, office).some((token) => SAYING.has(token.lower))) return '';
  return words
    .filter((token) => !DETERMINERS.has(token.lower))
    .map((token) => token.text)
    .join(' ');
}

/** Each quotation with the attributions around it. Sentences count up, so the nearest attribution is the only one to look at. */
function attributedQuotes(
  text: string,
  quoted: readonly Quoted[],
  tokens: readonly Token[],
  attributions: readonly Attribution[],
): AttributedQuote[] {
  const sentenceOf = (one: Attribution | undefined): number => (one ? tokens[firstAt(tokens, one.at)]!.sentence : -2);
  const namedBefore = runningLast(attributions);
  const namedAfter = runningLast(attributions.toReversed()).reverse();
  let k = 0;
  return quoted.map((quote, q) => {
    while (k < attributions.length && attributions[k]!.at < quote.start) k++;
    const next = firstAt(tokens, quote.end);
    const isBroken = endsSentence(text, quote.end - 2) && startsSentence(text, quote.end);
    const behind = !isBroken && tokens[next]?.gap === Gap.Quote ? tokens[next]!.sentence : -1;
    const from = Math.max(next > 0 ? tokens[next - 1]!.end : 0, q > 0 ? quoted[q - 1]!.end : 0);
    const ahead = next > 0 && !/[.?!]/.test(text.slice(from, quote.start)) ? tokens[next - 1]!.sentence : -1;
    const own =
      sentenceOf(attributions[k]) === behind ? attributions[k] : sentenceOf(attributions[k - 1]) === ahead ? attributions[k - 1] : null;
    return {
      start: quote.start,
      end: quote.end,
      open: quote.open,
      words: countWords(text, quote.start, quote.end),
      own: own ?? null,
      before: namedBefore[k - 1] ?? null,
      after: namedAfter[k] ?? null,
      isSpeech: isSpeech(text, quote),
    };
  });
}

/** For each attribution the last one up to it that says who. */
function runningLast(attributions: readonly Attribution[]): (Attribution | null)[] {
  let last: Attribution | null = null;
  return attributions.map((one) => (last = one.actor.form === 'other' ? last : one));
}

function firstAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isSpeech(text: string, quote: Quoted): boolean {
  let words = 0;
  for (let i = quote.start; i < quote.end && words < 4; i++) if (isWord(text.charCodeAt(i)) && !isWord(text.charCodeAt(i - 1))) words++;
  const inner = text.slice(quote.start + 1, quote.start + 4).trimStart();
  return words >= 4 || (words >= 2 && kindOf(inner.charCodeAt(0)) === CharKind.Upper && endsSentence(text, quote.end - 2));
}

const bare = (word: string): string => word.replace(/[’']s?$/u, '');
