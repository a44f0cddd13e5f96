// What holds for every rule: order, severities, switching off, memos, sums beyond the limit, silence where nothing was
// understood, and that findings after edits are those of a fresh reading.

import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { checks } from '../../server/src/checks/all';
import { applied, type RuleSetting } from '../../server/src/checks/check';
import { readPassages } from '../../server/src/checks/passageHits';
import { findings, fixOfAll, safeFix } from '../../server/src/checks/run';
import { parse } from '../../server/src/core/parse';
import { edit, lengthOf, positionAt, stringOf, textOf } from '../../server/src/core/text';
import { messy } from './messy';

const today = '2024-06-30';
const codesIn = (source: string, options = {}): string[] => findings(parse(source), { today, ...options }).map(({ code }) => code);

const empty = 'Anna Reed: Shall we begin?\n\nBen Oakes:\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n';

suite('findings of a transcript', () => {
  test('a severity can be set, and a rule switched off', () => {
    assert.deepEqual(codesIn(empty), ['turn.empty']);
    assert.deepEqual(codesIn(empty, { rules: { 'turn.empty': 'off' } }), []);
    assert.equal(findings(parse(empty), { rules: { 'turn.empty': 'error' } })[0]!.severity, 'error');
  });

  const tiers = '*MOT:\twhat is  that ?\n*CHI:\ta boat .\n*MOT:\tand this ?\n*CHI:\ta duck .\n';
  const byProfile: [name: string, source: string, code: string, setting: RuleSetting | undefined, found: string][] = [
    ['its profile', empty, 'turn.empty', { 'name-colon': 'error', default: 'off' }, 'error'],
    ['another profile, and no default', empty, 'turn.empty', { 'chat-tier': 'off' }, 'warning'],
    ['another profile, and a default', empty, 'turn.empty', { 'chat-tier': 'off', default: 'hint' }, 'hint'],
    ['off in its profile alone', empty, 'turn.empty', { 'name-colon': 'off' }, 'off'],
    ['nothing said of any', empty, 'turn.empty', {}, 'warning'],
    ['silent by itself', tiers, 'text.spacing', undefined, 'off'],
    ['silent by itself, whatever holds for all', tiers, 'text.spacing', 'error', 'off'],
    ['silent by itself, whatever the default', tiers, 'text.spacing', { default: 'error' }, 'off'],
    ['silent by itself, and named', tiers, 'text.spacing', { 'chat-tier': 'warning', default: 'off' }, 'warning'],
    ['prose has no turns', 'The harbour is  large, and cold in winter.\n', 'text.spacing', { none: 'error' }, 'error'],
    ['a rule on turns has to have some', 'The harbour is large.\n\nAnna:\n', 'turn.empty', { none: 'error' }, 'off'],
  ];
  for (const [name, source, code, setting, expected] of byProfile)
    test(`a severity by profile: ${name}`, () => {
      const found = findings(parse(source), { today, ...(setting && { rules: { [code]: setting } }) }).filter((one) => one.code === code);
      assert.deepEqual([...new Set(found.map(({ severity }) => severity))], expected === 'off' ? [] : [expected]);
    });

  test('of two profiles that share a document, the first that is named counts', () => {
    const source = `${'Q. Where were you?\n\nA. At home.\n\nMS. REED: Objection  to that.\n\nTHE COURT: Sustained.\n\n'.repeat(4)}`;
    const transcript = parse(source);
    const [first, second] = transcript.convention.profiles as [string, string];
    assert.deepEqual([first, second].sort(), ['name-colon', 'question-answer']);
    const severity = (setting: RuleSetting) =>
      findings(transcript, { today, rules: { 'text.spacing': setting } }).find(({ code }) => code === 'text.spacing')?.severity;
    assert.equal(severity({ [second]: 'hint', [first]: 'error' }), 'error');
    assert.equal(severity({ [second]: 'hint', default: 'error' }), 'hint');
  });

  test('a memo on the line silences the rules it names', () => {
    const table: [memo: string, expected: string[]][] = [
      ['{>>ignore bracket.unbalanced<<}', []],
      ['{>>ignore<<}', []],
      ['{>>ignore turn.empty, bracket.unbalanced<<}', []],
      ['{>>ignore turn.empty<<}', ['bracket.unbalanced']],
      ['{>>we cannot ignore bracket.unbalanced<<}', ['bracket.unbalanced']],
    ];
    for (const [memo, expected] of table) {
      const source = `Anna Reed: Shall we (begin? ${memo}\n\nBen Oakes: Yes.\n\nAnna Reed: Then I will.\n\nBen Oakes: Please do.\n`;
      assert.deepEqual(codesIn(source), expected, memo);
    }
  });

  test('beyond its limit a rule sums up, and its fix repairs every place', () => {
    const source = 'Anna Reed: Shall we (begin?\n\nBen Oakes: Yes.\n\n'.repeat(70);
    const found = findings(parse(source), { rules: { 'turn.duplicated': 'off' } });
    assert.equal(found.length, 51);
    assert.match(found.at(-1)!.message, /^20 more of these/);
    const repaired = applied(source, found.at(-1)!.fixes[0]!.edits);
    assert.equal(repaired, 'Anna Reed: Shall we (begin?)\n\nBen Oakes: Yes.\n\n'.repeat(70));
    assert.equal(applied(source, fixOfAll(parse(source), 'bracket.unbalanced')!.edits), repaired);
  });

  test('where no convention was found, rules on turns are silent', () => {
    const prose = 'The harbour was built in 1901. It is large, and cold in winter.\n\nThe mill stood beside it until the war.\n';
    assert.deepEqual(codesIn(prose), []);
    assert.deepEqual(codesIn(''), []);
  });

  test('findings come in the order of the text, each with a message that ends a sentence', () => {
    for (const source of messy) {
      const found = findings(parse(source), { today });
      for (const [i, finding] of found.entries()) {
        assert.ok(i === 0 || found[i - 1]!.start <= finding.start, finding.code);
        assert.ok(finding.start <= finding.end && finding.end <= source.length, finding.code);
        assert.match(finding.message, /^[^a-z].*[.!?)\]}”"…]$/su, finding.message);
      }
    }
  });
});

