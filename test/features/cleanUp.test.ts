import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applied } from '../../server/src/checks/check';
import { findings } from '../../server/src/checks/run';
import { mentionsOf } from '../../server/src/core/mentions';
import { parse } from '../../server/src/core/parse';
import { slice } from '../../server/src/core/text';
import { type Cleaning, cleanUp, cleanUpActions } from '../../server/src/features/cleanUp';
import { messy } from '../checks/messy';

const uri = 'file:///talk';
const checks = { today: '2024-06-30' };
const raw =
  'Ana Roth: It is  late.\n\nView settings\n\nFont size:\n\nBen Oaks:\n\nAna Roth: Well. \n\nBen Oaks: Yes.\n\nAna Roth: So be it.\n\nBen Oaks: Good.\n';

const after = (source: string, all: readonly Cleaning[]): string =>
  applied(
    source,
    all.flatMap(({ edits }) => edits).sort((a, b) => a.start - b.start || a.end - b.end),
  );

suite('features/cleanUp', () => {
  test('page residue and odd blanks are chosen, the rest waits', () => {
    const all = cleanUp(parse(raw), checks);
    assert.deepEqual(
      all.map(({ check, isChosen }) => [check.code, isChosen]),
      [
        ['page.furniture', true],
        ['text.spacing', true],
        ['turn.empty', false],
      ],
    );
    const chosen = all.filter(({ isChosen }) => isChosen);
    assert.equal(
      after(raw, chosen),
      'Ana Roth: It is late.\n\nBen Oaks:\n\nAna Roth: Well.\n\nBen Oaks: Yes.\n\nAna Roth: So be it.\n\nBen Oaks: Good.\n',
    );
  });

  const request = { uri, version: 7, checks, only: ['source'] };
  test('edits say what they are for; what waits needs a word, and so does all where nothing else does', () => {
    const [action] = cleanUpActions(parse(raw), { ...request, annotates: true });
    assert.equal(action?.kind, 'source.cleanUp.rostrum');
    const { changeAnnotations, documentChanges } = action.edit!;
    assert.deepEqual(changeAnnotations!['turn.empty'], {
      label: 'A label with no speech (turn.empty)',
      description: '1 change',
      needsConfirmation: true,
    });
    assert.equal(changeAnnotations!['page.furniture']?.needsConfirmation, false);
    const [change] = documentChanges as { textDocument: unknown; edits: { annotationId: string }[] }[];
    assert.deepEqual(change!.textDocument, { uri, version: 7 });
    assert.deepEqual([...new Set(change!.edits.map(({ annotationId }) => annotationId))], Object.keys(changeAnnotations!));
    const [harmless] = cleanUpActions(parse(raw.replace('Ben Oaks:', 'Ben Oaks: Oh.')), { ...request, annotates: true });
    assert.deepEqual(
      Object.values(harmless!.edit!.changeAnnotations!).map(({ needsConfirmation }) => needsConfirmation),
      [true, true],
    );
  });
  test('a client that shows nothing before gets what is harmless', () => {
    const [action] = cleanUpActions(parse(raw), request);
    assert.equal(action?.edit?.changes?.[uri]?.length, 3);
  });
  test('only where it is asked for', () => {
    for (const only of [undefined, [], ['quickfix'], ['source.fixAll'], ['source.cleanUp.other']])
      assert.deepEqual(cleanUpActions(parse(raw), { uri, version: 7, checks, ...(only && { only }) }), []);
    assert.deepEqual(cleanUpActions(parse('Ana: Yes.\n'), { ...request, annotates: true }), []);
  });
});

const documents = new Map(messy.map((source, i) => [`messy ${i}`, source]));
const folders = ['samples', '../shared/seeds'];
for (const folder of folders.filter(existsSync)) {
  for (const file of readdirSync(folder).filter((name) => /\.(txt|transcript|vtt)$/.test(name)))
    documents.set(file, readFileSync(join(folder, file), 'utf8'));
}

suite('what is cleaned up', () => {
  for (const [name, source] of documents)
    test(`${name}: who spoke, when and how much is as it was, and no page residue or odd blank is left`, () => {
      const chosen = cleanUp(parse(source), checks).filter(({ isChosen }) => isChosen);
      const text = after(source, chosen);
      assert.deepEqual(meant(text), meant(source));
      const left = findings(parse(text), checks).map(({ code }) => code);
      assert.deepEqual(
        left.filter((code) => ['page.furniture', 'text.spacing', 'turn.label-spacing'].includes(code)),
        [],
      );
    });
  for (const folder of folders.filter((folder) => !existsSync(folder)))
    test(`the transcripts of ${folder}`, function () {
      this.skip();
    });
});

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

function meant(source: string) {
  const { text, turns, speakers } = parse(source);
  return {
    turns: turns.map(({ label, speaker, words }) => `${folded(label)} ${speakers[speaker]!.id} ${words}`),
    mentions: mentionsOf(parse(source)).map(
      (mention) => `${folded(slice(text, mention))} ${mention.kind} ${JSON.stringify(mention.value)}`,
    ),
  };
}
