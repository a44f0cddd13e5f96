import assert from 'node:assert/strict';
import { applied } from '../../server/src/checks/check';
import { rosterFindings } from '../../server/src/checks/rosterFindings';
import { textOf } from '../../server/src/core/text';
import { readRoster } from '../../server/src/exchange/rosterYaml';

const rosterOf = (source: string) => readRoster(textOf(source), 'file:///talks/roster.yaml').roster!;

/** `code: what is marked`, then what each fix makes of the text. */
const cases: readonly [name: string, source: string, expected: readonly string[], fixes: Readonly<Record<string, string>>][] = [
  [
    'an alias of two, as a line each',
    'speakers:\n  anna:\n    name: Anna Reed\n    aliases:\n      - The Chair\n      - AR\n  ben:\n    # the clerk\n    name: Ben Oakes\n    aliases:\n      - the chair # in May\n',
    ['speaker.duplicate-declaration: the chair'],
    {
      'Take “the chair” away from Ben Oakes':
        'speakers:\n  anna:\n    name: Anna Reed\n    aliases:\n      - The Chair\n      - AR\n  ben:\n    # the clerk\n    name: Ben Oakes\n',
      'Take it away from Anna Reed':
        'speakers:\n  anna:\n    name: Anna Reed\n    aliases:\n      - AR\n  ben:\n    # the clerk\n    name: Ben Oakes\n    aliases:\n      - the chair # in May\n',
    },
  ],
  [
    'all spellings of it go',
    'speakers: {a: {name: Anna Reed, aliases: [AR, Chair, CHAIR]}, b: {name: Ben Oakes, aliases: [chair]}}',
    ['speaker.duplicate-declaration: chair'],
    {
      'Take “chair” away from Ben Oakes': 'speakers: {a: {name: Anna Reed, aliases: [AR, Chair, CHAIR]}, b: {name: Ben Oakes}}',
      'Take it away from Anna Reed': 'speakers: {a: {name: Anna Reed, aliases: [AR, ]}, b: {name: Ben Oakes, aliases: [chair]}}',
    },
  ],
  [
    'a name cannot be taken away',
    'speakers: {a: {name: Anna Reed}, b: {name: Ben Oakes, aliases: [Anna Reed]}}',
    ['speaker.duplicate-declaration: Anna Reed'],
    { 'Take “Anna Reed” away from Ben Oakes': 'speakers: {a: {name: Anna Reed}, b: {name: Ben Oakes}}' },
  ],
  [
    'one alias twice',
    'speakers:\n  a: { name: Anna Reed, aliases: [AR, Chair, AR] }\n',
    ['speaker.duplicate-declaration: AR'],
    { 'Remove the second one': 'speakers:\n  a: { name: Anna Reed, aliases: [AR, Chair] }\n' },
  ],
  [
    'a person twice',
    'speakers: {a: {name: Anna Reed}, b: {name: Anna Reed, aliases: [AR]}}',
    ['speaker.duplicate-declaration: Anna Reed'],
    { 'Merge into a': 'speakers: {a: {name: Anna Reed, aliases: [AR]}}' },
  ],
];

suite('checks/rosterFindings', () => {
  for (const [name, source, expected, fixes] of cases)
    test(name, () => {
      const found = rosterFindings(rosterOf(source));
      assert.deepEqual(
        found.map(({ code, start, end }) => `${code}: ${source.slice(start, end)}`),
        expected,
      );
      const made = found.flatMap((finding) => finding.fixes.map(({ title, edits }) => [title, applied(source, edits)]));
      assert.deepEqual(Object.fromEntries(made), fixes);
      for (const [, after] of made) assert.deepEqual(rosterFindings(rosterOf(after!)), []);
    });

  test('only an alias that stands twice is removed without being asked', () => {
    const safe = cases.flatMap(([name, source]) =>
      rosterFindings(rosterOf(source)).some((finding) => finding.fixes.some((fix) => fix.safe)) ? [name] : [],
    );
    assert.deepEqual(safe, ['one alias twice']);
  });

  const source = 'speakers:\n  a: Anna Reed\n  z:\n    name: Zoe Lark\n  b: Ben Oakes\n';
  test('who is never heard, where it is known who is', () => {
    assert.deepEqual(rosterFindings(rosterOf(source)), []);
    const [zoe, ...others] = rosterFindings(rosterOf(source), { heard: new Set(['a', 'b']) });
    assert.deepEqual([zoe!.code, zoe!.severity, source.slice(zoe!.start, zoe!.end), others], ['speaker.unused', 'information', 'z', []]);
    assert.equal(applied(source, zoe!.fixes[0]!.edits), 'speakers:\n  a: Anna Reed\n  b: Ben Oakes\n');
  });
  test('severities are those of the project', () => {
    const severityOf = (setting: 'off' | 'error' | { default: 'hint' } | { 'name-colon': 'off' }) =>
      rosterFindings(rosterOf(source), { heard: new Set(['a', 'b']), rules: { 'speaker.unused': setting } })[0]?.severity;
    assert.deepEqual(
      [severityOf('off'), severityOf('error'), severityOf({ default: 'hint' }), severityOf({ 'name-colon': 'off' })],
      [undefined, 'error', 'hint', 'information'],
    );
  });
});
