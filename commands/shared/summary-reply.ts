import type { ArticleIndex } from '../../index/article-index.ts';
import { summarySentences } from '../../index/summary/summarize.ts';
import type { Portion } from '../daily/cycle.ts';
import { heading, note, type Reply } from '../reply/reply.ts';
import type { Context } from './command.ts';
import { lastAction } from './last-action.ts';
import { summaryBlocks } from './summary-blocks.ts';

/** Sentences of a summary, unless so many are asked for. */
export const sentencesShown = 3;

/** An article summed up, or the part of it that a daily post is about. */
export interface Summary {
  readonly index: ArticleIndex;
  /** Ordinals of the sentences. */
  readonly sentences: readonly number[];
  readonly portion?: Portion;
}

/** The ordinals of the sentences that carry an article. */
export function carrying(index: ArticleIndex): number[] {
  return summarySentences(index, { sentences: sentencesShown });
}

export function summaryReply(
  { index, sentences, portion }: Summary,
  visibility: Reply['visibility'],
  context: Context,
): Reply {
  const { phrases } = context;
  const { title, edition } = index.article;
  return {
    kind: 'reply',
    visibility,
    blocks: [
      heading(phrases.summaryHeading(title)),
      ...(portion ? [note(phrases.daily.day(portion.day, portion.days, portion.sections))] : []),
      ...summaryBlocks(index, sentences, 'each', context),
    ],
    actions: [lastAction(visibility, edition, phrases)],
  };
}
