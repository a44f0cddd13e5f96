// Fractions: a quarter, three quarters of, two-thirds, one in five, half of, 3/4, more than half.

import type { FigureMention } from '../../mention';
import { role } from '../lexicon';
import { isFraction, numeralAt } from '../numbers';
import {
  digitsAt,
  endOf,
  type Found,
  glued,
  has,
  hyphenated,
  isApostrophe,
  isNumber,
  isPunctuation,
  isWord,
  lengthOf,
  lexeme,
  type Scan,
  says,
  signAt,
  startOf,
  wordAt,
} from '../scan';
import { approximationBefore } from './approximation';
import { measureAt } from './measures';

export function fractionAt(s: Scan, i: number): Found | null {
  const joined = hyphenatedOutOf(s, i);
  if (joined) return joined;
  if (isNumber(s, i)) return isFraction(s, i) ? fraction(s, i, i + 3, digitsAt(s, i) / digitsAt(s, i + 2)) : outOf(s, i);
  const word = lexeme(s, i);
  if (word.roles & role.half && word.fraction === 2) return halfAt(s, i);
  if (word.cardinal > 0) return (word.cardinal === 1 ? onePart(s, i) : null) ?? counted(s, i, word.cardinal) ?? outOf(s, i);
  const part = word.ordinal > 2 ? namedPart(s, i, word.ordinal) : null;
  if (part) return part;
  const time = word.fraction > 0 && s.lexicon.locale.language === 'ru' ? russianTime(s, i, word.fraction) : 0;
  if (time) return { mention: null, next: time };
  // die Hälfte, la moitié, треть
  if (
    word.fraction > 0 &&
    s.lexicon.locale.language !== 'en' &&
    word.ordinal === 0 &&
    !(word.roles & role.half) &&
    (word.fraction === 2 || s.lexicon.locale.language === 'ru')
  )
    return fraction(s, i, i + 1, 1 / word.fraction);
  if (word.fraction > 2 && has(s, i - 1, role.article) && !isNumber(s, i - 2)) return articled(s, i);
  return null;
}

/** «половина первого», «без четверти двенадцать»: the token behind a time of day, or 0. */
function russianTime(s: Scan, i: number, under: number): number {
  if (under === 4) return isWord(s, i - 1) && wordAt(s, i - 1) === 'без' && lexeme(s, i + 1).cardinal > 0 ? i + 2 : 0;
  const hour = under === 2 ? lexeme(s, i + 1).ordinal : 0;
  const ends = !isWord(s, i + 2) || has(s, i + 2, role.function | role.in);
  return hour > 0 && hour <= 12 && ends && wordAt(s, i + 1).endsWith('го') ? i + 2 : 0;
}

function fraction(s: Scan, first: number, next: number, value: number): Found {
  const ofScale = partOfScale(s, first, next, value);
  if (ofScale) return ofScale;
  const measure = measureAt(s, next, false);
  const isTime = measure?.measure.kind === 'time' && measure.measure.unit !== 'quarter' && hyphenated(s, first + 1);
  if (measure && (isTime || measure.measure.kind === 'unit' || measure.measure.kind === 'percent')) {
    return { mention: mention(s, first, measure.next, value, measure.measure.unit), next: measure.next };
  }
  return { mention: mention(s, first, next, value), next };
}

/** "a quarter of a million (dollars)" is a number of its own, "a quarter of a century" a quantity. */
function partOfScale(s: Scan, first: number, next: number, value: number): Found | null {
  if (!has(s, next, role.of)) return null;
  // « un quart d’heure », «un cuarto de hora»
  const bare = isApostrophe(signAt(s, next + 1)) && glued(s, next + 2) ? next + 2 : next + 1;
  if (s.lexicon.locale.language !== 'en' && isWord(s, bare) && lexeme(s, bare).measure?.unit === 'hour')
    return { mention: mention(s, first, bare + 1, value, 'hour'), next: bare + 1 };
  if (!has(s, next + 1, role.article)) return null;
  const { scale, measure } = lexeme(s, next + 2);
  if (measure && !measure.abbreviated && (measure.kind === 'time' || measure.kind === 'unit') && isWord(s, next + 2))
    return { mention: mention(s, first, next + 3, value * measure.factor, measure.unit), next: next + 3 };
  if (scale < 1000) return null;
  const money = measureAt(s, next + 3, false);
  const isMoney = money?.measure.kind === 'money';
  const end = isMoney ? money.next : next + 3;
  const number = mention(s, first, end, value * scale, isMoney ? money.measure.unit : undefined);
  return { mention: { ...number, kind: isMoney ? 'figure.money' : 'figure.cardinal' }, next: end };
}

