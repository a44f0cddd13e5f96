// Every rule, in the order of the catalogue.

import { bracketUnbalanced } from './bracketUnbalanced';
import type { Check } from './check';
import { pageFurniture } from './pageFurniture';
import { quoteMixed } from './quoteMixed';
import { speakerNearDuplicate } from './speakerNearDuplicate';
import { textSpacing } from './textSpacing';
import { turnEmpty } from './turnEmpty';
import { turnLabelSpacing } from './turnLabelSpacing';
import { turnMissingDelimiter } from './turnMissingDelimiter';
import { turnMixedDelimiter } from './turnMixedDelimiter';
import { turnRepeated } from './turnRepeated';

export const checks: readonly Check[] = [
  turnMissingDelimiter,
  turnMixedDelimiter,
  turnLabelSpacing,
  turnEmpty,
  turnRepeated,
  speakerNearDuplicate,
  bracketUnbalanced,
  quoteMixed,
  pageFurniture,
  textSpacing,
];
