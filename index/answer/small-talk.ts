import type { ArticleIndex } from '../article-index.ts';
import type { Token } from '../languages/token.ts';
import { oncePer } from '../once-per.ts';
import { formsOf } from './article-forms.ts';
import { isInHeading } from './heading-terms.ts';
import type { WordMeanings } from './similarity.ts';

/** What is needed of the lexicon. */
export type TalkWords = Pick<WordMeanings, 'id' | 'cosine' | 'rarity' | 'similarity'>;

/** Words that people use when they talk about nothing in particular. What is used as these are says little. */
const talk = `hey yeah gonna damn okay wow guess sorry thanks please guys stuff forget glad stupid maybe sure really know think want tell`;

/** Mean cosine to them from which a word says little: where the article has it, too, and where it lacks it. Hand-set. */
const talkative = { used: 0.28, unused: 0.22 };
/** Among the most frequent four hundred words or so of any text. */
const commonest = 0.5;

/**
 * Whether a word that somebody says of himself tells nothing of what he asks: no name, no number, and a word of talk by how it is used in
 * texts ("clue", "friend") or one of the commonest ("place").
 */
export function saysLittle(index: ArticleIndex, text: string, token: Token, lexicon: TalkWords | undefined): boolean {
  const { people, opens } = index.language.questions.speaking;
  if (people.has(token.form) || opens.has(token.form)) return true;
  if (/\d/.test(token.form) || /^\p{Lu}/u.test(text.slice(token.start, token.end))) return false;
  const isUsed = index.termIds.has(token.term) || isInHeading(index, token.term);
  const id = lexicon?.id(token.form) ?? -1;
  if (!lexicon || id < 0) return false;
  if (lexicon.rarity(id) <= commonest) return true;
  if (talkativeness(lexicon)(id) < (isUsed ? talkative.used : talkative.unused)) return false;
  return isUsed || !hasLike(index, id, lexicon);
}

/** Likeness from which the article speaks of the same in another word. */
const sameMeaning = 0.6;

function hasLike(index: ArticleIndex, id: number, lexicon: TalkWords): boolean {
  return [...formsOf(index).keys()].some((form) => lexicon.similarity(id, lexicon.id(form), sameMeaning / 2) >= sameMeaning);
}

const talkativeness = oncePer((lexicon: TalkWords) => {
  const ids = talk.split(' ').map((word) => lexicon.id(word));
  const known = ids.filter((id) => id >= 0);
  return (id: number): number => known.reduce((sum, one) => sum + lexicon.cosine(id, one), 0) / known.length;
});
