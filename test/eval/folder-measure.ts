import type { Answer } from '../../index/answer/answer.ts';
import type { Quote } from '../../index/quote.ts';
import type { Item } from './question-set.ts';
import { hits } from './score.ts';

/** What answers in a folder of articles come to; shares from 0 to 1, of answerable questions where nothing else is said. */
export interface FolderMeasure {
  readonly 'right article first': number;
  readonly 'among three': number;
  readonly 'hit@1': number;
  readonly 'hit@3': number;
  readonly sure: number;
  /** Of the sure answers. */
  readonly 'sure and right': number;
  /** Of the unanswerable questions. */
  readonly 'unanswerable, sure': number;
}

/** Puts questions to an engine, which may quote from any article. */
export function measureFolder(items: readonly Item[], ask: (item: Item) => Answer): FolderMeasure {
  const asked = items.map((item) => {
    const answer = ask(item);
    const found = [...answer.quotes, ...answer.closest];
    const files = [...new Set(found.map(({ article }) => article))];
    return {
      isAnswerable: item.kind !== 'unanswerable',
      article: files.indexOf(item.article.index.article.file),
      quote: found.findIndex((quote) => isRight(item, quote)),
      isSure: answer.kind === 'answered',
    };
  });
  const answerable = asked.filter(({ isAnswerable }) => isAnswerable);
  const sure = answerable.filter(({ isSure }) => isSure);
  return {
    'right article first': share(answerable, ({ article }) => article === 0),
    'among three': share(answerable, ({ article }) => article >= 0 && article < 3),
    'hit@1': share(answerable, ({ quote }) => quote === 0),
    'hit@3': share(answerable, ({ quote }) => quote >= 0 && quote < 3),
    sure: share(answerable, ({ isSure }) => isSure),
    'sure and right': share(sure, ({ quote }) => quote === 0),
    'unanswerable, sure': share(
      asked.filter(({ isAnswerable }) => !isAnswerable),
      ({ isSure }) => isSure,
    ),
  };
}

function isRight({ article, gold }: Item, { article: file, source }: Quote): boolean {
  return file === article.index.article.file && source !== undefined && hits(article.fileText, gold, source);
}

function share<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.length > 0 ? all.filter(is).length / all.length : 0;
}
