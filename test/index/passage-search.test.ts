import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { type ArticleIndex, indexArticle } from '../../index/article-index.ts';
import { miniSearchParameters } from '../../index/bm25.ts';
import { findPassages } from '../../index/passage-search.ts';
import { headingsAbove } from '../../index/passages.ts';
import { contentTerms } from '../../index/terms.ts';
import { articleFrom } from './seed-article.ts';

const index = indexArticle(
  articleFrom('Bees make honey in hives.\nWolves hunt in packs at night.\nNo owl hunts bees.\n'),
);

describe('the passage search', () => {
  it('finds the passages that hold any of the terms, best first', () => {
    expect(findPassages(index, ['hunt', 'night']).map(({ id }) => id)).toEqual([1, 2]);
  });

  it('adds up what the terms count for, and multiplies it by their number', () => {
    const scoreOf = (...terms: string[]): number => findPassages(index, terms).find(({ id }) => id === 1)?.score ?? 0;
    expect(scoreOf('hunt', 'night')).toBeCloseTo(2 * (scoreOf('hunt') + scoreOf('night')));
  });

  it('counts what stands above for less than what stands below, and finds of equals the earlier first', () => {
    const owls = indexArticle(articleFrom('# Owls\n\nThey hunt.\n\nThey sleep.\n\n# Bees\n\nOwls hunt.\n', 'a.md'));
    expect(findPassages(owls, ['owl']).map(({ id }) => id)).toEqual([2, 0, 1]);
  });

  it('finds nothing for nothing, and for a term that the article lacks', () => {
    expect([findPassages(index, []), findPassages(index, ['ferri'])]).toEqual([[], []]);
  });
});

/** MiniSearch with the same passages added to it in the usual way. */
function addedTo({ article, language, passages, sentences }: ArticleIndex): MiniSearch {
  const headings = headingsAbove(article);
  const search = new MiniSearch({
    fields: headings.size > 0 ? ['text', 'heading'] : ['text'],
    tokenize: (text) => contentTerms(text, language),
    processTerm: (term) => term,
    searchOptions: { boost: { heading: 0.5 }, bm25: miniSearchParameters, tokenize: (term) => [term] },
  });
  search.addAll(
    passages.map(({ id, section, first, last }) => ({
      id,
      heading: headings.get(section) ?? '',
      text: article.text.slice(sentences[first]?.span.start, sentences[last]?.span.end),
    })),
  );
  return search;
}

describe('its scores', () => {
  it('are MiniSearch’s, to the last bit', () => {
    const word = fc.constantFrom('owl', 'bee', 'wolf', 'honey', 'night', 'hunt');
    const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `The ${words.join(' ')} is.`);
    const heading = word.map((one) => `# ${one} ${one} night`);
    const text = fc.array(fc.oneof(paragraph, paragraph, heading), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(text, (parts) => {
        const index = indexArticle(articleFrom(`Zebra.\n\n${parts.join('\n\n')}\n`, 'a.md'));
        const search = addedTo(index);
        for (const term of ['owl', 'bee', 'night', 'hunt', 'ferri']) {
          const byId = (hits: readonly { id: unknown; score: number }[]): unknown =>
            hits.map(({ id, score }) => [id, score]).sort(([a], [b]) => Number(a) - Number(b));
          expect(byId(findPassages(index, [term]))).toEqual(byId(search.search(term)));
        }
      }),
      { numRuns: 60 },
    );
  });
});
