// Sections of documents, rendered as `level title line-lastLine`, and lines that are no heading.
import assert from 'node:assert/strict';
import { parse } from '../../../server/src/core/parse';

const SPEECH = 'Ann Wren: We met in the old hall this morning.\n\nMax Thrush: And we shall meet there again.';
const check = (name: string, source: string, ...expected: string[]) =>
  test(name, () =>
    assert.deepEqual(
      parse(source).sections.map(({ level, title, line, lastLine }) => `${level} ${title} ${line}-${lastLine}`),
      expected,
    ),
  );

suite('sections', () => {
  check(
    'of markdown',
    `## Bridges\n\n${SPEECH}\n\n### Old\n\n${SPEECH}\n\n## Ferries\n\n${SPEECH}`,
    '2 Bridges 0-11',
    '3 Old 6-11',
    '2 Ferries 12-16',
  );
  check('not of code', `## Setup\n\n\`\`\`\n# a comment\n\`\`\`\n\n${SPEECH}`, '2 Setup 0-8');
  check(
    'in capitals',
    `${SPEECH}\n\nORAL ARGUMENT OF ANN WREN\nON BEHALF OF THE TOWN\n\n${SPEECH}`,
    '2 ORAL ARGUMENT OF ANN WREN ON BEHALF OF THE TOWN 4-9',
  );
  check(
    'acts and scenes',
    `ACT I.\n\nScene I. A wood.\n\n${SPEECH}\n\nScene II. A hall.\n\n${SPEECH}\n\nACT II.\n\n${SPEECH}`,
    '1 ACT I. 0-13',
    '2 Scene I. A wood. 2-7',
    '2 Scene II. A hall. 8-13',
    '1 ACT II. 14-18',
  );
  check(
    'agenda items',
    `${SPEECH}\n\nAgenda item 4: Ferries\n\n${SPEECH}\n\n5. Budget of the school\n\n${SPEECH}`,
    '1 Agenda item 4: Ferries 4-14',
    '3 5. Budget of the school 10-14',
  );
  check('a plain line above a turn', `${SPEECH}\n\nExplanations of vote\n\n${SPEECH}`, '3 Explanations of vote 4-8');
  check(
    'centred',
    `  Ann Wren: We met in the old hall.\n\n  Max Thrush: We did.\n\n                    Amendment No. 12\n\n  Ann Wren: I call up the amendment of the mayor.`,
    '3 Amendment No. 12 4-6',
  );
  check('a ruled break', `Some words about the day that was, and of who came to the hall.\n\n* * *\n\n${SPEECH}`, '7 * * * 2-6');
  check('a rule above a heading belongs to it', `${SPEECH}\n\n-----\n\nFERRIES AND BRIDGES\n\n${SPEECH}`, '2 FERRIES AND BRIDGES 6-10');
  check('a heading that is underlined', `${SPEECH}\n\nScene 2\n=======\n\n${SPEECH}`, '2 Scene 2 4-9');
  check('not a rule at the end', `${SPEECH}\n\n* * *\n`);
  check('not a greeting', `${SPEECH}\n\nLadies and gentlemen,\n\nWe begin with the bridge and with what it cost us.`);
  check('not a line of verse', `Ann Wren: What a piece of work\n\nIs a bridge, how noble\n\nIn its arches.\n\n${SPEECH}`);
  check(
    'not what was said under a label',
    `Ann Wren\n\nAbsolutely right\n\nMax Thrush\n\nNot at all\n\nAnn Wren\n\nWell then\n\nMax Thrush\n\nGood`,
  );
  check(
    'not captions in capitals',
    Array.from({ length: 12 }, (_, i) => `ANN WREN: WELL, THAT WAS IT FOR DAY ${i}.\n\nAND THEN WE WENT HOME\n\nMAX THRUSH: DID WE.`).join(
      '\n\n',
    ),
  );
  check('not a field', `${SPEECH}\n\nAgenda: the bridge\n\n${SPEECH}`);
});
