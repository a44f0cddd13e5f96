// Whole documents: invented transcripts of many conventions, and texts in which nobody speaks.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { labelFacts, STRONG } from '../../../server/src/core/labels/labels';
import { HONORIFICS, isRole, PARTICLES } from '../../../server/src/core/labels/labelWords';
import { parse } from '../../../server/src/core/parse';
import { type Fixture, fixturesIn } from './markedText';

const conventions = fixturesIn('conventions');
const turnless = fixturesIn('turnless');

/** Six times the same enumeration would be a cast; what stands once, a word before its letter or a witness, does not stand six times. */
const ONCE = ['prose-with-colons', 'pregunta-then-letter', 'witness-statements'];

/** Where initials follow from the names, other names need other initials. */
const INITIALS = ['podcast-initials'];

const turnsOf = (text: string): string[] => parse(text).turns.map((turn) => `${turn.line} ${turn.label}`);

suite('decide', () => {
  test('there are fixtures', () => assert.ok(conventions.length >= 100 && turnless.length >= 50));

  suite('finds every turn and nothing else', () => {
    for (const fixture of conventions) test(fixture.name, () => check(fixture));
  });

  suite('finds no turn where nobody speaks', () => {
    for (const { name, text } of turnless) test(name, () => assert.deepEqual(turnsOf(text), []));
  });

  suite('other names, the same turns', () => {
    for (const { name, text, turns } of conventions.filter((fixture) => !INITIALS.includes(fixture.name)))
      test(name, () => {
        const swapped = otherNames(
          text,
          turns.map((turn) => turn.label),
        );
        assert.deepEqual(
          parse(swapped).turns.map((turn) => turn.line),
          turns.map((turn) => turn.line),
        );
      });
  });

  test('a document cut after its first third has the same turns up to the cut', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...conventions.filter((fixture) => fixture.turns.length >= 4 && !ONCE.includes(fixture.name))),
        fc.double({ min: 0.34, max: 1, noNaN: true }),
        ({ text, turns }, share) => {
          const whole = longer(text, turns[0]!.line);
          const lines = whole.split('\n');
          const cut = Math.floor(lines.length * share);
          // A label that stands alone needs the line below.
          const expected = turnsOf(whole).filter((turn) => parseInt(turn, 10) < cut - 2);
          assert.deepEqual(
            turnsOf(lines.slice(0, cut).join('\n')).filter((turn) => parseInt(turn, 10) < cut - 2),
            expected,
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  test('a pin wins', () => {
    const text = 'Anna: Good evening.\n\nIt was late, and the harbour lay still.\n';
    assert.deepEqual(turnsOf(text), []);
    const { convention, turns } = parse(text, { profile: 'name-colon' });
    assert.deepEqual([convention.pinned, convention.name, turns.map((turn) => turn.label)], [true, 'name-colon', ['Anna']]);
    assert.deepEqual(turnsOf(`---\nprofile: name-colon\n---\n${text}`), ['3 Anna']);
  });

  test('a pin on an unknown profile is none', () => assert.equal(parse('Anna: Yes.', { profile: 'no-such' }).convention.pinned, false));
});

function check({ text, turns }: Fixture): void {
  const transcript = parse(text);
  assert.deepEqual(
    transcript.turns.map((turn) => `${turn.line} ${turn.label}`),
    turns.map((turn) => `${turn.line} ${turn.label}`),
    transcript.convention.name,
  );
  const keyed = turns
    .map((turn, i) => ({ key: turn.key, id: transcript.speakers[transcript.turns[i]!.speaker]!.id }))
    .filter((turn) => turn.key !== undefined);
  for (const one of keyed)
    for (const other of keyed)
      assert.equal(one.id === other.id, one.key === other.key, `${one.key} and ${other.key}: ${one.id} and ${other.id}`);
}

/** The head once, the conversation six times. */
function longer(text: string, first: number): string {
  const lines = text.split('\n');
  const talk = lines.slice(first).join('\n');
  return [...lines.slice(0, first), ...Array.from({ length: 6 }, () => talk)].join('\n');
}

const NAMES = [
  'Tolva',
  'Berin',
  'Casmir',
  'Dolan',
  'Evrard',
  'Fenna',
  'Gorse',
  'Hadley',
  'Ivarsen',
  'Jolanda',
  'Kestrel',
  'Lomax',
  'Morrow',
  'Norcia',
  'Oswin',
  'Pelham',
  'Quenby',
  'Rusk',
  'Sorrel',
  'Tamsin',
  'Ulmer',
  'Varga',
  'Wexley',
  'Yarrow',
  'Zeller',
];

// Puts another name in place of each word of the labels that is in Latin letters, capitalised, and no title, office or part.
function otherNames(text: string, labels: readonly string[]): string {
  const words = new Set<string>();
  for (const label of labels) {
    if (labelFacts(label).traits & STRONG && !/\p{Lu}\p{L}+\s+\p{Lu}\p{L}+/u.test(label)) continue;
    for (const word of label.replace(/\(.*/, '').match(/[A-Z][A-Za-z]{3,}/g) ?? []) {
      const key = word.toLowerCase();
      if (
        !HONORIFICS.has(key) &&
        !PARTICLES.has(key) &&
        !isRole(key) &&
        !(labelFacts(word).traits & STRONG) &&
        !(labelFacts(label).traits & (STRONG & ~7))
      )
        words.add(key);
    }
  }
  const names = new Map([...words].map((word, i) => [word, NAMES[i % NAMES.length]! + (i >= NAMES.length ? 'son' : '')]));
  return text.replace(/\b[A-Za-z]{4,}\b/g, (word) => {
    const name = /^[A-Z]/.test(word) ? names.get(word.toLowerCase()) : undefined;
    return name === undefined ? word : word === word.toUpperCase() ? name.toUpperCase() : name;
  });
}
