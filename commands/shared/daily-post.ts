import type { ArticleIndex } from '../../index/article-index.ts';
import type { Library } from '../../index/library.ts';
import { editionsOf, type Portion, portionOn } from '../daily/cycle.ts';
import type { Composed } from '../daily/delivery.ts';
import type { Schedule } from '../daily/ledger.ts';
import { postsBefore } from '../daily/weekdays.ts';
import { phrasesFor } from '../phrases/languages.ts';
import { plain } from '../reply/prose.ts';
import { type Action, aside, type Block, heading, note, type Reply } from '../reply/reply.ts';
import { keys } from '../reply/verb.ts';
import type { Context } from './command.ts';
import { originOf } from './reference.ts';
import { summaryBlocks } from './summary-blocks.ts';

/** What is posted, and which part of which article that is. */
export interface Posted extends Composed<Reply> {
  readonly index: ArticleIndex;
  readonly portion: Portion;
}

/**
 * What is posted on a date: the day's portion in its own words. Where the articles are not those that the cycle began
 * with, a new cycle begins. Undefined without the article.
 */
export function composePost(
  schedule: Schedule,
  date: string,
  context: Pick<Context, 'library' | 'publicUrl'>,
): Posted | undefined {
  const indexes = indexesFor(schedule, context.library);
  if (indexes.length === 0) return undefined;
  const editions = editionsOf(indexes);
  const renewed = renewalOf(schedule, date, editions);
  const number = postsBefore({ ...schedule, ...renewed }, date);
  const portion = portionOn(indexes, number);
  const index = indexes.find(({ article }) => article.file === portion?.file);
  if (!portion || !index) return undefined;
  const isNew = (renewed?.renewedOn ?? schedule.renewedOn) === date && number === 0;
  const phrases = phrasesFor(schedule.language);
  const message = postOf(index, portion, isNew ? indexes.length : 0, { ...context, phrases });
  return { message, index, portion, ...(renewed && { renewed }) };
}

/** The articles a schedule goes through. */
export function indexesFor({ article }: Pick<Schedule, 'article'>, library: Library): ArticleIndex[] {
  const chosen = library.articles.filter(({ file }) => article === undefined || file === article);
  return chosen.map((one) => library.indexOf(one)).filter(({ sentences }) => sentences.length > 0);
}

function renewalOf(schedule: Schedule, date: string, editions: string): Composed<Reply>['renewed'] {
  if (schedule.editions === editions) return undefined;
  if (schedule.editions === '') return { editions };
  return { editions, cycleStart: date, renewedOn: date, ...(schedule.cycleDone && { cycleDone: 0 }) };
}

/** `changed` counts the articles of a cycle that begins anew because of another edition; 0 otherwise. */
function postOf(
  index: ArticleIndex,
  portion: Portion,
  changed: number,
  context: Pick<Context, 'library' | 'phrases' | 'publicUrl'>,
): Reply {
  const { article } = index;
  const { phrases } = context;
  const origin = originOf(article, context);
  return {
    kind: 'reply',
    visibility: 'public',
    blocks: [
      heading(phrases.daily.heading(article.title)),
      aside(phrases.daily.day(portion.day, portion.days, portion.sections)),
      ...(origin ? [aside(origin)] : []),
      ...(changed > 0 ? [note(phrases.daily.renewed(changed))] : []),
      ...summaryBlocks(index, portion.sentences, 'joined', context),
      aside(phrases.daily.howToAsk()),
    ],
    actions: [readOn(index, portion, (section) => plain(phrases.daily.readOn(section)))],
  };
}

/** Leads to the section of the first words that are quoted. */
function readOn({ article, sentences }: ArticleIndex, portion: Portion, labelOf: (section: string) => string): Action {
  const number = sentences[portion.sentences[0] ?? 0]?.section;
  const at = Math.max(
    0,
    article.sections.findIndex((section) => section.number === number),
  );
  const label = labelOf(article.sections[at]?.number ?? '');
  return { verb: 'read', label, key: keys.read[0], edition: article.edition, at, to: at };
}

/** UTF-16 units of a post as it is read, a unit for each line break. */
export function lengthOf({ blocks }: Reply): number {
  return blocks.reduce((sum, block) => sum + wordsOf(block).length + 1, 0);
}

function wordsOf(block: Block): string {
  if (block.kind === 'quote') {
    const above = block.layout?.above.map((line) => (line.kind === 'columns' ? '' : line.quote.text)) ?? [];
    return [...above, block.quote.text, plain(block.reference)].join('\n');
  }
  return block.kind === 'list' || block.kind === 'question' ? '' : plain(block.text);
}
