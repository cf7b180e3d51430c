import type { Article } from '../article.ts';
import { languageOf } from '../languages/registry.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/**
 * What tells whether letters written together and written apart are two spellings of a word, or other words. Without a lexicon,
 * and in other languages than English, every row of letters may be a word: a difference is told rather than passed over.
 */
export interface Vocabulary {
  isWord(letters: string): boolean;
  /** Whether letters that lost their apostrophe came out as another word: "were" from "we’re", not "dont" from "don’t". */
  isOtherWord(joined: string, stem: string): boolean;
  /** Whether a hyphen may set words apart. Elsewhere than in English it is taken for spelling. */
  readonly hyphenTells: boolean;
}

export function vocabularyOf({ language }: Article, lexicon?: Pick<Lexicon, 'id'>): Vocabulary {
  const english = languageOf(language).lexicon;
  const known = english ? lexicon : undefined;
  return {
    isWord: (letters) => {
      if (letters.length === 1 && english) return letters === 'a' || letters === 'i';
      return known === undefined || known.id(letters) >= 0;
    },
    // A form the lexicon lacks has the id of the word it seems to be inflected from: "todays" that of "today".
    isOtherWord: (joined, stem) =>
      known === undefined || (known.id(joined) >= 0 && known.id(joined) !== known.id(stem)),
    hyphenTells: english,
  };
}
