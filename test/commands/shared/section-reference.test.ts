import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestNumbers, sectionsReferred } from '../../../commands/shared/section-reference.ts';
import type { Article } from '../../../index/article.ts';
import { articleFrom, seedArticle } from '../../index/seed-article.ts';
import { charter, houseRules, tenancy } from './house-rules.ts';

function numbers(wanted: string, article: Article = houseRules): string | undefined {
  return sectionsReferred(article, wanted)
    ?.sections.map(({ number }) => number)
    .join(' ');
}

describe('a reference to one section', () => {
  it.each([
    '4',
    '§4',
    ' § 4. ',
    '#4',
    'section 4',
    'Section 4?',
    'rule 4',
    'Rule No. 4',
    'sec. 4',
    'section four',
    'Four',
    'sección 4',
    'artículo 4',
    '第4章',
    '第四条',
    '4. Fees',
    'fees',
    'FEES',
  ])('is understood: %j', (wanted) => {
    expect(numbers(wanted)).toBe('4');
  });

  it('has all below it', () => {
    expect(numbers('2')).toBe('2 2.1 2.2');
    expect(numbers('guests')).toBe('2 2.1 2.2');
    expect(numbers('I', charter)).toBe('I I.1 I.2');
    expect(numbers('part 1', charter)).toBe('1 I I.1 I.2 II II.1 II.2 II.2(a) II.2(b)');
  });

  it('may be in another kind of number, with other brackets or capitals', () => {
    expect(
      ['article II.2', 'article 2', 'ii', 'II.2 (b)', 'II.2.b', 'article two'].map((wanted) =>
        numbers(wanted, charter),
      ),
    ).toEqual([
      'II.2 II.2(a) II.2(b)',
      'II II.1 II.2 II.2(a) II.2(b)',
      'II II.1 II.2 II.2(a) II.2(b)',
      'II.2(b)',
      'II.2(b)',
      'II II.1 II.2 II.2(a) II.2(b)',
    ]);
    expect(numbers('section 15a', tenancy)).toBe('15A');
  });

  it('goes by what the author calls it where there are several of a number', () => {
    expect(numbers('article 1', charter)).toBe('I I.1 I.2');
    expect(numbers('section 2', charter)).toBe('I.2 II.2 II.2(a) II.2(b)');
  });

  it('may be the bot’s own', () => {
    const own = [
      '§2.1, sentence 2',
      '§2.1 Day guests, sentence 2 · House rules',
      '§2.1, sentences 1–2',
      '§2.1, frase 2',
      '§2.1，第 2 句',
      '2.1 · Day guests',
      '§2.1 Day…',
    ];
    expect(own.map((wanted) => numbers(wanted))).toEqual(own.map(() => '2.1'));
  });

  it('isn’t in other words', () => {
    const none = [
      '',
      '99',
      '3',
      'rule 3',
      'cats',
      '4 cats',
      'section',
      '§',
      '2.1 Night',
      'sentence 2',
      'one of them',
      'Xi',
      '-',
      ',',
    ];
    expect(none.map((wanted) => numbers(wanted))).toEqual(none.map(() => undefined));
  });
});

describe('a reference to several sections', () => {
  it.each([
    '1-2',
    '1‑2',
    '1–2',
    '1 — 2',
    '1‐2',
    '1−2',
    '1 to 2',
    'sections 1 through 2',
    '1 a 2',
    '1 hasta 2',
    '1 bis 2',
    '1至2',
    '第1章至第2章',
    '2-1',
    'rule 1 to rule 2',
    '1 - 2.2',
  ])('has all from one to the other: %j', (wanted) => {
    expect(numbers(wanted)).toBe('1 2 2.1 2.2');
  });

  it.each([
    '1, 2.1',
    '1 and 2.1',
    '§1; §2.1',
    '2.1, 1',
    'sections 1 & 2.1',
    '1 y 2.1',
    '1、2.1',
    '1和2.1',
    'keys, day guests',
  ])('has each of a list: %j', (wanted) => {
    expect(numbers(wanted)).toBe('1 2.1');
  });

  it('goes to the last there is, and says so', () => {
    expect(sectionsReferred(houseRules, '2.1-99')).toEqual({
      sections: houseRules.sections.slice(2),
      clipped: { wanted: '99', last: '5' },
    });
    expect(sectionsReferred(houseRules, '1-3')?.clipped).toEqual({ wanted: '3', last: '2.2' });
    expect(sectionsReferred(seedArticle(), '1-17')?.clipped).toEqual({ wanted: '17', last: '16' });
    expect([numbers('99-1'), numbers('8-9'), numbers('1-cats'), numbers('1, 99')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a heading', () => {
  it('is meant by its own words before any part of it', () => {
    const guide = articleFrom(
      '# Guide\n\n## Use and care\n\nA.\n\n## Use\n\nB.\n\n## 3 to 5 year olds\n\nC.\n\n## 2024\n\nD.\n\n## Care\n\nE.\n',
      'guide.md',
    );
    expect(['use', 'Use and care', '3 to 5 year olds', '2024', 'care'].map((wanted) => numbers(wanted, guide))).toEqual(
      ['2', '1', '3', '4', '5'],
    );
  });
});

describe('the nearest sections', () => {
  it('stand beside the number', () => {
    expect(['3', '99', '0', '2.9', 'section 3'].map((wanted) => nearestNumbers(houseRules, wanted))).toEqual([
      ['2', '4'],
      ['4', '5'],
      ['1', '2'],
      ['2.1', '2.2'],
      ['2', '4'],
    ]);
  });

  it('have headings like the words', () => {
    expect(nearestNumbers(houseRules, 'noises')[0]).toBe('5');
    expect(nearestNumbers(seedArticle(), 'owls').length).toBe(3);
  });
});

describe('every section of an article', () => {
  const articles = [houseRules, charter, tenancy, seedArticle()];

  it('is found by its number', () => {
    for (const article of articles) {
      for (const { number } of article.sections) {
        expect([number, sectionsReferred(article, `§${number}`)?.sections[0]?.number]).toEqual([number, number]);
      }
    }
  });

  it('is looked for without a slip, whatever is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...articles), fc.string({ unit: 'grapheme', maxLength: 30 }), (article, typed) => {
        const found = sectionsReferred(article, typed)?.sections ?? [];
        expect(found.every((section) => article.sections.includes(section))).toBe(true);
        expect(nearestNumbers(article, typed).length).toBeGreaterThan(0);
      }),
    );
  });
});
