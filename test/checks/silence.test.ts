// Clean records in many hands: nobody is bothered. A false alarm costs more than a missed one.

import { strict as assert } from 'node:assert';
import { findings } from '../../server/src/checks/run';
import { parse } from '../../server/src/core/parse';

const clean: Readonly<Record<string, string>> = {
  'quotations over several paragraphs, nested and in brackets': `Meeting of the Harbour Council

June 30, 2017, The Old Hall, Northport

Chair of the Council Gregor Lindqvist: Friends, she wrote to us:

“We left at dawn. (It was cold.)

“The master said, ‘We go on,’ and so we did.

“Nobody complained.”

Marta Vidal: It isn’t much (is it?), but he said “yes” [in the end].

Gregor Lindqvist: Then let’s a) begin, b) go on and c) end. The ’90s are over.

Marta Vidal: So be it.
`,
  'German quotes, titles and the preposition um': `Dr. Ines Kolar (Nordpartei): Meine Damen und Herren, er sagte: „Wir kommen um 9 Uhr.“

Präsident Tom Brandt: Bitte.

Dr. Ines Kolar (Nordpartei): Und sie: »Nein.« Das war alles.

Präsident Tom Brandt: Vielen Dank.
`,
  'French spacing and guillemets': `Mme Reine Aubert : Il a dit «\u00a0non\u00a0», et c’est tout\u00a0!

M. Paul Lenoir : Pourquoi\u00a0? Cela coûte 10\u00a0000 francs.

Mme Reine Aubert : Je ne sais pas.

M. Paul Lenoir : Bien.
`,
  'Swedish quotes': `Anna Lind: Han sade: ”Vi går.” Och vi gick.

Per Ek: Ja, ”nu” sade han.

Anna Lind: Bra.

Per Ek: Tack.
`,
  'two people of similar names': `MR. JANSEN: Shall we begin?

MS. JANSEN: Yes.

MR. JANSSEN: I would rather wait.

MS. JANSEN: Why?

MR. JANSSEN: It is early.

MR. JANSEN: Then we wait.

MR. JANSSEN: Thank you.
`,
  'numbered participants': `P1: Shall we begin?

P2: Yes.

P3: I would rather wait.

P12: Why?

P1: It is early.

P2: Then we wait.
`,
  'a court, wrapped': `Q. Did you see it when you came down to the harbour on that
evening, or did you not?
A. Yes, I did, and I told them so at the time, as I have said
before.
MS. REED: Objection, your Honor.
THE COURT: Overruled. The witness may answer the question that
was put to her.
Q. When was that?
A. In the evening.
MS. REED: I have nothing further.
THE COURT: Thank you.
`,
  'labels on their own lines, with times': `Emma Stone  0:03
We met at 17:30, and read John 3:16 and Psalm 119:105.

Tom Field  0:15
It was a 5'10" man with a 6" nail, in the range [0, 1).

Emma Stone  0:31
Thanks :-) (and goodbye).

Tom Field  0:40
Goodbye.
`,
  'figures and dates of every sort': `Anna Reed: We built 1,000,000 homes in 2010–2015, or 10,00,000 in all, and lost 3–2.

Ben Oakes: On Friday, June 30, 2017, and on 29 February 2016, it fell from 20 to 10 percent.

Anna Reed: The $ sign stands before $5, behind 5 $ and in US$ 7.

Ben Oakes: Version 1.2.3, section 4,5,6; from 9 to 5; 24/7; May 45 of them stay?
`,
  'Russian, with dashes for labels': `АННА ИВАНОВА – Добрый день, «начнём».

ПЁТР СИДОРОВ – Да, конечно.

АННА ИВАНОВА – Тогда я начну.

ПЁТР СИДОРОВ – Пожалуйста.
`,
};

suite('clean records', () => {
  for (const [name, source] of Object.entries(clean)) {
    test(name, () => {
      const found = findings(parse(source), { today: '2024-06-30' });
      assert.deepEqual(
        found.map(({ code, start, end }) => `${code}: ${source.slice(start, end)}`),
        [],
      );
    });
  }
});
