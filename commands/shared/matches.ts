import type { Answer } from '../../index/answer/answer.ts';
import type { ArticleIndex } from '../../index/article-index.ts';
import { type Quote, quoteFrom } from '../../index/quote.ts';
import { contentTerms, tokenize } from '../../index/terms.ts';
import { type Action, aside, type Block, heading, note, type Reply, refusal } from '../reply/reply.ts';
import { articleOf } from './choose-article.ts';
import type { Context } from './command.ts';
import { lastAction } from './last-action.ts';
import { quoteBlock } from './quote-block.ts';
import { headingInReference } from './section-heading.ts';

/** An answer, or the passages on a topic: `quotes` are then all of them. */
export type Matched = Answer & { readonly topic?: true };

/** The sentences that an answer found, best first. */
export function matchesOf({ quotes, closest }: Matched): Quote[] {
  return [...quotes, ...closest].filter(({ score = 0 }) => score > 0);
}

type Visibility = Reply['visibility'];

/** The buttons under the match at `place`; `next` is the place shown after it. Only the last one where nothing was found. */
export function actionsOn(
  answer: Matched,
  place: number,
  visibility: Visibility,
  { library, phrases }: Context,
  next = place + 1,
): Action[] {
  const { labels } = phrases;
  const matches = matchesOf(answer);
  const match = matches[place];
  const article = articleOf(answer, library);
  if (!article) return [];
  const { edition } = article;
  const last = lastAction(visibility, edition, phrases);
  if (!match) return [last];
  const at = placeOf(match, library.indexOf(article));
  const label = answer.kind === 'answered' ? labels.next : labels.closest;
  const isEnd = place === 0 && next >= matches.length;
  const more = matches.length > 1 && !isEnd ? nextMatch(next % matches.length, edition, label, labels.back) : [];
  const { topic } = answer;
  const beside: Action[] = [
    { verb: 'around', label: labels.around, key: 'a', edition, at },
    { verb: 'why', label: labels.why, key: 'w', edition, at },
  ];
  return [...[...more, ...beside].map((action) => ({ ...action, ...(topic && { topic }) })), last];
}

/** Behind the last match comes the answer again. */
function nextMatch(place: number, edition: string, next: string, back: string): Action[] {
  return place === 0
    ? [{ verb: 'back', label: back, key: 'n', edition, at: 0 }]
    : [{ verb: 'next', label: next, key: 'n', edition, at: place }];
}

/** The buttons under what was shown about a match: back to it, and the other of `around` and `why`. */
function actionsBeside(
  answer: Matched,
  index: ArticleIndex,
  at: number,
  other: 'around' | 'why',
  visibility: Visibility,
  phrases: Context['phrases'],
): Action[] {
  const place = Math.max(
    0,
    matchesOf(answer).findIndex((match) => placeOf(match, index) === at),
  );
  const { edition } = index.article;
  const { labels } = phrases;
  const topic = answer.topic && { topic: answer.topic };
  return [
    { verb: place === 0 ? 'back' : 'next', label: labels.back, key: 'b', edition, at: place, ...topic },
    { verb: other, label: labels[other], key: other.charAt(0), edition, at, ...topic },
    lastAction(visibility, edition, phrases),
  ];
}

function placeOf({ span }: Quote, { sentences }: ArticleIndex): number {
  return sentences.findIndex((sentence) => sentence.span.start === span.start);
}

/** The match at a place, under its question. */
export function showMatch(answer: Matched, place: number, visibility: Visibility, context: Context): Reply {
  const { library, phrases } = context;
  const matches = matchesOf(answer);
  const match = matches[place];
  if (!match) return refusal(phrases.articleChanged());
  const blocks: Block[] = [
    { kind: 'question', text: answer.question },
    note(phrases.matchOf(place + 1, matches.length)),
    quoteBlock(match, library, phrases),
  ];
  return { kind: 'reply', visibility, blocks, actions: actionsOn(answer, place, visibility, context) };
}

/** The sentences before and after the one at `at`, which is marked between them. */
export function showAround(
  answer: Matched,
  index: ArticleIndex,
  at: number,
  visibility: Visibility,
  context: Context,
): Reply {
  const { phrases } = context;
  const middle = index.sentences[at];
  if (!middle) return refusal(phrases.articleChanged());
  const quotes = [at - 1, at, at + 1].flatMap((i): Block[] => {
    const quote = sentenceQuote(index, i);
    if (!quote) return [];
    const reference = phrases.reference(quote.section, quote.sentences, undefined, headingInReference(quote));
    return [{ kind: 'quote', quote, reference, ...(i === at && { marked: true }) }];
  });
  const head = aside(phrases.aroundHeading(middle.section, index.article.title));
  return {
    kind: 'reply',
    visibility,
    blocks: [{ kind: 'question', text: answer.question }, head, ...quotes],
    actions: actionsBeside(answer, index, at, 'why', visibility, phrases),
  };
}

function sentenceQuote({ article, sentences }: ArticleIndex, at: number): Quote | undefined {
  const sentence = sentences[at];
  if (!sentence) return undefined;
  const { section, ordinal, span } = sentence;
  return quoteFrom(article, span, { section, sentences: [ordinal, ordinal] });
}

/** How the match at `at` was found, in plain words. */
export function explain(
  answer: Matched,
  index: ArticleIndex,
  at: number,
  visibility: Visibility,
  context: Context,
): Reply {
  const { library, phrases } = context;
  const match = matchesOf(answer).find((one) => placeOf(one, index) === at);
  if (!match) return refusal(phrases.articleChanged());
  const facts = phrases.why({
    ...answer.reading,
    matchedWords:
      match.span.start === matchesOf(answer)[0]?.span.start
        ? answer.reading.matchedWords
        : wordsIn(answer.question, match),
    unknownWords: answer.unknownWords,
    confidence: match.score ?? answer.confidence,
    file: index.article.file,
    edition: index.article.edition,
    ...match.span,
  });
  const blocks: Block[] = [
    { kind: 'question', text: answer.question },
    quoteBlock(match, library, phrases),
    heading(phrases.whyHeading()),
    ...facts.slice(0, -2).map(note),
    ...facts.slice(-2).map(aside),
  ];
  return {
    kind: 'reply',
    visibility,
    blocks,
    actions: actionsBeside(answer, index, at, 'around', visibility, phrases),
  };
}

/** Content words of a question that a quote has, as they are written in the question. */
function wordsIn(question: string, { text }: Quote): string[] {
  const terms = new Set(contentTerms(text));
  const found = tokenize(question).filter(({ term, stop }) => !stop && terms.has(term));
  return [...new Set(found.map(({ start, end }) => question.slice(start, end)))];
}
