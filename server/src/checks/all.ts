// Every rule, in the order of the catalogue.

import type { Check } from './check';
import { pageFurniture } from './pageFurniture';
import { turnEmpty } from './turnEmpty';
import { turnRepeated } from './turnRepeated';

export const checks: readonly Check[] = [turnEmpty, turnRepeated, pageFurniture];
