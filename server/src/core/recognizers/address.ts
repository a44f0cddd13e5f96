// Web addresses, file names and code: "https://example.org/2020-July/018.html", "setup_2.1.txt", "a=1". Nothing in them is a date or a figure.

import { endOf, type Scan, startOf } from './scan';

const reach = 200;
const isBlank = (code: number) => code <= 0x20 || code === 0xa0;
/** _ \ = @ { } ` < > | ~ */
const isTechnical = (code: number) =>
  code === 0x5f || code === 0x5c || code === 0x3d || code === 0x40 || code === 0x7b || code === 0x7d || code === 0x60 || code === 0x7c;

/** Where token i stands inside an address, a file name or code: the offset behind it, else 0. Looks at no more than 200 characters to each side. */
export function addressEnd(s: Scan, i: number): number {
  const { text } = s;
  const first = Math.max(0, startOf(s, i) - reach);
  const last = Math.min(text.length, endOf(s, i) + reach);
  let from = startOf(s, i);
  while (from > first && !isBlank(text.charCodeAt(from - 1))) from--;
  let to = endOf(s, i);
  while (to < last && !isBlank(text.charCodeAt(to))) to++;
  if (to - from === endOf(s, i) - startOf(s, i)) return 0;
  let slashes = 0;
  for (let k = from; k < to; k++) {
    const code = text.charCodeAt(k);
    if (code === 0x2f) {
      if (text.charCodeAt(k + 1) === 0x2f && text.charCodeAt(k - 1) === 0x3a) return to;
      slashes++;
    } else if (isTechnical(code) && k + 1 < to && k > from) return to;
  }
  if (slashes > 2) return to;
  return text.startsWith('www.', from) ? to : 0;
}
