import { expect, it } from 'vitest';
import { nameTerms } from '../../../index/answer/name-terms.ts';
import { articleFrom } from '../seed-article.ts';

it('an article is called by its title and by its file, in folders, too', () => {
  const article = articleFrom('# Crossing the Sound\n\nIt sails.\n', 'boats/harbour-ferry_2024.md');
  expect([...nameTerms(article)]).toEqual(['cross', 'sound', 'boat', 'harbor', 'ferri', '2024']);
});
