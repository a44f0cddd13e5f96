// For people: what compilers print, then the line with marks below what is meant, and a count at the end.
//
//   talk.txt:3:1 warning turn.empty Nobody says anything under this label. …
//       3 | BEN OAKES:
//         | ^^^^^^^^^

import { styleText } from 'node:util';
import type { Finding, Severity } from '../../checks/check';
import type { Text } from '../../core/text';
import { counted } from '../command';
import { excerpt } from './excerpt';
import { type Counts, placeOf, type Report } from './report';

type Style = Parameters<typeof styleText>[0];

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', information: 'blue', hint: 'gray' };

export const asText: Report = ({ colours, columns }) => {
  // Whether there are colours was decided for the stream, not for the process.
  const styled = (style: Style, text: string): string => (colours ? styleText(style, text, { validateStream: false }) : text);
  let files = 0;
  let safe = 0;

  const printed = (file: string, text: Text, finding: Finding): string => {
    const { line, column, endLine, endColumn } = placeOf(text, finding);
    const { severity, code, message } = finding;
    const head = `${styled('bold', `${shown(file)}:${line}:${column}`)} ${styled(styles[severity], severity)} ${code} ${shown(message)}\n`;
    const source = text.lines[line - 1]!.text;
    const { shown: part, marks } = excerpt(source, column - 1, line === endLine ? endColumn - 1 : source.length, columns - gutter);
    const bar = styled('gray', '|');
    const below = marks ? `${' '.repeat(gutter - 2)}${bar} ${styled(styles[severity], marks)}\n` : '';
    return `${head}${styled('gray', String(line).padStart(gutter - 3))} ${bar} ${part}\n${below}`;
  };

  return {
    file({ file, transcript: { text } }, findings) {
      files++;
      safe += findings.filter(({ fixes }) => fixes.some((fix) => fix.safe)).length;
      return findings.map((finding) => printed(file, text, finding)).join('');
    },
    end: (counts) => (files ? `${summary(counts, files, safe)}\n` : ''),
  };
};

/** Of a line: a number, " | ". */
const gutter = 9;

function summary({ error, warning, information, hint }: Counts, files: number, safe: number): string {
  const found = [
    error && counted(error, 'error'),
    warning && counted(warning, 'warning'),
    information && counted(information, 'remark'),
    hint && counted(hint, 'hint'),
  ].filter(Boolean);
  if (found.length === 0) return `Nothing found in ${counted(files, 'file')}.`;
  const fixable = safe ? ` “rostrum fix” repairs ${safe === 1 ? 'one' : safe} of them.` : '';
  return `${found.join(', ')} in ${counted(files, 'file')}.${fixable}`;
}

/** Nothing in a message or a name reaches the terminal but text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is meant
const shown = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd');
