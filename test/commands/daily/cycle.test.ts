import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editionsOf, type Portion, portionOn } from '../../../commands/daily/cycle.ts';
import { type ArticleIndex, indexArticle } from '../../../index/article-index.ts';
import { articleFrom } from '../../index/seed-article.ts';

const animals = 'bee wolf gull seal crab otter heron eel newt toad'.split(' ');
const book = (sections: number, name = 'book') =>
  indexArticle(
    articleFrom(
      `# ${name}\n\n${Array.from({ length: sections }, (_, i) => {
        const animal = animals[i % animals.length];
        return `## Part ${i}\n\n${['lives', 'eats', 'sleeps', 'swims'].map((verb) => `A wild ${animal} ${verb} beside the river of part ${i}.`).join(' ')}`;
      }).join('\n\n')}`,
      `${name}.md`,
    ),
  );
const first = (index: ArticleIndex, posts: number): Portion[] =>
  Array.from({ length: posts }, (_, post) => portionOn([index], post)).flatMap((portion) => portion ?? []);

describe('a cycle', () => {
  test('begins with the whole in brief and goes on with a passage of each part, in order', () => {
    const index = book(6);
    expect(first(index, 5).map(({ day, days, sections }) => [day, days, sections])).toEqual([
      [1, 5, undefined],
      [2, 5, ['0', '1']],
      [3, 5, ['2', '2']],
      [4, 5, ['3', '4']],
      [5, 5, ['5', '5']],
    ]);
    const text = (portion: Portion | undefined): string[] =>
      (portion?.sentences ?? []).map((at) =>
        index.article.text.slice(index.sentences[at]?.span.start, index.sentences[at]?.span.end),
      );
    expect(text(first(index, 3)[2])).toEqual([
      'A wild gull lives beside the river of part 2.',
      'A wild gull eats beside the river of part 2.',
      'A wild gull sleeps beside the river of part 2.',
    ]);
  });

  test('says other words in its next round, and begins again when all are said', () => {
    const index = book(3);
    const portions = first(index, 12);
    const length = portions.findIndex((portion, i) => i > 0 && portion.sentences === portions[0]?.sentences);
    const said = portions.slice(0, length).flatMap(({ sentences }) => sentences);
    expect(new Set(said).size).toBe(said.length);
    expect(said.length).toBe(index.sentences.length);
    expect(portions[length]).toBe(portions[0]);
  });

  test('of a short article has several days, and of one sentence one', () => {
    expect(first(book(1), 1)[0]?.days).toBe(2);
    expect(first(indexArticle(articleFrom('The old boats lie in the harbour.\n', 'a.txt')), 2)).toEqual([
      { file: 'a.txt', day: 1, days: 1, within: { start: 0, end: 34 }, sentences: [0] },
      { file: 'a.txt', day: 1, days: 1, within: { start: 0, end: 34 }, sentences: [0] },
    ]);
  });

  test('lets several articles take turns', () => {
    const two = [book(6, 'a'), book(1, 'b')];
    const posts = Array.from({ length: 5 }, (_, post) => portionOn(two, post));
    expect(posts.map((portion) => `${portion?.file} ${portion?.day}`)).toEqual([
      'a.md 1',
      'b.md 1',
      'a.md 2',
      'b.md 2',
      'a.md 3',
    ]);
  });

  test('of no article has no posts', () => {
    expect(portionOn([], 0)).toBeUndefined();
  });

  test('says no sentence twice before it begins again, whatever the article', () => {
    const words = fc.constantFrom(
      'The boat',
      'He',
      'Oil',
      'But she',
      'sails',
      'home.',
      'in winter.',
      'Why?',
      '- a',
      '\n\n',
      'Ann Lee',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 120 }), (parts) => {
        const text = parts.join(' ');
        if (!/\p{L}/u.test(text)) return;
        const index = indexArticle(articleFrom(text, 'a.txt'));
        const portions = first(index, 40);
        const again = portions.findIndex((portion, i) => i > 0 && portion === portions[0]);
        const said = portions.slice(0, again < 0 ? portions.length : again).flatMap(({ sentences }) => sentences);
        expect(new Set(said).size).toBe(said.length);
        expect(portions.every(({ sentences }) => sentences.length > 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

test('editions tell a changed, an added and a removed article', () => {
  const [a, b] = [book(3, 'a'), book(3, 'b')];
  const changed = book(4, 'a');
  expect(new Set([editionsOf([a]), editionsOf([changed]), editionsOf([a, b]), editionsOf([b])]).size).toBe(4);
});
