import type { ArticleIndex } from '../article-index.ts';
import type { Token } from '../languages/token.ts';
import { oncePer } from '../once-per.ts';
import { formsOf } from './article-forms.ts';
import type { WordMeanings } from './similarity.ts';
import { isWritten } from './typed-words.ts';

/** What is needed of the lexicon. */
export type TalkWords = Pick<WordMeanings, 'id' | 'cosine' | 'rarity' | 'similarity' | 'partOfSpeech'>;

/** Words that people use when they talk about nothing in particular. What is used as these are says little. */
const talk = `hey yeah gonna damn okay wow guess sorry thanks please guys stuff forget glad stupid maybe sure really know think want tell`;

/** Mean cosine to them from which a word says little. Hand-set. */
const talkative = 0.28;
/** A word no rarer, and so talkative, says little, too: among the most frequent four hundred or so. */
const commonest = { rarity: 0.5, talk: 0.12 };
/** A word that is rarer, and no more talkative, tells something even where the article lacks it: "passport". */
const telling = { rarity: 0.75, talk: 0.1 };
/** Likeness from which the article speaks of the same in another word. */
const sameMeaning = 0.5;

/** How little a word tells of what is asked: nothing anywhere, nothing where the article lacks it, or something. */
export type Telling = 'nothing' | 'nothing if unused' | 'something';

/**
 * What a word tells that somebody says beside his question. Nothing: a word of talk by how it is used in texts ("clue", "sure"), or one of
 * the commonest ("place"). Nothing where the article lacks it, and anything like it: one that is common or not far from talk ("teacher").
 * Names, numbers and words that no lexicon has tell something.
 */
export function tellingOf(index: ArticleIndex, text: string, token: Token, lexicon: TalkWords | undefined): Telling {
  const { people, opens } = index.language.questions.speaking;
  if (people.has(token.form) || opens.has(token.form)) return 'nothing';
  const id = lexicon?.id(token.form) ?? -1;
  if (!lexicon || id < 0 || isNumber(index, token) || /^\p{Lu}/u.test(text.slice(token.start, token.end)))
    return 'something';
  const talk = talkativeness(lexicon)(id);
  const rarity = lexicon.rarity(id);
  const isUsed = isWritten(index, token);
  if (
    (talk >= talkative || (rarity <= commonest.rarity && talk >= commonest.talk)) &&
    (isUsed || !hasLike(index, id, lexicon))
  )
    return 'nothing';
  if (isUsed || (rarity >= telling.rarity && talk < telling.talk)) return 'something';
  return hasLike(index, id, lexicon) ? 'something' : 'nothing if unused';
}

/** Mean cosine to words of talk from which a noun stands for anything: "stuff", "things", "someone"; "people" has .34, "fact" .41. Hand-set. */
const fillsIn = 0.45;

/** Whether a word that the article lacks stands for anything at all, so that it may speak of just that; not where it has a word like it. */
export function isFiller(index: ArticleIndex, form: string, lexicon: TalkWords | undefined): boolean {
  const id = lexicon?.id(form) ?? -1;
  if (!lexicon || id < 0) return false;
  const part = lexicon.partOfSpeech(id);
  return (
    (part === undefined || part === 'noun') && talkativeness(lexicon)(id) >= fillsIn && !hasLike(index, id, lexicon)
  );
}

/** Whether a content word tells what a question is about: more than talk ("asked"), and more than a small number. */
export function tellsTopic(
  { form, numeric }: { readonly form: string; readonly numeric: boolean },
  lexicon: TalkWords | undefined,
): boolean {
  if (numeric) return !/^\d{1,2}$/.test(form);
  const id = lexicon?.id(form) ?? -1;
  return !lexicon || id < 0 || talkativeness(lexicon)(id) < talkative;
}

function isNumber({ language }: ArticleIndex, { form }: Token): boolean {
  return /\d/.test(form) || language.words.oneTerm.has(form);
}

/** Whether the article has another word for the thing that a noun names; verbs and the like are alike too easily. */
function hasLike(index: ArticleIndex, id: number, lexicon: TalkWords): boolean {
  if (lexicon.partOfSpeech(id) !== 'noun') return false;
  const { words, having } = wordsLike(index)(lexicon);
  const known = having.get(id);
  if (known !== undefined) return known;
  if (having.size >= mostCompared) having.clear();
  const has = words.some((word) => lexicon.similarity(id, word) >= sameMeaning);
  having.set(id, has);
  return has;
}

/** Nouns that an article was looked through for, at most. */
const mostCompared = 1_000;

/** An article's words as the lexicon knows them, and which nouns it was found to have another word for. */
const wordsLike = oncePer((index: ArticleIndex) =>
  oncePer((lexicon: TalkWords) => {
    const ids = new Set(Array.from(formsOf(index).keys(), (form) => lexicon.id(form)));
    ids.delete(-1);
    return { words: Int32Array.from(ids), having: new Map<number, boolean>() };
  }),
);

const talkativeness = oncePer((lexicon: TalkWords) => {
  const ids = talk.split(' ').map((word) => lexicon.id(word));
  const known = ids.filter((id) => id >= 0);
  return (id: number): number => known.reduce((sum, one) => sum + lexicon.cosine(id, one), 0) / known.length;
});
