// `rostrum fix`: repairs files in place until nothing is left to repair. Without a rule, only what cannot be repaired wrongly.
//
//   talk.txt: 12 places fixed (text.spacing 10, turn.label-spacing 2)

import { repair } from '../features/repair';
import { type Command, counted, shownFile } from './command';
import { dryRun, nothing, rewritten } from './rewriting';
import { readRules } from './rules';

export const fix: Command = {
  summary: 'repair files in place, or show what would be',
  synopsis: '[--rule CODE]… [--dry-run] FILE…',
  about: `Makes, in the files themselves, every fix that cannot be wrong; with --rule, the first fix of every finding of
that rule. Encoding, byte order mark and line ends stay as they are. "-" prints the repaired text.`,
  flags: [{ name: 'rule', value: 'CODE', many: true, about: 'repair what this rule finds; may be given several times' }, dryRun],
  begin(told) {
    const { given, today } = told;
    const rules = given.rule === undefined ? undefined : readRules(given.rule as readonly string[]);
    const fixed = given[dryRun.name] ? 'to fix' : 'fixed';
    let changed = 0;
    let all = 0;
    return {
      file(input) {
        const { edits, places } = input.project.isIgnored
          ? { edits: [], places: new Map<string, number>() }
          : repair(input.transcript, { read: input.read, checks: { today, ...input.project.checks }, ...(rules && { rules }) });
        const count = [...places.values()].reduce((sum, n) => sum + n, 0);
        const byRule = [...places].map(([code, n]) => `${code} ${n}`).join(', ');
        return rewritten(input, edits, `${shownFile(input.file)}: ${counted(count, 'place')} ${fixed} (${byRule})\n`, told, () => {
          changed++;
          all += count;
        });
      },
      end: (files) => ({
        noted: all ? `${counted(all, 'place')} ${fixed} in ${changed} of ${counted(files, 'file')}.\n` : nothing(files, 'fix'),
      }),
    };
  },
};
