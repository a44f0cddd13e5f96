// docs/rules holds what the rules say of themselves, and nothing else.

import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { checks } from '../../server/src/checks/all';
import { ruleIndex, rulePage } from '../../server/src/checks/page';

suite('docs/rules', () => {
  const expected = new Map([['README.md', ruleIndex(checks)], ...checks.map((check) => [`${check.code}.md`, rulePage(check)] as const)]);

  test('has one page a rule and an index', () => {
    assert.deepEqual(readdirSync('docs/rules').sort(), [...expected.keys()].sort(), 'run node scripts/ruleDocs.mjs');
  });

  for (const [file, text] of expected) {
    test(file, () => assert.equal(readFileSync(`docs/rules/${file}`, 'utf8'), text, 'run node scripts/ruleDocs.mjs'));
  }
});