const mention = (s: Scan, first: number, next: number, value: number, unit?: string): FigureMention => {
  const approximation = approximationBefore(s, first);
  return {
    kind: unit === '%' || unit === 'pp' || unit === 'bp' ? 'figure.percent' : unit ? 'figure.quantity' : 'figure.fraction',
    start: startOf(s, first),
    end: endOf(s, next - 1),
    ...(approximation && { approx: approximation.span }),
    value: { value: Number(value.toPrecision(12)), ...(unit && { unit }), ...(approximation?.mod && { mod: approximation.mod }) },
  };
};

/** «la cuarta parte», «quinta parte», «пятая часть» */
function namedPart(s: Scan, i: number, value: number): Found | null {
  return isWord(s, i + 1) && parts.has(wordAt(s, i + 1)) && s.lexicon.locale.language !== 'en' && value <= 1000
    ? { mention: mention(s, i, i + 2, 1 / value), next: i + 2 }
    : null;
}
/** «una quinta parte» */
function onePart(s: Scan, i: number): Found | null {
  const value = lexeme(s, i + 1).ordinal;
  return value > 2 && isWord(s, i + 2) && parts.has(wordAt(s, i + 2)) && s.lexicon.locale.language !== 'en'
    ? { mention: mention(s, i, i + 3, 1 / value), next: i + 3 }
    : null;
}
const parts = new Set(['parte', 'partes']);

/** "two thirds", "three-quarters", "one-fifth"; "one third term" is none. */
function counted(s: Scan, i: number, value: number): Found | null {
  const at = hyphenated(s, i + 1) ? i + 2 : i + 1;
  const under = lexeme(s, at).fraction;
  if (!isWord(s, at) || under < 2 || value >= under) return null;
  const plural = wordAt(s, at).endsWith('s');
  if (value === 1 ? plural && s.lexicon.locale.language === 'en' : !plural && s.lexicon.locale.language === 'en') return null;
  if (lexeme(s, at).roles & role.half && lexeme(s, at + 1).scale > 100) return null; // eine halbe Million
  if (under === 4 && lexeme(s, at).measure && !hyphenated(s, i + 1) && value > 1 && !has(s, at + 1, role.of)) return null;
  // «un cuarto mandato»
  if (
    value === 1 &&
    s.lexicon.locale.language !== 'ru' &&
    lexeme(s, at).ordinal > 0 &&
    isWord(s, at + 1) &&
    !has(s, at + 1, role.of | role.function)
  )
    return null;
  // «menos um quarto»: minutes
  if (under === 4 && isWord(s, i - 1) && wordAt(s, i - 1) === 'menos') return { mention: null, next: at + 1 };
  const whole = isWord(s, at + 1) && parts.has(wordAt(s, at + 1)) && s.lexicon.locale.language !== 'en' ? at + 2 : at + 1;
  return fraction(s, i, whole, value / under);
}

/** "a 1-in-20 day" */
function hyphenatedOutOf(s: Scan, i: number): Found | null {
  if (!hyphenated(s, i + 1) || !hyphenated(s, i + 3) || !isWord(s, i + 2) || !says(s, i + 2, 'in')) return null;
  const [over, under] = [numeralAt(s, i), numeralAt(s, i + 4)];
  if (!over || !under || over.next !== i + 1 || !(over.value < under.value)) return null;
  return { mention: mention(s, i, under.next, over.value / under.value), next: under.next };
}

/** "one in five", "3 out of 5", "nine in ten" */
function outOf(s: Scan, i: number): Found | null {
  const { language } = s.lexicon.locale;
  const each = (language === 'es' || language === 'pt') && says(s, i + 2, 'cada'); // «dos de cada tres»
  const out = each || has(s, i + 1, role.out);
  const behind = each || (out && language === 'en') ? i + 3 : i + 2;
  const at = language === 'en' && says(s, behind, 'every') ? behind + 1 : behind;
  // „einer von ihnen“, «один из пяти»: one of those
  if (out && !isNumber(s, i) && lexeme(s, i).cardinal === 1 && (language === 'de' || language === 'ru')) return null;
  // «em» is "in" too: «1 em 4.655», not «1 em 2020»
  if (out && language === 'pt' && !each && !(isNumber(s, i) && digitsAt(s, i) === 1 && isNumber(s, i + 2) && lengthOf(s, i + 2) < 4))
    return null;
  if (!out && !says(s, i + 1, 'in')) return null;
  const over = isNumber(s, i) ? digitsAt(s, i) : lexeme(s, i).cardinal;
  const digits = isNumber(s, at) ? numeralAt(s, at) : null;
  const under = digits ? digits.value : lexeme(s, at).cardinal > 0 ? lexeme(s, at).cardinal : lexeme(s, at).scale;
  const next = digits ? digits.next : at + 1;
  const small =
    under <= 8 ||
    under === 10 ||
    under === 20 ||
    under === 100 ||
    under === 1000 ||
    (digits !== null && !digits.plain) ||
    each ||
    (out && (language === 'en' || language === 'pt'));
  if (
    !(over > 0) ||
    !(under > over) ||
    under > 1e6 ||
    !small ||
    (glued(s, next) && digits !== null && (isWord(s, next) || signAt(s, next) === 0x25))
  )
    return null;
  if (!out && (measureAt(s, next, true) || (isWord(s, next) && lexeme(s, next).scale > 0))) return null;
  return { mention: mention(s, i, next, over / under), next };
}

