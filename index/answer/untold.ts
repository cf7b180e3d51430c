import type { ArticleIndex } from '../article-index.ts';
import { tellsAsked } from './asked-kinds.ts';
import { isNew } from './features/type.ts';
import { coverage } from './match.ts';
import type { QueryContext } from './query-context.ts';
import { annotationsOf, saidIn } from './sentence-annotations.ts';

/** Confidence features: the best sentence has the question's words, but nothing that could be what it asks for. */
export const untoldNames = ['answer untold', 'answer untold, well covered'] as const;

/** 0 or 1, and the same in proportion to what the sentence has of the question. */
export function untoldFeatures(query: QueryContext, sentence: number): Record<(typeof untoldNames)[number], number> {
  const untold = isUntold(query, sentence) ? 1 : 0;
  return {
    'answer untold': untold,
    'answer untold, well covered': untold * coverage(query.matches, sentence),
  };
}

const named: ReadonlySet<string> = new Set(['person', 'place', 'name']);

function isUntold(query: QueryContext, sentence: number): boolean {
  const { index, question } = query;
  const { entities } = annotationsOf(index, sentence);
  const told = tellsAsked(question.text.slice(0, longestRead), question.measure, {
    text: saidIn(index, sentence),
    isRow: blockOf(index, sentence)?.kind === 'row',
    namesMore:
      entities.some((entity) => named.has(entity.kind) && isNew(query, entity)) || saysWhoDoes(query, sentence),
  });
  return told === false;
}

/**
 * Whether a word that the question doesn't have stands right before what it asks who does: "**Wolves** hunt" to "Who hunts in packs?"; no
 * list of people has wolves.
 */
function saysWhoDoes({ index, question, matches }: QueryContext, sentence: number): boolean {
  const verb = question.words.findIndex(({ place }) => place > 0);
  const follows = question.words[verb]?.place === 1 && question.asked.type === 'who';
  const tokens = (index.sentences[sentence]?.tokens ?? []).filter(({ stop }) => !stop);
  const wordAt = (at: number): number | undefined =>
    matches.wordOf.get(index.termIds.get(tokens[at]?.term ?? '') ?? -1);
  return follows && tokens.some((_, at) => at > 0 && wordAt(at) === verb && wordAt(at - 1) === undefined);
}

/** What is asked for stands in so many UTF-16 units of a question. */
const longestRead = 500;

function blockOf(
  { passages, sentences }: ArticleIndex,
  sentence: number,
): ArticleIndex['passages'][number]['block'] | undefined {
  return passages[sentences[sentence]?.passage ?? 0]?.block;
}
