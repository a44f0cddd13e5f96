// label → speech of a turn: its words, and the last line that is speech.

import assert from 'node:assert/strict';
import { parse } from '../../server/src/core/parse';
import { slice } from '../../server/src/core/text';

const BODIES: readonly (readonly [name: string, text: string, bodies: readonly string[]])[] = [
  [
    'paragraphs go on',
    'Ana Ruiz: One.\n\nTwo.\n\nBen Okafor: Three.\n\nAna Ruiz: Four.\n',
    ['One.\n\nTwo. [2]', 'Three. [1]', 'Four. [1]'],
  ],
  [
    'trailing blanks are no speech',
    'Ana Ruiz: One.\n\n\nBen Okafor: Two.\n\nAna Ruiz: \n\nBen Okafor: Four.\n\n\n',
    ['One. [1]', 'Two. [1]', ' [0]'.trimStart(), 'Four. [1]'],
  ],
  [
    'directions inside count no words',
    'Ana Ruiz: One two. (Applause.)\n(Laughter.)\nThree.\nBen Okafor: Yes.\nAna Ruiz: No.\n',
    ['One two. (Applause.)\n(Laughter.)\nThree. [3]', 'Yes. [1]', 'No. [1]'],
  ],
  ['CRLF', 'Ana Ruiz: One.\r\nTwo.\r\nBen Okafor: Yes.\r\nAna Ruiz: No.\r\n', ['One.\r\nTwo. [2]', 'Yes. [1]', 'No. [1]']],
];

suite('turns', () => {
  for (const [name, text, bodies] of BODIES)
    test(name, () => {
      const transcript = parse(text);
      assert.deepEqual(
        transcript.turns.map((turn) =>
          `${slice(transcript.text, { start: turn.bodyStart, end: turn.bodyEnd })} [${turn.words}]`.trimStart(),
        ),
        bodies,
      );
    });
});
