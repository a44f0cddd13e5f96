// A rule's page in Markdown, as docs/rules/turn.empty.md: made from the check itself, so that it cannot say anything else.

import type { Check, Firing } from './check';
import { pages } from './pages';

export function rulePage(check: Check): string {
  const { code, severity, title } = check;
  const page = pages[code]!;
  return `${[
    `# ${code}`,
    `*${severity}* · ${title}`,
    page.what,
    `## Why\n\n${page.why}`,
    `## Fix\n\n${page.fix}`,
    ...page.firing.map((example, i) => firing(example, page.firing.length > 1 ? ` ${i + 1}` : '')),
    `## No findings here\n\n${page.silent.map(fenced).join('\n\n')}`,
    `## Settings\n\n${settings(check)}`,
  ].join('\n\n')}\n`;
}

export function ruleIndex(checks: readonly Check[]): string {
  const rows = checks.map(({ code, severity, title }) => `| [${code}](${code}.md) | ${severity} | ${title} |`);
  return `# Rules\n\nEach finding names its rule; each rule has a page. These pages are made from the rules: \`node scripts/ruleDocs.mjs\`.\n\n| code | severity | fires on |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

function firing({ text, notes, fixed }: Firing, number: string): string {
  const where = notes ? `, where \`rostrum.yaml\` says \`notes: [${notes.join(', ')}]\`` : '';
  const shown = `## Findings${number}\n\nFound is what stands between ⟦ and ⟧${where}.\n\n${fenced(text)}`;
  return fixed === undefined ? shown : `${shown}\n\nAfter the first fix of each:\n\n${fenced(fixed)}`;
}

function settings({ code, limit = 50, silentIn, needsTurns }: Check): string {
  return [
    `- Severity, or \`off\`: \`"${code}": "hint"\` in \`rostrum.rules\`, or \`${code}: hint\` below \`rules\` in \`rostrum.yaml\`.`,
    `- For [one profile](../configuration.md#rules-by-profile): \`${code}: { default: hint, ${silentIn?.[0] ?? 'name-colon'}: ${silentIn ? 'warning' : 'off'} }\`.`,
    `- On one line: a memo \`{>>ignore ${code}<<}\`.`,
    limit === 0 ? '- One finding speaks for the whole file.' : `- Beyond ${limit} in one file the rest is summed up in one finding.`,
    ...(silentIn ? [`- Silent in: ${silentIn.join(', ')}, unless the setting names the profile.`] : []),
    ...(needsTurns ? ['- Silent where no convention was found, for then nobody knows who speaks.'] : []),
  ].join('\n');
}

/** Blanks that cannot be seen are shown: NBSP as ⍽, others as they are. */
const fenced = (text: string): string =>
  `\`\`\`\`text\n${text
    .replace(/\u00a0/g, '⍽')
    .replace(/[ \t]+$/gm, (blanks) => '·'.repeat(blanks.length))
    .replace(/\n$/, '')}\n\`\`\`\``;
