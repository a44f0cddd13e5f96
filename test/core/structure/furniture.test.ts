// Furniture of documents: each fixture marks its furniture with `~` at the head of the line, which the document does not have.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../../server/src/core/parse';
import { edit, stringOf, textOf } from '../../../server/src/core/text';
import { LineKind } from '../../../server/src/core/transcript';
import { anyText } from '../../arbitraries';

const furnitureOf = (source: string): number[] =>
  [...parse(source).kinds.entries()].flatMap(([line, kind]) => (kind === LineKind.Furniture ? [line] : []));

const check = (name: string, marked: string) =>
  test(name, () => {
    const lines = marked.split('\n');
    const source = lines.map((line) => line.replace(/^~/, '')).join('\n');
    const found = new Set(furnitureOf(source));
    assert.deepEqual(
      source.split('\n').map((line, i) => (found.has(i) ? `~${line}` : line)),
      lines,
    );
  });

const SPEECH = `Ann Wren: We met in the old hall this morning.

Max Thrush: And we shall meet there again.

Ann Wren: So we shall, in May.

Max Thrush: I look forward to it.`;

/** `pages` pages of a dozen lines, each headed by what `head` gives for its number. */
const paged = (pages: number, head: (page: number) => string): string =>
  Array.from(
    { length: pages },
    (_, page) => `${head(page + 1)}\n\n${SPEECH}\n\nAnn Wren: That was number ${page}.\n\nMax Thrush: Was it, on page ${page}?`,
  ).join('\n\n');

suite('furniture', () => {
  suite('of web pages', () => {
    check(
      'before the record',
      `~Skip to main content\n~Text size:\n~Site colors:\n~\u00a0Official website of the Mayor of Arden\n~News   /\n\nMeeting with the harbour board\n\n${SPEECH}`,
    );
    check(
      'breadcrumbs and menus',
      `~Home > News > Speeches\n~Home | About us | Contact\n~Share\n~Print\n\nOpening of the hall\n\n${SPEECH}`,
    );
    check(
      'pointers and settings',
      `~Images: On Off\n~Tags: bridge, ferry\n\nOpening of the hall\n\n${SPEECH}\n\n~See also: The bridge of Arden\n\nAnn Wren: See also: no.`,
    );
    check('a menu bar', `~Home   News   Minutes   Contact\n\nOpening of the hall\n\n${SPEECH}`);
    check('counters', `Opening of the hall\n\n~  • 9\n~  • 12\n~1.2K views\n~12 comments\n\n${SPEECH}`);
    check(
      'after the record',
      `${SPEECH}\n\n~Related articles\n~Share this page\n~Back to top\n~© 2011 Town of Arden. All rights reserved.`,
    );
    check(
      'between paragraphs of speech',
      `${SPEECH}\n~See also\nIt is a fine old hall, as all of you know.\n~Read more\nAnd so is the bridge.`,
    );
    check('a notice of cookies', `~We use cookies to improve this site. By going on you accept our cookie policy.\n\n${SPEECH}`);
    check(
      'German',
      `~Zum Inhalt springen\n~Startseite › Reden\n~Schriftgröße:\n\n${SPEECH}\n~Siehe auch\nEs geht weiter mit dem Bericht.\n\n~Seite drucken\n~Impressum`,
    );
    check(
      'French',
      `~Aller au contenu\n~Accueil > Discours\n\n${SPEECH}\n~Lire aussi\nNous y reviendrons demain.\n\n~Partager cette page\n~Mentions légales`,
    );
    check(
      'Spanish and Portuguese',
      `~Ir al contenido\n~Inicio / Discursos\n\n${SPEECH}\n~Véase también\nVolveremos mañana.\n~Leia também\nVoltaremos amanhã.\n\n~Aviso legal`,
    );
    check(
      'Russian',
      `~Настройки отображения\n~Размер шрифта:\n~Официальный сайт мэра Ардена\n~Главная / Новости\n\n${SPEECH}\n~Смотрите также\nМы вернёмся завтра.\n\n~Версия для печати`,
    );
  });

  suite('of pages', () => {
    check('page numbers', `${SPEECH}\n\n~- 14 -\n\n${SPEECH}\n~[Page 15]\n${SPEECH}\n~[[Page S16]]\nand so on.\n\n~Page 17 of 20`);
    check('bare numbers that count on', `${SPEECH}\n\n~3\n\n${SPEECH}\n\n~4\n\n${SPEECH}\n\n~5\n\nAnn Wren: Done.`);
    check(
      'heads with a page number',
      paged(3, (page) => (page % 2 ? `~${page}\tAssembly of Arden – 4 May 2011` : `~Assembly of Arden – 4 May 2011\t${page}`)),
    );
    check(
      'heads at even distances',
      paged(4, () => '~A4X Thrush - Direct'),
    );
  });

  suite('is not', () => {
    check('a short answer', `${SPEECH}\n\nAnn Wren: Share\n\nMax Thrush: Next\n\nAnn Wren:\nRead more`);
    check(
      'a sentence that begins like a menu',
      `${SPEECH}\n\nPrint this page, I said.\n\nSee also what the board wrote to us in May, which is no small thing.`,
    );
    check('a heading', `Home Affairs\n\n${SPEECH}\n\nVideo Games and Children\n\n${SPEECH}`);
    check(
      'a refrain at uneven distances',
      `Ann Wren: I ask all of you\n\nWhat do we want now\n\nMax Thrush: Yes.\n\nWhat do we want now\n\nAnn Wren: Well.\n\n${SPEECH}\n\nWhat do we want now\n\nMax Thrush: Yes.`,
    );
    check('a figure in a column of its own', `${SPEECH}\n\n17\n\n${SPEECH}\n\n4\n\n${SPEECH}\n\n230`);
    check('chapters that count on', `Chapter 1\n\n${SPEECH}\n\nChapter 2\n\n${SPEECH}\n\nChapter 3\n\n${SPEECH}`);
    check(
      'an applause that comes back',
      paged(4, () => '(Motion agreed to)'),
    );
  });

  test('an edited document has the furniture of one read anew', () => {
    const pieces = fc.constantFrom(
      'Home > News\n',
      'See also\n',
      'Ann Wren: Yes.\n',
      'Max Thrush: No.\n',
      '\n',
      '3\n',
      '4\n',
      '5\n',
      'Assembly of Arden\t7\n',
      'Assembly of Arden\t8\n',
      '(Applause.)\n',
      '* * *\n',
      'June 3, 2011, Arden\n',
      '# Head\n',
      'A TITLE IN CAPITALS\n',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), fc.nat(25), pieces, (parts, at, insert) => {
        const text = textOf(parts.join(''));
        parse(text);
        const line = Math.min(at, text.lines.length - 1);
        const changed = edit(text, { from: { line, character: 0 }, to: { line, character: 0 }, insert });
        const [reused, fresh] = [parse(changed), parse(stringOf(changed))];
        assert.deepEqual([reused.kinds, reused.session, reused.sections], [fresh.kinds, fresh.session, fresh.sections]);
      }),
    );
  });

  test('any text has a kind for every line', () => {
    fc.assert(fc.property(anyText, (source) => assert.equal(parse(source).kinds.length, textOf(source).lines.length)));
  });
});
