import type { Span } from './article.ts';
import type { ArticleIndex } from './article-index.ts';
import { ideographPhrases } from './key-phrases/ideographs.ts';
import type { Mention } from './key-phrases/mention.ts';
import { nounPhrases } from './key-phrases/noun-phrases.ts';
import { oncePer } from './once-per.ts';

/** A phrase of the article, and how much the article says about it. `text` is the slice at `span`. */
export interface KeyPhrase {
  readonly text: string;
  readonly span: Span;
  /** Sentences that hold it, in any form of its words. */
  readonly sentences: number;
  readonly score: number;
}

/** Phrases kept of one article. */
const mostPhrases = 300;
/** A phrase that stands inside a longer one this often or more says nothing that the longer one doesn't. */
const nestedShare = 0.75;

/** What an article speaks of, in its own words, most spoken of first; found when first asked for (0.2 s for 60 kB). */
export const keyPhrasesOf = oncePer((index: ArticleIndex): readonly KeyPhrase[] =>
  rankPhrases(index, mentionsIn(index)),
);

function mentionsIn(index: ArticleIndex): Mention[] {
  return index.language.keyPhrases === 'characters' ? ideographPhrases(index) : nounPhrases(index);
}

interface Topic {
  readonly mentions: readonly Mention[];
  readonly sentences: number;
  readonly score: number;
}

function rankPhrases({ article, sentences }: ArticleIndex, mentions: readonly Mention[]): KeyPhrase[] {
  const byKey = groupBy(mentions, ({ key }) => key);
  const nested = nestedCounts(byKey);
  const topics: Topic[] = [...byKey].map(([key, all]) => topicOf(all, nested.get(key) ?? 0, sentences.length));
  return topics
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || startOf(a) - startOf(b))
    .slice(0, mostPhrases)
    .map(({ mentions: all, sentences: spread, score }) => {
      const span = commonestForm(article.text, all);
      return { text: article.text.slice(span.start, span.end), span, sentences: spread, score };
    });
}

/** How often a phrase stands inside one and the same longer phrase, at most. */
function nestedCounts(byKey: ReadonlyMap<string, readonly Mention[]>): ReadonlyMap<string, number> {
  const nested = new Map<string, number>();
  const parts = [...byKey].filter(([, { length }]) => length > 1);
  for (const [key, all] of parts) {
    const units = key.split(' ');
    for (let size = units.length - 1; size > 0; size--) {
      for (let from = 0; from + size <= units.length; from++) {
        const inner = units.slice(from, from + size).join(' ');
        nested.set(inner, Math.max(nested.get(inner) ?? 0, all.length));
      }
    }
  }
  return nested;
}

/** More for a phrase that is repeated, spread over the article, and of two or three words; less for a generic one. */
function topicOf(mentions: readonly Mention[], nested: number, all: number): Topic {
  const [first] = mentions;
  const stands = mentions.length > 1 || mentions.some(({ whole }) => whole);
  const sentences = new Set(mentions.map(({ sentence }) => sentence)).size;
  const own = !stands || nested >= mentions.length * nestedShare ? 0 : mentions.length - nested / 2;
  const weight = mentions.reduce((most, mention) => Math.max(most, mention.weight), 0);
  const spread = Math.log(1 + sentences) / Math.log(2 + all);
  const score = Math.log(1 + own) * spread * Math.log2(1 + (first?.length ?? 0)) * weight;
  return { mentions, sentences, score };
}

function startOf({ mentions }: Topic): number {
  return mentions[0]?.span.start ?? 0;
}

/** The form that stands most often, at its first place; one without a line break in it, if there is one. */
function commonestForm(text: string, mentions: readonly Mention[]): Span {
  const forms = groupBy(mentions, ({ span }) => text.slice(span.start, span.end));
  const onOneLine = [...forms].filter(([form]) => !/[\n\r]/.test(form));
  const best = (onOneLine.length > 0 ? onOneLine : [...forms]).reduce((a, b) => (b[1].length > a[1].length ? b : a));
  return (best[1][0] as Mention).span;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
