import type { Quote } from '../../index/quote.ts';
import { summarize } from '../../index/summary/summarize.ts';
import { type Prose, prose } from '../reply/prose.ts';
import { aside, type Block, heading, note, type Reply } from '../reply/reply.ts';
import type { Lookup } from './answers.ts';
import { articleOf } from './choose-article.ts';
import type { Context } from './command.ts';
import { actionsOn, matchesOf } from './matches.ts';
import { quoteBlock } from './quote-block.ts';

const closestShown = 2;

/** An answer as it is shown first; matches that aren't shown come with the first button. `lead` stands above the question. */
export function answerReply(answer: Lookup, visibility: Reply['visibility'], context: Context, lead?: Prose): Reply {
  const { library, phrases } = context;
  const shown = answer.kind === 'not-stated' ? closestOf(answer) : answer.quotes;
  const title = answer.intent === 'whole' ? 'untitled' : 'titled';
  return {
    kind: 'reply',
    visibility,
    blocks: [
      { kind: 'question', text: answer.question, ...(lead && { lead }) },
      ...leadOf(answer, shown.length, context),
      ...shown.map((quote) => quoteBlock(quote, library, phrases, title)),
      ...answer.reading.corrected.map(({ word, as }) => aside(phrases.readAs(word, as))),
    ],
    actions: actionsOn(answer, 0, visibility, context, shown.length),
    again: { verb: 'back', edition: answer.edition, at: 0 },
  };
}

/** What is said before the quotes, of which so many are `shown`. */
function leadOf(answer: Lookup, shown: number, context: Context): Block[] {
  const { phrases } = context;
  const { intent, searched, gap, absent, title, unknownWords } = answer;
  if (answer.kind === 'answered') return intent === 'whole' ? [heading(phrases.summaryHeading(title))] : [];
  const unknown = searched === 1 && unknownWords.length > 0 ? [note(phrases.neverUses(unknownWords))] : [];
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

/** For somebody who can't ask in its language: what the article is about. */
function inBrief(answer: Lookup, { library, phrases }: Context): Block[] {
  const article = articleOf(answer, library);
  const quotes = article ? summarize(library.indexOf(article), { sentences: closestShown }) : [];
  const blocks = quotes.map((quote) => quoteBlock(quote, library, phrases, 'untitled'));
  return [note(phrases.summaryHeading(answer.title)), ...blocks];
}

/** Fewer where the article has none of the question's words, and they can hardly help. */
function closestOf(answer: Lookup): readonly Quote[] {
  const near = matchesOf(answer);
  return near.slice(0, answer.reading.matchedWords.length > 0 ? closestShown : 1);
}
