import { expect, it } from 'vitest';
import { articles } from '../../commands/articles.ts';
import { bees, contextOf, linesOf, wolves } from './library.ts';

it('lists what can be asked about, and what was left out', async () => {
  const context = contextOf(bees, wolves);
  const library = { ...context.library, problems: [{ file: 'x.pdf', reason: 'it is not readable' }] };
  expect(linesOf(await articles.run({}, { ...context, library }))).toEqual([
    'reply, private',
    'heading: You can ask about 2 articles:',
    `list: Bees – 2 sections, 22 words · edition ${bees.edition} · bees.md`,
    `list: Wolves – 2 sections, 10 words · edition ${wolves.edition} · wolves.md`,
    'note: Left out: x.pdf: it is not readable.',
  ]);
});
