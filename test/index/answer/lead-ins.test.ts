import { expect, it } from 'vitest';
import { leadInTerms } from '../../../index/answer/lead-ins.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { articleFrom } from '../seed-article.ts';

function leadIns(text: string): (string[] | undefined)[] {
  const index = indexArticle(articleFrom(text, 'a.md'));
  return leadInTerms(index).map((terms) => terms && [...terms].map((term) => index.terms.of(term)));
}

it('carries the words before a colon to the items behind it, and the head of a table to its rows', () => {
  expect(leadIns('Bring these:\n\n- a pan\n- a lid\n\nThen cook.\n')).toEqual([
    undefined,
    ['bring'],
    ['bring'],
    undefined,
  ]);
  expect(leadIns('| Part |\n|---|\n| lid |\n')).toEqual([undefined, ['part']]);
});

it('carries nothing over a heading', () => {
  expect(leadIns('Bring these:\n\n## Later\n\n- a pan\n')).toEqual([undefined, undefined]);
});
