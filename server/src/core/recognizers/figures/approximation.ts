// What makes a figure inexact, before it ("more than", "some") or behind it ("or so", "+").

import type { Approximation } from '../../mention';
import type { Span } from '../../span';
import { endOf, glued, hyphenated, isApostrophe, isWord, lexeme, type Scan, says, signAt, startOf, wordAt } from '../scan';

export interface Approximated {
  readonly mod: Approximation | undefined;
  readonly span: Span;
}

const nothing = null;

/** The longest approximation whose last word stands before token i. */
export function approximationBefore(s: Scan, i: number): Approximated | null {
  // « plus d’un million »
  const last = isApostrophe(signAt(s, i - 1)) && glued(s, i) && glued(s, i - 1) ? i - 2 : i - 1;
  if (!isWord(s, last)) return nothing;
  let longest = lexeme(s, last).approximation;
  if (longest === 0) return nothing;
  let words = '';
  let best: Approximated | null = null;
  for (let at = last; longest > 0 && isWord(s, at); at--, longest--) {
    words = words ? `${wordAt(s, at)} ${words}` : wordAt(s, at);
    const mod = s.lexicon.approximations.get(words);
    if (mod !== undefined)
      best = { mod: (mod || undefined) as Approximation | undefined, span: { start: startOf(s, at), end: endOf(s, last) } };
  }
  return best;
}

/** "50+", "50 or more", "50 or so". */
export function approximationBehind(s: Scan, next: number): Approximated | null {
  const span = (end: number): Span => ({ start: startOf(s, next), end });
  if (s.text.charCodeAt(startOf(s, next)) === 0x2b && glued(s, next) && !glued(s, next + 1))
    return { mod: '>=', span: span(endOf(s, next)) };
  if (hyphenated(s, next) && says(s, next + 1, 'plus')) return { mod: '>=', span: span(endOf(s, next + 1)) };
  if (says(s, next, 'or') && isWord(s, next + 1)) {
    const word = wordAt(s, next + 1);
    const mod = word === 'more' ? '>=' : word === 'less' || word === 'fewer' ? '<=' : word === 'so' ? '~' : undefined;
    if (mod) return { mod, span: span(endOf(s, next + 1)) };
  }
  return nothing;
}
