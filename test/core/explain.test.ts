import assert from 'node:assert/strict';
import { explainLine } from '../../server/src/core/explain';
import { parse } from '../../server/src/core/parse';

const text =
  'Ana Ruiz: Good evening.\n\nNote: the harbour is closed.\n\nBen Okafor: Why?\n\n(Laughter.)\n\nAna Ruiz: Fog.\n\nBen Okafor: I see.\n';

const SAYS: readonly (readonly [line: number, says: RegExp])[] = [
  [0, /^“Ana Ruiz” opens a turn, like 3 other labels here, under name-colon; pinning another profile would change that\.$/],
  [1, /^A blank line\.$/],
  [2, /“Note” could be a label under name-colon, but it names a field, not somebody who speaks; `profile: name-colon`/],
  [6, /^A stage direction/],
  [99, /^$/],
  [-1, /^$/],
];

suite('explain', () => {
  for (const [line, says] of SAYS) test(`line ${line}`, () => assert.match(explainLine(parse(text), line), says));

  test('a lone label in prose', () =>
    assert.match(
      explainLine(parse('Anna: Good evening.\n\nIt was late.\n'), 0),
      /too few lines of this text look like it; `profile: name-colon`/,
    ));
  test('a pin is said', () =>
    assert.match(explainLine(parse(text, { profile: 'name-colon' }), 0), /taking away the pin would change that/));
  test('every line has a sentence', () => {
    const transcript = parse(text);
    for (let line = 0; line < transcript.kinds.length; line++) assert.match(explainLine(transcript, line), /\.$/);
  });
});
