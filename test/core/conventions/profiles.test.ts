// Each profile on a conversation of its own, and on a text that only looks like it.

import assert from 'node:assert/strict';
import { PROFILES } from '../../../server/src/core/conventions/profiles';
import { parse } from '../../../server/src/core/parse';

const SAID = [
  'Shall we begin, then?',
  'Yes, please do.',
  'The first point is the boat.',
  'It sank in March.',
  'Nobody told us.',
  'Nobody knew, sir.',
];

/** A conversation of two, one line or block each. */
const talk = (first: string, second: string, between = '\n'): string =>
  `${SAID.map((said, i) => (i % 2 ? second : first).replace('~', said)).join(between)}\n`;

const CASES: Readonly<Record<string, { readonly yes: string; readonly no: string }>> = {
  'voice-tag': { yes: talk('<v Ana Ruiz>~', '<v Ben Okafor>~'), no: '<p>Boats float.</p>\n<div>Ropes hold.</div>\n<p>Nets catch.</p>\n' },
  'chat-nick': { yes: talk('<ana_r> ~', '<ben> ~'), no: '<ul>\n<li>boats</li>\n<li>ropes</li>\n</ul>\n' },
  'chat-tier': { yes: talk('*ANA:\t~', '*BEN:\t~'), no: '* boats: three\n* ropes: four\n* boats: five\n' },
  'chevron-name': { yes: talk('>> ANA RUIZ: ~', '>> BEN OKAFOR: ~'), no: '> Note: boats float.\n> Note: ropes hold.\n' },
  chevron: { yes: talk('>> ~\nAND SO ON.', '>> ~'), no: '>> quoted\n>> quoted again\n>> and again\n>> and again\n>> the end\n' },
  'bold-name': {
    yes: talk('**Ana Ruiz:** ~', '**Ben Okafor:** ~', '\n\n'),
    no: '**Note:** boats float.\n\n**Warning:** ropes burn.\n\n**Note:** nets tear.\n',
  },
  'bold-own-line': {
    yes: talk('**Ana Ruiz**\n~', '**Ben Okafor**\n~', '\n\n'),
    no: '# Boats\n\nThey float.\n\n## Ropes\n\nThey hold.\n\n## Nets\n\nThey catch.\n',
  },
  'bold-run-in': {
    yes: talk('**Ana Ruiz** ~', '**Ben Okafor** ~', '\n\n'),
    no: '**Boats** float on water.\n\n**Ropes** hold boats.\n\n**Nets** catch fish.\n',
  },
  'bracketed-name': {
    yes: talk('[Speaker 1] ~', '[Speaker 2] ~'),
    no: '[Applause] Thank you.\n[Laughter] No.\n[Applause] Well.\n[Laughter] Yes.\n',
  },
  'marked-name': { yes: talk('#Ines: ~', '#Tom: ~'), no: '#define BOAT: 3\n#boats are great\n#define ROPE: 4\n' },
  'circle-name': { yes: talk('○山田委員　~', '○佐藤委員　~'), no: '○ 船\n○ 網\n○ 縄\n' },
  'name-bracket': {
    yes: talk('Chairman.] ~', 'Mr. Kolar.] ~', '\n\n'),
    no: 'See the map [fig. 2.] Boats float.\n\nSee the list [fig. 3.] Ropes hold.\n',
  },
  'name-own-line-time': {
    yes: talk('Ana Ruiz  0:12\n~', 'Ben Okafor  0:14\n~', '\n\n'),
    no: 'Harbour  10:30\nBridge  10:40\nHarbour  11:30\nBridge  11:40\n',
  },
  'name-under-time': {
    yes: talk('00:00:12\nAna Ruiz\n~', '00:00:14\nBen Okafor\n~', '\n\n'),
    no: '00:00:12\nGood evening, all.\n\n00:00:14\nWelcome back.\n\n00:00:20\nTonight: boats.\n',
  },
  'name-time': { yes: talk('Ana Ruiz [00:12] ~', 'Ben Okafor [00:14] ~'), no: 'Boats [12] float.\nRopes [13] hold.\nBoats [14] sink.\n' },
  'question-answer': {
    yes: talk('Q.  ~', 'A.  ~'),
    no: 'Question one\nA. a boat\nB. a rope\nC. a net\nQuestion two\nA. water\nB. sand\nC. air\n',
  },
  'letter-period': { yes: talk('P. ~', 'R. ~', '\n\n'), no: 'A. Boats\n\nB. Ropes\n\nC. Nets\n\nA. Water\n\nB. Sand\n\nC. Air\n' },
  'name-moved': {
    yes: `${talk('Hon. Igor Kolar (Roads, Ind.): ~', 'Ms. Marta Vidal (Harbour, Lib.): ~', '\n\n')}\nHon. Igor Kolar (Roads, Ind.) moved that it be read.\n`,
    no: 'The boat (a raft) moved down the river.\n\nThe crew (three men) moved with it.\n',
  },
  'name-aside': {
    yes: `${talk('MARTA. ~', 'IGOR. ~', '\n\n')}\nMARTA [rising] Who goes there?\n`,
    no: 'BOATS [see ropes] float on water.\n\nROPES [see boats] hold them.\n',
  },
  'name-colon': { yes: talk('Ana Ruiz: ~', 'Ben Okafor: ~'), no: 'Date: 12 May\nPlace: Marsh End\nSubject: Boats\nNote: bring rope.\n' },
  'name-period-dash': {
    yes: talk('Ana Ruiz (ABC). – ~', 'President. – ~', '\n\n'),
    no: 'SEC. 1. BOATS.—The term means a vessel.\n\nSEC. 2. ROPES.—The term means a cord.\n',
  },
  'title-period': {
    yes: talk('  Mr. KOLAR. ~', '  Ms. VIDAL. ~'),
    no: 'SECTION 1. Boats shall float.\n\nSECTION 2. Ropes shall hold.\n\nSECTION 3. Nets shall catch.\n',
  },
  'name-period': {
    yes: talk('Mart. ~', 'Igor. ~', '\n\n'),
    no: 'Abacus. A frame with beads.\n\nAnchor. A thing on a rope.\n\nBoat. A vessel.\n\nRope. A cord.\n',
  },
  'name-period-own-line': { yes: talk('Mart.\n~', 'Igor.\n~', '\n\n'), no: 'Yes.\n\nNo.\n\nYes.\n\nPerhaps.\n\nNo.\n' },
  'name-dash': {
    yes: talk('ANA RUIZ – ~', 'BEN OKAFOR – ~', '\n\n'),
    no: '– Where are the boats?\n\n– Gone.\n\n– All of them?\n\n– All.\n',
  },
  'time-name-gap': {
    yes: talk('04 11 32 14  CDR  ~', '04 11 32 20  CC   ~'),
    no: '2021-03-12 14:05:11  INFO  started\n2021-03-12 14:05:12  DEBUG  four workers\n2021-03-12 14:05:13  INFO  stopped\n',
  },
  'name-gap': {
    yes: talk('Ana\t~', 'Ben\t~'),
    no: 'Name\tRole\tDate\nAna Ruiz\tChair\t2021\nBen Okafor\tMember\t2022\nMei Lin\tMember\t2023\n',
  },
  'name-wide-blank': { yes: talk('西田　~', '高野　~', '\n\n'), no: '第一章　船\n\n第二章　網\n\n第三章　縄\n\n第四章　海\n' },
  'name-quote': {
    yes: talk('西田「~」', '高野「~」'),
    no: '彼は「船」と言った。\n彼女は「網」と言った。\n彼は「縄」と言った。\n彼女は「海」と言った。\n',
  },
  'name-own-line': {
    yes: talk('Mr. Igor Kolar (Marsh) (Ind)\n~', 'Mrs. Marta Vidal\n~', '\n\n'),
    no: 'Boats\n\nThey float.\n\nRopes\n\nThey hold.\n\nNets\n\nThey catch.\n',
  },
  'capitals-own-line': {
    yes: talk('MARTA\n~', 'IGOR\n~', '\n\n'),
    no: 'THE BOATS\n\nThey float.\n\nTHE ROPES\n\nThey hold.\n\nTHE NETS\n\nThey catch.\n',
  },
};

suite('profiles', () => {
  test('every profile is tried', () =>
    assert.deepEqual(
      PROFILES.map((profile) => profile.name).filter((name) => !(name in CASES)),
      [],
    ));
  test('names are unique, sentences end', () => {
    assert.equal(new Set(PROFILES.map((profile) => profile.name)).size, PROFILES.length);
    for (const { what } of PROFILES) assert.match(what, /^\p{Lu}.*\.$/u);
  });

  for (const { name, example } of PROFILES) {
    test(`${name}: wins`, () => {
      const { convention, turns } = parse(CASES[name]!.yes);
      assert.ok(convention.profiles.includes(name), `${convention.name}: ${turns.map((turn) => turn.label).join(', ')}`);
      assert.ok(turns.length >= SAID.length);
    });
    test(`${name}: does not win`, () =>
      assert.deepEqual(
        parse(CASES[name]!.no).turns.map((turn) => turn.label),
        [],
      ));
    test(`${name}: its example fits when pinned`, () => assert.ok(parse(example, { profile: name }).turns.length > 0));
  }
});
