import { sentencesOnTopic } from '../../index/answer/topic-sentences.ts';
import type { Article, Span } from '../../index/article.ts';
import { languageOf } from '../../index/languages/registry.ts';
import type { Quote } from '../../index/quote.ts';
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
/** Sentences that a person gets: nobody turns to a hundredth page. */
const mostListed = 500;
/** UTF-16 units of a title, and of a topic whose unknown words are named: on every page there must be room for any passage. */
const longestTitle = 60;
const longestTold = 100;
/** Other articles that are named. */
const mostNamed = 3;

/** What another article has on a topic. */
export interface Elsewhere {
  readonly article: Article;
  readonly quotes: readonly Quote[];
  /** As many as would be shown of it. */
  readonly passages: number;
}

/** An answer to a topic: every sentence that speaks of it, strongest first; where none has its words, those that mean it. */
export function topicAnswer(answer: Lookup, { library, lexicon, surface }: Context): Lookup {
  const article = articleOf(answer, library);
  const most = mostOn(surface);
  const onTopic = article && sentencesOnTopic(library.indexOf(article), answer.question, { lexicon }, most);
  const { quotes, found } =
    onTopic && onTopic.found > 0 ? onTopic : { quotes: answer.quotes, found: answer.quotes.length };
  return { ...answer, kind: 'answered', quotes, found, closest: [] };
}

/** The same where all its sentences on the topic, strongest first, are known already: some, at least. */
export function answerOf(answer: Lookup, all: readonly Quote[], { surface }: Context): Lookup {
  return { ...answer, kind: 'answered', quotes: all.slice(0, mostOn(surface)), found: all.length, closest: [] };
}

function mostOn(surface: Context['surface']): number {
  return surface === 'script' ? Number.POSITIVE_INFINITY : mostListed;
}

/** The passages of a topic as they are shown, by pages; `elsewhere` only how many there are and how to see them. */
export function showPassages(
  answer: Lookup,
  visibility: Reply['visibility'],
  context: Context,
  elsewhere: readonly Elsewhere[] = [],
): Reply {
  const { phrases } = context;
  const { question, quotes, found = quotes.length, title, edition, unknownWords } = answer;
  const topic: Block = { kind: 'question', text: question };
  if (quotes.length === 0) {
    const blocks = [topic, note(nothingOn(answer, context))];
    return { kind: 'reply', visibility, blocks, actions: actionsOn(answer, -1, visibility, context) };
  }
  const passages = passagesOf(quotes, context);
  const of = found > quotes.length ? found : undefined;
  return {
    kind: 'reply',
    visibility,
    blocks: [
      topic,
      aside(prose`${shortened(title, longestTitle)} · ${phrases.passages(passages.length, of)}`),
      ...(unknownWords.length > 0 && question.length <= longestTold ? [note(phrases.neverUses(unknownWords))] : []),
      ...alsoIn(elsewhere, context),
      ...passages,
    ],
    quotesAPage: passagesAPage,
    actions: actionsOn(answer, 0, visibility, context, quotes.length),
    again: { verb: 'back', edition, at: 0, topic: true },
  };
}

/** Sentences as they are shown, each passage once. */
export function passagesOf(quotes: readonly Quote[], context: Context): readonly QuoteBlock[] {
  return apart(quotes.map((quote) => quoteBlock(quote, context, 'untitled')));
}

function alsoIn(elsewhere: readonly Elsewhere[], { phrases }: Context): Block[] {
  const [first] = elsewhere;
  if (!first) return [];
  const named = elsewhere.slice(0, mostNamed).map(({ article, passages }) => {
    return { title: shortened(article.title, longestTitle), passages };
  });
  const more = elsewhere.length > mostNamed ? elsewhere.length - mostNamed : undefined;
  return [aside(phrases.alsoIn(named, first.article.file, more))];
}

/** Each once: where one stands in another, or above it, the longer one in the place of the stronger. */
function apart(passages: readonly QuoteBlock[]): QuoteBlock[] {
  const shown: (Shown | undefined)[] = [];
  const near = nearby();
  for (const block of passages) {
    const { section, span } = block.quote;
    if (near.showing(section, span).some((at) => covers(shown[at], span))) continue;
    const passage = { block, spans: spansOf(block) };
    const beside = passage.spans.flatMap((own) => near.quoting(section, own));
    const inside = beside.filter((at) => shown[at] && covers(passage, shown[at].block.quote.span));
    for (const at of inside) shown[at] = undefined;
    const place = inside.length > 0 ? Math.min(...inside) : shown.length;
    near.add(place, section, span, passage.spans);
    shown[place] = passage;
  }
  return shown.flatMap((one) => one?.block ?? []);
}

/** UTF-16 units of a stretch of text: a passage is hardly longer. */
const stretch = 1_000;

/** What is shown near a place, by stretches of its section: one can stand in another of its own section only, and beside few. */
function nearby() {
  const [shows, quotes] = [new Map<string, number[]>(), new Map<string, number[]>()];
  const keysOf = (section: string, { start, end }: Span): string[] => {
    const first = Math.floor(start / stretch);
    return Array.from({ length: Math.floor(end / stretch) - first + 1 }, (_, i) => `${first + i} ${section}`);
  };
  const put = (places: Map<string, number[]>, key: string, place: number): void => {
    const known = places.get(key);
    if (known) known.push(place);
    else places.set(key, [place]);
  };
  return {
    add: (place: number, section: string, quote: Span, spans: readonly Span[]): void => {
      for (const span of spans) for (const key of keysOf(section, span)) put(shows, key, place);
      put(quotes, keysOf(section, quote)[0] as string, place);
    },
    /** Places that show anything where a span begins. */
    showing: (section: string, span: Span) => shows.get(keysOf(section, span)[0] as string) ?? [],
    /** Places whose quote begins in a span's stretches. */
    quoting: (section: string, span: Span) => keysOf(section, span).flatMap((key) => quotes.get(key) ?? []),
  };
}

/** A passage with all the places of the article that are shown with it. */
interface Shown {
  readonly block: QuoteBlock;
  readonly spans: readonly Span[];
}

function spansOf({ quote, layout }: QuoteBlock): Span[] {
  const above = layout?.above.flatMap((one) => (one.kind === 'columns' ? one.cells : [one.quote])) ?? [];
  return [quote, ...above].flatMap((one) => (one ? [one.span] : []));
}

function covers(passage: Shown | undefined, { start, end }: Span): boolean {
  return passage?.spans.some((span) => span.start <= start && end <= span.end) ?? false;
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
