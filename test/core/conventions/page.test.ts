// docs/conventions.md is what the profiles say of themselves.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { conventionsPage } from '../../../server/src/core/conventions/page';
import { PROFILES } from '../../../server/src/core/conventions/profiles';

suite('docs/conventions.md', () => {
  test('is written from the profiles', () =>
    assert.equal(readFileSync('docs/conventions.md', 'utf8'), conventionsPage(PROFILES), 'run node scripts/conventionDocs.mjs'));
});
