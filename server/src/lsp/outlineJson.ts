// How messages are written on a stream: as JSON. An outline has thousands of symbols, and a key leaves most of them as they are, the
// very objects that were sent before (features/documentSymbol.ts): the bytes of each are kept, and sent again.

import type { ContentTypeEncoder, DocumentSymbol, Message } from 'vscode-languageserver';

export const outlineJson: ContentTypeEncoder = {
  name: 'application/json',
  encode: async (message) => (isOutline(message) ? bytesOfOutline(message) : bytesOf(JSON.stringify(message))),
};

interface Outline extends Message {
  readonly result: readonly DocumentSymbol[];
}

function isOutline(message: Message): message is Outline {
  const { result } = message as Partial<Outline>;
  return Array.isArray(result) && result.length > 0 && 'selectionRange' in result[0] && 'kind' in result[0];
}

function bytesOfOutline({ result, ...rest }: Outline): Uint8Array {
  const parts: Uint8Array[] = [];
  const put = (symbols: readonly DocumentSymbol[]): void =>
    symbols.forEach((symbol, i) => {
      const { children } = symbol;
      const own = children ? bytesOf(`,${JSON.stringify({ ...symbol, children: undefined }).slice(0, -1)},"children":[`) : kept(symbol);
      parts.push(i === 0 ? own.subarray(1) : own);
      if (!children) return;
      put(children);
      parts.push(endOfChildren);
    });
  parts.push(bytesOf(`${JSON.stringify(rest).slice(0, -1)},"result":[`));
  put(result);
  parts.push(endOfChildren);
  return Buffer.concat(parts);
}

const written = new WeakMap<DocumentSymbol, Uint8Array>();

/** With the comma that stands before all but the first. */
function kept(symbol: DocumentSymbol): Uint8Array {
  let bytes = written.get(symbol);
  if (!bytes) written.set(symbol, (bytes = bytesOf(`,${JSON.stringify(symbol)}`)));
  return bytes;
}

const bytesOf = (json: string): Uint8Array => Buffer.from(json, 'utf8');
const endOfChildren = Buffer.from(']}');
