// The notes of a line, rendered as `kind text`, and what a line of nothing but notes is.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { notesOf, soleNote } from '../../../server/src/core/structure/notes';

const check = (line: string, ...expected: string[]) =>
  test(line, () =>
    assert.deepEqual(
      notesOf(line).map(({ kind, start, end, time }) => `${kind} ${line.slice(start, end)}${time === null ? '' : ` @${time}`}`),
      expected,
    ),
  );

const checkSole = (line: string, expected: ReturnType<typeof soleNote>) =>
  test(`${JSON.stringify(line)} is ${expected}`, () => assert.equal(soleNote(line), expected));

suite('notes', () => {
  suite('in a line', () => {
    check('Thank you. (Applause.) Let us begin.', 'direction (Applause.)');
    check('Yes (laughs), of course.', 'direction (laughs)');
    check('Well [laughs] no. (Laughter and applause.)', 'direction [laughs]', 'direction (Laughter and applause.)');
    check('The plan [in the north] costs […] a lot.', 'editorial [in the north]', 'omission […]');
    check('They was [sic] there. <…> And then', 'editorial [sic]', 'omission <…>');
    check('I [inaudible 00:12:01] it. [crosstalk]', 'inaudible [inaudible 00:12:01] @721', 'inaudible [crosstalk]');
    check('So [4:05] we went on', 'time [4:05] @245');
    check('Guten Tag. (Beifall bei der Mitte und links)', 'direction (Beifall bei der Mitte und links)');
    check(
      'Merci. (Applaudissements.) Gracias. (Aplausos.) Спасибо. (Аплодисменты.)',
      'direction (Applaudissements.)',
      'direction (Aplausos.)',
      'direction (Аплодисменты.)',
    );
    check('(неразборчиво) – да', 'inaudible (неразборчиво)');
    check('((sniff)) I know', 'direction ((sniff))');
    check('Oh *sighs* well', 'direction *sighs*');
    check('\\[laughs\\] It is true', 'direction \\[laughs\\]');
    check('of the law [Page 1158] and', 'page [Page 1158]');
    check('– (IT) Madam President', 'language (IT)');
    check('[Omitted here is a list of names.]', 'omission [Omitted here is a list of names.]');
    check('（笑） 我们 【…】', 'omission 【…】');
  });

  suite('no notes', () => {
    check('The board (all nine of us) met.');
    check('The union (EU) and the fund (ERDF) agree.');
    check('See [the plan](https://example.org) and [taxes]{#economy}.');
    check('a ( b [ c < d');
    check(') ] > } a (');
    check('2 * 3 * 4 and snake_case_name');
    check('<v Ann>Hello</v> <i>there</i>');
    check('I had to say (and I laughed about it for a good long while after that evening) no.');
  });

  suite('nested and unbalanced', () => {
    check('(Laughter – Ann Wren [Greens]: No!)', 'direction (Laughter – Ann Wren [Greens]: No!)');
    check('(we [laughs] met', 'direction [laughs]');
    check('(all of us [laughs] met)', 'direction [laughs]');
    check('([laughs)]', 'direction ([laughs)');
  });

  suite('alone on a line', () => {
    checkSole('(Applause.)', 'direction');
    checkSole('  [Laughter] ', 'direction');
    checkSole('(The motion was agreed to.)', 'direction');
    checkSole('[A moment of silence observed.]', 'direction');
    checkSole('Applause.', 'direction');
    checkSole('(1435)', 'time');
    checkSole('<…>', 'omission');
    checkSole('[…]', 'omission');
    checkSole('…', 'omission');
    checkSole('. . . . . .', 'omission');
    checkSole('[[Page S8503]]', 'page');
    checkSole('(I am not sure about that.)', null);
    checkSole('(a)', null);
    checkSole('(Applause.) Thank you.', null);
    checkSole('(a) and (b)', null);
    checkSole('We laughed.', null);
    checkSole('', null);
    checkSole('[plan](https://example.org)', null);
  });

  test('spans are in order, disjoint and in the line', () => {
    const brackets = fc.string({
      unit: fc.constantFrom('(', ')', '[', ']', '<', '>', '*', '_', '…', '.', ' ', 'laughs', '12:01', '\\', '♪', '（', '）'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(brackets, (line) => {
        let last = 0;
        for (const { start, end } of notesOf(line)) {
          assert.ok(last <= start && start < end && end <= line.length);
          last = end;
        }
        soleNote(line);
      }),
    );
  });

  test('a million brackets take no time to speak of', () => {
    for (const unit of ['(', '[', '([', '(a)', '[a] ', '*a', '_a ', '((', '<', '\\[']) notesOf(unit.repeat(1_000_000 / unit.length));
  });
});
