import type { ArticleIndex } from '../article-index.ts';
import { formsOf } from './article-forms.ts';
import type { WordMeanings } from './similarity.ts';

/** Words that are derived from one another, or forms of one, begin with so many letters alike, and are so alike in meaning. Hand-set. */
const lettersAlike = 4;
const derived = 0.7;

/** Whether an article has another form of a word that it lacks, or one derived from the same: "building" for "built". */
export function isUsedOtherwise(
  index: ArticleIndex,
  { form }: { readonly form: string },
  lexicon: Pick<WordMeanings, 'id' | 'similarity'> | undefined,
): boolean {
  const id = lexicon?.id(form) ?? -1;
  if (!lexicon || id < 0 || form.length < lettersAlike) return false;
  const beginning = form.slice(0, lettersAlike);
  const others = [...formsOf(index).keys()].filter((other) => other.startsWith(beginning));
  return others.some((other) => lexicon.similarity(id, lexicon.id(other)) >= derived);
}
