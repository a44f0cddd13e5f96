// A file's bytes as text, or the reason why it has none: "not UTF-8 (line 3): …"; and text as such bytes again. A BOM is no part of
// the text.

import { isUtf8 } from 'node:buffer';
import type { ParseOptions } from '../core/transcript';

/** Why a file cannot be read as a transcript; the message is for people and names no file. */
export class Unreadable extends Error {}

/** The text of UTF-8, or of UTF-16 that begins with a BOM. Throws Unreadable. */
export function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding !== 'utf-8') return decodeAs(encoding, bytes);
  if (bytes.includes(0)) throw new Unreadable('is a binary file (it has NUL bytes), not a text');
  if (!isUtf8(bytes)) throw new Unreadable(`is not UTF-8 (see line ${firstBadLine(bytes)}); save it as UTF-8 and try again`);
  return decodeAs('utf-8', bytes);
}

/** The text in the encoding, and with the BOM, of the bytes that it was read from. */
export function encodedLike(text: string, bytes: Uint8Array): Uint8Array {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8') return Buffer.from(hasUtf8Bom(bytes) ? `\ufeff${text}` : text, 'utf8');
  const units = Buffer.from(`\ufeff${text}`, 'utf16le');
  return encoding === 'utf-16be' ? units.swap16() : units;
}

/** Says in words what the file system answered. */
export const whyUnreadable = ({ code = '', message }: NodeJS.ErrnoException): string => reasons[code] ?? `cannot be read: ${message}`;

/** The format that a file's name tells, if it tells one. */
export const formatOf = (file: string): ParseOptions['format'] => formats.get(/\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '');

const formats: ReadonlyMap<string, ParseOptions['format']> = new Map([
  ['vtt', 'webvtt'],
  ['srt', 'subrip'],
  ['cha', 'chat'],
]);

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder',
  EACCES: 'may not be read (permission denied)',
  EPERM: 'may not be read (permission denied)',
  ERR_FS_FILE_TOO_LARGE: 'is too large to be read (2 GiB at most)',
  ERR_STRING_TOO_LONG: 'is too large to be read (512 MiB of text at most)',
};

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

const hasUtf8Bom = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

function decodeAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new Unreadable(`is not ${encoding.toUpperCase()}, though its first bytes say so`);
    throw error;
  }
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; ; line++) {
    const end = bytes.indexOf(10, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}
