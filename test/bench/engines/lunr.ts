import lunr from 'lunr';
import { shown } from './minisearch.ts';
import { engineOf } from './peer.ts';

export const lunrEngine = engineOf<lunr.Index>({
  index: (sentences) =>
    lunr((builder) => {
      builder.ref('id');
      builder.field('text');
      for (const [id, text] of sentences.entries()) builder.add({ id, text });
    }),
  serialize: (index) => JSON.stringify(index),
  deserialize: (saved) => lunr.Index.load(JSON.parse(saved)),
  asking: (index, sentences) => ({
    ask: (question) =>
      index
        .query((query) => query.term(lunr.tokenizer(question), {}))
        .slice(0, shown)
        .map(({ ref }) => sentences[Number(ref)]),
    suggest: (typed) =>
      index
        .query((query) => query.term(typed, { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false }))
        .slice(0, 25)
        .map(({ ref }) => sentences[Number(ref)]),
  }),
});
