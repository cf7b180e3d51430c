import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readQuestion } from '../../../index/answer/question.ts';
import { listedStrengths, strengthsByNeed, strengthsIn } from '../../../index/answer/strengths.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { articleFrom } from '../seed-article.ts';

const table = '| Name | Price |\n|---|---|\n| Bread | 3 |\n| Soup | 5 |\n';
const index = indexArticle(
  articleFrom(
    `# Shop\n\nBees make honey. The shop opens at 15:00.\n\nWi-Fi is free. Doors close at 3 pm.\n\n${table}`,
    'a.md',
  ),
);
const words = fc.constantFrom(
  'bees',
  'honey',
  'price',
  'cost',
  'bread',
  '3pm',
  'wifi',
  'hony',
  'shop',
  '15:00',
  'the',
  '5',
);

it('comes to the same for a sentence whether all that have a word are listed or it is looked at alone', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 6 }), (asked) => {
      const question = readQuestion(index, asked.join(' '));
      const [listed, byNeed] = [listedStrengths(index, question), strengthsByNeed(index, question)];
      const sentences = Array.from({ length: index.size + 2 }, (_, i) => i - 1);
      expect(sentences.map((s) => byNeed.get(s))).toEqual(sentences.map((s) => listed.get(s)));
    }),
  );
});

it('holds where a word stands in thousands of sentences', () => {
  const many = indexArticle(articleFrom(`${'Bees make honey. '.repeat(2_500)}\n\nBees sleep.\n`));
  const question = readQuestion(many, 'Do bees sleep?');
  const strengths = strengthsIn(many, question);
  expect([0, 2_500, 2_501].map((s) => strengths.get(s))).toEqual([[1, 0], [1, 1], undefined]);
});
