import { expect, it } from 'vitest';
import { askWhich } from '../../../commands/shared/article-choice.ts';
import { press } from '../../../commands/commands.ts';
import { articleFrom } from '../../index/seed-article.ts';
import { bees, contextOf, linesOf, wolves } from '../library.ts';

const names = (from: ReturnType<typeof askWhich>): string[] => from.choices?.among.map(({ name }) => name) ?? [];

it('of more articles than a menu holds a page is shown, and what leads to the next; after the last comes the first', () => {
  const many = Array.from({ length: 30 }, (_, i) => articleFrom(`# Article ${i}\n\nA boat.\n`, `${i + 10}.md`));
  const context = contextOf(...many);
  const first = askWhich('sum', '', 'public', context);
  expect([names(first).length, names(first)[0], names(first).at(-1)]).toEqual([25, 'Article 0', 'More articles…']);
  const more = first.choices?.among.at(-1);
  const second = more && press(more.press, { question: '' }, 'public', context);
  expect(second && names(second)).toEqual([24, 25, 26, 27, 28, 29].map((i) => `Article ${i}`).concat('More articles…'));
  const again = second?.choices?.among.at(-1);
  expect(again && names(press(again.press, { question: '' }, 'public', context))[0]).toBe('Article 0');
});

it('for a section only those that have it are offered, each with its place there', () => {
  const one = articleFrom('# Rules\n\n## 7. Noise\n\nBe quiet.\n', 'rules.md');
  const asked = askWhich('read', '2', 'private', contextOf(bees, one, wolves));
  expect(asked.choices?.among.map((choice) => [choice.name, choice.press])).toEqual([
    ['Bees', { verb: 'read', edition: bees.edition, at: 1, to: 1 }],
    ['Wolves', { verb: 'read', edition: wolves.edition, at: 1, to: 1 }],
  ]);
});

it('in the prompt the articles are a list whose numbers are typed', () => {
  const asked = askWhich('sum', '', 'public', { ...contextOf(bees, wolves), surface: 'terminal' });
  expect(linesOf(asked).slice(1)).toEqual([
    'heading: Which article?',
    'list: 1  Bees',
    'list: 2  Wolves',
    'note: Type a number, 1 to 2, or name the article.',
  ]);
});
