import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSentences } from '../corpus/write.ts';
import type { Engine, Ready } from './engine.ts';

/** A search engine over sentences, its index saved as one text. */
export interface Peer<Index> {
  index(sentences: readonly string[]): Index | Promise<Index>;
  serialize(index: Index): string | Promise<string>;
  deserialize(saved: string): Index | Promise<Index>;
  asking(index: Index, sentences: readonly string[]): Ready;
}

/** Reading the sentences, and the saved text, from the disk isn't timed. */
export function engineOf<Index>(peer: Peer<Index>): Engine {
  return {
    build: async (corpus, data, now) => {
      const sentences = await readSentences(corpus);
      const from = now();
      const index = await peer.index(sentences);
      const milliseconds = now() - from;
      return {
        milliseconds,
        ready: peer.asking(index, sentences),
        save: async () => writeFile(join(data, 'index.json'), await peer.serialize(index)),
      };
    },
    load: async (corpus, data, now) => {
      const sentences = await readSentences(corpus);
      const saved = await readFile(join(data, 'index.json'), 'utf8');
      const from = now();
      const index = await peer.deserialize(saved);
      return { milliseconds: now() - from, ready: peer.asking(index, sentences) };
    },
  };
}
