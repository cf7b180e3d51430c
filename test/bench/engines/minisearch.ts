import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import { engineOf, type Peer } from './peer.ts';

/** How many sentences are shown. */
export const shown = 5;

function peerWith(options: Options): Peer<MiniSearch> {
  return {
    index: (sentences) => {
      const search = new MiniSearch(options);
      search.addAll(sentences.map((text, id) => ({ id, text })));
      return search;
    },
    serialize: (search) => JSON.stringify(search),
    deserialize: (saved) => MiniSearch.loadJSON(saved, options),
    asking: (search, sentences) => ({
      ask: (question) => textsOf(search.search(question), sentences),
      suggest: (typed) => search.autoSuggest(typed).slice(0, 25),
      // It has no search for phrases: sentences with all the words are looked through.
      verify: (quote) =>
        search
          .search(quote, { combineWith: 'AND', prefix: false, fuzzy: false })
          .filter(({ id }) => sentences[id]?.includes(quote)),
    }),
  };
}

function textsOf(hits: readonly { readonly id: number }[], sentences: readonly string[]): (string | undefined)[] {
  return hits.slice(0, shown).map(({ id }) => sentences[id]);
}

/** As its documentation advises for people's typing: forgiving, whole words before beginnings before near ones. */
const forgiving: SearchOptions = {
  prefix: (term) => term.length > 3,
  fuzzy: (term) => (term.length > 3 ? 0.2 : false),
  weights: { fuzzy: 0.2, prefix: 0.5 },
};
const grammar = new Set(
  'a an and are as at be by did do does for from how in is it of on or that the to was what when where which who why will with'.split(
    ' ',
  ),
);

/** As it comes. */
export const miniSearchPeer = peerWith({ fields: ['text'] });
export const miniSearch = engineOf(miniSearchPeer);
export const miniSearchTuned = engineOf(
  peerWith({
    fields: ['text'],
    processTerm: (term) => (grammar.has(term.toLowerCase()) ? null : term.toLowerCase()),
    searchOptions: forgiving,
  }),
);
