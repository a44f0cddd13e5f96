// The page of every rule, by code. They are apart from the rules' own exports so that no server carries what only docs and tests read.

import { page as blockUnpaired } from './blockUnpaired';
import { page as bracketUnbalanced } from './bracketUnbalanced';
import type { Page } from './check';
import { page as dateAmbiguous } from './dateAmbiguous';
import { page as dateImpossible } from './dateImpossible';
import { page as dateOrder } from './dateOrder';
import { page as dateWeekday } from './dateWeekday';
import { page as figureMalformed } from './figureMalformed';
import { page as figureMixedStyle } from './figureMixedStyle';
import { page as figureRange } from './figureRange';
import { page as labelNoteInside } from './labelNoteInside';
import { page as labelTooLong } from './labelTooLong';
import { page as noteBroken } from './noteBroken';
import { page as noteUnknown } from './noteUnknown';
import { page as pageFurniture } from './pageFurniture';
import { page as quoteMixed } from './quoteMixed';
import { page as sessionNoDate } from './sessionNoDate';
import { page as speakerAliasDrift } from './speakerAliasDrift';
import { page as speakerAmbiguous } from './speakerAmbiguous';
import { page as speakerDuplicateDeclaration } from './speakerDuplicateDeclaration';
import { page as speakerGeneric } from './speakerGeneric';
import { page as speakerNearDuplicate } from './speakerNearDuplicate';
import { page as speakerUndeclared } from './speakerUndeclared';
import { page as speakerUnused } from './speakerUnused';
import { page as textBadCharacters } from './textBadCharacters';
import { page as textDashStyle } from './textDashStyle';
import { page as textFiller } from './textFiller';
import { page as textHardWrap } from './textHardWrap';
import { page as textSpacing } from './textSpacing';
import { page as timeBackwards } from './timeBackwards';
import { page as timeMalformed } from './timeMalformed';
import { page as timeOverlap } from './timeOverlap';
import { page as turnDuplicated } from './turnDuplicated';
import { page as turnEmpty } from './turnEmpty';
import { page as turnHandover } from './turnHandover';
import { page as turnInlineLabel } from './turnInlineLabel';
import { page as turnLabelSpacing } from './turnLabelSpacing';
import { page as turnMissingDelimiter } from './turnMissingDelimiter';
import { page as turnMissingSpeaker } from './turnMissingSpeaker';
import { page as turnMixedDelimiter } from './turnMixedDelimiter';
import { page as turnOrphanText } from './turnOrphanText';
import { page as turnQaOrder } from './turnQaOrder';
import { page as turnRepeated } from './turnRepeated';
import { page as turnSplitLabel } from './turnSplitLabel';

export const pages: Readonly<Record<string, Page>> = {
  'block.unpaired': blockUnpaired,
  'bracket.unbalanced': bracketUnbalanced,
  'date.ambiguous': dateAmbiguous,
  'date.impossible': dateImpossible,
  'date.order': dateOrder,
  'date.weekday': dateWeekday,
  'figure.malformed': figureMalformed,
  'figure.mixed-style': figureMixedStyle,
  'figure.range': figureRange,
  'label.note-inside': labelNoteInside,
  'label.too-long': labelTooLong,
  'note.broken': noteBroken,
  'note.unknown': noteUnknown,
  'page.furniture': pageFurniture,
  'quote.mixed': quoteMixed,
  'session.no-date': sessionNoDate,
  'speaker.alias-drift': speakerAliasDrift,
  'speaker.ambiguous': speakerAmbiguous,
  'speaker.duplicate-declaration': speakerDuplicateDeclaration,
  'speaker.generic': speakerGeneric,
  'speaker.near-duplicate': speakerNearDuplicate,
  'speaker.undeclared': speakerUndeclared,
  'speaker.unused': speakerUnused,
  'text.bad-characters': textBadCharacters,
  'text.dash-style': textDashStyle,
  'text.filler': textFiller,
  'text.hard-wrap': textHardWrap,
  'text.spacing': textSpacing,
  'time.backwards': timeBackwards,
  'time.malformed': timeMalformed,
  'time.overlap': timeOverlap,
  'turn.duplicated': turnDuplicated,
  'turn.empty': turnEmpty,
  'turn.handover': turnHandover,
  'turn.inline-label': turnInlineLabel,
  'turn.label-spacing': turnLabelSpacing,
  'turn.missing-delimiter': turnMissingDelimiter,
  'turn.missing-speaker': turnMissingSpeaker,
  'turn.mixed-delimiter': turnMixedDelimiter,
  'turn.orphan-text': turnOrphanText,
  'turn.qa-order': turnQaOrder,
  'turn.repeated': turnRepeated,
  'turn.split-label': turnSplitLabel,
};
