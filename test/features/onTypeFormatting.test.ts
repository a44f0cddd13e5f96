// On type: text in which the last character before the caret ‸ has just been typed → the text after.

import assert from 'node:assert/strict';
import { applied } from '../../server/src/checks/check';
import { parse } from '../../server/src/core/parse';
import { offsetAt, positionAt } from '../../server/src/core/text';
import type { ParseOptions } from '../../server/src/core/transcript';
import { type FormatOptions, formatDefaults } from '../../server/src/features/format/options';
import { onTypeFormatting } from '../../server/src/features/onTypeFormatting';

function typed(marked: string, options: Partial<FormatOptions> = {}, parseOptions: ParseOptions = {}): string {
  const at = marked.indexOf('‸');
  const source = marked.replace('‸', '');
  const transcript = parse(source, parseOptions);
  const { text } = transcript;
  const edits = onTypeFormatting(transcript, positionAt(text, at), source[at - 1]!, { ...formatDefaults, ...options });
  return applied(
    source,
    edits.map(({ range, newText }) => ({ start: offsetAt(text, range.start), end: offsetAt(text, range.end), insert: newText })),
  );
}

type Row = readonly [what: string, before: string, after: string, options?: Partial<FormatOptions>, parse?: ParseOptions];
const check = (rows: readonly Row[]): void => {
  for (const [what, before, after, options, parseOptions] of rows)
    test(what, () => assert.equal(typed(before, options, parseOptions), after));
};

const talk = 'ANNA REED: Shall we begin?\n\nBEN OAKES: Yes.\n\nANNA REED: Then item one.\n\nBEN OAKES: It leaks.\n';
const tight = talk.replaceAll('\n\n', '\n');
const below = 'Anna Reed:\nOne.\n\nBen Oakes:\nTwo.\n\nAnna Reed:\nThree.\n\n';

suite('on type', () => {
  check([
    ['Enter behind a turn', `${talk}‸`, `${talk}\n`],
    ['Enter in the middle of a paragraph', talk.replace('item', '\n‸item'), talk.replace(' item', '\n\nitem')],
    ['a second Enter by habit', `${talk}\n\n‸`, `${talk}\n`],
    ['a document of a line a turn', `${tight}‸`, tight],
    ['a label alone on its line', `${below}Ben Oakes:\n‸`, `${below}Ben Oakes:\n`],
    ['blanks that stay behind', `${tight}ANNA REED: \n‸`, `${tight}ANNA REED:\n`],
    ['CRLF', `${talk}‸`.replaceAll('\n', '\r\n'), `${talk}\n`.replaceAll('\n', '\r\n')],
    [
      'text that is wrapped',
      'ANNA REED: It was raised\nby forty and then\nby fifty in all the\nyears to come.\n\nBEN OAKES: Yes.\n\nANNA REED: Well\n‸',
      'ANNA REED: It was raised\nby forty and then\nby fifty in all the\nyears to come.\n\nBEN OAKES: Yes.\n\nANNA REED: Well\n',
    ],
    ['blank lines kept', `${talk}‸`, talk, { blankLines: 'keep' }],
    [
      'a cue',
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna Reed>One.\n\n00:02.000 --> 00:03.000\n<v Ben Oakes>Two.\n‸',
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna Reed>One.\n\n00:02.000 --> 00:03.000\n<v Ben Oakes>Two.\n',
      {},
      { format: 'webvtt' },
    ],
  ]);
  check([
    ['a label as it is customary', `${talk}\nben oakes:‸`, `${talk}\nBEN OAKES:`],
    ['a label right below a turn', `${talk}Anna Reed :‸`, `${talk}\nANNA REED:`],
    ['a name that nobody has', `${talk}\nDora Finch:‸`, `${talk}\nDora Finch:`],
    ['in front of speech it is let be', `${talk}\nben oakes:‸ Yes.`, `${talk}\nben oakes: Yes.`],
    ['a colon in speech', `${talk.trimEnd()} Look here:‸`, `${talk.trimEnd()} Look here:`],
    ['labels kept', `${talk}\nben oakes:‸`, `${talk}\nben oakes:`, { labels: 'keep' }],
  ]);
  check([
    ['an opening quote', talk.replace('leaks.', 'says "‸'), talk.replace('leaks.', 'says “'), { quotes: 'curly' }],
    ['a closing quote', talk.replace('leaks.', 'says “no"‸'), talk.replace('leaks.', 'says “no”'), { quotes: 'curly' }],
    ['quotes are let be unless asked for', talk.replace('leaks.', 'says "‸'), talk.replace('leaks.', 'says "')],
  ]);
});
