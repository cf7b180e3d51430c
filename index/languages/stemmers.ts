import { createRequire } from 'node:module';
import { fold } from './fold.ts';

/** The languages that Snowball's stemmers are there for, as `@orama/stemmers` calls them. */
export type Stemmed =
  | 'arabic'
  | 'danish'
  | 'dutch'
  | 'finnish'
  | 'french'
  | 'german'
  | 'italian'
  | 'norwegian'
  | 'portuguese'
  | 'russian'
  | 'swedish'
  | 'turkish';

type Stem = (word: string) => string;

const load = createRequire(import.meta.url);

/**
 * Snowball's stems of a language, for folded words and folded again; the stemmer is loaded with its first word. Snowball tells some
 * endings by accents, which people leave out: `restored` puts them back where they are certain, for all writings of a word alike.
 */
export function snowball(language: Stemmed, restored: Stem = (word) => word): Stem {
  let stem: Stem | undefined;
  return (word) => {
    if (!/^[\p{L}\p{M}]{3,60}$/u.test(word)) return word;
    stem ??= (load(`@orama/stemmers/${language}`) as { readonly stemmer: Stem }).stemmer;
    return fold(stem(restored(word))) || word;
  };
}
