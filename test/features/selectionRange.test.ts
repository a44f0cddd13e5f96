import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver-types';
import { selectionRanges } from '../../server/src/features/selectionRange';
import { covered, marked } from './fixture';

/** What is selected step by step, from the inside out; the last step is the whole document and is left out. */
function check(source: string, expected: string[]): void {
  const { transcript, position } = marked(source);
  const steps: string[] = [];
  for (let step: SelectionRange | undefined = selectionRanges(transcript, [position])[0]; step?.parent; step = step.parent)
    steps.push(covered(transcript, step.range));
  assert.deepEqual(steps, expected);
}

const frame = (speech: string) => `Ana Roth: Yes.\n\nBen Oaks: ${speech}\n\nAna Roth: Why?\n\nBen Oaks: Hm.\n`;

suite('features/selectionRange', () => {
  test('word, sentence, paragraph, body, turn', () =>
    check(frame('It is late. It is co‸ld. So.\n\nWe go.'), [
      'cold',
      'It is cold.',
      'It is late. It is cold. So.',
      'It is late. It is cold. So.⏎⏎We go.',
      'Ben Oaks: It is late. It is cold. So.⏎⏎We go.',
    ]));
  test('a title does not end a sentence, nor does an initial', () =>
    check(frame('Dr. Lang and J. B‸erg came. We saw.'), [
      'Berg',
      'Dr. Lang and J. Berg came.',
      'Dr. Lang and J. Berg came. We saw.',
      'Ben Oaks: Dr. Lang and J. Berg came. We saw.',
    ]));
  test('a wrapped paragraph is one', () => check(frame('It is\nla‸te.'), ['late', 'It is⏎late.', 'Ben Oaks: It is⏎late.']));
  test('on a label', () => check(frame('No.').replace('Ben', 'Be‸n'), ['Ben', 'Ben Oaks', 'Ben Oaks: No.']));
  test('words of any script, halves of pairs kept together', () =>
    check(frame('Дом 𝒜𝒷‸𝒸 там.'), ['𝒜𝒷𝒸', 'Дом 𝒜𝒷𝒸 там.', 'Ben Oaks: Дом 𝒜𝒷𝒸 там.']));
  test('nothing before the text', () => check('‸', []));
});
