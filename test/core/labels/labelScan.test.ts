// What the beginning of a line offers: each candidate as profile:label>body.

import assert from 'node:assert/strict';
import { profileOfForm } from '../../../server/src/core/conventions/profile';
import { PROFILES } from '../../../server/src/core/conventions/profiles';
import { scanLine } from '../../../server/src/core/labels/labelScan';

const OFFERS: readonly (readonly [line: string, offers: string])[] = [
  ['Ines Kolar: Good evening.', 'name-colon:Ines Kolar>Good evening.'],
  ['Ines\u00a0Kolar :\u00a0Bonsoir.', 'name-colon:Ines Kolar>Bonsoir.'],
  ['\ufeffInes Kolar: Good evening.', 'name-colon:Ines Kolar>Good evening.'],
  ['主席：现在开会。', 'name-colon:主席>现在开会。'],
  ['Hon. Igor Kolar (Minister, Ind.): Yes, I do.', 'name-colon:Hon. Igor Kolar (Minister, Ind.)>Yes, I do.'],
  ['Speaker 1 (00:10):', 'name-colon:Speaker 1>'],
  ['Speaker 1: (00:10)', 'name-colon:Speaker 1>'],
  ['[00:12] ANA RUIZ: Yes, sir.', 'name-colon:ANA RUIZ>Yes, sir.'],
  ['19:24 Interviewer: So, when?', 'name-colon:Interviewer>So, when?'],
  ['12/03/21, 14:05 - Ana Ruiz: Yes, now.', 'name-colon:Ana Ruiz>Yes, now.'],
  ['**Ana Ruiz:** Yes, now.', 'bold-name:Ana Ruiz>Yes, now.'],
  ['**Ana Ruiz**: Yes, now.', 'bold-name:Ana Ruiz>Yes, now.'],
  ['<b>Ana Ruiz:</b> Yes, now.', 'bold-name:Ana Ruiz>Yes, now.'],
  ['<v Ana Ruiz>Yes, now.</v>', 'voice-tag:Ana Ruiz>Yes, now.</v>'],
  ['[00:01] <ana_r> yes, now', 'chat-nick:ana_r>yes, now'],
  ['[Speaker 1] yes, now', 'bracketed-name:Speaker 1>yes, now'],
  ['*CHI:\twhat is that ?', 'chat-tier:CHI>what is that ?'],
  ['#Ines: Yes, now.', 'marked-name:Ines>Yes, now.'],
  ['Ana Ruiz  0:12', 'name-own-line-time:Ana Ruiz>'],
  ['Q.   Where were you, sir?', 'question-answer:Q>Where were you, sir?'],
  [' 12       A.   At home, sir.', 'question-answer:A>At home, sir.'],
  ['Marta Vidal (ABC). – Mr President, I agree.', 'name-period-dash:Marta Vidal (ABC)>Mr President, I agree.'],
  ['  Mr. KOLAR. I thank the gentleman.', 'title-period:Mr. KOLAR>I thank the gentleman.'],
  [
    'M. le président. La séance est ouverte, chers collègues.',
    'letter-period:M>le président. La séance est ouverte, chers collègues. title-period:M. le président>La séance est ouverte, chers collègues.',
  ],
  ['КОЛЯР И. П. Уважаемые коллеги, начнём.', 'title-period:КОЛЯР И. П.>Уважаемые коллеги, начнём.'],
  ['○山田委員　質問します。', 'circle-name:山田委員>質問します。'],
  ['04 11 32 14  CDR  Roger, we copy and go.', 'time-name-gap:CDR>Roger, we copy and go.'],
  ['BY MR. ONG:', ':MR. ONG>'],
  ['CROSS-EXAMINATION BY MS. VIDAL:', ':MS. VIDAL>'],
  [
    'Hon. Marta Vidal (Minister of Roads, Ind.) moved that it be read.',
    'name-moved:Hon. Marta Vidal (Minister of Roads, Ind.)>moved that it be read.',
  ],
  // nothing
  ['', ''],
  ['the harbour was closed, and nobody knew why it had been', ''],
  ['https://example.org/a: b', ''],
  ['17:30', ''],
  ['The clerk read as follows:', ''],
  ['He said: no, never.', ''],
  ['std::string name;', ''],
  ['(Applause.)', ''],
  ['[Laughs] Well, no.', ''],
  ['| Ana Ruiz | AR | Harbour |', 'name-gap:Ana Ruiz>AR | Harbour |'],
  ['|---|---|', ''],
];

suite('labelScan', () => {
  for (const [line, offers] of OFFERS)
    test(line, () => {
      const found = scanLine(line) ?? [];
      assert.equal(
        found.map(({ form, label, body }) => `${PROFILES[profileOfForm(form)]?.name ?? ''}:${label}>${line.slice(body)}`).join(' '),
        offers,
      );
    });
});
