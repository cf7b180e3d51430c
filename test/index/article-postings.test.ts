import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articlePostings } from '../../index/article-postings.ts';
import { nameTerms } from '../../index/answer/name-terms.ts';
import { indexArticle } from '../../index/article-index.ts';
import { articleFrom } from './seed-article.ts';

const words = ['boat', 'harbour', 'lighthouse', 'sails', 'blinks', 'coast', 'map', 'storm', 'the', 'tide'];
const articles = fc.array(
  fc.record({
    said: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }),
    called: fc.constantFrom(...words),
  }),
  { minLength: 1, maxLength: 12 },
);

it('gives all articles that have a term or are called so, in order and each once, and of other terms few', () => {
  fc.assert(
    fc.property(articles, (all) => {
      const indexes = all.map(({ said, called }, i) =>
        indexArticle(articleFrom(`${said.join(' ')}.`, `${called} ${i}.txt`)),
      );
      const postings = articlePostings(({ article }) => nameTerms(article))(indexes);
      for (const word of words) {
        const { term } = indexArticle(articleFrom(`${word}.`)).sentences[0]?.tokens[0] ?? { term: '' };
        const having = indexes.flatMap(({ termIds, article }, i) =>
          termIds.has(term) || nameTerms(article).has(term) ? [i] : [],
        );
        const found = [...postings.mayHold(term)];
        expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
        expect(found).toEqual(expect.arrayContaining(having));
      }
      expect(postings.mayHold('quark').length).toBeLessThan(2);
    }),
    { numRuns: 50 },
  );
});
