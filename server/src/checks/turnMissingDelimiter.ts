// "Ben Oakes Thank you." where the document writes "Ben Oakes: …": a label that lost its delimiter, so that its speech is
// counted to the turn above. Said only where what follows begins a sentence: "Ben Oakes thanked us." is prose.

import { type Check, inserted } from './check';
import { endsSentence, knownLabels, possibleLabels } from './knownLabels';
import { labelSettings } from './labelSettings';

export const turnMissingDelimiter: Check = {
  code: 'turn.missing-delimiter',
  severity: 'error',
  title: 'a label without its delimiter',
  needsTurns: true,
  page: {
    what: 'A line begins with a label that the document uses elsewhere, but without the delimiter that makes it one.',
    why: 'The speech is read as part of the turn above: it is attributed to the wrong person.',
    fix: 'Insert the delimiter.',
    firing: [
      {
        text: 'ANNA REED: Shall we begin?\n\nBEN OAKES: Yes.\n\n⟦ANNA REED⟧ Then I will.\n\nBEN OAKES: Please do.\n\nANNA REED: The minutes first.\n',
        fixed:
          'ANNA REED: Shall we begin?\n\nBEN OAKES: Yes.\n\nANNA REED: Then I will.\n\nBEN OAKES: Please do.\n\nANNA REED: The minutes first.\n',
      },
    ],
    silent: [
      'Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed thanked him at that point.\n\nBen Oakes: Please do.\n\nAnna Reed: The minutes first.\n',
      'Anna Reed: Shall we begin?\n\nBen Oakes: Yes.\n\nAnna Reed Hall is where we met, and it was cold.\n\nBen Oakes: Please do.\n\nAnna Reed: So it was.\n',
    ],
  },
  inPassage: possibleLabels,
  review: (hits, transcript) => {
    const { usual } = labelSettings(transcript);
    if (!usual?.delimiter) return [];
    return knownLabels(hits, transcript)
      .filter(({ label, rest }) => isDistinct(label) && beginsSentence(rest))
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

/** A single word like `Will` or `Mark` begins sentences too. */
const isDistinct = (label: string): boolean => /\s|\d/.test(label) || (label.length > 2 && label === label.toUpperCase());

/** "  Then I will": a capital, and no name that goes on ("Anna Reed Hall is …"). */
function beginsSentence(rest: string): boolean {
  const words = rest.trim().split(/\s+/, 3);
  const first = words[0]!.replace(/^["“‘«(¿¡]+/, '');
  if (!/^\s/.test(rest) || !/^\p{Lu}/u.test(first)) return false;
  if (endsSentence(first) || first.endsWith(',')) return true;
  return STARTERS.has(first.toLowerCase()) && words.length > 1 && !/^\p{Lu}\p{Ll}/u.test(words[1]!);
}

/** Words that begin what people say, and never a surname or the rest of a title. */
const STARTERS: ReadonlySet<string> = new Set(
  (
    'a about after again all also although an and another any are as at be because before but by can could dear did do does either even every first for from good had has have he here hello hi how however i ' +
    "i'd i'll i'm i've i’d i’ll i’m i’ve if in is it it's it’s its just last let let's let’s look many may maybe more my no nobody not nothing now of oh ok okay on once one or our perhaps please right she should since so some " +
    "sorry still sure thank thanks that that's that’s the their then there there's there’s these they they're they’re this those though to today two under until very was we we'd we'll we're we've we’d we’ll we’re we’ve welcome well were what what's what’s when where which while who why " +
    "will with would yeah yes yesterday yet you you're you’re your " +
    'aber alle als also auch auf bitte da danke dann das der die dies ein eine er es für gut guten haben herr herzlichen ich ihr in ja jetzt liebe man meine mit nein nun sehr sie so und vielen von was wenn wer wie wir zu ' +
    'alors aussi avec bien bonjour ce ces cette dans de des donc elle en et il ils je la le les mais merci mes moi mon nous on oui où par pas pour que qui si très tu un une vous ' +
    'а благодарю большое в вы да для добрый если и как когда мы на не нет но он она они по почему спасибо так там то у уважаемые хорошо что это я ' +
    'bueno como con cuando de el ella en entonces es esto gracias hay la los me muchas muy no nosotros para pero por que si sí también un una usted y ya yo'
  ).split(' '),
);
