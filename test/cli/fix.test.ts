import assert from 'node:assert/strict';
import { run } from '../../server/src/cli/run';
import { type Files, rostrum, worldOf } from './world';

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

  const talks: Readonly<Files> = {
    'roster.yaml': '\ufeffspeakers:\r\n  mira: { name: Mira Talan } # chair\r\n',
    'day.txt': 'Mira Talan: Good morning.\n\nTomas Reil: Good  morning.\n\nMira Talan: Yes.\n\nAda Lund: No.\n\nTomas Reil: Let us.\n',
    'late/day.txt': 'Mira Talan: Good evening.\n\nTomas Reil: Good evening.\n\nMira Talan: Shall we?\n\nTomas Reil: Let us.\n',
  };
  const undeclared = ['fix', '--rule', 'speaker.undeclared'];
  const declared =
    '\ufeffspeakers:\r\n  mira: { name: Mira Talan } # chair\r\n  tomas-reil:\r\n    name: Tomas Reil\r\n  ada-lund:\r\n    name: Ada Lund\r\n';

  test('--rule writes into the roster, each person once', async () => {
    const files = { ...talks };
    const { status, out, err } = await rostrum(files, [...undeclared, '.']);
    assert.equal(files['roster.yaml']!.toString(), declared);
    assert.equal(files['day.txt'], talks['day.txt']);
    assert.deepEqual(
      [status, out, err],
      [0, 'roster.yaml: 2 places fixed (speaker.undeclared 2)\n', '2 places fixed in 0 of 2 files and 1 roster.\n'],
    );
    assert.equal((await rostrum(files, [...undeclared, '.'])).err, 'Nothing to fix in 2 files.\n');
  });

  test('as many people as there are', async () => {
    const names = Array.from({ length: 26 }, (_, i) => `${String.fromCharCode(65 + i)}na Roth`.replace('na', 'urel'));
    const talk = [...names, ...names].map((name) => `${name}: Yes.\n\n`).join('');
    const files: Files = { 'roster.yaml': 'speakers: {zed: Zed Vole}\n', 'day.txt': talk };
    await rostrum(files, [...undeclared, 'day.txt']);
    assert.equal(files['roster.yaml']!.toString().match(/Roth\}/g)?.length, 26);
  });

  test('without --rule it does not, but for what cannot be wrong', async () => {
    const files = { ...talks };
    await rostrum(files, ['fix', '.']);
    assert.equal(files['roster.yaml'], talks['roster.yaml']);
    const twice: Files = {
      ...talks,
      'roster.yaml': 'speakers:\n  mira: { name: Mira Talan, aliases: [MT, MT, MT] }\n  tomas: { name: Tomas Reil, aliases: [MT] }\n',
    };
    const { out } = await rostrum(twice, ['fix', '.']);
    assert.match(out, /roster\.yaml: 2 places fixed \(speaker\.duplicate-declaration 2\)\n$/);
    assert.equal(
      twice['roster.yaml']!.toString(),
      'speakers:\n  mira: { name: Mira Talan, aliases: [MT] }\n  tomas: { name: Tomas Reil, aliases: [MT] }\n',
    );
    await rostrum(twice, ['fix', '--rule', 'speaker.duplicate-declaration', 'late/day.txt']);
    assert.equal(
      twice['roster.yaml']!.toString(),
      'speakers:\n  mira: { name: Mira Talan, aliases: [MT] }\n  tomas: { name: Tomas Reil }\n',
    );
  });

  test('who loses the last alias loses the list', async () => {
    const people = 'speakers:\n  mira: { name: Mira Talan, aliases: [MT, Chair] }\n  tomas:\n    name: Tomas Reil\n';
    const files: Files = { ...talks, 'roster.yaml': `${people}    aliases:\n      - MT\n      # in May\n      - chair\n` };
    await rostrum(files, ['fix', '--rule', 'speaker.duplicate-declaration', '.']);
    assert.equal(files['roster.yaml']!.toString(), `${people}      # in May\n`);
  });

  test('a roster is shown in a dry run, once', async () => {
    const files = { ...talks };
    const { out } = await rostrum(files, [...undeclared, '--dry-run', '.']);
    assert.equal(files['roster.yaml'], talks['roster.yaml']);
    assert.equal(
      out,
      [
        '--- a/roster.yaml',
        '+++ b/roster.yaml',
        '@@ -1,2 +1,6 @@',
        ' speakers:\r',
        '   mira: { name: Mira Talan } # chair\r',
        '+  tomas-reil:\r',
        '+    name: Tomas Reil\r',
        '+  ada-lund:\r',
        '+    name: Ada Lund\r',
        '',
      ].join('\n'),
    );
  });

  test('a roster that is ignored, or changed meanwhile, stays', async () => {
    const ignored: Files = { ...talks, 'rostrum.yaml': 'ignore: ["*.yaml"]\n' };
    await rostrum(ignored, [...undeclared, '.']);
    assert.equal(ignored['roster.yaml'], talks['roster.yaml']);
    const changing: Files = { ...talks };
    const { world, said } = worldOf(changing);
    const read = async (file: string) => {
      if (file === 'late/day.txt') changing['roster.yaml'] = 'speakers: {}\n';
      return world.read(file);
    };
    assert.equal(await run([...undeclared, 'day.txt', 'late/day.txt'], { ...world, read }), 2);
    assert.equal(changing['roster.yaml'], 'speakers: {}\n');
    assert.match(said.err, /^rostrum: roster\.yaml was changed meanwhile; it is left as it is\n/);
  });

  test('who is declared and never heard goes, where every transcript was seen', async () => {
    const unused = ['fix', '--rule', 'speaker.unused'];
    const files: Files = { ...talks, 'roster.yaml': 'speakers:\n  mira: Mira Talan\n  zoe:\n    name: Zoe Lark\n  ada: Ada Lund\n' };
    await rostrum(files, [...unused, 'late']);
    assert.match(files['roster.yaml']!.toString(), /Zoe Lark/);
    await rostrum(files, [...unused, '.']);
    assert.equal(files['roster.yaml']!.toString(), 'speakers:\n  mira: Mira Talan\n  ada: Ada Lund\n');
  });
});
