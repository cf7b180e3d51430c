import { expect, it } from 'vitest';
import { suggestTopics } from '../../../commands/shared/suggest-topics.ts';
import { articleFrom } from '../../index/seed-article.ts';
import { contextOf } from '../library.ts';

const animals = 'bee wolf gull seal crab otter heron eel newt toad lynx moose'.split(' ');
const library = animals.map((animal) =>
  articleFrom(
    `# ${animal}\n\nThe wild ${animal} lives by the cold river. A wild ${animal} eats in the cold river. The cold river feeds the wild ${animal}.\n`,
    `${animal}.md`,
  ),
);
const context = contextOf(...library);
const topics = (typed: string): string[] => suggestTopics(typed, {}, context).map(({ value }) => value);

it('topics of every article are offered, however many there are', () => {
  expect(animals.map((animal) => topics(animal)[0])).toEqual(animals.map((animal) => expect.stringContaining(animal)));
});

it('those of the article that speaks most of what is typed come first', () => {
  const text = (who: string, times: number): string =>
    `# ${who}\n\n${`The harbour ${who} has a long boat. `.repeat(times)}The sea is wide. A bird sings.\n`;
  const two = contextOf(articleFrom(text('police', 2), 'a.md'), articleFrom(text('master', 5), 'b.md'));
  expect(suggestTopics('harb', {}, two).map(({ value }) => value)).toEqual(['harbour master', 'harbour police']);
});

it('while nothing is typed the strongest of the first articles are offered, no topic twice', () => {
  const offered = topics('');
  expect(offered.length).toBe(new Set(offered).size);
  expect(offered.length).toBeGreaterThan(8);
});
