// `rostrum format`: sets files as the editor's formatter does, in place; `--check` lists those that it would change, and ends with 1.

import { formatDefaults } from '../features/format/options';
import { formatEdits } from '../features/formatting';
import { type Command, counted, shownFile } from './command';
import { dryRun, nothing, rewritten } from './rewriting';

export const format: Command = {
  summary: 'set labels, blank lines and blanks, in place',
  synopsis: '[--check | --dry-run] FILE…',
  about: `Sets labels, blank lines and blanks as the document mostly has them, or as rostrum.yaml says. No character of speech
changes but quotes and dashes where a style was chosen. Encoding, byte order mark and line ends stay as they are.
"-" prints the formatted text.`,
  flags: [{ name: 'check', about: 'list the files that would be changed, and exit with 1 where there are any' }, dryRun],
  begin(told) {
    const { check } = told.given;
    const formatted = check || told.given[dryRun.name] ? 'to format' : 'formatted';
    let changed = 0;
    return {
      file(input) {
        const { transcript, project } = input;
        const edits = project.isIgnored ? [] : formatEdits(transcript, { ...formatDefaults, ...project.format });
        const made = () => void changed++;
        const named = `${shownFile(input.file)}\n`;
        if (check) return edits.length ? { printed: named, status: 1, made } : {};
        return rewritten(input, edits, named, told, made);
      },
      end: (files) => ({
        noted: changed ? `${changed} of ${counted(files, 'file')} ${formatted}.\n` : nothing(files, 'format'),
      }),
    };
  },
};
