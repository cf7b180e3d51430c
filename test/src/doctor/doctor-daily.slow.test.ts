import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { openPractice } from './practice.ts';

const practice = openPractice();

describe('the doctor of the daily post', () => {
  const choose = '  → Choose another channel with /daily set in that server (or in DAILY_CHANNEL_ID).';

  it('finds a channel that is gone', async () => {
    const news = practice.channelNamed('news');
    await practice.scheduleIn(news);
    practice.standIn.removeChannel(news, true);
    expect(await practice.wrongLines()).toEqual([
      1,
      ['✗ the daily post of Readers has no channel: it was deleted', choose],
    ]);
  });

  it('finds what the bot may not do in the channel', async () => {
    const general = practice.channelNamed('general');
    await practice.scheduleIn(general);
    const deny = PermissionFlagsBits.SendMessages | PermissionFlagsBits.ReadMessageHistory;
    practice.standIn.changeChannel(general, { deny }, true);
    expect(await practice.wrongLines()).toEqual([
      1,
      [
        '✗ the daily post of Readers can’t be made in #general: the bot lacks Read Message History, Send Messages',
        '  → Allow the bot’s role Read Message History, Send Messages in the channel’s settings (Permissions).',
      ],
    ]);
    practice.standIn.changeChannel(general, { deny: PermissionFlagsBits.ViewChannel }, true);
    expect(await practice.wrongLines()).toEqual([
      1,
      [
        '✗ the daily post of Readers can’t be made: the bot can’t see its channel',
        '  → Allow the bot’s role View Channel in the channel’s settings (Permissions).',
      ],
    ]);
  });

  it('finds that a channel of the settings is none', async () => {
    expect(await practice.wrongLines({ DAILY_CHANNEL_ID: '1199999999999999999' })).toEqual([
      1,
      ['✗ the daily post of DAILY_CHANNEL_ID has no channel: there is none with that id', choose],
    ]);
  });
});
