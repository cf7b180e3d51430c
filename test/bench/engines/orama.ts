import { type AnyOrama, create, insertMultiple, load, save, search } from '@orama/orama';
import { shown } from './minisearch.ts';
import { engineOf } from './peer.ts';

const empty = (): AnyOrama => create({ schema: { text: 'string' } as const });

export const oramaEngine = engineOf<AnyOrama>({
  index: async (sentences) => {
    const db = empty();
    // Its batches of 1,000 are a turn of the event loop each; they cost nothing else.
    await insertMultiple(
      db,
      sentences.map((text) => ({ text })),
      1_000,
    );
    return db;
  },
  serialize: (db) => JSON.stringify(save(db)),
  deserialize: (saved) => {
    const db = empty();
    load(db, JSON.parse(saved));
    return db;
  },
  asking: (db) => ({
    ask: (term) => search(db, { term, limit: shown }),
    suggest: (term) => search(db, { term, limit: 25 }),
  }),
});
