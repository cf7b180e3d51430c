import { sentencesOnTopic } from '../../index/answer/topic-sentences.ts';
import type { Span } from '../../index/article.ts';
import { languageOf } from '../../index/languages/registry.ts';
import { contentTerms } from '../../index/terms.ts';
import { type Prose, prose } from '../reply/prose.ts';
import { aside, type Block, note, type QuoteBlock, type Reply } from '../reply/reply.ts';
import type { Lookup } from './answers.ts';
import { articleOf } from './choose-article.ts';
import type { Context } from './command.ts';
import { actionsOn } from './matches.ts';
import { quoteBlock } from './quote-block.ts';
import { shortened } from './shortened.ts';

/** Passages of a topic that are shown at a time. */
const passagesAPage = 5;
/** UTF-16 units of a title, and of a topic whose unknown words are named: on every page there must be room for any passage. */
const longestTitle = 60;
const longestTold = 100;

/** An answer to a topic: every sentence that speaks of it, strongest first; where none has its words, those that mean it. */
export function topicAnswer(answer: Lookup, { library, lexicon }: Context): Lookup {
  const article = articleOf(answer, library);
  const found = article && sentencesOnTopic(library.indexOf(article), answer.question, { lexicon });
  const quotes = found && found.quotes.length > 0 ? found.quotes : answer.quotes;
  return { ...answer, kind: 'answered', quotes, closest: [] };
}

/** The passages of a topic as they are shown, by pages. */
export function showPassages(answer: Lookup, visibility: Reply['visibility'], context: Context): Reply {
  const { library, phrases } = context;
  const { question, quotes, title, edition, unknownWords } = answer;
  const topic: Block = { kind: 'question', text: question };
  if (quotes.length === 0) {
    const blocks = [topic, note(nothingOn(answer, context))];
    return { kind: 'reply', visibility, blocks, actions: actionsOn(answer, -1, visibility, context) };
  }
  const passages = apart(quotes.map((quote) => quoteBlock(quote, library, phrases, 'untitled')));
  return {
    kind: 'reply',
    visibility,
    blocks: [
      topic,
      aside(prose`${shortened(title, longestTitle)} · ${phrases.passages(passages.length)}`),
      ...(unknownWords.length > 0 && question.length <= longestTold ? [note(phrases.neverUses(unknownWords))] : []),
      ...passages,
    ],
    quotesAPage: passagesAPage,
    actions: actionsOn(answer, 0, visibility, context, quotes.length),
    again: { verb: 'back', edition, at: 0, topic: true },
  };
}

/** Each once: where one stands in another, or above it, the longer one in the place of the stronger. */
function apart(passages: readonly QuoteBlock[]): QuoteBlock[] {
  const shown: QuoteBlock[] = [];
  for (const passage of passages) {
    if (shown.some((other) => covers(other, passage.quote.span))) continue;
    const place = shown.findIndex(({ quote }) => covers(passage, quote.span));
    if (place < 0) shown.push(passage);
    else {
      const others = shown.slice(place + 1).filter(({ quote }) => !covers(passage, quote.span));
      shown.splice(place, shown.length, passage, ...others);
    }
  }
  return shown;
}

function covers({ quote, layout }: QuoteBlock, { start, end }: Span): boolean {
  const above = layout?.above.flatMap((one) => (one.kind === 'columns' ? one.cells : [one.quote])) ?? [];
  return [quote, ...above].some((one) => one && one.span.start <= start && end <= one.span.end);
}

/** That the words are never used, or, where they are, that no passage is about them. */
function nothingOn({ question: topic, searched, article: file }: Lookup, { library, phrases }: Context): Prose {
  const articles = library.articles.filter((article) => searched > 1 || article.file === file);
  const used = articles.some(
    (article) =>
      article.text.toLowerCase().includes(topic.toLowerCase()) ||
      contentTerms(topic, languageOf(article.language)).some((term) => library.indexOf(article).termIds.has(term)),
  );
  return used
    ? phrases.noPassageOn(topic)
    : phrases.neverMentions(topic, articles.length === 1 ? articles[0]?.title : undefined);
}
