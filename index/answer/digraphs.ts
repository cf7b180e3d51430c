import type { ArticleIndex } from '../article-index.ts';
import { fold } from '../languages/fold.ts';
import { eachToken } from '../indexed/vocabulary.ts';
import { oncePer } from '../once-per.ts';
import { termOf } from '../terms.ts';
import type { OtherWriting } from './compounds.ts';

/** Letters that are typed as two where a keyboard lacks them. */
const digraphs: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', đ: 'dj' };
const letters = /[äöüøåđ]/gi;
const anyLetter = /[äöüøåđ]/i;

/** A name typed with digraphs where the article has its letters, or the other way about: Mueller, Müller. */
export function digraphWritings(index: ArticleIndex, word: string, form: string): OtherWriting[] {
  const spelt = withDigraphs(word);
  const term = spelt === undefined ? spellingsOf(index).get(form) : termOf(spelt, index.language);
  return term !== undefined && index.termIds.has(term) ? [{ term }] : [];
}

function withDigraphs(word: string): string | undefined {
  if (!anyLetter.test(word)) return undefined;
  return fold(word.replace(letters, (one) => digraphs[one.toLowerCase()] ?? one));
}

/** From the article's words with digraphs, as they could be typed, to their terms. */
const spellingsOf = oncePer((index: ArticleIndex): ReadonlyMap<string, string> => {
  const { article, parts, words } = index;
  const spellings = new Map<string, string>();
  if (!anyLetter.test(article.text)) return spellings;
  for (let sentence = 0; sentence < index.size; sentence++) {
    if (!anyLetter.test(saidAt(index, sentence))) continue;
    eachToken(parts, sentence, (word, start, end) => {
      const spelt = withDigraphs(article.text.slice(start, end));
      if (spelt !== undefined) spellings.set(spelt, words.term(word));
    });
  }
  return spellings;
});

function saidAt({ article, parts }: ArticleIndex, sentence: number): string {
  return article.text.slice(parts.starts[sentence], parts.ends[sentence]);
}
