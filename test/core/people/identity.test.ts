// label → name / office, party or place aside.

import assert from 'node:assert/strict';
import { identityOf, skeleton } from '../../../server/src/core/people/identity';

const SAYS: readonly (readonly [label: string, name: string, roles: string])[] = [
  ['President of Ruritania Ines Kolar', 'Ines Kolar', 'President of Ruritania'],
  ['President of the Republic of Ruritania Ines Kolar', 'Ines Kolar', 'President of the Republic of Ruritania'],
  ['Ruritanian President Ines Kolar', 'Ines Kolar', 'Ruritanian President'],
  ['Deputy Prime Minister Ursula von der Heide', 'Ursula von der Heide', 'Deputy Prime Minister'],
  ['Präsidentin Dr. Lisa Amrein', 'Lisa Amrein', 'Präsidentin'],
  ['Dr. Anna Berg, Bundeskanzlerin', 'Anna Berg', 'Bundeskanzlerin'],
  ['Tim Loft -- Chief Executive Officer', 'Tim Loft', 'Chief Executive Officer'],
  ['Right Hon. Justin Tarn (Prime Minister, Ind.)', 'Justin Tarn', 'Prime Minister'],
  ['Mr. Luc Bernier (Marsh, Ind.)', 'Luc Bernier', ''],
  ['Mr. SMYTHE of New Harbour', 'SMYTHE', ''],
  ['IGOR KOLAR (voice-over)', 'IGOR KOLAR', ''],
  ['Mary King', 'Mary King', ''],
  ['The Speaker', 'The Speaker', ''],
  ['THE COURT', 'THE COURT', ''],
  ['Speaker 1', 'Speaker 1', ''],
  ['Some hon. members', 'Some hon. members', ''],
  ['El señor MINISTRO DE AGUAS (Campo Viejo)', 'El señor MINISTRO DE AGUAS', ''],
  ['主席', '主席', ''],
];

suite('identity', () => {
  for (const [label, name, roles] of SAYS)
    test(label, () => {
      const identity = identityOf(label);
      assert.deepEqual([identity.name, identity.roles.join('; ')], [name, roles]);
    });

  test('spellings share their bones', () => {
    assert.equal(skeleton('alexander'), skeleton('aleksandr'));
    assert.notEqual(skeleton('martin'), skeleton('marton'.concat('s')));
  });
});
