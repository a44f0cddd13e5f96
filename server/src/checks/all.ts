// Every rule, in the order of the catalogue.

import { blockUnpaired } from './blockUnpaired';
import { bracketUnbalanced } from './bracketUnbalanced';
import type { Check } from './check';
import { dateAmbiguous } from './dateAmbiguous';
import { dateImpossible } from './dateImpossible';
import { dateOrder } from './dateOrder';
import { dateWeekday } from './dateWeekday';
import { figureMalformed } from './figureMalformed';
import { figureMixedStyle } from './figureMixedStyle';
import { figureRange } from './figureRange';
import { labelNoteInside } from './labelNoteInside';
import { labelTooLong } from './labelTooLong';
import { noteBroken } from './noteBroken';
import { noteUnknown } from './noteUnknown';
import { pageFurniture } from './pageFurniture';
import { quoteMixed } from './quoteMixed';
import { sessionNoDate } from './sessionNoDate';
import { speakerAliasDrift } from './speakerAliasDrift';
import { speakerAmbiguous } from './speakerAmbiguous';
import { speakerDuplicateDeclaration } from './speakerDuplicateDeclaration';
import { speakerGeneric } from './speakerGeneric';
import { speakerNearDuplicate } from './speakerNearDuplicate';
import { speakerUndeclared } from './speakerUndeclared';
import { speakerUnused } from './speakerUnused';
import { textBadCharacters } from './textBadCharacters';
import { textDashStyle } from './textDashStyle';
import { textFiller } from './textFiller';
import { textHardWrap } from './textHardWrap';
import { textSpacing } from './textSpacing';
import { timeBackwards } from './timeBackwards';
import { timeMalformed } from './timeMalformed';
import { timeOverlap } from './timeOverlap';
import { turnDuplicated } from './turnDuplicated';
import { turnEmpty } from './turnEmpty';
import { turnHandover } from './turnHandover';
import { turnInlineLabel } from './turnInlineLabel';
import { turnLabelSpacing } from './turnLabelSpacing';
import { turnMissingDelimiter } from './turnMissingDelimiter';
import { turnMissingSpeaker } from './turnMissingSpeaker';
import { turnMixedDelimiter } from './turnMixedDelimiter';
import { turnOrphanText } from './turnOrphanText';
import { turnQaOrder } from './turnQaOrder';
import { turnRepeated } from './turnRepeated';
import { turnSplitLabel } from './turnSplitLabel';

export const checks: readonly Check[] = [
  turnMissingDelimiter,
  turnMixedDelimiter,
  turnLabelSpacing,
  turnEmpty,
  turnMissingSpeaker,
  turnSplitLabel,
  turnInlineLabel,
  turnRepeated,
  turnDuplicated,
  turnOrphanText,
  turnHandover,
  turnQaOrder,
  speakerUndeclared,
  speakerNearDuplicate,
  speakerAliasDrift,
  speakerAmbiguous,
  speakerGeneric,
  speakerDuplicateDeclaration,
  speakerUnused,
  labelTooLong,
  labelNoteInside,
  bracketUnbalanced,
  quoteMixed,
  noteBroken,
  noteUnknown,
  blockUnpaired,
  timeMalformed,
  timeBackwards,
  timeOverlap,
  pageFurniture,
  textBadCharacters,
  textSpacing,
  textHardWrap,
  textDashStyle,
  textFiller,
  dateImpossible,
  dateWeekday,
  dateOrder,
  dateAmbiguous,
  figureMalformed,
  figureMixedStyle,
  figureRange,
  sessionNoDate,
];
