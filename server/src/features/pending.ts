import type { Mention } from '../core/mention';
import type { Transcript } from '../core/transcript';
export const mentionsOf = (_t: Transcript, _from: number, _to: number): Mention[] => [];
export const explainLine = (_t: Transcript, _line: number): string => '';
