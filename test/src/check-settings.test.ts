import { describe, expect, it } from 'vitest';
import { parseConfig, parseSettings } from '../../src/check-settings.ts';

describe('parseConfig', () => {
  it('needs nothing', () => {
    expect(parseConfig({})).toMatchObject({
      kind: 'config',
      articlesDirectory: 'seeds',
      asksPerMinute: 20,
      logLevel: 'info',
      logMisses: false,
      color: true,
      databaseUrl: 'file:data/verbatim.db',
    });
  });

  it('reads the daily post, at nine by UTC unless it says otherwise', () => {
    const channel = '123456789012345678';
    expect(parseConfig({ DAILY_CHANNEL_ID: channel })).toMatchObject({
      daily: { channel, time: '09:00', zone: 'UTC' },
    });
    expect(parseConfig({ DAILY_CHANNEL_ID: channel, DAILY_TIME: '9.30 pm', DAILY_TIMEZONE: 'shanghai' })).toMatchObject(
      { daily: { channel, time: '21:30', zone: 'Asia/Shanghai' } },
    );
    expect(parseConfig({ DAILY_TIME: '9:00' })).not.toHaveProperty('daily');
    expect(parseConfig({ DAILY_TIME: '99:30', DAILY_TIMEZONE: 'Mars', DATABASE_URL: 'mysql://a' })).toEqual({
      kind: 'invalid',
      problems: [
        'DATABASE_URL must be file:PATH or postgres://…',
        'DAILY_TIME must be a time of day such as 09:00',
        'DAILY_TIMEZONE must be a time zone such as Europe/London',
      ],
    });
  });

  it('reads where the pages are served and reached', () => {
    expect(parseConfig({ HTTP_PORT: '8080', PUBLIC_URL: 'https://example.org/articles/' })).toMatchObject({
      httpPort: 8080,
      publicUrl: 'https://example.org/articles',
    });
    expect(parseConfig({ HTTP_PORT: '0' })).toMatchObject({ httpPort: 0 });
    const wrong = { HTTP_PORT: '70000', PUBLIC_URL: 'https://u:p@example.org' };
    const problems = [
      'HTTP_PORT must be a port from 1 to 65535',
      'PUBLIC_URL must be an http or https address without ? or #, such as https://example.org/articles',
    ];
    expect(parseConfig(wrong)).toEqual({ kind: 'invalid', problems });
    expect(parseConfig({ HTTP_PORT: '-1', PUBLIC_URL: 'ftp://a.b' })).toEqual({ kind: 'invalid', problems });
    expect(parseConfig({ HTTP_PORT: 'http', PUBLIC_URL: 'https://a.b/?c' })).toMatchObject({ kind: 'invalid' });
  });

  it('takes empty variables for unset ones', () => {
    expect(parseConfig({ DISCORD_TOKEN: '', DISCORD_GUILD_ID: ' ' })).not.toHaveProperty('token');
  });

  it('reads a range of shards, and refuses one beyond its total', () => {
    expect(parseConfig({ SHARDS: '2-3/4' })).toMatchObject({ shards: { ids: [2, 3], total: 4 } });
    expect(parseConfig({ SHARDS: 'auto' })).not.toHaveProperty('shards');
    const problems = ['4/4', '3-1/8', 'all'].map((SHARDS) => parseConfig({ SHARDS }).kind);
    expect(problems).toEqual(['invalid', 'invalid', 'invalid']);
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

describe('parseSettings', () => {
  it('tells what holds without what is wrong', () => {
    const { config, problems, wrong } = parseSettings({ LOG_LEVEL: 'loud', HTTP_PORT: 'x', ARTICLES_DIR: 'texts' });
    expect([config, wrong, problems]).toEqual([
      parseConfig({ ARTICLES_DIR: 'texts' }),
      ['HTTP_PORT', 'LOG_LEVEL'],
      ['HTTP_PORT must be a number', 'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent'],
    ]);
  });

  it('finds nothing wrong with settings that make sense', () => {
    expect(parseSettings({})).toEqual({ config: parseConfig({}), problems: [], wrong: [] });
  });
});
