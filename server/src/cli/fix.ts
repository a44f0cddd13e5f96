// `rostrum fix`: repairs files in place until nothing is left to repair. Without a rule, only what cannot be repaired wrongly.
//
//   talk.txt: 12 places fixed (text.spacing 10, turn.label-spacing 2)

import type { Check } from '../checks/check';
import { rosterFindings } from '../checks/rosterFindings';
import { speakerUnused } from '../checks/speakerUnused';
import type { Text } from '../core/text';
import type { Transcript } from '../core/transcript';
import { repair } from '../features/repair';
import { type Command, counted, shownFile, type Told } from './command';
import { dryRun, nothing, rewritten } from './rewriting';
import { type UsedRoster, usedRosters } from './rosters';
import { readRules } from './rules';
import { unifiedDiff } from './unifiedDiff';

export const fix: Command = {
  summary: 'repair files in place, or show what would be',
  synopsis: '[--rule CODE]… [--dry-run] FILE…',
  about: `Makes, in the files themselves, every fix that cannot be wrong; with --rule, the first fix of every finding of
that rule, in the roster where it belongs there. Encoding, byte order mark and line ends stay as they are. "-"
prints the repaired text.`,
  flags: [{ name: 'rule', value: 'CODE', many: true, about: 'repair what this rule finds; may be given several times' }, dryRun],
  begin(told) {
    const { given, today } = told;
    const rules = given.rule === undefined ? undefined : readRules(given.rule as readonly string[]);
    const fixed = given[dryRun.name] ? 'to fix' : 'fixed';
    const rosters = usedRosters();
    const hears = rules?.includes(speakerUnused) === true;
    let changed = 0;
    let changedRosters = 0;
    let all = 0;
    const wordsFor = (file: string, places: ReadonlyMap<string, number>): string => {
      const byRule = [...places].map(([code, n]) => `${code} ${n}`).join(', ');
      return `${file}: ${counted(sumOf(places), 'place')} ${fixed} (${byRule})\n`;
    };
    return {
      file(input) {
        const { project, file } = input;
        const roster = rosters.of(project);
        if (project.isIgnored) {
          if (hears) roster?.hear(input);
          return rewritten(input, [], '', told, () => {});
        }
        const read = (text: Text): Transcript => (roster ? input.read(text, roster.roster()) : input.read(text));
        const first = roster?.edits().length ? read(input.transcript.text) : input.transcript;
        const checks = { today, ...project.checks };
        const { edits, places, transcript } = repair(first, { read, checks, ...(rules && { rules }), ...(roster && { roster }) });
        if (hears) roster?.hear(input, transcript);
        return rewritten(input, edits, wordsFor(shownFile(file), places), told, () => {
          changed++;
          all += sumOf(places);
        });
      },
      async *rosters() {
        for (const roster of rosters.all()) {
          await repairRoster(roster, rules, told);
          const { file, text, places } = roster;
          const edits = roster.edits();
          if (edits.length === 0) continue;
          const made = (): void => {
            changedRosters++;
            all += sumOf(places);
          };
          if (given[dryRun.name]) yield { file, text, printed: unifiedDiff(file, text, edits, told.colours), made };
          else yield { file, text, edits, printed: wordsFor(file, places), made };
        }
      },
      end(files) {
        const inRosters = changedRosters ? ` and ${counted(changedRosters, 'roster')}` : '';
        return {
          noted: all
            ? `${counted(all, 'place')} ${fixed} in ${changed} of ${counted(files, 'file')}${inRosters}.\n`
            : nothing(files, 'fix'),
        };
      },
    };
  },
};

const sumOf = (places: ReadonlyMap<string, number>): number => [...places.values()].reduce((sum, n) => sum + n, 0);

/** Nobody has as many aliases. */
const ROUNDS = 100;

/** What is found in the roster itself: with rules, the first fix of what they find; without, what cannot be wrong. */
async function repairRoster(used: UsedRoster, rules: readonly Check[] | undefined, told: Told): Promise<void> {
  const heard = rules?.includes(speakerUnused) ? await used.heard(told) : undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const roster = used.roster();
    if (!roster?.file) return;
    const done = new Set<string>();
    for (const { code, fixes, start } of rosterFindings(roster, { ...used.project.checks, ...(heard && { heard }) })) {
      const fix = rules ? rules.some((rule) => rule.code === code) && fixes[0] : fixes.find(({ safe }) => safe);
      // One for each person at a time: who loses the last alias loses the list of them too.
      const person = roster.people.findLast((one) => one.start <= start)!.id;
      if (fix && !done.has(person) && used.add({ ...roster.file, edits: fix.edits }, code)) done.add(person);
    }
    if (!used.settle()) return;
  }
}
