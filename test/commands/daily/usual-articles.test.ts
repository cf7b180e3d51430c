import { expect, test } from 'vitest';
import { usualIn } from '../../../commands/daily/usual-articles.ts';

const chosen = [{ article: 'all.md' }, { channel: '1', article: 'one.md' }, { channel: '2', article: 'two.md' }];

test.each([
  [['1'], 'one.md'],
  [['9', '2'], 'two.md'],
  [['1', '2'], 'one.md'],
  [['9'], 'all.md'],
  [[], 'all.md'],
])('of the channels %j the usual article is %s', (channels, article) => {
  expect(usualIn(chosen, channels)).toBe(article);
});

test('where nothing holds for the server, another channel has none', () => {
  expect([usualIn(chosen.slice(1), ['9']), usualIn([], ['1'])]).toEqual([undefined, undefined]);
});
