import assert from 'node:assert/strict';
import { type Files, rostrum } from './world';

const raw = 'Mira Talan :  Good  morning.\n\nTomas Reil: Good morning.\n\nMira Talan:\n\nTomas Reil: Let us.\n\nMira Talan: Yes.\n';
const clean = raw.replace('Talan :  Good  ', 'Talan: Good ');
const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

async function fixed(content: string | Uint8Array, ...options: string[]) {
  const files: Files = { 'talk.txt': content };
  const said = await rostrum(files, ['fix', ...options, 'talk.txt']);
  return { ...said, after: Buffer.from(files['talk.txt']!) };
}

suite('rostrum fix', () => {
  test('repairs what cannot be repaired wrongly, says so, and has nothing left to do', async () => {
    const { status, out, err, after } = await fixed(raw);
    assert.equal(after.toString(), clean);
    assert.equal(status, 0);
    assert.match(out, /^talk\.txt: \d+ places fixed \(.*text\.spacing \d+.*\)\n$/);
    assert.match(err, /^\d+ places fixed in 1 of 1 file\.\n$/);
    const again = await fixed(after);
    assert.deepEqual([again.out, again.err, again.after.toString()], ['', 'Nothing to fix in 1 file.\n', clean]);
  });

  test('--rule: the first fix of that rule alone', async () => {
    const { after } = await fixed(raw, '--rule', 'turn.empty');
    assert.equal(after.toString(), raw.replace('Mira Talan:\n\n', ''));
  });

  test('--dry-run prints the differences and leaves the file alone', async () => {
    const { out, after } = await fixed(raw, '--dry-run');
    assert.equal(after.toString(), raw);
    assert.equal(
      out,
      [
        '--- a/talk.txt',
        '+++ b/talk.txt',
        '@@ -1,4 +1,4 @@',
        '-Mira Talan :  Good  morning.',
        '+Mira Talan: Good morning.',
        ' ',
        ' Tomas Reil: Good morning.',
        ' ',
        '',
      ].join('\n'),
    );
  });

  const encodings: readonly [name: string, bytes: (text: string) => Uint8Array][] = [
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with a BOM', (text) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16LE', (text) => utf16(text, false)],
    ['UTF-16BE', (text) => utf16(text, true)],
    ['CR LF', (text) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['emoji and no last line end', (text) => Buffer.from(`${text.trimEnd()} 👩‍🌾 e\u0301 🙂`)],
  ];
  for (const [name, bytes] of encodings)
    test(`keeps ${name}`, async () => assert.deepEqual((await fixed(bytes(raw))).after, Buffer.from(bytes(clean))));

  test('what cannot be read cleanly is not touched', async () => {
    const latin1 = Buffer.concat([Buffer.from(raw), Buffer.of(0xe9)]);
    const { status, err, after } = await fixed(latin1);
    assert.deepEqual([status, after], [2, latin1]);
    assert.match(err, /talk\.txt is not UTF-8/);
  });

  test('a file that is ignored is not touched', async () => {
    const files: Files = { 'rostrum.yaml': 'ignore: ["raw/**"]\n', 'raw/talk.txt': raw };
    assert.deepEqual(await rostrum(files, ['fix', 'raw']), { status: 0, out: '', err: 'Nothing to fix in 1 file.\n' });
    assert.equal(files['raw/talk.txt'], raw);
  });

  test('a file that cannot be written is said', async () => {
    const write = () => Promise.reject(new Error('the disk is full'));
    const { status, err } = await rostrum({ 'talk.txt': raw }, ['fix', 'talk.txt'], { write });
    assert.deepEqual([status, err], [2, 'rostrum: talk.txt cannot be written: the disk is full\n']);
  });

  test('standard input is printed, repaired or not', async () => {
    assert.equal((await rostrum({ '-': raw }, ['fix', '-'])).out, clean);
    assert.equal((await rostrum({ '-': clean }, ['fix', '-'])).out, clean);
  });
});
