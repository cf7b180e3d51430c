import type { Article } from '../index/article.ts';
import { summarySentences } from '../index/summary/summarize.ts';
import { portionOn } from './daily/cycle.ts';
import { postsBefore } from './daily/weekdays.ts';
import { summaryData } from './reply/data.ts';
import { refusal } from './reply/reply.ts';
import { askWhich } from './shared/article-choice.ts';
import { articleOrRefuse, isOpen } from './shared/choose-article.ts';
import { type Command, type Context, type Input, refused, textOf, visibilityOf } from './shared/command.ts';
import { indexesFor } from './shared/daily-post.ts';
import { articleOption, fits, type Option, privateOption } from './shared/option.ts';
import { urlsIn } from './shared/reference.ts';
import { suggestArticles } from './shared/suggest.ts';
import { quotesOf } from './shared/summary-blocks.ts';
import { type Summary, sentencesShown, summaryReply } from './shared/summary-reply.ts';

const terminalOptions: readonly Option[] = [
  {
    name: 'sentences',
    kind: 'count',
    required: false,
    most: 100,
    surfaces: ['terminal'],
    operand: 'N',
    example: '3',
  },
  {
    name: 'date',
    kind: 'date',
    required: false,
    surfaces: ['terminal'],
    operand: 'YYYY-MM-DD',
    example: '2026-11-23',
  },
];

/** The sentences that carry an article, in reading order; with a date those of what the daily post of that day is about. */
export const summary: Command = {
  name: 'summary',
  surfaces: ['slash', 'terminal'],
  options: [articleOption, privateOption, ...terminalOptions],
  run: (input, context) => {
    const given = terminalOptions.filter(({ name }) => textOf(input, name) !== '');
    const unfit = given.find((option) => !fits(option, textOf(input, option.name)));
    if (unfit) return refused(refusal(context.phrases.unfit(unfit.name, unfit.example ?? '')));
    const article = articleOrRefuse(textOf(input, 'article'), context);
    if (article.kind === 'refusal') return refused(article);
    if (given.length === 0 && isOpen(input, context))
      return { reply: askWhich('sum', '', visibilityOf(input), context) };
    const summed = sumUp(article, input, context);
    return {
      reply: summaryReply(summed, visibilityOf(input), context),
      data: summaryData(
        summed.index.article,
        quotesOf(summed.index, summed.sentences),
        textOf(input, 'date'),
        summed.portion,
        urlsIn(context),
      ),
    };
  },
  suggest: (option, typed, _, context) => (option === 'article' ? suggestArticles(typed, context) : []),
};

/** Of a date, the portion of the cycle that starts on the first day of its year. */
function sumUp(article: Article, input: Input, { library }: Context): Summary {
  const [date, wanted] = [textOf(input, 'date'), textOf(input, 'sentences')];
  const own = library.indexOf(article);
  if (date === '') {
    const sentences = Number(wanted) || sentencesShown;
    return { index: own, sentences: summarySentences(own, { sentences }) };
  }
  const indexes = indexesFor(textOf(input, 'article') === '' ? {} : { article: article.file }, library);
  const portion = portionOn(indexes, postsBefore({ cycleStart: `${date.slice(0, 4)}-01-01` }, date));
  const index = indexes.find((one) => one.article.file === portion?.file);
  if (!portion || !index) return { index: own, sentences: [] };
  const sentences = Number(wanted);
  return {
    index,
    sentences: sentences ? summarySentences(index, { sentences, within: portion.within }) : portion.sentences,
    portion,
  };
}
