import assert from 'node:assert/strict';
import { decode, formatOf, Unreadable } from '../../server/src/cli/input';

const bytes = (encoding: 'latin1' | 'utf8' | 'utf16le', text: string): Uint8Array => Buffer.from(text, encoding);

suite('the text of a file', () => {
  const readable: readonly [name: string, content: Uint8Array, text: string][] = [
    ['UTF-8', bytes('utf8', 'Åsa: héllo 😀\r\n'), 'Åsa: héllo 😀\r\n'],
    ['UTF-8 with a BOM', bytes('utf8', '\ufeffÅsa: hello'), 'Åsa: hello'],
    ['only the first BOM goes', bytes('utf8', '\ufeff\ufeffÅsa'), '\ufeffÅsa'],
    ['UTF-16 with a BOM', bytes('utf16le', '\ufeffÅsa: hello\r\n'), 'Åsa: hello\r\n'],
    ['UTF-16, big end first', bytes('utf16le', '\ufeffÅsa: hello').map((_, i, all) => all[i ^ 1]!), 'Åsa: hello'],
    ['an empty file', bytes('utf8', ''), ''],
    ['a replacement character that the text really has', bytes('utf8', 'a \ufffd b'), 'a \ufffd b'],
  ];
  for (const [name, content, text] of readable) test(name, () => assert.equal(decode(content), text));

  const unreadable: readonly [name: string, content: Uint8Array, says: RegExp][] = [
    ['Latin-1', bytes('latin1', 'Asa: hello\nÅsa: hé'), /^is not UTF-8 \(see line 2\)/],
    ['Latin-1 on its only line', bytes('latin1', 'é'), /\(see line 1\)/],
    ['a character cut at the end', bytes('utf8', 'a\nb\né').subarray(0, 5), /\(see line 3\)/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 13), /binary/],
    ['UTF-16 without a BOM', bytes('utf16le', 'Asa'), /binary/],
    ['half a UTF-16 unit', Uint8Array.of(0xff, 0xfe, 0x41), /is not UTF-16LE/],
  ];
  for (const [name, content, says] of unreadable)
    test(`not ${name}`, () =>
      assert.throws(
        () => decode(content),
        (error) => error instanceof Unreadable && says.test(error.message),
      ));
});

suite('the format of a file', () => {
  for (const [file, format] of [
    ['a.vtt', 'webvtt'],
    ['b/c.SRT', 'subrip'],
    ['c.cha', 'chat'],
    ['c.txt', undefined],
    ['vtt', undefined],
    ['a.vtt/talk', undefined],
    ['constructor', undefined],
    ['a.constructor', undefined],
    ['-', undefined],
  ] as const)
    test(`${file}: ${format ?? 'none'}`, () => assert.equal(formatOf(file), format));
});
