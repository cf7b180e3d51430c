import { type Article, trimmed } from '../../index/article.ts';
import { longestSpan, splitLong } from '../../index/long-span.ts';
import { type Quote, quoteFrom } from '../../index/quote.ts';
import type { Verdict } from '../../index/verify/verdict.ts';
import { canVerify, longestVerified, verifyQuote } from '../../index/verify/verify.ts';
import { own, prose } from '../reply/prose.ts';
import { aside, type Block, heading, noEdition, note, type Refusal, type Reply, refusal } from '../reply/reply.ts';
import { articleOf, chooseArticle, refuseEmpty, searchedFor } from './choose-article.ts';
import { type Context, type Input, visibilityOf } from './command.ts';
import { lastAction } from './last-action.ts';
import { quoteBlock } from './quote-block.ts';
import { elided } from './shortened.ts';

/** The verdict on a text in one article, or in the library; a refusal for what can't be looked up. */
export function verdictOrRefuse(text: string, article: string, context: Context): Verdict | Refusal {
  const { library, phrases } = context;
  const empty = refuseEmpty(context);
  if (empty) return empty;
  if (!canVerify(text)) return refusal(phrases.emptyVerify());
  if (text.length > longestVerified) return refusal(phrases.verifyTooLong(text.length, longestVerified));
  if (article === '') return verifyQuote(library, text, undefined, context.lexicon);
  const chosen = chooseArticle(article, context);
  return chosen.kind === 'article' ? verifyQuote(library, text, chosen, context.lexicon) : chosen;
}

/** UTF-16 units of the text that are repeated under the verdict. */
const longestEcho = 300;
/** Changes that are listed, and units of each side of one that are shown. */
const mostChanges = 8;
const longestChange = 120;
const longestAround = 200;
/** UTF-16 units of the places of one text together. */
const mostShown = 2_000;
/** What tells a verdict at a glance; its words say the same. */
const marks: Readonly<Record<Verdict['kind'], string>> = {
  exact: '✅',
  near: '☑️',
  changed: '⚠️',
  stitched: '🧩',
  absent: '❌',
};

/** A verdict as it is shown, above the text it is about. */
export function verdictReply(text: string, verdict: Verdict, input: Input, context: Context): Reply {
  const { phrases } = context;
  const visibility = visibilityOf(input);
  const searched = searchedFor(input, context);
  const [first] = [...verdict.quotes, ...verdict.closest];
  return {
    kind: 'reply',
    visibility,
    blocks: [
      heading(prose`${own(`${marks[verdict.kind]} `)}${phrases.verdict(verdict.kind, searched)}`),
      aside(prose`${elided(text, longestEcho)}`),
      ...aroundBlocks(verdict, context),
      ...evidenceOf(verdict, context),
    ],
    actions: [lastAction(visibility, first?.edition ?? noEdition, phrases)],
  };
}

/** What is the writer's own, and which of several quotations is what. */
function aroundBlocks({ around, quotations }: Verdict, { phrases }: Context): Block[] {
  const own = around.length > 0 ? [note(phrases.verifyAround(elided(around.join(' … '), longestAround)))] : [];
  const items = quotations.slice(0, mostChanges).map(({ text, kind }) => ({
    name: prose`${elided(text, longestChange)}`,
    detail: phrases.verdict(kind, 1),
  }));
  return items.length > 0 ? [...own, { kind: 'list', items }] : own;
}

function evidenceOf(verdict: Verdict, context: Context): Block[] {
  const { phrases } = context;
  const { kind, quotes, closest, occurrences, insideWord, differs, changes } = verdict;
  const fitting = kind === 'exact' || kind === 'near' ? withinReason(quotes) : quotes;
  const shown = fitting.flatMap((quote) => quoteBlocks(quote, context));
  const inside = insideWord ? [note(phrases.verifyInsideWord())] : [];
  const standing = occurrences > 1 ? [note(phrases.verifyStanding(occurrences, fitting.length))] : [];
  switch (kind) {
    case 'exact':
      return [...inside, ...standing, ...shown];
    case 'near':
      return [note(phrases.verifyDiffers(differs)), ...inside, ...standing, ...shown];
    case 'changed':
      return [note(phrases.verifyInstead()), ...shown, ...changeBlocks(changes, context)];
    case 'stitched':
      return [note(phrases.verifyPieces(quotes.length)), ...shown, ...changeBlocks(changes, context)];
    case 'absent': {
      const near = closest.flatMap((quote) => quoteBlocks(quote, context));
      return [...(near.length > 0 ? [note(phrases.closest())] : []), ...near];
    }
  }
}

/** As many of the places as are no more than a message or two to read. */
function withinReason(quotes: readonly Quote[]): readonly Quote[] {
  let length = 0;
  return quotes.filter(({ text }, i) => {
    length += text.length;
    return i === 0 || length <= mostShown;
  });
}

function changeBlocks(changes: Verdict['changes'], { phrases }: Context): Block[] {
  if (changes.length === 0) return [];
  const items = changes.slice(0, mostChanges).map(({ yours, theirs }) => ({
    name: phrases.verifyChange(yours && elided(yours, longestChange), theirs && elided(theirs.text, longestChange)),
  }));
  return [note(phrases.verifyChanges(changes.length, items.length)), { kind: 'list', items }];
}

/** A quote, in pieces where it goes over sections or is too long to be shown in one. */
function quoteBlocks(quote: Quote, context: Context): Block[] {
  const article = articleOf(quote, context.library);
  const pieces = article ? piecesOf(article, quote) : [quote];
  return pieces.map((piece) => quoteBlock(piece, context));
}

function piecesOf(article: Article, quote: Quote): Quote[] {
  const { start, end } = quote.span;
  const touched = article.sections.filter(({ span }) => span.start < end && start < span.end);
  if (touched.length === 1 && end - start <= longestSpan) return [quote];
  return touched.flatMap(({ number, span }) => {
    const inside = trimmed(article.text, { start: Math.max(start, span.start), end: Math.min(end, span.end) });
    return splitLong(article.text, inside).map((piece) => quoteFrom(article, piece, { section: number }));
  });
}
