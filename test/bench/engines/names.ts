/** Every engine by the name that `--engines` takes, and as reports call it, in the order of reports. */
export const engineNames = {
  verbatim: 'Verbatim',
  minisearch: 'MiniSearch',
  'minisearch-tuned': 'MiniSearch, tuned',
  lunr: 'lunr',
  orama: 'Orama',
  flexsearch: 'FlexSearch',
  'wink-bm25': 'wink-bm25-text-search',
} as const;

export type EngineName = keyof typeof engineNames;
