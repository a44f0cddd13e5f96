// The page that lists what is recognised: docs/conventions.md, made from the profiles themselves.

import type { Profile, Weight } from './profile';

const NEEDS: Readonly<Record<Weight, string>> = {
  sure: 'Believed at once: hardly anything else looks like it.',
  clear: 'Believed when labels repeat or name people by title or office.',
  faint: 'Believed when a few labels come again and again and take turns.',
};

/** Markdown. */
export function conventionsPage(profiles: readonly Profile[]): string {
  return `${INTRODUCTION}\n${profiles.map(section).join('\n')}`;
}

const INTRODUCTION = `# Conventions

How a transcript writes who speaks. Nothing is configured: every line is tried under every convention, and the document
decides which one or two it keeps to, by how often labels come back, whether they take turns, how they look and where they
stand. Where the evidence is thin, nothing is a turn.

The status bar shows what was found, the hover on any line says why. To pin a convention, pick it in the status bar, set
\`rostrum.profile\`, or write it at the top of the file:

\`\`\`
---
profile: name-colon
---
\`\`\`

A new convention is an entry in \`server/src/core/conventions/profiles.ts\`; this page is written from there by
\`node scripts/conventionDocs.mjs\`.
`;

const section = ({ name, what, example, weight, companion }: Profile): string =>
  `## ${name}\n\n${what} ${companion ? 'Read only beside another convention, for the speakers that one shows.' : NEEDS[weight]}\n\n\`\`\`text\n${example}\n\`\`\`\n`;
