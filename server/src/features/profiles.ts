// rostrum/profiles and the names that people read for a convention.

import type { Convention } from '../core/convention';

const special: Readonly<Record<string, string>> = { 'press-report': 'Press report', none: 'No turns' };

/** "Name and colon"; two that share a document are joined by "+". */
export const titleOf = ({ name }: Convention): string =>
  name
    .split('+')
    .map((one) => special[one] ?? one.charAt(0).toUpperCase() + one.slice(1).replaceAll('-', ' '))
    .join(' + ');

export const profiles: readonly { name: string; title: string; example: string }[] = [];
