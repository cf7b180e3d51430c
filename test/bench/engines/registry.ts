import type { Engine } from './engine.ts';
import type { EngineName } from './names.ts';

/** Every engine, opened only where it is measured: none is in another's memory. */
export const engines: Readonly<Record<EngineName, () => Promise<Engine>>> = {
  verbatim: async () => (await import('./verbatim.ts')).verbatim,
  minisearch: async () => (await import('./minisearch.ts')).miniSearch,
  'minisearch-tuned': async () => (await import('./minisearch.ts')).miniSearchTuned,
  lunr: async () => (await import('./lunr.ts')).lunrEngine,
  orama: async () => (await import('./orama.ts')).oramaEngine,
  flexsearch: async () => (await import('./flexsearch.ts')).flexSearchEngine,
  'wink-bm25': async () => (await import('./wink-bm25.ts')).winkEngine,
};
