import type { Quote } from '../../index/quote.ts';
import { summarize } from '../../index/summary/summarize.ts';
import { type Prose, prose } from '../reply/prose.ts';
import { aside, type Block, heading, note, type QuoteBlock, type Reply } from '../reply/reply.ts';
import type { Lookup } from './answers.ts';
import { articleOf } from './choose-article.ts';
import type { Context } from './command.ts';
import { actionsOn, foundBy, isOwn, ofSeveral } from './matches.ts';
import { quoteBlock } from './quote-block.ts';
import { bylineOf } from './reference.ts';

const closestShown = 2;

/** An answer as it is shown first; matches of its article that aren't shown come with the first button. `lead` stands above the question. */
export function answerReply(answer: Lookup, visibility: Reply['visibility'], context: Context, lead?: Prose): Reply {
  const { phrases } = context;
  const chosen = answer.kind === 'not-stated' ? closestOf(answer) : answer.quotes;
  const title = answer.intent === 'whole' ? 'untitled' : 'titled';
  const own = chosen.filter((quote) => isOwn(answer, quote)).length;
  const each = onceEach(chosen.map((quote) => quoteBlock(quote, context, title)));
  const shown = answer.kind === 'not-stated' ? each : firstWithByline(each, context);
  return {
    kind: 'reply',
    visibility,
    blocks: [
      { kind: 'question', text: answer.question, ...(lead && { lead }) },
      ...leadOf(answer, shown.length, context),
      ...shown,
      ...answer.reading.corrected.map(({ word, as }) => aside(phrases.readAs(word, as))),
    ],
    actions: ofSeveral(actionsOn(answer, 0, visibility, context, own), searchedByAll(answer)),
    // A press asks one article anew, so quotes of several can't be shown again.
    ...(own === chosen.length && { again: { verb: 'back', edition: answer.edition, at: 0 } as const }),
  };
}

/** How many articles were searched, where that matters to who comes back to the answer. */
function searchedByAll({ kind, searched }: Lookup): number | undefined {
  return kind !== 'answered' && searched > 1 ? searched : undefined;
}

/** Sentences that can't be understood without the same neighbours are shown with them once. */
function onceEach(quotes: readonly QuoteBlock[]): QuoteBlock[] {
  const isSame = ({ quote: one }: QuoteBlock, { quote: other }: QuoteBlock): boolean =>
    one.edition === other.edition && one.span.start === other.span.start && one.span.end === other.span.end;
  return quotes.filter((block, i) => quotes.findIndex((other) => isSame(other, block)) === i);
}

/** Under the first quote of an answer stands who wrote that, and when. */
function firstWithByline([first, ...rest]: readonly QuoteBlock[], { library, phrases }: Context): QuoteBlock[] {
  if (!first) return [];
  const article = articleOf(first.quote, library);
  const byline = article && bylineOf(article, phrases);
  return [byline ? { ...first, reference: prose`${first.reference} · ${byline}` } : first, ...rest];
}

/** What is said before the quotes, of which so many are `shown`. */
function leadOf(answer: Lookup, shown: number, context: Context): Block[] {
  const { phrases } = context;
  const { intent, searched, gap, absent, title } = answer;
  if (answer.kind === 'answered' && intent === 'whole') return [heading(phrases.summaryHeading(title))];
  const unknown = neverUsed(answer, context);
  if (answer.kind === 'answered') return unknown;
  if (answer.kind === 'maybe') return [heading(phrases.mayAnswer(shown)), ...unknown];
  const closest = shown > 0 ? [note(phrases.closest())] : [];
  if (absent) return [heading(phrases.noSuchSection(absent.named, title, absent.nearest)), ...closest];
  if (gap) {
    const told = note(phrases.otherLanguage(gap.question, gap.article));
    return [told, ...(shown > 0 ? closest : inBrief(answer, context))];
  }
  const named = shown === 0 && searched === 1 ? [aside(prose`${title}`)] : [];
  return [heading(phrases.notStated(searched)), ...unknown, ...closest, ...named];
}

/** Above a sure answer only what may make its premise false. Where several articles were searched, which one is meant. */
function neverUsed({ kind, searched, title, unknownWords, unknownNames }: Lookup, { phrases }: Context): Block[] {
  if (searched > 1) {
    return kind === 'not-stated' ? [] : unknownNames.map((name) => note(phrases.neverMentions(name, title)));
  }
  const words = kind === 'answered' ? unknownNames : unknownWords;
  return words.length > 0 ? [note(phrases.neverUses(words))] : [];
}

/** For somebody who can't ask in its language: what the article is about. */
function inBrief(answer: Lookup, context: Context): Block[] {
  const { library, phrases } = context;
  const article = articleOf(answer, library);
  const quotes = article ? summarize(library.indexOf(article), { sentences: closestShown }) : [];
  const blocks = quotes.map((quote) => quoteBlock(quote, context, 'untitled'));
  return [note(phrases.summaryHeading(answer.title)), ...blocks];
}

/** Fewer where the article has none of the question's words, and they can hardly help. */
function closestOf(answer: Lookup): readonly Quote[] {
  const near = foundBy(answer);
  return near.slice(0, answer.reading.matchedWords.length > 0 ? closestShown : 1);
}
