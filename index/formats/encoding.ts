import { type Unreadable, unreadable } from '../article.ts';
import { guessEncoding } from './encoding-guess.ts';

/** A file's characters, all of them, a byte order mark too; `encoding` is the name of what it was written in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** Marks at the start of a file; the longer go first, for UTF-32's begins as UTF-16's does. */
const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['UTF-32LE', [0xff, 0xfe, 0, 0]],
  ['UTF-32BE', [0, 0, 0xfe, 0xff]],
  ['UTF-8', [0xef, 0xbb, 0xbf]],
  ['UTF-16LE', [0xff, 0xfe]],
  ['UTF-16BE', [0xfe, 0xff]],
];

/**
 * The text of a file. What its mark says goes first, then UTF-8 where it fits, then `declared`: the encoding that the file names
 * itself. Without any of them it is told by the bytes, which may go wrong: whoever shows it says what it was read as.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded | Unreadable {
  const marked = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
  if (marked !== undefined) return decoded(bytes, marked);
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return decoded(bytes, wide);
  if (isBinary(bytes)) return unreadable('it is a binary file');
  // Escapes that stand in seven bits are UTF-8, too.
  const named = declared === undefined ? undefined : nameOf(declared);
  if (named === 'ISO-2022-JP') return decoded(bytes, named);
  if (isMostlyUtf8(bytes)) return decoded(bytes, 'UTF-8');
  return decoded(bytes, named ?? nameOf(guessEncoding(bytes)) ?? 'UTF-8');
}

function decoded(bytes: Uint8Array, encoding: string): Decoded {
  if (encoding.startsWith('UTF-32')) return { text: decodeUtf32(bytes, encoding), encoding };
  // Read at one go, Node 20 takes Windows-1252 for Latin-1; of one byte a character, nothing is left for the next.
  const stream = encoding === 'Windows-1252';
  return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes, { stream }), encoding };
}

/** An encoding by one of its many names; undefined for one that isn't known, and for those of Unicode, which bytes tell better. */
function nameOf(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label);
    if (/^(?:utf|replacement|x-user)/.test(encoding)) return undefined;
    return encoding
      .replace(/^(?:iso|koi|gb|euc)|-jp$|-kr$|-r$|-u$/g, (part) => part.toUpperCase())
      .replace(/^[wbs]/, (first) => first.toUpperCase());
  } catch {
    return undefined;
  }
}

/** Share of the units of a text in UTF-16 whose zeros all stand on one side, and of its characters that control something. */
const limits = { zeros: 0.2, controls: 0.01 };

/** UTF-16 without a mark, by where the zeros of its blanks and Latin letters are. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 === 1 || bytes.length < 4) return undefined;
  const zeros = [0, 0];
  for (const [i, byte] of bytes.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [high = 0, low = 0] = zeros;
  if (Math.min(high, low) > 0 || high + low < (bytes.length / 2) * limits.zeros) return undefined;
  const encoding = low > 0 ? 'UTF-16LE' : 'UTF-16BE';
  const { text } = decoded(bytes, encoding);
  const odd = text.match(/[^\P{C}\t\n\v\f\r\p{Cf}\p{Co}]/gu)?.length ?? 0;
  return odd <= text.length * limits.controls && !text.includes('\uFFFD') ? encoding : undefined;
}

/** A zero, many characters that control something, or the mark of a format that keeps its text packed. */
function isBinary(bytes: Uint8Array): boolean {
  if (String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-') return true;
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    // Without backspace, tab and line breaks, the end of a file of DOS, and the escapes of terminals.
    if (byte < 0x20 && (byte < 0x08 || byte > 0x0d) && byte !== 0x1a && byte !== 0x1b) controls++;
  }
  return controls > Math.max(1, bytes.length * limits.controls);
}

/**
 * Whether more characters are whole in UTF-8 than broken: a broken one is shown as such, where another reading would break all.
 * Other encodings hardly ever look so.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let balance = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] as number;
    const width = byte < 0x80 ? 1 : widthAt(bytes, i);
    if (width === 0) broken++;
    if (byte >= 0x80) balance += width > 0 ? 1 : -1;
    i += Math.max(1, width);
  }
  return broken === 0 || balance > 0;
}

/** Bytes of the character that begins there, two to four; 0 where none does. */
function widthAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] as number;
  const width = byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0;
  for (let i = 1; i < width; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return width;
}

/** Characters at a time, as many as an argument list may have. */
const portion = 8192;

function decodeUtf32(bytes: Uint8Array, encoding: string): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const chunks: string[] = [];
  let points: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, encoding === 'UTF-32LE');
    points.push(point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? 0xfffd : point);
    if (points.length < portion) continue;
    chunks.push(String.fromCodePoint(...points));
    points = [];
  }
  return [...chunks, String.fromCodePoint(...points)].join('');
}
