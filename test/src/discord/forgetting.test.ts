import { pino } from 'pino';
import { expect, it } from 'vitest';
import { forgetServer } from '../../../src/discord/forgetting.ts';

/** Forgets server 1 in a database that fails so many times, and gives what was deleted and what the log says. */
async function forget(failures: number, isBack: () => boolean): Promise<readonly unknown[]> {
  const [deleted, told]: [string[], string[]] = [[], []];
  let left = failures;
  const ledger = {
    leave: async (guild: string) => {
      if (left-- > 0) throw new Error('the database is away');
      deleted.push(guild);
    },
  };
  const usual = {
    of: () => [{ article: 'a.md' }, { channel: '11', article: 'b.md' }],
    choose: async (guild: string, channel = 'everywhere', article?: string) => {
      deleted.push(`${guild} ${channel} ${article}`);
    },
  };
  const log = pino({}, { write: (line) => void told.push((JSON.parse(line) as { msg: string }).msg) });
  await forgetServer('1', { ledger, usual }, isBack, log, new AbortController().signal, [0]);
  return [deleted, told];
}

const stays = 'what is kept of a server that was left stays; trying until it is deleted';

it('what is kept of a server that was left is deleted when the database is back, which is told once', async () => {
  const gone = 'the bot was taken out of a server: what it kept of it is deleted';
  expect(await forget(3, () => false)).toEqual([
    ['1', '1 everywhere undefined', '1 11 undefined'],
    [stays, gone],
  ]);
});

it('nothing is deleted any more once the bot is in the server again', async () => {
  let looked = 0;
  expect(await forget(9, () => ++looked > 2)).toEqual([[], [stays]]);
});
