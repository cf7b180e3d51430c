import { afterEach, expect, it } from 'vitest';
import { unsent } from '../../../commands/daily/ledger.ts';
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
