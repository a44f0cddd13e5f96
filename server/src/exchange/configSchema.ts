// schemas/rostrum.schema.json, made from what the reader of rostrum.yaml knows, so that it cannot say anything else:
// node scripts/ruleDocs.mjs writes it.

import { type Check, severities } from '../checks/check';
import { formatChoices } from '../features/format/options';
import { profiles, readingNames } from '../features/profiles';

/** A JSON schema (draft 7, which editors of YAML read best). */
export function configSchema(checks: readonly Check[]) {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'rostrum.yaml',
    description: 'What holds for the transcripts of a workspace, in the editor and on the command line alike.',
    type: 'object',
    additionalProperties: false,
    properties: {
      profile: {
        description: 'The convention that labels are written in; each document decides where there is none.',
        enum: profiles().map(({ name }) => name),
      },
      rules: {
        description: 'The severity of a finding by its code, or by its code and the profile; a code that is not named keeps its own.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          checks.map(({ code, title, severity }) => [code, { description: `${title} (${severity})`, $ref: '#/definitions/rule' }]),
        ),
      },
      notes: {
        description:
          'What stands in brackets here beside the usual stage directions, such as "door slams"; other short notes are then found.',
        type: 'array',
        items: { type: 'string', minLength: 1 },
      },
      roster: { description: 'The file that declares the speakers, from here; roster.yaml where none is named.', type: 'string' },
      ignore: {
        description: 'Patterns of files that are left alone: nothing is found wrong in them, and no rename reaches them.',
        type: ['array', 'string'],
        items: { type: 'string' },
      },
      sessionDate: {
        description: 'The day that relative dates count from, where a transcript states none.',
        type: 'string',
        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      },
      format: {
        description: 'How the formatter sets a transcript.',
        type: 'object',
        additionalProperties: false,
        properties: {
          ...Object.fromEntries(Object.entries(formatChoices).map(([name, choices]) => [name, { enum: choices }])),
          delimiter: { description: 'What sets labels off from their speech, such as ":" or " –".', type: 'string', maxLength: 4 },
        },
      },
    },
    definitions: {
      severity: { enum: severities },
      rule: { anyOf: [{ $ref: '#/definitions/severity' }, severityByProfile({ $ref: '#/definitions/severity' })] },
    },
  };
}

/** A severity for each profile; package.json says the same of the setting. */
export const severityByProfile = (severity: object) => ({
  type: 'object',
  properties: Object.fromEntries(['default', ...readingNames].map((name) => [name, severity])),
  additionalProperties: false,
});