/** "a third of", "up by a quarter"; "a quarter" alone may be three months. */
function articled(s: Scan, i: number): Found | null {
  const before = s.lexicon.locale.language === 'en' ? wordAt(s, i - 2) : '';
  const plain =
    has(s, i + 1, role.of) ||
    (approximationBefore(s, i - 1) !== null && !has(s, i - 3, role.quarter)) ||
    before === 'by' ||
    before === 'and' ||
    says(s, i + 1, 'point') ||
    before === 'up' ||
    before === 'down';
  const rank = lexeme(s, i).ordinal > 0 && isWord(s, i + 1) && !has(s, i + 1, role.function | role.of);
  if (!plain || rank || wordAt(s, i).endsWith('s')) return null;
  return (
    partOfScale(s, i - 1, i + 1, 1 / lexeme(s, i).fraction) ?? {
      mention: mention(s, i - 1, i + 1, 1 / lexeme(s, i).fraction),
      next: i + 1,
    }
  );
}

/** "half of", "half the", "over half", "half an hour"; not "the second half", "half-hearted". */
function halfAt(s: Scan, i: number): Found | null {
  const skip: Found = { mention: null, next: i + 1 };
  if (numeralAt(s, i)) return null; // half a million
  if (hyphenated(s, i + 1)) {
    const unit = measureAt(s, i + 2, false);
    return unit?.measure.kind === 'time' ? { mention: mention(s, i, unit.next, 0.5, unit.measure.unit), next: unit.next } : skip;
  }
  if (lexeme(s, i - 1).ordinal > 0 || (signAt(s, i - 1) && glued(s, i))) return skip;
  // «en medio de», “no meio de”
  if (s.lexicon.locale.language !== 'en' && isWord(s, i - 1) && /^(?:en|no|em|por|pelo)$/.test(wordAt(s, i - 1)) && has(s, i + 1, role.of))
    return skip;
  if (has(s, i + 1, role.article)) {
    const unit = measureAt(s, i + 2, false);
    if (unit && (unit.measure.kind === 'time' || unit.measure.kind === 'unit' || unit.measure.kind === 'percent')) {
      return { mention: mention(s, i, unit.next, 0.5 * unit.measure.factor, unit.measure.unit), next: unit.next };
    }
    return { mention: mention(s, i, i + 1, 0.5), next: i + 1 };
  }
  // "a year and a half"
  const span = lexeme(s, i - 3).measure;
  if (has(s, i - 1, role.article) && has(s, i - 2, role.and) && span?.kind === 'time' && has(s, i - 4, role.article)) {
    return { mention: mention(s, i - 4, i + 1, 1.5 * span.factor, span.unit), next: i + 1 };
  }
  const articleFirst = has(s, i - 1, role.article);
  if (articleFirst) {
    const unit = measureAt(s, i + 1, false);
    if (unit?.measure.kind === 'time') return { mention: mention(s, i - 1, unit.next, 0.5, unit.measure.unit), next: unit.next };
  }
  // "that half hour"
  const unit = measureAt(s, i + 1, false);
  if (unit?.measure.kind === 'time' && unit.measure.grain !== 'month' && isWord(s, i + 1) && !has(s, i - 1, role.the | role.or)) {
    return { mention: mention(s, i, unit.next, 0.5, unit.measure.unit), next: unit.next };
  }
  const determined =
    has(s, i + 1, role.of | role.the | role.possessive) || (isWord(s, i + 1) && /^(?:that|this|those|these|whose)$/.test(wordAt(s, i + 1)));
  if (determined && !has(s, i - 1, role.the) && !articleFirst) return { mention: mention(s, i, i + 1, 0.5), next: i + 1 };
  if (approximationBefore(s, i) || (isWord(s, i - 1) && /^(?:by|in)$/.test(wordAt(s, i - 1))))
    return { mention: mention(s, i, i + 1, 0.5), next: i + 1 };
  // "they paid half."; not "the other half."
  const ends = isPunctuation(s, i + 1) && !hyphenated(s, i + 1) && isWord(s, i - 1);
  return ends && !has(s, i - 1, role.determiner) && !notHalf.test(wordAt(s, i - 1))
    ? { mention: mention(s, i, i + 1, 0.5), next: i + 1 }
    : skip;
}

const notHalf = /^(?:other|better|last|next|latter|former|top|bottom|back|final|opening)$/;
