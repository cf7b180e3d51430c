import type { ArticleIndex } from '../article-index.ts';
import { tokenize } from '../terms.ts';
import { withoutChat } from './chat-words.ts';
import type { WordMeanings } from './similarity.ts';
import { type Respelt, speltRight } from './spelt-right.ts';
import { asMeant } from './typed-words.ts';

/** A question as it is meant, from as it was typed: words in full and spelt right, without the talk around it. */
export function hear(index: ArticleIndex, text: string, lexicon: WordList | undefined): Respelt {
  const typed = { text, tokens: tokenize(text, index.language) };
  return speltRight(index, withoutChat(index, asMeant(index, typed, lexicon), lexicon), lexicon);
}

/** What is needed of the lexicon. */
export type WordList = Pick<WordMeanings, 'id' | 'rarity' | 'cosine' | 'near' | 'similarity' | 'partOfSpeech'>;
