// The double quotes of one paragraph, paired: “…”, "…", „…“, «…», and "…” where styles are mixed. Single quotes are left
// alone, for most of them are apostrophes.

export interface QuoteMark {
  /** Offset in the paragraph. */
  readonly at: number;
  readonly mark: string;
}

export interface Quotes {
  readonly pairs: readonly { readonly open: QuoteMark; readonly close: QuoteMark }[];
  readonly unclosed: readonly QuoteMark[];
  readonly unopened: readonly QuoteMark[];
}

export const hasQuotes = (text: string): boolean => /["“”„«»]/.test(text);
export const isOpeningQuote = (mark: string | undefined): boolean => mark !== undefined && mark !== '' && '"“„«'.includes(mark);

export function quotesIn(paragraph: string): Quotes {
  const quotes = read(paragraph, false);
  // An odd number of straight quotes: now it matters which of them open.
  return quotes.unclosed.some(({ mark }) => mark === '"') ? read(paragraph, true) : quotes;
}

function read(paragraph: string, byPlace: boolean): Quotes {
  const pairs: { open: QuoteMark; close: QuoteMark }[] = [];
  const unopened: QuoteMark[] = [];
  const unclosed: QuoteMark[] = [];
  let open: QuoteMark[] = [];
  const marks = /["“”„«»]/g;
  for (let m = marks.exec(paragraph); m; m = marks.exec(paragraph)) {
    // Three in a row are the mark of a programmer, and one between Hebrew letters is the gershayim of an abbreviation.
    if (m[0] === '"' && paragraph.startsWith('""', m.index + 1)) {
      while (paragraph[marks.lastIndex] === '"') marks.lastIndex++;
      continue;
    }
    if (m[0] === '"' && isHebrew(paragraph.charCodeAt(m.index - 1)) && isHebrew(paragraph.charCodeAt(m.index + 1))) continue;
    const here: QuoteMark = { at: m.index, mark: m[0] };
    const top = open.at(-1);
    switch (role(paragraph, here, top, byPlace)) {
      case 'open':
        // A quotation that runs over several paragraphs opens again in each.
        if (top && beginsLine(paragraph, m.index)) open = [];
        open.push(here);
        break;
      case 'close':
        if (top) pairs.push({ open: open.pop()!, close: here });
        else unopened.push(here);
        break;
      case 'neither':
        break;
    }
  }
  unclosed.push(...open);
  return { pairs, unclosed, unopened };
}

function role(text: string, { at, mark }: QuoteMark, top: QuoteMark | undefined, byPlace: boolean): 'open' | 'close' | 'neither' {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  const opens = isFree(before) || "([{<–—-/‘'".includes(before);
  const closes = isFree(after) || ".,;:!?)]}–—-/’'".includes(after);
  switch (mark) {
    case '"':
      // 6" and 5'10" are inches.
      if (!top && isDigit(before) && closes) return 'neither';
      return top && !((byPlace || beginsLine(text, at)) && opens && !closes) ? 'close' : 'open';
    case '“':
      return top?.mark === '„' || (top && top.mark !== '“' && closes && !opens) ? 'close' : 'open';
    case '”':
      if (top) return 'close';
      if (isDigit(before)) return 'neither';
      return opens && !closes ? 'open' : 'close';
    case '«':
      return top?.mark === '»' ? 'close' : 'open';
    case '»':
      return top?.mark === '«' || !opens || closes ? 'close' : 'open';
    default:
      return 'open';
  }
}

const isFree = (letter: string): boolean => letter.trim() === '';
const isHebrew = (unit: number): boolean => unit >= 0x5d0 && unit <= 0x5ea;
const isDigit = (letter: string): boolean => letter >= '0' && letter <= '9';

function beginsLine(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && text[i] !== '\n' && text[i] !== '\r' && isFree(text[i]!)) i--;
  return i < 0 || text[i] === '\n' || text[i] === '\r';
}
