import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Post } from '../../../commands/daily/ledger.ts';
import { pacedPoster, shareOf } from '../../../src/discord/paced-poster.ts';
import { fakeDiscord, schedule } from '../../commands/daily/world.ts';

const post = { guild: '1', channel: '2', date: '2026-11-24', message: 'm1' } as Post;

test('each request of a poster waits for its turn, whichever it is, and what asks for nothing doesn’t', async () => {
  const discord = fakeDiscord(() => 0);
  const done = () => [discord.posted.length, discord.published.length, discord.told.length];
  const turns: (() => void)[] = [];
  const poster = pacedPoster(discord, () => new Promise((resolve) => turns.push(resolve)));
  const asked = [
    poster.send(schedule(), post, 'news', 'd1'),
    poster.publish(post),
    poster.find(post),
    poster.tell(schedule(), 'no-permission'),
  ];
  expect([poster.reach('1'), poster.isAnnouncement('2'), turns.length, done()]).toEqual(['here', false, 4, [0, 0, 0]]);
  for (const turn of turns) turn();
  expect(await Promise.all(asked)).toEqual([
    { kind: 'sent', message: 'm1' },
    { kind: 'published' },
    { kind: 'found', message: 'm1' },
    undefined,
  ]);
  expect(done()).toEqual([1, 1, 1]);
});

test('processes together have no more requests than there are, and each has some', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000 }), fc.integer({ min: 1, max: 1_000 }), (all, processes) => {
      const share = shareOf(all, processes);
      expect(share).toBeGreaterThan(0);
      expect(share * processes).toBeLessThanOrEqual(all + 1e-9);
      if (processes <= all) expect(Number.isInteger(share)).toBe(true);
    }),
  );
});
