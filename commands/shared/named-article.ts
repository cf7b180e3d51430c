import { likelyArticles } from '../../index/answer/likely-articles.ts';
import { articlesCalled } from '../../index/answer/name-terms.ts';
import type { Article, Span } from '../../index/article.ts';
import { isUnspaced } from '../../index/languages/unspaced.ts';
import { languages } from '../phrases/languages.ts';
import { asksForWhole } from './asked-for.ts';
import type { Context } from './command.ts';
import type { Asked } from './intent.ts';

/** Articles that a question names, "what does the faq say about guests?", and what it asks of them: "what does it say about guests?" */
export interface NamedArticles {
  readonly articles: readonly [Article, ...Article[]];
  readonly asked: Asked;
}

/** A part of a question that may name an article. */
interface Mention extends Span {
  readonly name: string;
  /** What leads to it and is of no use without it: "according to"; undefined where it is a part of the sentence. */
  readonly by: string | undefined;
}

const namings = [...new Set(languages.map(({ understands }) => understands.naming))];

/** How much likelier than the next an article must be that nothing is called so, in log odds: "the ferry article" is about ferries. */
const leastLead = 1;

/** Undefined for a question that names none of the articles, and for a topic: there a name may be the topic. */
export function namedArticles(
  { text, intent }: Asked,
  articles: readonly Article[],
  context: Context,
): NamedArticles | undefined {
  if (intent !== 'question' && intent !== 'whole') return undefined;
  const called = (name: string): readonly Article[] => articlesCalled(name, articles);
  const calledOrAbout = (name: string): readonly Article[] => articlesAbout(name, articles, context);
  const mayName = namings.filter(({ cues }) => cues.some((cue) => cue.test(text)));
  for (const { article, some, whole, it, dropsSubject } of mayName) {
    const asWhole = (mention: Mention): Asked | undefined => wholeOf(text, mention, it);
    const asPart = (mention: Mention): Asked | undefined => partOf(text, mention, dropsSubject ? '' : it);
    const found =
      firstNamed(text, article, calledOrAbout, asWhole) ??
      firstNamed(text, whole, called, asWhole) ??
      firstNamed(text, article, calledOrAbout, asPart) ??
      firstNamed(text, some, called, asPart);
    if (found) return found;
  }
  return undefined;
}

/** What is asked of an article, where the question may name it. */
export function askedOf(article: Article, asked: Asked, context: Context): Asked {
  const named = namedArticles(asked, context.library.articles, context);
  return named?.articles.includes(article) ? named.asked : asked;
}

function firstNamed(
  text: string,
  patterns: readonly RegExp[],
  articlesOf: (name: string) => readonly Article[],
  askedWithout: (mention: Mention) => Asked | undefined,
): NamedArticles | undefined {
  for (const mention of patterns.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(mentionsIn))) {
    const asked = askedWithout(mention);
    const [first, ...others] = asked ? articlesOf(mention.name) : [];
    if (asked && first) return { articles: [first, ...others], asked };
  }
  return undefined;
}

/** What may be a name in a match, the longest first: no blank tells where one in ideographs begins. */
function mentionsIn({ 0: matched, index, groups }: RegExpExecArray): Mention[] {
  const { name = '', by } = groups ?? {};
  const end = index + matched.length;
  const whole: Mention = { name, by, start: index, end };
  if (by || !isUnspaced(name)) return [whole];
  const first = index + matched.indexOf(name);
  return [...name].map((_, i) => ({ name: name.slice(i), by, start: i > 0 ? first + i : index, end }));
}

/** The question with `it` for the name, where that asks for the whole. */
function wholeOf(text: string, { start, end, by = '' }: Mention, it: string): Asked | undefined {
  const rest = replaced(text, { start: start + by.length, end }, it);
  return asksForWhole(rest) ? { text: rest, typed: text, intent: 'whole' } : undefined;
}

/** The question without the name and what leads to it, or else with `it` for the name. */
function partOf(text: string, mention: Mention, it: string): Asked | undefined {
  const rest = replaced(text, mention, mention.by === undefined ? it : '').replace(/^[\s,，:]+/u, '');
  return /[\p{L}\p{N}]/u.test(rest) ? { text: rest, typed: text, intent: 'question' } : undefined;
}

function replaced(text: string, { start, end }: Span, it: string): string {
  const blank = isUnspaced(text.slice(start, end)) ? '' : ' ';
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  return `${before}${blank}${it}${/^\s*[\p{L}\p{N}]/u.test(behind) ? blank : ''}${behind}`.replace(/\s+/g, ' ').trim();
}

/** The articles that are called so, or the one that is about it. */
function articlesAbout(name: string, articles: readonly Article[], { library, lexicon }: Context): readonly Article[] {
  const called = articlesCalled(name, articles);
  if (called.length > 0 || articles.length < 2) return called;
  const [best, next] = likelyArticles(library, name, { lexicon }, articles);
  return best && next && best.score - next.score >= leastLead ? [best.index.article] : [];
}
