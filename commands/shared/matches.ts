import type { ArticleIndex } from '../../index/article-index.ts';
import { languageOf } from '../../index/languages/registry.ts';
import { type Quote, quoteFrom } from '../../index/quote.ts';
import { contentTerms, tokenize } from '../../index/terms.ts';
import type { Prose } from '../reply/prose.ts';
import { type Action, aside, type Block, heading, note, type Reply, refusal } from '../reply/reply.ts';
import type { Lookup } from './answers.ts';
import { articleOf } from './choose-article.ts';
import type { Context } from './command.ts';
import { lastAction } from './last-action.ts';
import { quoteBlock } from './quote-block.ts';
import { layoutOf } from './quote-layout.ts';
import { referenceTo } from './reference.ts';
import { headingInReference } from './section-heading.ts';

/** The sentences that an answer found, best first; of several articles, where none was named and it isn't sure. */
export function foundBy({ quotes, closest }: Lookup): Quote[] {
  return [...quotes, ...closest].filter(({ score = 0 }) => score > 0);
}

/** Those of the answer's own article, which its buttons lead to. */
export function matchesOf(answer: Lookup): Quote[] {
  return foundBy(answer).filter((quote) => isOwn(answer, quote));
}

export function isOwn(answer: Lookup, { edition }: Quote): boolean {
  return edition === answer.edition;
}

type Visibility = Reply['visibility'];

/** Buttons that lead from an answer to what belongs to it, and back. */
const leading: ReadonlySet<Action['verb']> = new Set(['next', 'back', 'around', 'why']);

/** The same, with how many articles were searched, so that the way back leads to what all of them said. */
export function ofSeveral(actions: readonly Action[], searched: number | undefined): Action[] {
  return actions.map((action) =>
    searched !== undefined && leading.has(action.verb) ? { ...action, to: searched } : action,
  );
}

/** The buttons under the match at `place`; `next` is the place shown after it. Only the last one where nothing was found. */
export function actionsOn(
  answer: Lookup,
  place: number,
  visibility: Visibility,
  { phrases }: Context,
  next = place + 1,
): Action[] {
  const { labels } = phrases;
  const { edition } = answer;
  const matches = matchesOf(answer);
  const match = matches[place];
  const last = lastAction(visibility, edition, phrases);
  if (match?.sentence === undefined) return [last];
  const label = answer.kind === 'answered' ? labels.next : labels.closest;
  const isEnd = place === 0 && next >= matches.length;
  const more = matches.length > 1 && !isEnd ? nextMatch(next % matches.length, edition, label, labels.back) : [];
  const beside = [
    besideIt('around', answer, match.sentence, phrases),
    besideIt('why', answer, match.sentence, phrases),
  ];
  const miss: Action = { verb: 'miss', label: labels.miss, edition, at: match.sentence, rare: true };
  return [...more.map((action) => ({ ...action, ...topicOf(answer) })), ...beside, miss, last];
}

/** Behind the last match comes the answer again. */
function nextMatch(place: number, edition: string, next: string, back: string): Action[] {
  return place === 0
    ? [{ verb: 'back', label: back, key: 'n', edition, at: 0 }]
    : [{ verb: 'next', label: next, key: 'n', edition, at: place }];
}

/** The button to what is said about the match that is the article's sentence `at`. */
function besideIt(
  verb: 'around' | 'why',
  answer: Lookup,
  at: number,
  { labels }: Pick<Context['phrases'], 'labels'>,
): Action {
  const { edition } = answer;
  return verb === 'around'
    ? { verb, label: labels.around, key: 'a', edition, at, ...topicOf(answer) }
    : { verb, label: labels.why, key: 'w', edition, at, rare: true, ...topicOf(answer) };
}

function topicOf({ intent }: Lookup): { readonly topic?: true } {
  return intent === 'topic' ? { topic: true } : {};
}

/** The buttons under what was shown about a match: back to it, and the other of `around` and `why`. */
function actionsBeside(
  answer: Lookup,
  at: number,
  other: 'around' | 'why',
  visibility: Visibility,
  phrases: Context['phrases'],
): Action[] {
  const place = matchesOf(answer).findIndex(({ sentence }) => sentence === at);
  const { edition } = answer;
  const back = { label: phrases.labels.back, key: 'b', edition, ...topicOf(answer) } as const;
  return [
    place <= 0 ? { verb: 'back', at: 0, ...back } : { verb: 'next', at: place, ...back },
    besideIt(other, answer, at, phrases),
    lastAction(visibility, edition, phrases),
  ];
}

