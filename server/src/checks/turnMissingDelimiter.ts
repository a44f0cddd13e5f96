// "Ben Oakes Thank you." where the document writes "Ben Oakes: …": a label that lost its delimiter, so that its speech is
// counted to the turn above. Said only where what follows begins a sentence: "Ben Oakes thanked us." is prose.

import { type Check, inserted, type Page } from './check';
import { areUnknown, beginsSentence, knownLabels, possibleLabels } from './knownLabels';
import { labelSettings } from './labelSettings';

export const turnMissingDelimiter: Check = {
  code: 'turn.missing-delimiter',
  severity: 'error',
  title: 'a label without its delimiter',
  needsTurns: true,
  inPassage: possibleLabels,
  drops: areUnknown,
  review: (hits, transcript) => {
    const { usual, of } = labelSettings(transcript);
    if (!usual?.delimiter) return [];
    const haveOwnLines = of.filter((setting) => setting && !setting.speech).length * 2 > of.length;
    return knownLabels(hits, transcript)
      .filter(({ label, rest }) => isDistinct(label) && (goesOn(rest) || isCapitals(label, rest) || (haveOwnLines && rest.trim() === '')))
      .map(({ label, start, end }) => ({
        start,
        end,
        message: `${label} is a label elsewhere, but here no “${usual.delimiter}” follows, so the speech counts to the turn above. Insert it.`,
      }));
  },
  fixes: (hit, transcript) => {
    const { before, delimiter } = labelSettings(transcript).usual!;
    return [{ title: `Insert “${delimiter}”`, edits: [inserted(hit.end, before + delimiter)], preferred: true }];
  },
};

export const page: Page = {
  what: 'A line begins with a label that the document uses elsewhere, but without the delimiter that makes it one.',
  why: 'The speech is read as part of the turn above: it is attributed to the wrong person.',
  fix: 'Insert the delimiter.',
  firing: [
    {
      text: 'ANNA REED: Shall we begin?\n\nBEN OAKES: Yes.\n\n⟦ANNA REED⟧ Then I will.\n\nBEN OAKES: Please do.\n\nANNA REED: The minutes first.\n',
      fixed:
        'ANNA REED: Shall we begin?\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n\nBEN OAKES: Please do.\n\nANNA REED: The minutes first.\n',
    },
    {
      text: 'ANNA REED:\nShall we begin?\n\nBEN OAKES (Northport):\nYes.\n\nANNA REED:\nThen I will.\n\n⟦BEN OAKES (Northport)⟧\nPlease do.\n\nANNA REED:\nThe minutes first.\n',
      fixed:
        'ANNA REED:\nShall we begin?\n\nBEN OAKES (Northport):\nYes.\n\nANNA REED:\nThen I will.\n\nBEN OAKES (Northport):\nPlease do.\n\nANNA REED:\nThe minutes first.\n',
    },
    {
      text: 'ANNA REED. Iniziamo?\n\nBEN OAKES. Sì.\n\nANNA REED. Allora comincio.\n\n⟦BEN OAKES⟧ Signor Presidente, vorrei parlare.\n\nANNA REED. Prego.\n\nBEN OAKES. Grazie.\n',
      fixed:
        'ANNA REED. Iniziamo?\n\nBEN OAKES. Sì.\n\nANNA REED. Allora comincio.\n\nBEN OAKES. Signor Presidente, vorrei parlare.\n\nANNA REED. Prego.\n\nBEN OAKES. Grazie.\n',
    },
    {
      text: 'M. le président. Qui parle ?\n\nMme Anne Roland. Moi.\n\nM. le président. Bien.\n\nMme Anne Roland. Merci.\n\n⟦M. le président⟧ S’il vous plaît, mes chers collègues.\n\nMme Anne Roland. Oui.\n',
      fixed:
        'M. le président. Qui parle ?\n\nMme Anne Roland. Moi.\n\nM. le président. Bien.\n\nMme Anne Roland. Merci.\n\nM. le président. S’il vous plaît, mes chers collègues.\n\nMme Anne Roland. Oui.\n',
    },
    {
      text: ' 1             MR. REED:  May I begin?\n 2             THE COURT:  You may.\n 3        Q.   Where were you?\n 4        A.   At home.\n 5        Q.   Alone?\n 6        A.   With my brother.\n 7        Q.   When?\n 8        A.   At noon.\n 9             MS. OAKES:  I object.\n10             ⟦THE COURT⟧  What is the ground?\n11             MS. OAKES:  It was asked before.\n12             THE COURT:  Sustained.\n',
      fixed:
        ' 1             MR. REED:  May I begin?\n 2             THE COURT:  You may.\n 3        Q.   Where were you?\n 4        A.   At home.\n 5        Q.   Alone?\n 6        A.   With my brother.\n 7        Q.   When?\n 8        A.   At noon.\n 9             MS. OAKES:  I object.\n10             THE COURT:  What is the ground?\n11             MS. OAKES:  It was asked before.\n12             THE COURT:  Sustained.\n',
    },
  ],
  silent: [
    'Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed thanked him at that point.\n\nBen Oakes: Please do.\n\nAnna Reed: The minutes first.\n',
    'Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed Hall is where we met, and it was cold.\n\nBen Oakes: Please do.\n\nAnna Reed: So it was.\n',
  ],
};

/** A single word like `Will` or `Mark` begins sentences too. */
const isDistinct = (label: string): boolean => /\s|\d/.test(label) || (label.length > 2 && label === label.toUpperCase());

/** "ANNA REED Signor Presidente": behind a name in capitals a word that is not in capitals begins speech. */
const isCapitals = (label: string, rest: string): boolean =>
  /\p{L}{2,} .*\p{L}{2,}/u.test(label) && label === label.toUpperCase() && /^\s+["“«¿¡]?\p{Lu}[\p{Ll}'’]/u.test(rest);

/** Whether speech begins behind a label: "Ben Oakes Thank you.", "Ben Oakes [00:09] Thank you." */
const goesOn = (rest: string): boolean => /^\s/.test(rest) && (beginsSentence(rest.trimStart()) || /^\s+[[(]\d{1,2}:\d\d/.test(rest));
