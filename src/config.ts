import { join } from 'node:path';

/** A part of a bot's connections: their numbers from 0, and how many there are in all. */
export interface Shards {
  readonly ids: readonly number[];
  readonly total: number;
}

/** How much is logged, from all to nothing. */
export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

export interface Config {
  readonly kind: 'config';
  /** Without a token there is no bot, only the terminal. */
  readonly token?: string;
  readonly apiUrl?: string;
  readonly guildId?: string;
  readonly articlesDirectory: string;
  /** Which of how many connections to Discord this process keeps; without it as many as Discord advises. */
  readonly shards?: Shards;
  /** How often one user may ask on Discord in a minute. */
  readonly asksPerMinute: number;
  /** The folder of what is kept: the database, if it is a file, and the articles' indexes. */
  readonly dataDirectory: string;
  /** `file:PATH` or `postgres://…` */
  readonly databaseUrl: string;
  /** A daily post for the server of this channel, unless an admin sets one up. */
  readonly daily?: { readonly channel: string; readonly time: string; readonly zone: string };
  /** The port of the reader pages; 0 for any that is free, none without it. */
  readonly httpPort?: number;
  /** Where the reader pages are reached, without a slash at its end. */
  readonly publicUrl?: string;
  readonly logLevel: (typeof logLevels)[number];
  /** Whether questions whose answers didn't help are written to the log. */
  readonly logMisses: boolean;
  readonly color: boolean;
}

/** What is wrong with the environment, a sentence a problem; no value is repeated, since it may be a secret. */
export interface InvalidConfig {
  readonly kind: 'invalid';
  readonly problems: readonly string[];
}

/** The settings as far as they hold, for whoever wants to know how things stand all the same. */
export interface Settings {
  readonly config: Config;
  /** What is wrong with the others, and their names: they count as unset. */
  readonly problems: readonly string[];
  readonly wrong: readonly string[];
  readonly file: EnvironmentFile;
}

/** What a file `.env` in the working directory is about: the names that stand in it, none where there is no such file. */
export interface EnvironmentFile {
  readonly isThere: boolean;
  readonly names: readonly string[];
}

/** What holds where nothing is set. */
export const defaults = {
  ARTICLES_DIR: 'seeds',
  DATA_DIR: 'data',
  ASKS_PER_MINUTE: 20,
  LOG_LEVEL: 'info',
  LOG_MISSES: 'false',
} as const;

/** Settings that hold, by their variables' names. */
export interface SettingValues {
  readonly DISCORD_TOKEN?: string | undefined;
  readonly DISCORD_API_URL?: string | undefined;
  readonly DISCORD_GUILD_ID?: string | undefined;
  readonly ARTICLES_DIR: string;
  readonly DATABASE_URL?: string | undefined;
  readonly DATA_DIR: string;
  readonly DAILY_CHANNEL_ID?: string | undefined;
  readonly DAILY_TIME?: string | undefined;
  readonly DAILY_TIMEZONE?: string | undefined;
  readonly ASKS_PER_MINUTE: number;
  readonly shards?: Shards | undefined;
  readonly HTTP_PORT?: number | undefined;
  readonly PUBLIC_URL?: string | undefined;
  readonly LOG_LEVEL: Config['logLevel'];
  readonly LOG_MISSES: 'true' | 'false';
  readonly NO_COLOR?: string | undefined;
}

export type SettingName = Exclude<keyof SettingValues, 'shards'> | 'SHARDS';

/** Empty variables count as unset, as shells and compose files leave them. */
export function setIn(environment: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => Boolean(entry[1]?.trim())),
  );
}

/** Every setting, and whether a value of it can be wrong: any text that isn't blank will do for the others. */
const canBeWrong: Readonly<Record<SettingName, boolean>> = {
  DISCORD_TOKEN: false,
  DISCORD_API_URL: true,
  DISCORD_GUILD_ID: true,
  ARTICLES_DIR: false,
  DATABASE_URL: true,
  DATA_DIR: false,
  DAILY_CHANNEL_ID: true,
  DAILY_TIME: true,
  DAILY_TIMEZONE: true,
  ASKS_PER_MINUTE: true,
  SHARDS: true,
  HTTP_PORT: true,
  PUBLIC_URL: true,
  LOG_LEVEL: true,
  LOG_MISSES: true,
  NO_COLOR: false,
};
/** The names of all settings. */
export const settingNames = Object.keys(canBeWrong) as readonly SettingName[];

/** The settings, where none of those that are set can be wrong; else undefined: then they have to be checked. */
export function freeConfig(environment: Readonly<Record<string, string | undefined>>): Config | undefined {
  const set = setIn(environment);
  const names = settingNames.filter((name) => set[name] !== undefined);
  if (names.some((name) => canBeWrong[name])) return undefined;
  const values = Object.fromEntries(names.map((name) => [name, set[name]?.trim()]));
  return configOf({ ...defaults, ...values });
}

export function configOf(values: SettingValues): Config {
  const { DISCORD_TOKEN, DISCORD_API_URL, DISCORD_GUILD_ID, ARTICLES_DIR, LOG_LEVEL, NO_COLOR } = values;
  const { DATABASE_URL, DATA_DIR, DAILY_CHANNEL_ID: channel, DAILY_TIME: time, DAILY_TIMEZONE: zone } = values;
  const { HTTP_PORT: httpPort, PUBLIC_URL: publicUrl, shards } = values;
  return {
    kind: 'config',
    asksPerMinute: values.ASKS_PER_MINUTE,
    ...(shards && { shards }),
    articlesDirectory: ARTICLES_DIR,
    databaseUrl: DATABASE_URL ?? `file:${join(DATA_DIR, 'verbatim.db')}`,
    dataDirectory: DATA_DIR,
    ...(channel && time && zone && { daily: { channel, time, zone } }),
    logLevel: LOG_LEVEL,
    logMisses: values.LOG_MISSES === 'true',
    color: NO_COLOR === undefined,
    ...(httpPort !== undefined && { httpPort }),
    ...(publicUrl !== undefined && { publicUrl }),
    ...(DISCORD_TOKEN && { token: DISCORD_TOKEN }),
    ...(DISCORD_API_URL && { apiUrl: DISCORD_API_URL }),
    ...(DISCORD_GUILD_ID && { guildId: DISCORD_GUILD_ID }),
  };
}
