import { languageOf } from '../../index/languages/registry.ts';
import type { Quote } from '../../index/quote.ts';
import { contentTerms } from '../../index/terms.ts';
import { type Prose, prose } from '../reply/prose.ts';
import { aside, type Block, note, type Reply } from '../reply/reply.ts';
import type { Lookup } from './answers.ts';
import type { Context } from './command.ts';
import { actionsOn } from './matches.ts';
import { quoteBlock } from './quote-block.ts';

const mostPassages = 3;
/** A passage is on the topic when it has as many of its words as any, or when its score is at least this share of the best one's. */
const onTopic = 0.5;
/** Share of its score that counts where a passage begins in the middle of a sentence. */
const ofFragment = 0.7;

/** An answer to a topic: all passages that speak of it, strongest first, and nothing that doesn't. */
export function topicAnswer(answer: Lookup): Lookup {
  return { ...answer, kind: 'answered', quotes: passagesOn(answer), closest: [] };
}

/** The first few of a topic's passages. */
export function strongestOf({ quotes }: Lookup): readonly Quote[] {
  return quotes.slice(0, mostPassages);
}

function passagesOn(answer: Lookup): Quote[] {
  const language = languageOf(answer.language);
  const topic = new Set(contentTerms(answer.question, language));
  const wordsIn = ({ text }: Quote): number =>
    new Set(contentTerms(text, language).filter((term) => topic.has(term))).size;
  const all = [...answer.quotes, ...answer.closest].map((quote) => ({ quote, words: wordsIn(quote) }));
  const most = Math.max(0, ...all.map(({ words }) => words));
  const passages = most > 0 ? all.filter(({ words }) => words > 0) : all.slice(0, answer.quotes.length);
  const best = Math.max(0, ...passages.map(({ quote }) => strengthOf(quote)));
  return passages
    .filter(({ quote, words }) => strengthOf(quote) >= best * onTopic || (most > 0 && words === most))
    .map(({ quote }) => quote)
    .sort((a, b) => strengthOf(b) - strengthOf(a));
}

/** A piece of a sentence says less by itself. */
function strengthOf({ text, score = 0 }: Quote): number {
  return /^\p{Ll}/u.test(text) ? score * ofFragment : score;
}

/** The passages of a topic as they are shown first. */
export function showPassages(answer: Lookup, visibility: Reply['visibility'], context: Context): Reply {
  const { library, phrases } = context;
  const topic: Block = { kind: 'question', text: answer.question };
  const passages = strongestOf(answer);
  if (passages.length === 0) {
    const blocks = [topic, note(nothingOn(answer, context))];
    return { kind: 'reply', visibility, blocks, actions: actionsOn(answer, -1, visibility, context) };
  }
  return {
    kind: 'reply',
    visibility,
    blocks: [
      topic,
      aside(prose`${passages[0]?.title ?? ''}`),
      ...passages.map((passage) => quoteBlock(passage, library, phrases, 'untitled')),
    ],
    actions: actionsOn(answer, 0, visibility, context, passages.length),
    again: { verb: 'back', edition: answer.edition, at: 0, topic: true },
  };
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
