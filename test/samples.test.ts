// The samples are what people see first: each is read as its description says, and only the raw one has something to repair.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { findings } from '../server/src/checks/run';
import { annotation } from '../server/src/cli/annotate';
import { formatOf } from '../server/src/cli/input';
import { parse } from '../server/src/core/parse';
import { textOf } from '../server/src/core/text';
import { readDeclarations } from '../server/src/exchange/declarations';
import { rostersOf } from '../server/src/exchange/rosterYaml';

interface Reading {
  readonly convention: string;
  readonly session: readonly (string | null)[];
  readonly turns: number;
  /** Name and number of turns (of quotations where there are no turns). */
  readonly speakers: readonly string[];
  readonly sections: readonly string[];
}

const samples: Readonly<Record<string, Reading>> = {
  'summit.transcript': {
    convention: 'name-colon',
    session: ['Veldania and Orrland hold talks on the Strait', '2024-05-14', 'Port Anselm'],
    turns: 39,
    speakers: ['Mira Talan 14', 'Tomas Reil 13', 'Ana Kestrel 4', 'Paolo Orsini 5', 'Question 3'],
    sections: ['Ferries and the tariff', 'The undersea cable', 'Herring', 'Answers to questions from the press'],
  },
  'ferry-report.txt': {
    convention: 'press-report',
    session: ['Ferry fares to fall by 15 percent from July', '2024-05-15', 'PORT ANSELM'],
    turns: 0,
    speakers: ['Mira Talan', 'Tomas Reil', 'Ana Kestrel', 'Paolo Orsini', 'Jonna Wirth'],
    sections: [],
  },
  'hearing.txt': {
    convention: 'question-answer+name-colon',
    session: ['COUNTY OF EAST HALLAM BOARD OF INQUIRY INTO THE COLLAPSE OF THE WENNING FOOTBRIDGE', '2018-10-09', null],
    turns: 33,
    speakers: ['ABARA 9', 'TREVELYAN 6', 'THE CHAIR 4', 'THE WITNESS 14'],
    sections: ['Second Day', 'TESTIMONY OF DELIA MARCHETTI'],
  },
  'landtag.txt': {
    convention: 'name-colon',
    session: ['Landtag von Nordmark', '2023-11-16', 'Kielhaven'],
    turns: 9,
    speakers: ['Henrike Tams 3', 'Jasper Lohmann 1', 'Wiebke Petersen 3', 'Arne Thießen 2'],
    sections: [],
  },
  'radio.txt': {
    convention: 'name-colon',
    session: ['RADIO NORTHWAY, “THE EVENING BRIDGE”', '2022-02-08', null],
    turns: 18,
    speakers: ['SOLANGE MARET 8', 'RUTH ADEYEMI-STONE 7', 'HAL BRUBAKER 3'],
    sections: [],
  },
  'planning-call.txt': {
    convention: 'name-own-line-time',
    session: ['Reading group, planning call', '2023-09-14', null],
    turns: 11,
    speakers: ['Priya Raman 5', 'Owen Castell 4', 'Lucía Ferrer 2'],
    sections: [],
  },
  'studio.vtt': {
    convention: 'voice-tag',
    session: ['The Long Wave, episode 41', '2023-11-02', null],
    turns: 11,
    speakers: ['Nadia Verhoeven 6', 'Emil Haugland 5'],
    sections: [],
  },
};

const raw = 'council-raw.transcript';
const rawCodes = [
  'bracket.unbalanced',
  'date.impossible',
  'date.weekday',
  'label.note-inside',
  'page.furniture',
  'quote.mixed',
  'speaker.generic',
  'speaker.near-duplicate',
  'text.bad-characters',
  'text.hard-wrap',
  'text.spacing',
  'turn.duplicated',
  'turn.empty',
  'turn.handover',
  'turn.inline-label',
  'turn.label-spacing',
  'turn.missing-delimiter',
  'turn.missing-speaker',
  'turn.mixed-delimiter',
  'turn.repeated',
];

const read = (file: string) => parse(readFileSync(`samples/${file}`, 'utf8'), { format: formatOf(file) });

suite('samples', () => {
  test('each is listed and tried', () => {
    const files = readdirSync('samples').filter((file) => file !== 'README.md');
    assert.deepEqual(files.sort(), [...Object.keys(samples), raw, 'series'].sort());
    const list = readFileSync('samples/README.md', 'utf8');
    assert.deepEqual(
      files.filter((file) => !list.includes(`](${file}`)),
      [],
    );
  });

  for (const [file, expected] of Object.entries(samples))
    test(`${file} is read as it is described, and nothing in it needs repair`, () => {
      const transcript = read(file);
      const { convention, session, turns, speakers } = annotation(file, transcript);
      const found: Reading = {
        convention,
        session: [session.title, session.date, session.place],
        turns: turns.length,
        speakers: speakers.map((speaker) => (speaker.turns ? `${speaker.name} ${speaker.turns}` : speaker.name)),
        sections: transcript.sections.map(({ title }) => title).filter((title) => title !== session.title),
      };
      assert.deepEqual(found, expected);
      const wrong = findings(transcript).filter(({ severity }) => severity === 'error' || severity === 'warning');
      assert.deepEqual(
        wrong.map(({ code, message }) => `${code}: ${message}`),
        [],
      );
    });

  test('series: one roster for two files, and nothing to repair', async () => {
    const at = (file: string) => readFileSync(`samples/series/${file}`, 'utf8');
    const { config, roster, files } = await readDeclarations(
      async (path) => at(path),
      (path) => path,
    );
    assert.deepEqual(
      files.flatMap(({ problems }) => problems),
      [],
    );
    const heard = ['episode-1.transcript', 'episode-2.transcript'].map((file) => {
      const text = textOf(at(file));
      const transcript = parse(text, { profile: config.profile, rosters: rostersOf(text, roster) });
      assert.deepEqual(
        findings(transcript, { rules: config.rules }).filter(({ severity }) => severity === 'error' || severity === 'warning'),
        [],
      );
      return transcript.speakers.map(({ id, turns }) => `${id} ${turns}`);
    });
    assert.deepEqual(heard, [
      ['lena-marsh 4', 'oskar-tveit 3'],
      ['lena-marsh 3', 'oskar-tveit 1', 'ruth-adler 2'],
    ]);
  });

  test(`${raw} has something of nearly every kind to repair`, () => {
    const codes = new Set(findings(read(raw)).map(({ code }) => code));
    assert.deepEqual(
      rawCodes.filter((code) => !codes.has(code)),
      [],
    );
  });
});