/** The match at a place, under its question. */
export function showMatch(answer: Lookup, place: number, visibility: Visibility, context: Context): Reply {
  const { phrases } = context;
  const matches = matchesOf(answer);
  const match = matches[place];
  if (!match) return refusal(phrases.articleChanged());
  const blocks: Block[] = [
    { kind: 'question', text: answer.question },
    note(phrases.matchOf(place + 1, matches.length)),
    quoteBlock(match, context),
  ];
  return { kind: 'reply', visibility, blocks, actions: actionsOn(answer, place, visibility, context) };
}

/** The sentences before and after the one at `at`, which is marked between them. */
export function showAround(
  answer: Lookup,
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
    const reference = referenceTo(quote, index.article, context, { heading: headingInReference(quote) });
    const layout = layoutOf(index.article, quote, 'in place');
    return [{ kind: 'quote', quote, reference, layout, ...(i === at && { marked: true }) }];
  });
  const head = aside(phrases.aroundHeading(middle.section, answer.title));
  return {
    kind: 'reply',
    visibility,
    blocks: [{ kind: 'question', text: answer.question }, head, ...quotes],
    actions: actionsBeside(answer, at, 'why', visibility, phrases),
  };
}

function sentenceQuote({ article, sentences }: ArticleIndex, at: number): Quote | undefined {
  const sentence = sentences[at];
  if (!sentence) return undefined;
  const { section, ordinal, span } = sentence;
  return quoteFrom(article, span, { section, sentences: [ordinal, ordinal], sentence: at });
}

/** How the match at `at` was found, in plain words. */
export function explain(answer: Lookup, at: number, visibility: Visibility, context: Context): Reply {
  const { phrases } = context;
  const matches = matchesOf(answer);
  const match = matches.find(({ sentence }) => sentence === at);
  if (!match) return refusal(phrases.articleChanged());
  const facts = answer.intent === 'topic' ? factsOfTopic(answer, match, context) : factsOf(answer, match, context);
  const small = answer.intent === 'topic' ? 1 : 2;
  const blocks: Block[] = [
    { kind: 'question', text: answer.question },
    quoteBlock(match, context),
    heading(phrases.whyHeading()),
    ...facts.slice(0, -small).map(note),
    ...facts.slice(-small).map(aside),
  ];
  return { kind: 'reply', visibility, blocks, actions: actionsBeside(answer, at, 'around', visibility, phrases) };
}

function factsOf(answer: Lookup, match: Quote, { phrases }: Context): readonly Prose[] {
  const { reading, unknownWords, article: file, edition } = answer;
  const isFirst = match === matchesOf(answer)[0];
  return phrases.why({
    ...reading,
    matchedWords: isFirst ? reading.matchedWords : wordsIn(answer, match.text),
    unknownWords,
    confidence: match.score ?? answer.confidence,
    file,
    edition,
    ...match.span,
  });
}

/** A topic asks for nothing, so that no confidence decides; its words may stand above the sentence alone. */
function factsOfTopic(answer: Lookup, match: Quote, context: Context): readonly Prose[] {
  const article = articleOf(answer, context.library);
  const leads = (match.leads ?? []).map(({ start, end }) => article?.text.slice(start, end) ?? '');
  const above = [...(match.path ?? []).map(({ text }) => text), ...leads].join('\n');
  const facts = factsOf(answer, match, context);
  const found = context.phrases.onTopic(wordsIn(answer, match.text), wordsIn(answer, above));
  return [found, ...facts.slice(1, -2), ...facts.slice(-1)];
}

/** Content words of a question that a text has, as they are written in the question. */
function wordsIn({ question, language: tag }: Lookup, text: string): string[] {
  const language = languageOf(tag);
  const terms = new Set(contentTerms(text, language));
  const found = tokenize(question, language).filter(({ term, stop }) => !stop && terms.has(term));
  return [...new Set(found.map(({ start, end }) => question.slice(start, end)))];
}
