// Press reports and who is quoted in them, rendered as `line speaker: quotation`.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../../server/src/core/parse';
import { edit, slice, stringOf, textOf } from '../../../server/src/core/text';
import { anyText } from '../../arbitraries';

const render = (report: string): string[] => {
  const { text, quotations, speakers } = parse(report);
  return quotations.map(({ line, start, end, speaker }) => `${line} ${speakers[speaker]?.name ?? '?'}: ${slice(text, { start, end })}`);
};

const check = (name: string, report: string, ...expected: string[]) => test(name, () => assert.deepEqual(render(report), expected));

const OPENING = 'Ruritanian President Jane Lark and her Bordurian counterpart Max Thrush met in Arden on 4 May.\n\n';

suite('quotations', () => {
  suite('the attribution stands', () => {
    check('behind', `${OPENING}“We will build the bridge,” Jane Lark said.`, '2 Jane Lark: “We will build the bridge,”');
    check('behind, inverted', `${OPENING}“We will build the bridge,” said Max Thrush.`, '2 Max Thrush: “We will build the bridge,”');
    check('before, with a colon', `${OPENING}Jane Lark said: “We will build the bridge.”`, '2 Jane Lark: “We will build the bridge.”');
    check(
      'in the sentence before',
      `${OPENING}Max Thrush stressed that time was short. “We have to hurry, all of us.”`,
      '2 Max Thrush: “We have to hurry, all of us.”',
    );
    check(
      'in the middle',
      `${OPENING}“We will,” Jane Lark said, “build the bridge by May.”`,
      '2 Jane Lark: “We will,”',
      '2 Jane Lark: “build the bridge by May.”',
    );
    check(
      'between two sentences',
      `${OPENING}“It is late,” Max Thrush added. “Let us begin with the bridge.”`,
      '2 Max Thrush: “It is late,”',
      '2 Max Thrush: “Let us begin with the bridge.”',
    );
    check(
      'around a part of a sentence',
      `${OPENING}The two want “to lay the first stone” in spring, the Bordurian leader said.`,
      '2 Max Thrush: “to lay the first stone”',
    );
    check('behind an adverb', `${OPENING}“It is late,” Jane Lark later also noted.`, '2 Jane Lark: “It is late,”');
    check('behind an apposition', `${OPENING}“It is late,” Ann Wren, the mayor of Arden, told reporters.`, '2 Ann Wren: “It is late,”');
    check(
      'behind "according to"',
      `${OPENING}The bridge is “a gift to both of our peoples”, according to Jane Lark.`,
      '2 Jane Lark: “a gift to both of our peoples”',
    );
  });

  suite('who is meant', () => {
    const said = (who: string, name: string) =>
      check(who, `${OPENING}“We will build the bridge,” ${who} said.`, `2 ${name}: “We will build the bridge,”`);
    said('Lark', 'Jane Lark');
    said('Ms Lark', 'Jane Lark');
    said('President Thrush', 'Max Thrush');
    said('the Ruritanian president', 'Jane Lark');
    said('the Bordurian head of state', 'Max Thrush');
    said('the Ruritanian leader', 'Jane Lark');
    check(
      'somebody unknown',
      `${OPENING}“It is late,” Lark said. “It is not,” the Syldavian president said.`,
      '2 Jane Lark: “It is late,”',
      '2 ?: “It is not,”',
    );
    check(
      'the president who spoke last',
      `${OPENING}Max Thrush praised the plan. Lark noted the cost. “It is high,” the president said.`,
      '2 Jane Lark: “It is high,”',
    );
    check(
      'a pronoun for the subject of the sentence before',
      `${OPENING}Max Thrush thanked her. “It was a good day for us,” he said.`,
      '2 Max Thrush: “It was a good day for us,”',
    );
    check(
      'a pronoun',
      `${OPENING}Max Thrush noted the cost.\n\n“It is too high for us,” he said.`,
      '4 Max Thrush: “It is too high for us,”',
    );
    check(
      'somebody introduced by what follows the name',
      'Ann Wren, the mayor of Arden, opened the hall. “It took us nine years,” the mayor said.',
      '0 Ann Wren: “It took us nine years,”',
    );
    check(
      'two of one surname',
      `${OPENING}“Yes, we can,” said Tom Lark, a teacher. “No, we cannot,” said Jane Lark.`,
      '2 Tom Lark: “Yes, we can,”',
      '2 Jane Lark: “No, we cannot,”',
    );
  });

  suite('marks', () => {
    const marked = (quote: string) => check(quote, `${OPENING}${quote} Jane Lark said.`, `2 Jane Lark: ${quote}`);
    marked('"We will build it,"');
    marked('“We will build it,”');
    marked('“We will build it,"');
    marked('"We will build it,”');
    marked('«We will build it,»');
    marked('‘We’ll build it, won’t we,’');
    marked("'We don't know it yet,'");
    marked('“We won’t call it ‘the bridge’ here,”');
    check(
      'over paragraphs',
      `${OPENING}“We will build it,” Jane Lark said. “The stone is laid.\n\n“The money is there.\n\n“Nothing is missing.”`,
      '2 Jane Lark: “We will build it,”',
      '2 Jane Lark: “The stone is laid.',
      '4 Jane Lark: “The money is there.',
      '6 Jane Lark: “Nothing is missing.”',
    );
    check(
      'lines cut to a width',
      `${OPENING}“We will build the bridge as soon as the\nsnow is gone,” Jane Lark said on the\nsteps of the old town hall.`,
      '2 Jane Lark: “We will build the bridge as soon as the\nsnow is gone,”',
    );
  });

  suite('languages', () => {
    check(
      'German',
      'Der ruritanische Präsident Hans Lerche besuchte Arden. „Wir bauen die Brücke“, sagte Lerche. „Das Geld ist da“, erklärte der Präsident.',
      '0 Hans Lerche: „Wir bauen die Brücke“',
      '0 Hans Lerche: „Das Geld ist da“',
    );
    check(
      'German offices',
      'Fraktionschef Tom Fink kam nach Arden. „Die Brücke führt ins Nichts“, so Fink. „Wir freuen uns sehr“, sagte sein Kollege Jean Merle aus Bordurien.',
      '0 Tom Fink: „Die Brücke führt ins Nichts“',
      '0 Jean Merle: „Wir freuen uns sehr“',
    );
    check(
      'French',
      'Le président ruritanien Jean Merle a visité Arden. « Nous construirons le pont », a déclaré Jean Merle. « L’argent est là », a-t-il ajouté.',
      '0 Jean Merle: « Nous construirons le pont »',
      '0 Jean Merle: « L’argent est là »',
    );
    check(
      'Spanish',
      'El presidente ruritano Juan Mirlo visitó Arden. «Construiremos el puente», afirmó Mirlo. «El dinero está ahí», añadió el mandatario.',
      '0 Juan Mirlo: «Construiremos el puente»',
      '0 Juan Mirlo: «El dinero está ahí»',
    );
    check(
      'Portuguese',
      'O presidente ruritano João Melro visitou Arden. “Vamos construir a ponte”, disse Melro. “O dinheiro está lá”, afirmou o presidente.',
      '0 João Melro: “Vamos construir a ponte”',
      '0 João Melro: “O dinheiro está lá”',
    );
    check(
      'Russian',
      'Президент Руритании Иван Дроздов приехал в Арден. «Мы построим мост», – сказал Дроздов. «Деньги есть», – отметил глава государства.',
      '0 Иван Дроздов: «Мы построим мост»',
      '0 Иван Дроздов: «Деньги есть»',
    );
  });

  suite('no quotation', () => {
    check('titles and so-called things', `${OPENING}Jane Lark saw the “Blue Bird” hall. The so-called “bridge” is a plank.`);
    check('a story in which nobody has a name', '“Come in,” she said. “It is cold outside.”');
    check('a manual', '# Setup\n\nPress "Start" and choose "New file". The text "untitled" appears.');
    check(
      'a document with turns',
      'Jane Lark: “I will,” Max Thrush said.\n\nMax Thrush: “I never said that,” Jane Lark said.\n\nJane Lark: Well.',
    );
  });

  test('a report is told from prose', () => {
    assert.equal(parse(`${OPENING}“We will,” Jane Lark said. “Soon enough.”`).convention.name, 'press-report');
    assert.equal(parse('It rained. Nobody came.').convention.name, 'none');
  });

  test('spans lie in the text, also of hostile texts', () => {
    const marks = fc.string({
      unit: fc.constantFrom('“', '”', '"', '«', '»', '„', ' ', '\n', 'said ', 'Jane Lark ', 'the mayor ', ', ', '. ', 'he '),
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.oneof(marks, anyText), (source) => {
        for (const { start, end, line } of parse(source).quotations) assert.ok(start < end && end <= source.length && line >= 0);
      }),
    );
  });

  test('an edited report equals one read anew', () => {
    const pieces = fc.constantFrom(
      '“We will,” Jane Lark said. ',
      'Mayor Jane Lark came.\n\n',
      '“Soon enough, I hope.\n\n',
      '“Yes.” ',
      'he added. ',
      'The mayor noted the cost.\n',
      '\n',
      'so on and on it went until the end of that long day ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), fc.nat(200), pieces, (parts, at, insert) => {
        const text = textOf(parts.join(''));
        parse(text);
        const line = Math.min(at, text.lines.length - 1);
        const changed = edit(text, { from: { line, character: 0 }, to: { line, character: 0 }, insert });
        const [reused, fresh] = [parse(changed), parse(stringOf(changed))];
        assert.deepEqual([reused.quotations, reused.speakers], [fresh.quotations, fresh.speakers]);
      }),
    );
  });
});
