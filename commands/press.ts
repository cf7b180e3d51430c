import type { Article } from '../index/article.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { type Quote, quoteFrom } from '../index/quote.ts';
import { type Answer, answerQuestion } from '../src/answer/answer.ts';
import { longestQuestion } from '../src/answer/question.ts';
import type { Context } from './command.ts';
import { quoteBlock } from './quote-block.ts';
import { type Action, type Block, heading, note, type Reply, refusal, type Verb } from './reply.ts';

/** A press under an answer: it is worked out anew from the question, so it works after a restart, years later. */
export function press(action: Omit<Action, 'label'>, question: string, context: Context): Reply {
  const { library, phrases, lexicon } = context;
  const article = library.articles.find(({ edition }) => edition === action.edition);
  if (!article) return refusal(phrases.articleChanged());
  if (question === '' || question.length > longestQuestion) return refusal(phrases.noQuestion());
  const index = library.indexOf(article);
  if (action.verb === 'around') return around(index, action.at, context);
  const answer = answerQuestion(index, question, { lexicon });
  return action.verb === 'next' ? showMatch(answer, action.at, context) : explain(answer, index, action.at, context);
}

/** The buttons under the match at `place`; none where there is nothing to show. */
export function actionsOn(answer: Answer, place: number, { library, phrases }: Context): Action[] {
  const matches = matchesOf(answer);
  const match = matches[place];
  const article = library.articles.find(({ file }) => file === answer.article);
  if (!match || !article) return [];
  const at = library.indexOf(article).sentences.findIndex(({ span }) => span.start === match.span.start);
  const action = (verb: Verb, where: number): Action => {
    return { verb, label: phrases.actions[verb], edition: match.edition, at: where };
  };
  const next = matches.length > 1 ? [action('next', (place + 1) % matches.length)] : [];
  return [...next, action('around', at), action('why', at)];
}

function matchesOf({ quotes, closest }: Answer): Quote[] {
  return [...quotes, ...closest].filter(({ score = 0 }) => score > 0);
}

function showMatch(answer: Answer, at: number, context: Context): Reply {
  const { library, phrases } = context;
  const matches = matchesOf(answer);
  const place = at % Math.max(1, matches.length);
  const match = matches[place];
  if (!match) return refusal(phrases.articleChanged());
  const blocks: Block[] = [
    { kind: 'question', text: answer.question },
    note(phrases.matchOf(place + 1, matches.length)),
    quoteBlock(match, library, phrases),
  ];
  return { kind: 'reply', visibility: 'private', blocks, actions: actionsOn(answer, place, context) };
}

/** The sentences before and after, the quote marked between them. */
function around(index: ArticleIndex, at: number, { phrases }: Context): Reply {
  const middle = index.sentences[at];
  if (!middle) return refusal(phrases.articleChanged());
  const blocks = [at - 1, at, at + 1].flatMap((i) => {
    const quote = sentenceQuote(index, i);
    if (!quote) return [];
    const reference = phrases.reference(quote.section, quote.sentences, quote.title);
    return [{ kind: 'quote' as const, quote, reference: i === at ? phrases.theQuote(reference) : reference }];
  });
  const head = heading(phrases.aroundHeading(middle.section, index.article.title));
  return { kind: 'reply', visibility: 'private', blocks: [head, ...blocks] };
}

function sentenceQuote({ article, sentences }: ArticleIndex, at: number): Quote | undefined {
  const sentence = sentences[at];
  if (!sentence) return undefined;
  const { section, ordinal, span } = sentence;
  return quoteFrom(article, span, { section, sentences: [ordinal, ordinal] });
}

function explain(answer: Answer, index: ArticleIndex, at: number, { library, phrases }: Context): Reply {
  const match = matchesOf(answer).find(({ span }) => span.start === index.sentences[at]?.span.start);
  if (!match) return refusal(phrases.articleChanged());
  const { article }: { article: Article } = index;
  const facts = phrases.why({
    ...answer.reading,
    unknownWords: answer.unknownWords,
    confidence: answer.confidence,
    file: article.file,
    edition: article.edition,
    ...match.span,
  });
  const blocks = [heading(phrases.whyHeading()), quoteBlock(match, library, phrases), ...facts.map(note)];
  return { kind: 'reply', visibility: 'private', blocks };
}
