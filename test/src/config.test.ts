import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';

describe('parseConfig', () => {
  it('needs nothing', () => {
    expect(parseConfig({})).toMatchObject({
      kind: 'config',
      articlesDirectory: 'seeds',
      logLevel: 'info',
      color: true,
    });
  });

  it('takes empty variables for unset ones', () => {
    expect(parseConfig({ DISCORD_TOKEN: '', DISCORD_GUILD_ID: ' ' })).not.toHaveProperty('token');
  });

  it('tells all problems at once, and no value', () => {
    const secret = 'not-an-address';
    const outcome = parseConfig({
      DISCORD_API_URL: secret,
      DISCORD_GUILD_ID: '12',
      LOG_LEVEL: 'loud',
      DISCORD_TOKEN: 'secret',
    });
    expect(outcome).toEqual({
      kind: 'invalid',
      problems: [
        'DISCORD_API_URL must be an http or https address that ends in /api',
        'DISCORD_GUILD_ID must be an id of 17 to 20 digits (in Discord: developer mode, then Copy ID)',
        'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent',
      ],
    });
  });
});
