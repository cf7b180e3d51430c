import { type Unreadable, unreadable } from '../article.ts';

/** A file's text with all its characters, a byte order mark too. */
export interface Decoded {
  readonly text: string;
}

export function decodeText(bytes: Uint8Array): Decoded | Unreadable {
  if (bytes.includes(0)) return unreadable('it is a binary file, or text in UTF-16: save it as UTF-8');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return unreadable('it is not UTF-8: save it as UTF-8');
  }
}
