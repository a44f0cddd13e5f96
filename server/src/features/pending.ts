
import type { Transcript } from '../core/transcript';

export const explainLine = (_t: Transcript, _line: number): string => '';
