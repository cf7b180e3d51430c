import { describe, expect, it } from 'vitest';
import { articlesData, quoteData, sectionsData, summaryData } from '../../../commands/reply/data.ts';
import { libraryOf } from '../../../index/library.ts';
import { quoteFrom } from '../../../index/quote.ts';
import { articleOfParts, linked, spanOf } from '../../index/built-article.ts';
import { bees } from '../library.ts';

const start = bees.text.indexOf('A hive');
const span = { start, end: start + 33 };
const plain = quoteFrom(bees, span, { section: '1' });
const { file: article, edition } = bees;

describe('a quote as data', () => {
  it('has its place in the article and in the file, and its words', () => {
    expect(JSON.stringify(quoteData(plain))).toBe(
      `{"article":"bees.md","edition":"${edition}","section":"1","reference":"§1","start":${start},"end":${start + 33},"source":[44,77],"text":"A hive holds forty thousand bees.","path":["Honey"]}`,
    );
  });

  it('has what was found out about it, but not how the index counts its sentences', () => {
    const details = { sentences: [2, 3] as const, sentence: 1, score: 0.5, answer: span, context: span };
    expect(quoteData(quoteFrom(bees, span, { section: '1', ...details }))).toEqual({
      ...quoteData(plain),
      reference: '§1, sentences 2–3',
      score: 0.5,
      answer: [start, start + 33],
      context: [start, start + 33],
    });
  });
});

describe('what the author built, as data', () => {
  const table = articleOfParts([
    { words: ['Plan', '', 'Price'], kind: 'head' },
    { words: ['Basic', '', '5'], leads: [['head', 0]] },
    { words: ['Loose', 'row'] },
    { words: 'See the rules.' },
  ]);
  const article = linked(table, ['rules', 'rules.html']);
  const data = (words: string) => quoteData(quoteFrom(article, spanOf(article, words), { section: '1' }));

  it('has the cells of a row and of the head of its columns, empty ones too', () => {
    expect(data('Basic\t\t5')).toMatchObject({
      head: [
        [0, 4],
        [5, 5],
        [6, 11],
      ],
      cells: [
        [13, 18],
        [19, 19],
        [20, 21],
      ],
    });
  });

  it('has a head only where the row has one, and neither outside of a table', () => {
    expect([data('Loose\trow'), data('See')].map((each) => ['cells' in each, 'head' in each])).toEqual([
      [true, false],
      [false, false],
    ]);
  });

  it('has where the words link to, as the file has it', () => {
    const { start, end } = spanOf(article, 'rules');
    expect(data('See the rules.').links).toEqual([{ start, end, url: 'rules.html' }]);
  });

  it('has the headings above, the section’s own last', () => {
    const [section] = table.sections;
    const headed = {
      ...table,
      sections: [{ ...section, path: [{ start: 0, end: 4 }], heading: { start: 6, end: 11 } }],
    };
    const quote = quoteFrom(headed as typeof table, spanOf(table, 'See the rules.'), { section: '1' });
    expect(quoteData(quote).path).toEqual(['Plan', 'Price']);
  });
});

describe('a summary as data', () => {
  it('is like sections of the article', () => {
    expect(summaryData(bees, [plain], '')).toEqual(sectionsData(bees, [plain]));
    expect(sectionsData(bees, [plain])).toEqual({ article, edition, quotes: [quoteData(plain)] });
  });

  it('of a day says which it is', () => {
    const portion = { file: article, day: 2, days: 3, sections: ['1', '2'] as const, within: span, sentences: [1] };
    expect(summaryData(bees, [], '2026-11-23', portion)).toEqual({
      article,
      edition,
      date: '2026-11-23',
      day: 2,
      days: 3,
      sections: ['1', '2'],
      quotes: [],
    });
  });
});

it('gives the articles with their sections, and what was left out', () => {
  const problems = [{ file: 'x.pdf', reason: 'it is not readable' }];
  expect(articlesData({ ...libraryOf([bees]), problems })).toEqual({
    articles: [{ article, title: 'Bees', language: 'en', edition, length: bees.text.length, sections: ['1', '2'] }],
    problems,
  });
});
