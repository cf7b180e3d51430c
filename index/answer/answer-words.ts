import type { Span } from '../article.ts';
import type { Asked } from '../languages/asked.ts';
import { measureMentions } from './mentions/features.ts';
import { mentionsIn } from './mentions/mentions.ts';
import { scoreOf } from './mentions/score.ts';
import type { QueryContext } from './query-context.ts';
import { annotationsOf } from './sentence-annotations.ts';
import { answerWordsWeights } from './weights/answer-words.ts';
import type { MentionKind } from './weights/weights.ts';

/** By how much the likeliest must lead the next one, in probability. */
export const leastLead = 0.1;

/**
 * The words inside a sentence that answer a question for a person, a date, a place or a number; undefined when there are
 * none of the kind, none that is likely, or two that are nearly as likely: none is better than wrong ones.
 */
export function answerWords(query: QueryContext, sentence: number): Span | undefined {
  const kind = mentionKindAsked(query);
  if (!kind || asksAboutName(query, sentence)) return undefined;
  const mentions = mentionsIn(query, sentence);
  const scored = measureMentions(query, sentence, mentions)
    .map((row, i) => ({ mention: mentions[i] as Span, likely: scoreOf(row, answerWordsWeights) }))
    .sort((a, b) => b.likely - a.likely || a.mention.start - b.mention.start);
  const [best, second] = scored;
  if (!best || best.likely < answerWordsWeights.least[kind]) return undefined;
  if (second && best.likely - second.likely < leastLead) return undefined;
  return { start: best.mention.start, end: best.mention.end };
}

/** What is asked for, where single words can answer. "How often" is answered by "every ten minutes", of which the number alone says nothing. */
export function mentionKindAsked({ question: { asked, measure } }: QueryContext): MentionKind | undefined {
  if (measure === 'frequency' || asked.expects.length === 0) return undefined;
  if (asked.type === 'when') return 'time';
  return asked.type === 'how-many' ? 'amount' : nameAsked(asked);
}

function nameAsked({ expects: [likeliest] }: Asked): MentionKind | undefined {
  return likeliest === 'person' || likeliest === 'place' ? likeliest : undefined;
}

/** "Who is Odd Sundal?": another name would be no answer. */
function asksAboutName({ index, question, matches }: QueryContext, sentence: number): boolean {
  if (question.text.search(index.language.sentences.mentions.asksAboutName) < 0) return false;
  const content = question.words.filter(({ asking }) => !asking);
  const isIn = (terms: readonly number[]): boolean =>
    content.every((word) => terms.some((term) => matches.wordOf.get(term) === question.words.indexOf(word)));
  const named = annotationsOf(index, sentence).entities.some(({ terms }) => isIn(terms));
  return named || content.every(({ capitalised }) => capitalised);
}
