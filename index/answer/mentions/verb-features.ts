import type { QueryContext } from '../query-context.ts';
import type { LaidWords } from './laid-words.ts';
import { isName } from './mention.ts';
import type { Placed } from './placed.ts';

export const verbFeatureNames = [
  'doer: before the verb',
  'doer: behind the verb',
  'other: before the verb',
  'other: behind the verb',
] as const;

type VerbFeatures = Readonly<Record<(typeof verbFeatureNames)[number], number>>;

const none: VerbFeatures = {
  'doer: before the verb': 0,
  'doer: behind the verb': 0,
  'other: before the verb': 0,
  'other: behind the verb': 0,
};

/** On which side of the question's verb a name stands, and how near, where the question asks who does it and where it doesn't. */
export function verbFeatures(query: QueryContext, { word }: LaidWords, { mention, first, last }: Placed): VerbFeatures {
  if (!isName(mention)) return none;
  const verbs = query.question.words.map(
    ({ form, asking, capitalised }) => !asking && !capitalised && query.similarity?.rowOf(form).isVerb === true,
  );
  let [before, behind] = [0, 0];
  for (const [place, w] of word.entries()) {
    if (w < 0 || !verbs[w]) continue;
    if (last < place) before = Math.max(before, 1 / (1 + (place - last - 1) / 4));
    if (first > place) behind = Math.max(behind, 1 / (1 + (first - place - 1) / 4));
  }
  return asksForDoer(query)
    ? { ...none, 'doer: before the verb': before, 'doer: behind the verb': behind }
    : { ...none, 'other: before the verb': before, 'other: behind the verb': behind };
}

/** "Who **built** …", "which emperor **ordered** …": no auxiliary stands before the verb. */
function asksForDoer({ index, question }: QueryContext): boolean {
  const { tokens, words, focusWord } = question;
  const asker = tokens.findIndex(({ form }) => index.language.sentences.mentions.askers.has(form));
  const at = Math.max(asker, words[focusWord]?.place ?? -1);
  return asker >= 0 && tokens[at + 1]?.stop === false;
}
