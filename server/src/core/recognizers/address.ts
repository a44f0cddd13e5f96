// Web addresses, file names and code: "https://example.org/2020-July/018.html", "setup_2.1.txt", "a=1". Nothing in them is a date or a figure.

import { endOf, type Scan, startOf } from './scan';

const isBlank = (code: number) => code <= 0x20 || code === 0xa0;
/** _ @ = \ { } ` | */
const isTechnical = (code: number) =>
  code === 0x5f || code === 0x40 || code === 0x3d || code === 0x5c || code === 0x7b || code === 0x7d || code === 0x60 || code === 0x7c;

// The stretch without blanks that was judged last, so that its tokens do not judge it again.
let text = '';
let from = 0;
let to = 0;
let inAddress = false;

/** Where token i stands inside an address, a file name or code: the offset behind it, else 0. */
export function addressEnd(s: Scan, i: number): number {
  const start = startOf(s, i);
  if (start < from || endOf(s, i) > to || s.text !== text) judge(s.text, start, endOf(s, i));
  return inAddress ? to : 0;
}

function judge(newText: string, start: number, end: number) {
  text = newText;
  from = start;
  to = end;
  while (from > 0 && !isBlank(text.charCodeAt(from - 1))) from--;
  while (to < text.length && !isBlank(text.charCodeAt(to))) to++;
  inAddress = isAddress();
}

function isAddress(): boolean {
  let slashes = 0;
  for (let k = from; k < to; k++) {
    const code = text.charCodeAt(k);
    if (code === 0x2f) {
      if (text.charCodeAt(k + 1) === 0x2f && text.charCodeAt(k - 1) === 0x3a) return true;
      slashes++;
    } else if (isTechnical(code) && k > from && k + 1 < to) return true;
  }
  return slashes > 2 || text.startsWith('www.', from);
}
