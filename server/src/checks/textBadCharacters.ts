// U+FFFD, "itâ€™s", a zero-width space, a soft hyphen, a Cyrillic "а" in "Hаrbour": letters that are not what they seem.

import { type Check, type Hit, type Page, replaced } from './check';
import { isProse } from './passages';

export const textBadCharacters: Check = {
  code: 'text.bad-characters',
  severity: 'warning',
  title: 'broken, invisible or look-alike characters',
  limit: 20,
  inPassage: ({ transcript: { text, kinds }, fromLine, toLine }) => {
    const hits: Hit[] = [];
    for (let line = fromLine; line < toLine; line++) {
      const written = text.lines[line]!.text;
      if (isPlain(written) || !isProse(kinds[line]!)) continue;
      for (const { at, length, message, instead } of badIn(written)) {
        if (line === 0 && at === 0 && written[0] === '\ufeff') continue;
        const start = text.starts[line]! + at;
        hits.push({ start, end: start + length, message, ...(instead !== null && { instead: [instead] }) });
      }
    }
    return hits;
  },
  fixes: (hit) =>
    (hit.instead ?? []).map((text) => ({ title: text ? `Write “${text}”` : 'Remove it', edits: [replaced(hit, text)], preferred: true })),
};

export const page: Page = {
  what: 'Replacement characters, text decoded by the wrong table, zero-width blanks, soft hyphens, letters of another script inside a word.',
  why: 'The word looks right or nearly so, and no search finds it.',
  fix: 'Write the character that was meant; remove what cannot be seen.',
  firing: [
    {
      text: 'Anna Reed: ⟦Itâ€™s⟧ late.\n\nBen Oakes: The h⟦\u00ad⟧arbour is ⟦cl\u043esed⟧.\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n',
      fixed: 'Anna Reed: It’s late.\n\nBen Oakes: The harbour is closed.\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n',
    },
  ],
  silent: [
    'Anna Reed: Ünïcödé, naïve, Σίσυφος, Москва: all fine.\n\nBen Oakes: نمی\u200cخواهم 👩\u200d🚀\n\nAnna Reed: Then I will.\n',
    'Anna Reed: The β-test and the µm and Δt are fine.\n\nBen Oakes: Yes.\n\nAnna Reed: Then I will.\n',
  ],
};

interface Bad {
  readonly at: number;
  readonly length: number;
  readonly message: string;
  /** null where nobody can tell. */
  readonly instead: string | null;
}

/** Most lines hold nothing beyond Latin letters and the punctuation of print. */
function isPlain(line: string): boolean {
  for (let i = 0; i < line.length; i++) {
    const unit = line.charCodeAt(i);
    if (unit > 0x7e && (unit < 0x2010 || unit > 0x2026) && unit !== 0xa0) return false;
  }
  return true;
}

function badIn(line: string): Bad[] {
  const bad: Bad[] = [];
  for (const m of line.matchAll(/[\u00ad\u200b\u2060\ufeff\ufffd]/g)) {
    const lost = m[0] === '\ufffd';
    // Thai, Lao, Burmese and Khmer set zero-width blanks between words.
    if (m[0] === '\u200b' && /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/.test(line.slice(Math.max(0, m.index - 1), m.index + 2))) continue;
    bad.push({
      at: m.index,
      length: 1,
      message: lost
        ? 'A character was lost here when the file was decoded. Check the source and put it in.'
        : `An invisible character (U+${m[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}) stands here. Remove it.`,
      instead: lost ? null : '',
    });
  }
  for (const m of MISREAD.test(line) ? line.matchAll(/\S+/g) : []) {
    const right = MISREAD.test(m[0]) && decodedAgain(m[0]);
    if (right && right !== m[0])
      bad.push({
        at: m.index,
        length: m[0].length,
        message: `“${m[0]}” was decoded by the wrong table: it is “${right}”. Correct it.`,
        instead: right,
      });
  }
  for (const m of CYRILLIC_LETTER.test(line) ? line.matchAll(/[\p{L}\p{M}]{3,}/gu) : []) {
    const right = inOneScript(m[0]);
    if (right)
      bad.push({
        at: m.index,
        length: m[0].length,
        message: `“${m[0]}” mixes letters of two scripts that look alike. Write “${right}” in one.`,
        instead: right,
      });
  }
  return bad.sort((a, b) => a.at - b.at);
}

/** What is left of letters beyond ASCII when UTF-8 is read as Windows-1252. */
const MISREAD = /â€|Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]/;

/** What Windows-1252 shows for the bytes 80 to 9F. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** UTF-8 that was read as Windows-1252, read as UTF-8; null where it is none. */
function decodedAgain(text: string): string | null {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const high = WINDOWS.indexOf(text[i]!);
    if (high < 0 && unit > 0xff) return null;
    bytes[i] = high < 0 ? unit : 0x80 + high;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const CYRILLIC_LETTER = /\p{Script=Cyrillic}/u;
const CYRILLIC = 'АаВЕеЅѕІіЈјКМНОоРрСсТХхУуԛԝ';
const LATIN = 'AaBEeSsIiJjKMHOoPpCcTXxYyqw';

/** A word of Latin letters with a few Cyrillic ones among them that look the same, or the other way round; null for any other. */
function inOneScript(word: string): string | null {
  const latin = word.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  if (!latin || !cyrillic) return null;
  const [from, to] = latin >= cyrillic ? [CYRILLIC, LATIN] : [LATIN, CYRILLIC];
  const foreign = latin >= cyrillic ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u;
  let out = '';
  for (const letter of word) {
    const at = foreign.test(letter) ? from.indexOf(letter) : -1;
    if (at < 0 && foreign.test(letter)) return null;
    out += at < 0 ? letter : to[at]!;
  }
  return out;
}
