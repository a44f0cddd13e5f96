// Where our dates and figures differ from chrono-node's and Microsoft's recognizers', for a person to judge. Development only.
// usage: npm run oracle -- [FILE OR FOLDER…] [--figures | --dates] [--limit N]        (samples/ where nothing is named)
//
//   oracle alone    the oracle marks it, we do not      12:34  chrono «second» …  "wait a second, please"
//   ours alone      we mark it, no oracle does
//   otherwise read  both mark it, as another day
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const require = createRequire(join(root, 'package.json'));
const args = process.argv.slice(2);
const limit = Number(args[args.indexOf('--limit') + 1] || 40) || 40;
const kinds = args.includes('--figures') ? ['figure'] : args.includes('--dates') ? ['date'] : ['date', 'figure'];
const named = args.filter((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--limit');

const core = await bundled();

async function bundled() {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const outfile = join(root, '.cache/oracle-core.cjs');
  const contents = `export { parse } from './server/src/core/parse'; export { mentionsOf, languageOf } from './server/src/core/mentions'; export { LineKind } from './server/src/core/transcript';`;
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
  });
  return require(outfile);
}

function filesOf(path) {
  return statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => !/\.md$|\.ya?ml$/.test(name))
        .sort()
        .map((name) => join(path, name))
    : [path];
}

// Lines that hold no speech, and words of which neither we nor the guideline make a date or a figure.
const silent = new Set(['Blank', 'Furniture', 'Meta', 'Cue'].map((kind) => core.LineKind[kind]));
const idle = /^(?:one|no one|now|(?:good )?(?:morning|evening|night|afternoon)|last|next|\d{1,2}:\d{2})$/i;

function compare(file) {
  const transcript = core.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  const language = core.languageOf(transcript);
  const session = transcript.session.date?.value ?? null;
  const { lines, starts } = transcript.text;
  const ours = core.mentionsOf(transcript);
  const rows = { 'oracle alone': [], 'ours alone': [], 'otherwise read': [] };
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i].text;
    if (silent.has(transcript.kinds[i])) continue;
    // Labels, times and furniture are not read by us; an oracle would.
    const inLine = ours
      .filter((m) => m.start >= starts[i] && m.start < starts[i] + text.length)
      .map((m) => ({ ...m, start: m.start - starts[i], end: m.end - starts[i] }));
    const from = transcript.turns.find((turn) => turn.line === i) ? transcript.turns.find((turn) => turn.line === i).end - starts[i] : 0;
    for (const kind of kinds) {
      const mine = inLine.filter((m) => m.kind.startsWith(kind));
      const theirs = oracles[kind](text, language, session).filter(
        (hit) =>
          hit.start >= from && !idle.test(text.slice(hit.start, hit.end).trim()) && text[hit.start - 1] !== ':' && text[hit.end] !== ':',
      );
      for (const hit of theirs) {
        const same = inLine.filter((m) => m.start < hit.end && hit.start < m.end);
        if (same.length === 0) rows['oracle alone'].push(row(i, text, hit, `${hit.by}`));
        else if (kind === 'date' && hit.day && !same.some((m) => agrees(m, hit.day)))
          rows['otherwise read'].push(row(i, text, hit, `${hit.by} ${hit.day}, ours ${same[0].value}`));
      }
      for (const m of mine)
        if (!theirs.some((hit) => m.start < hit.end && hit.start < m.end)) rows['ours alone'].push(row(i, text, m, m.kind));
    }
  }
  console.log(`\n=== ${basename(file)} (${language}, session ${session ?? 'undated'}; ${ours.length} of ours)`);
  for (const [title, found] of Object.entries(rows)) {
    if (found.length)
      console.log(
        `--- ${title}: ${found.length}${found.length > limit ? `, the first ${limit}` : ''}\n${found.slice(0, limit).join('\n')}`,
      );
  }
}

const row = (line, text, { start, end }, who) =>
  `${String(line + 1).padStart(5)}:${String(start + 1).padEnd(4)} ${who.padEnd(28)} …${text.slice(Math.max(0, start - 40), start)}«${text.slice(start, end)}»${text.slice(end, end + 30)}…`;

/** Of a day in words of ISO 8601, as far as ours states it. */
const agrees = (mention, day) =>
  mention.value === null || mention.ambiguous?.includes(day) || !/^\d{4}-\d\d-\d\d$/.test(mention.value) || mention.value === day;

const oracles = {
  date(text, language, session) {
    const at = session ? new Date(`${session}T12:00:00`) : new Date('2000-01-01T12:00:00');
    const chrono = require('chrono-node');
    const parser = chrono[language] ?? chrono;
    const found = parser.parse(text, at).map((hit) => {
      const certain = ['day', 'month', 'year'].every((part) => hit.start.isCertain(part)) && !hit.end;
      return {
        by: 'chrono',
        start: hit.index,
        end: hit.index + hit.text.length,
        day: certain ? hit.start.date().toLocaleDateString('sv') : null,
        time: hit.start.isCertain('hour') && !hit.start.isCertain('day') && !hit.start.isCertain('weekday'),
      };
    });
    return [
      ...found.filter((hit) => !hit.time),
      ...microsoft(text, language, ['recognizeDateTime'], at).filter((hit) => !/time$|timerange$|duration|set$/.test(hit.type)),
    ];
  },
  figure: (text, language) =>
    microsoft(text, language, [
      'recognizeNumber',
      'recognizeOrdinal',
      'recognizePercentage',
      'recognizeCurrency',
      'recognizeDimension',
      'recognizeTemperature',
    ]),
};

const cultures = { en: 'en-us', de: 'de-de', fr: 'fr-fr', es: 'es-es', pt: 'pt-br' };

/** The hits of Microsoft's recognizers, without those inside a longer one. A culture that lacks a recognizer gives none. */
function microsoft(text, language, recognizers, at) {
  const culture = cultures[language];
  if (!culture || text.length < 2) return [];
  const suite = require('@microsoft/recognizers-text-suite');
  const found = recognizers.flatMap((name) => {
    try {
      return suite[name](text, culture, ...(at ? [0, at] : [])).map((hit) => ({
        by: `ms ${hit.typeName}`,
        type: hit.typeName,
        start: hit.start,
        end: hit.end + 1,
        day: null,
      }));
    } catch {
      return [];
    }
  });
  return found.filter(
    (hit) =>
      !found.some(
        (other) => other !== hit && other.start <= hit.start && hit.end <= other.end && other.end - other.start > hit.end - hit.start,
      ),
  );
}

for (const file of named.length ? named.flatMap(filesOf) : filesOf(join(root, 'samples'))) compare(file);
