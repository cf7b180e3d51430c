import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

export interface Embeddings {
  /** The most frequent first, as in the file. */
  readonly words: readonly string[];
  readonly dimensions: number;
  /** One row a word. */
  readonly vectors: Float32Array;
}

const CHUNK_BYTES = 1 << 22;
const ENTRY = /"((?:[^"\\]|\\.)*)":\[([^\]]+)\]/g;

/**
 * The first `limit` words of a wink embeddings file, `{"dimensions":100, … "vectors":{"the":[100 values, norm, rank], …}}`.
 * The file is read in pieces and only as far as needed: parsed as a whole, its 307 MB take 1 GB of memory.
 */
export function readEmbeddings(file: string, limit: number): Embeddings {
  const words: string[] = [];
  let dimensions = 0;
  let vectors = new Float32Array(0);
  let rest = '';
  for (const chunk of chunks(file)) {
    rest += chunk;
    if (dimensions === 0) {
      const start = rest.indexOf('"vectors":{');
      if (start < 0) continue;
      dimensions = Number(/"dimensions":(\d+)/.exec(rest)?.[1]);
      vectors = new Float32Array(limit * dimensions);
      rest = rest.slice(start + '"vectors":{'.length);
    }
    let read = 0;
    for (const { 0: entry, 1: word, 2: values = '', index } of rest.matchAll(ENTRY)) {
      if (words.length === limit) return { words, dimensions, vectors };
      vectors.set(values.split(',', dimensions).map(Number), words.length * dimensions);
      words.push(JSON.parse(`"${word}"`));
      read = index + entry.length;
    }
    rest = rest.slice(read);
  }
  throw new Error(`${words.length} words in the embeddings, ${limit} wanted`);
}

function* chunks(file: string): Generator<string> {
  const descriptor = openSync(file, 'r');
  const decoder = new StringDecoder('utf8');
  const buffer = Buffer.alloc(CHUNK_BYTES);
  try {
    for (let size = readSync(descriptor, buffer); size > 0; size = readSync(descriptor, buffer)) {
      yield decoder.write(buffer.subarray(0, size));
    }
  } finally {
    closeSync(descriptor);
  }
}
