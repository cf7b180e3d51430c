import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../index/article-index.ts';
import { structureOf } from '../../index/structure.ts';
import { charter, houseRules } from '../commands/shared/house-rules.ts';
import { articleFrom, seedArticle } from './seed-article.ts';

function kindOf(text: string, file = 'a.md'): string {
  return structureOf(indexArticle(articleFrom(text, file))).kind;
}

describe('the structure of an article', () => {
  it('is counted', () => {
    expect(structureOf(indexArticle(houseRules))).toEqual({
      kind: 'rules',
      sections: 6,
      own: 6,
      sentences: 8,
      tables: 0,
      questions: 0,
      lists: 0,
      residue: 0,
      odd: [{ what: 'number left out before', number: '4', start: 195, end: 202 }],
    });
    const mixed =
      '# Stay\n\n## May I bring a dog?\n\nYes.\n\n- one\n- two\n\nBut:\n\n- three\n\n## Prices\n\n| What | Price |\n|---|---|\n| Bed | 5 |\n| Tea | 1 |\n';
    expect(structureOf(indexArticle(articleFrom(mixed, 'stay.md')))).toMatchObject({
      kind: 'article',
      own: 0,
      tables: 1,
      questions: 1,
      lists: 2,
      odd: [],
    });
  });

  it('shows what kind it is', () => {
    expect(kindOf('# Changes\n\n## 1.2.0\n\n- a\n\n## 1.1.0\n\n- b\n')).toBe('changelog');
    expect(kindOf('# FAQ\n\n## Who?\n\na\n\n## When?\n\nb\n\n## Why?\n\nc\n')).toBe('questions and answers');
    expect(kindOf('# Prices\n\n| a | b |\n|---|---|\n| c | d |\n| e | f |\n')).toBe('tables');
    expect(kindOf('# Things\n\n- a\n- b\n- c\n')).toBe('list');
    expect([structureOf(indexArticle(charter)).kind, structureOf(indexArticle(seedArticle())).kind]).toEqual([
      'rules',
      'article',
    ]);
  });

  it('has its odd places', () => {
    const odd = (text: string) =>
      structureOf(indexArticle(articleFrom(text, 'a.md'))).odd.map(({ what, number }) => `${what} ${number ?? ''}`);
    expect(odd('# T\n\n## 1. A\n\na\n\n## 2. B\n\nb\n\n## 2. C\n\nc\n\n## 5. D\n\n## 6. E\n\nb\uFFFDd\n')).toEqual([
      'number repeated 2+1',
      'number left out before 5',
      'no text under 5',
      'broken character ',
    ]);
  });
});
