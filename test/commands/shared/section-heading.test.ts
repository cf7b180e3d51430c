import { describe, expect, it } from 'vitest';
import { bareHeading, headingInReference } from '../../../commands/shared/section-heading.ts';
import type { Article } from '../../../index/article.ts';
import { quoteFrom } from '../../../index/quote.ts';
import { articleFrom } from '../../index/seed-article.ts';
import { charter, houseRules } from './house-rules.ts';

function headingOver(article: Article, number: string): string | undefined {
  return headingInReference(quoteFrom(article, { start: 0, end: 1 }, { section: number }));
}

describe('the heading in a reference', () => {
  it('is the nearest one, without a number that stands there already', () => {
    expect(['2.1', '4'].map((number) => headingOver(houseRules, number))).toEqual(['Day guests', 'Fees']);
    expect(['1', 'I', 'I.1', 'II.2(a)', 'III'].map((number) => headingOver(charter, number))).toEqual([
      'Club',
      'Name',
      undefined,
      undefined,
      'Ending',
    ]);
  });

  it('keeps a number that doesn’t, and is short', () => {
    const guide = articleFrom(
      '# Guide\n\n## 10 tips for tea\n\na\n\n## How do I get the lid off a kettle that was painted shut?\n\nb\n\n## Guide\n\nc\n',
      'guide.md',
    );
    expect(['1', '2', '3'].map((number) => headingOver(guide, number))).toEqual([
      '10 tips for tea',
      'How do I get the lid off a kettle that…',
      undefined,
    ]);
  });
});

describe('a bare heading', () => {
  it('has no number', () => {
    expect(['4. Fees', 'Section 12. Notice', '1.9.7', 'Guests', '第二条 会员'].map(bareHeading)).toEqual([
      'Fees',
      'Notice',
      '',
      'Guests',
      '会员',
    ]);
  });
});
