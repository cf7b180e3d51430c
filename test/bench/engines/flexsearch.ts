import { Index } from 'flexsearch';
import { shown } from './minisearch.ts';
import { engineOf } from './peer.ts';

/** `forward` finds beginnings of words as well, which completing needs; `suggest` lets a word of the question be missing. */
const empty = (): Index => new Index({ tokenize: 'forward' });

export const flexSearchEngine = engineOf<Index>({
  index: (sentences) => {
    const index = empty();
    for (const [id, text] of sentences.entries()) index.add(id, text);
    return index;
  },
  serialize: (index) => {
    const parts: [string, string][] = [];
    index.export((key, data) => void parts.push([key, data]));
    return JSON.stringify(parts);
  },
  deserialize: (saved) => {
    const index = empty();
    for (const [key, data] of JSON.parse(saved)) index.import(key, data);
    return index;
  },
  asking: (index, sentences) => ({
    ask: (question) => index.search(question, { limit: shown, suggest: true }).map((id) => sentences[Number(id)]),
    suggest: (typed) => index.search(typed, { limit: 25 }).map((id) => sentences[Number(id)]),
  }),
});
