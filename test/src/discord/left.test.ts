import { afterEach, expect, it } from 'vitest';
import { unsent } from '../../../commands/daily/ledger.ts';
import { openDatabase } from '../../../src/store/database.ts';
import { usualArticlesIn } from '../../../src/store/usual-articles.ts';
import { schedule } from '../../commands/daily/world.ts';
import { closeTowns, town } from './town.ts';

afterEach(closeTowns);

it('keeps nothing of a server that it is taken out of, and all of one that Discord has lost for a while', async () => {
  const one = await town([{}, {}]);
  const [left = '', lost = ''] = [...one.standIn.guilds.keys()];
  for (const guild of [left, lost]) {
    const paused = schedule({ guild, paused: true });
    await one.ledger.write({ schedule: paused });
    await one.ledger.write({ post: { ...unsent(paused, '2026-11-24', 'scheduled', 0), status: 'sent' } });
    await one.ledger.write({ post: { ...unsent(paused, '2026-11-24', 'extra', 0), status: 'sent' } });
  }
  const kept = async (guild: string) => [
    (await one.ledger.schedule(guild)) !== undefined,
    (await one.ledger.latest(guild, 9)).length,
    (await one.ledger.latest(guild, 9, 'extra')).length,
  ];
  one.standIn.loseGuild(lost);
  one.standIn.leaveGuild(left);
  await expect.poll(() => kept(left)).toEqual([false, 0, 0]);
  expect(await kept(lost)).toEqual([true, 1, 1]);
});

it('which article its channels and itself mostly ask about is forgotten with it, and that of others stays', async () => {
  const db = await openDatabase(':memory:');
  const usual = await usualArticlesIn(db);
  const one = await town([{}, {}, {}], undefined, usual);
  const [left = '', lost = '', other = ''] = [...one.standIn.guilds.keys()];
  for (const guild of [left, lost, other]) {
    await usual.choose(guild, undefined, 'wolves.md');
    await usual.choose(guild, `${guild}1`, 'bees.md');
  }
  one.standIn.loseGuild(lost);
  one.standIn.leaveGuild(left);
  const stored = () => db.selectFrom('usual_articles').select('guild').orderBy('guild').execute();
  await expect.poll(stored).toEqual([lost, lost, other, other].sort().map((guild) => ({ guild })));
  expect([left, lost, other].map((guild) => usual.of(guild).length)).toEqual([0, 2, 2]);
  await closeTowns();
  await db.destroy();
});