suite('findings after edits', () => {
  const pieces = fc.constantFrom(
    '\n',
    '\n\n',
    ' ',
    '(',
    '”',
    'Ben Oakes: ',
    'Anna Reed',
    ':',
    '\u00a0',
    'uh, ',
    '31 June 2019',
    'x',
    ' [laugther]',
    ' [dog barks] ',
    '{>>ignore<<}',
    '* * *\n',
    'See also\n',
  );

  test('are those of a fresh reading', () => {
    const change = fc.record({ at: fc.nat(), length: fc.integer({ min: 0, max: 40 }), insert: fc.oneof(pieces, fc.constant('')) });
    fc.assert(
      fc.property(fc.constantFrom(...messy), fc.array(change, { minLength: 1, maxLength: 6 }), (source, changes) => {
        let text = textOf(source);
        const options = { today, notes: ['door slams'] };
        findings(parse(text), options);
        for (const { at, length, insert } of changes) {
          const from = at % (lengthOf(text) + 1);
          text = edit(text, { from: positionAt(text, from), to: positionAt(text, Math.min(lengthOf(text), from + length)), insert });
          assert.deepEqual(plain(findings(parse(text), options)), plain(findings(parse(stringOf(text)), options)));
        }
      }),
      { numRuns: 40 },
    );
  });
});

suite('findings after edits all over a document', () => {
  const inserts = fc.constantFrom('(', '”', ': ', '\u00a0', 'uh, ', '31 June 2019', 'x', ' [laugther]', '{>>ignore<<}', '  ', 'the the ');

  test('are those of a fresh reading', () => {
    const places = fc.array(fc.record({ at: fc.nat(), insert: inserts }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...messy), { minLength: 1, maxLength: 4 }), places, (sources, edits) => {
        let text = textOf(sources.join('\n\n'));
        findings(parse(text), { today });
        for (const { at, insert } of edits) {
          const place = positionAt(text, at % (lengthOf(text) + 1));
          text = edit(text, { from: place, to: place, insert });
        }
        assert.deepEqual(plain(findings(parse(text), { today })), plain(findings(parse(stringOf(text)), { today })));
      }),
      { numRuns: 60 },
    );
  });

  test('are asked of the edited passages alone', () => {
    const paragraphs = Array.from(
      { length: 600 },
      (_, i) => `${i % 2 ? 'Anna Reed' : 'Ben Oakes'}: It was on 31 June 2019 that number ${i} came.`,
    );
    let text = textOf(paragraphs.join('\n\n'));
    findings(parse(text), { today });
    for (const line of [100, 700, 1000]) text = edit(text, { from: { line, character: 20 }, to: { line, character: 20 }, insert: 'x' });
    const found = readPassages(parse(text));
    const asked: number[] = [];
    const [check] = checks.filter(({ code }) => code === 'date.impossible');
    const { inPassage } = check!;
    (check as { inPassage: typeof inPassage }).inPassage = (passage) => {
      asked.push(passage.fromLine);
      return inPassage!(passage);
    };
    try {
      while (!found.next().done);
    } finally {
      (check as { inPassage: typeof inPassage }).inPassage = inPassage;
    }
    assert.ok(asked.length > 0 && asked.length < 20, `${asked.length}`);
  });
});

suite('a reading that is given up', () => {
  const long = Array.from({ length: 3600 }, (_, i) =>
    i % 3
      ? `Anna Reed: We met on 31 June 2019 (or on the first, if I am right that it was number ${i}).`
      : `Ben Oakes: The number ${i}] is mine.`,
  ).join('\n\n');

  for (const stretches of [1, 2])
    for (const at of [0, 20_000, 110_000, long.length]) {
      test(`behind ${stretches} stretches is taken up again after an edit at ${at}`, () => {
        let text = textOf(long);
        const reading = readPassages(parse(text));
        for (let i = 0; i < stretches; i++) assert.equal(reading.next().done, false);
        text = edit(text, { from: positionAt(text, at), to: positionAt(text, at), insert: '(x' });
        assert.deepEqual(plain(findings(parse(text), { today })), plain(findings(parse(stringOf(text)), { today })));
      });
    }
});

const plain = (found: ReturnType<typeof findings>) => JSON.parse(JSON.stringify(found));

suite('what is repaired on save', () => {
  for (const [i, source] of messy.entries()) {
    test(`leaves the words alone (${i})`, () => {
      const fix = safeFix(parse(source), { today });
      const after = fix ? applied(source, fix.edits) : source;
      assert.equal(after.replace(/\s/g, ''), source.replace(/\s/g, ''));
      assert.equal(safeFix(parse(after), { today }), null, 'twice is once');
      const [old, now] = [parse(source), parse(after)];
      assert.deepEqual(
        now.turns.map(({ label, words, speaker }) => [label.replace(/\s+/g, ' '), words, speaker]),
        old.turns.map(({ label, words, speaker }) => [label.replace(/\s+/g, ' '), words, speaker]),
      );
    });
  }

  test('only safe rules offer it', () => {
    const safe = new Set(['text.spacing', 'turn.label-spacing']);
    for (const source of messy) {
      for (const { code, fixes } of findings(parse(source), { today })) assert.ok(safe.has(code) || fixes.every((fix) => !fix.safe), code);
    }
    assert.ok(checks.length >= 40);
  });
});
