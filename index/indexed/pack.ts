import type { Article } from '../article.ts';
import { type ArticleIndex, indexFrom } from '../article-index.ts';
import { numberKinds } from './numbers.ts';
import type { IndexParts } from './parts.ts';

/**
 * An article with its index as bytes, for a file or another thread: how long the head is (4 bytes, little-endian), the head (JSON in UTF-8),
 * the strings, and the arrays of numbers. Nothing in it says whether it is whole: whoever keeps it has to see to that.
 */
export function pack({ article, parts }: ArticleIndex): Uint8Array<ArrayBuffer> {
  const { text, ...rest } = article;
  const strings = [text, ...stringNames.map((name) => parts[name])].map(encoded);
  const numbers = arrayNames.map((name) => parts[name]);
  const head = Buffer.from(
    JSON.stringify({
      article: rest,
      strings: strings.map(({ encoding, bytes }) => [encoding, bytes.length] as const),
      numbers: numbers.map(({ length, BYTES_PER_ELEMENT }) => [BYTES_PER_ELEMENT as 1 | 2 | 4, length] as const),
    } satisfies Head),
  );
  const start = aligned(headAt + head.length + strings.reduce((sum, { bytes }) => sum + bytes.length, 0));
  const packed = new Uint8Array(start + numbers.reduce((sum, { byteLength }) => sum + aligned(byteLength), 0));
  new DataView(packed.buffer).setUint32(0, head.length, true);
  let at = headAt;
  for (const bytes of [head, ...strings.map((one) => one.bytes)]) {
    packed.set(bytes, at);
    at += bytes.length;
  }
  at = start;
  for (const array of numbers) {
    packed.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += aligned(array.byteLength);
  }
  return packed;
}

/** What `pack` packed. Throws where the bytes are none of that. */
export function unpack(packed: Uint8Array): ArticleIndex {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  const headEnd = headAt + bytes.readUInt32LE(0);
  const head = JSON.parse(bytes.toString('utf8', headAt, headEnd)) as Head;
  let at = headEnd;
  const [text = '', ...strings] = head.strings.map(([encoding, length]) => {
    at += length;
    return bytes.toString(encoding, at - length, at);
  });
  // A copy of the numbers alone, so that the bytes of the text aren't kept beside the text. A buffer's own `slice` copies nothing.
  const numbers = Uint8Array.prototype.slice.call(packed, aligned(at)).buffer;
  at = 0;
  const rows = head.numbers.map(([width, count], i) => {
    const array = new numberKinds[width](numbers, at, count);
    at += aligned(array.byteLength);
    return [arrayNames[i] as ArrayName, array];
  });
  const named = stringNames.map((name, i) => [name, strings[i]]);
  const parts = Object.fromEntries([...named, ...rows]) as unknown as IndexParts;
  return indexFrom({ ...head.article, text } as Article, parts);
}

interface Head {
  readonly article: Omit<Article, 'text'>;
  /** How each string is written, and how many bytes it has. */
  readonly strings: readonly (readonly [encoding: 'latin1' | 'utf16le', bytes: number])[];
  /** By array, in the order of `arrayNames`, of how many bytes its numbers are, and how many there are. */
  readonly numbers: readonly (readonly [bytes: keyof typeof numberKinds, count: number])[];
}

const headAt = 4;

const stringNames = ['forms', 'terms', 'amountKeys'] as const;
type ArrayName = Exclude<keyof IndexParts, (typeof stringNames)[number]>;
const arrays: Readonly<Record<ArrayName, true>> = {
  starts: true,
  ends: true,
  continues: true,
  passageAt: true,
  passageSections: true,
  passageBlocks: true,
  tokenAt: true,
  tokenGaps: true,
  tokenLengths: true,
  tokenWords: true,
  formAt: true,
  wordTerms: true,
  wordStops: true,
  termStringAt: true,
  termSlots: true,
  termOrder: true,
  termAt: true,
  termIds: true,
  postingAt: true,
  postings: true,
  amountKeyAt: true,
  amountKeyOf: true,
  amountTerms: true,
  amountSentences: true,
  entityAt: true,
  entityKinds: true,
  entityStarts: true,
  entityLengths: true,
  says: true,
};
/** In the order in which they are packed. */
const arrayNames = Object.keys(arrays) as ArrayName[];

function aligned(bytes: number): number {
  return Math.ceil(bytes / 4) * 4;
}

/** UTF-8 would lose half of a surrogate pair that stands alone. */
function encoded(text: string): { encoding: 'latin1' | 'utf16le'; bytes: Buffer } {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all that Latin-1 has.
  const encoding = /^[\u0000-\u00ff]*$/.test(text) ? 'latin1' : 'utf16le';
  return { encoding, bytes: Buffer.from(text, encoding) };
}
