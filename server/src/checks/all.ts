// Every rule, in the order of the catalogue.

import { bracketUnbalanced } from './bracketUnbalanced';
import type { Check } from './check';
import { dateImpossible } from './dateImpossible';
import { dateWeekday } from './dateWeekday';
import { pageFurniture } from './pageFurniture';
import { quoteMixed } from './quoteMixed';
import { sessionNoDate } from './sessionNoDate';
import { speakerNearDuplicate } from './speakerNearDuplicate';
import { textSpacing } from './textSpacing';
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
  speakerNearDuplicate,
  bracketUnbalanced,
  quoteMixed,
  pageFurniture,
  textSpacing,
  dateImpossible,
  dateWeekday,
  sessionNoDate,
];
