// Title, date and place of a session, and where they stand.
import assert from 'node:assert/strict';
import { parse } from '../../../server/src/core/parse';
import { slice } from '../../../server/src/core/text';
import type { Located } from '../../../server/src/core/transcript';

const SPEECH =
  '\n\nAnn Wren: We met in the old hall this morning.\n\nMax Thrush: And we shall meet there again.\n\nAnn Wren: So we shall.\n';

const check = (name: string, head: string, title: string | null, date: string | null, place: string | null, foot = '') =>
  test(name, () => {
    const { session } = parse(`${head}${SPEECH}${foot}`);
    const value = (one: Located | null) => one?.value ?? null;
    assert.deepEqual({ title: value(session.title), date: value(session.date), place: value(session.place) }, { title, date, place });
  });

suite('session', () => {
  suite('at the head', () => {
    check(
      'date, then place',
      'Opening of the hall\n\nJune 30, 2017, The Old Hall, Arden',
      'Opening of the hall',
      '2017-06-30',
      'The Old Hall, Arden',
    );
    check('place, then date', 'Opening of the hall\nArden, 30 June 2017', 'Opening of the hall', '2017-06-30', 'Arden');
    check('a weekday and a time', 'Thursday, 12 May 2011\n\nOpening of the hall\n\n10.30 am', 'Opening of the hall', '2011-05-12', null);
    check('no-break blanks', 'Opening\n\nJune\u00a030,\u00a02017, The\u00a0Old Hall', 'Opening', '2017-06-30', 'The Old Hall');
    check('German', 'Stenografischer Bericht\nArden, Mittwoch, den 28. Oktober 2009', 'Stenografischer Bericht', '2009-10-28', 'Arden');
    check('French', 'Compte rendu de la séance\nArden, le mercredi 28 octobre 2009', 'Compte rendu de la séance', '2009-10-28', 'Arden');
    check('Spanish', 'Acta de la sesión\n28 de octubre de 2009, Salón Azul, Arden', 'Acta de la sesión', '2009-10-28', 'Salón Azul, Arden');
    check('Portuguese', 'Ata da sessão\nArden, 28 de outubro de 2009', 'Ata da sessão', '2009-10-28', 'Arden');
    check('Russian', 'Встреча с мэром\n\n28 октября 2009 года, Арден', 'Встреча с мэром', '2009-10-28', 'Арден');
    check(
      'a room beside the time',
      'Remarks by the mayor\n\nGreen Press Room\n\n1:18 P.M. EST',
      'Remarks by the mayor',
      null,
      'Green Press Room',
    );
    check('in brackets', '[Record of the Assembly (Wednesday, July 20, 2005)]\n\nTHE HARBOUR BILL', 'THE HARBOUR BILL', '2005-07-20', null);
    check(
      'a title over two lines',
      'DEPARTMENT OF HARBOURS, BRIDGES AND FERRIES\nFUNDING ACT OF THE COMING YEAR',
      'DEPARTMENT OF HARBOURS, BRIDGES AND FERRIES FUNDING ACT OF THE COMING YEAR',
      null,
      null,
    );
    check(
      'a markdown title with its date',
      '# Meeting of the board, 23 March 2023',
      'Meeting of the board, 23 March 2023',
      '2023-03-23',
      null,
    );
    check('a kind of record is no place', 'Press Conference, 3 May 2011', 'Press Conference, 3 May 2011', '2011-05-03', null);
    check('past volume and number', 'VOLUME 148\nNUMBER 002\nHOUSE OF ARDEN\nDecember 4, 2015', 'HOUSE OF ARDEN', '2015-12-04', null);
    check(
      'behind the prose that introduces it',
      'Talks on the bridge\n\nThe mayor received the board in the old hall for talks on the bridge and what it will cost.\n\nMay 14, 2024 | 15:40 | Port Alba',
      'Talks on the bridge',
      '2024-05-14',
      'Port Alba',
    );
    check(
      'a title in capitals above its part',
      '   COUNTY OF ARDEN\n   INQUIRY INTO THE\n   FALL OF THE BRIDGE\n\n      Second Day\n   Tuesday, 9 October 2018',
      'COUNTY OF ARDEN INQUIRY INTO THE FALL OF THE BRIDGE',
      '2018-10-09',
      null,
    );
    check('a title that ends in a colon', 'Tom Finch’s interview with Ann Wren:', 'Tom Finch’s interview with Ann Wren', null, null);
    check('nothing', 'It rained all day long, and nobody came but the two of them and their dogs, who were wet.', null, null, null);
  });

  suite('in fields', () => {
    check(
      'of front matter, which wins',
      '---\ntitle: "The opening, \\"at last\\""\ndate: 2017-06-30\nplace: \'Arden\'\n---\n# Something else\n\nMay 1, 2011, Bordur',
      'The opening, "at last"',
      '2017-06-30',
      'Arden',
    );
    check('folded over lines', '---\ntitle: The opening of the\n  old hall\n---', 'The opening of the old hall', null, null);
    check(
      'of the head',
      'Opening of the hall\nDate: 30 June 2017\nLocation: The Old Hall, Arden',
      'Opening of the hall',
      '2017-06-30',
      'The Old Hall, Arden',
    );
    check('in bold', '**Title:** Opening of the hall\n**Date:** 2017-06-30', 'Opening of the hall', '2017-06-30', null);
    check('German', 'Titel: Eröffnung\nDatum: 30. Juni 2017\nOrt: Arden', 'Eröffnung', '2017-06-30', 'Arden');
  });

  check('at the foot', 'Opening of the hall', 'Opening of the hall', '2017-06-30', 'Arden', '\n\nJune 30, 2017, Arden');
  check('a date that may be two is none', 'Opening of the hall\n\n03/05/2011', 'Opening of the hall', null, null);

  test('a press report states its place before the dash', () => {
    const { session } = parse(
      'Ferry line approved\n\nPORT ALBA, May 3, 2011 (News) – The harbour board approved a new ferry line on Tuesday, to nobody’s surprise.',
    );
    assert.deepEqual([session.title?.value, session.date?.value, session.place?.value], ['Ferry line approved', '2011-05-03', 'PORT ALBA']);
  });

  test('a press report may state place and date before a full stop', () => {
    const { session } = parse(
      'Ferry line approved\n\nPORT ALBA, May 3, 2011. The harbour board approved a new ferry line on Tuesday, to nobody’s surprise.',
    );
    assert.deepEqual([session.date?.value, session.place?.value], ['2011-05-03', 'PORT ALBA']);
  });

  test('headers of formats', () => {
    const { session } = parse(
      'WEBVTT - The Long Wave, episode 41\n\nNOTE\nRecorded on 2 November 2023.\n\n00:01.000 --> 00:04.000\n<v Ann Wren>Good evening.\n',
    );
    assert.deepEqual([session.title?.value, session.date?.value], ['The Long Wave, episode 41', '2023-11-02']);
    const chat = parse(
      '@UTF8\n@Begin\n@Languages:\teng\n@Participants:\tANN Ann Adult\n@Location:\tArden\n@Date:\t01-JUL-1965\n*ANN:\tgood evening .\n@End\n',
    );
    assert.deepEqual([chat.session.date?.value, chat.session.place?.value], ['1965-07-01', 'Arden']);
  });

  test('spans hold what was read', () => {
    const { text, session } = parse(`\ufeffOpening of the hall\r\n\r\nJune 30, 2017, The Old Hall, Arden\r\n${SPEECH}`);
    assert.deepEqual(
      [session.title, session.date, session.place].map((one) => one && slice(text, one)),
      ['Opening of the hall', 'June 30, 2017', 'The Old Hall, Arden'],
    );
  });
});
