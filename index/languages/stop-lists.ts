import { createRequire } from 'node:module';

/** The languages whose stop words are taken from npm's `stopword`, as it calls them: ISO 639-3. */
export type StopList =
  | 'ara'
  | 'dan'
  | 'deu'
  | 'fin'
  | 'fra'
  | 'ita'
  | 'jpn'
  | 'nld'
  | 'nob'
  | 'pol'
  | 'por'
  | 'rus'
  | 'swe'
  | 'tha'
  | 'tur';

const load = createRequire(import.meta.url);

/** A language's list of words that carry grammar, as it is published: with their accents, and with some that carry content. Loads all lists, with the first. */
export function stopListOf(language: StopList): readonly string[] {
  return (load('stopword') as Readonly<Record<StopList, readonly string[]>>)[language];
}
