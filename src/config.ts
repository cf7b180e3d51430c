import { join } from 'node:path';
import { config as readDotenv } from 'dotenv';
import { z } from 'zod';
import { parseTime } from '../commands/shared/parse-time.ts';
import { parseZone } from '../commands/shared/parse-zone.ts';

const optional = z.string().trim().min(1).optional();
const snowflake = z
  .string()
  .trim()
  .regex(/^\d{17,20}$/, 'must be an id of 17 to 20 digits (in Discord: developer mode, then Copy ID)')
  .optional();
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const schema = z.object({
  DISCORD_TOKEN: optional,
  DISCORD_API_URL: z
    .string()
    .trim()
    .regex(/^https?:\/\/\S+\/api$/, 'must be an http or https address that ends in /api')
    .optional(),
  DISCORD_GUILD_ID: snowflake,
  ARTICLES_DIR: z.string().trim().min(1).default('seeds'),
  DATABASE_URL: z
    .string()
    .trim()
    .regex(/^(?:file:|postgres(?:ql)?:\/\/)./, 'must be file:PATH or postgres://…')
    .optional(),
  DATA_DIR: z.string().trim().min(1).default('data'),
  DAILY_CHANNEL_ID: snowflake,
  DAILY_TIME: z
    .string()
    .transform((typed) => parseTime(typed))
    .refine((time) => time !== undefined, 'must be a time of day such as 09:00')
    .default('09:00'),
  DAILY_TIMEZONE: z
    .string()
    .transform((typed) => parseZone(typed))
    .refine((zone) => zone !== undefined, 'must be a time zone such as Europe/London')
    .default('UTC'),
  ASKS_PER_MINUTE: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .default(20),
  SHARDS: z
    .string()
    .trim()
    .regex(/^(?:auto|\d+(?:-\d+)?\/\d+)$/, 'must be auto, or a range of a total such as 0-3/16')
    .refine(
      (value) => value === 'auto' || shardsOf(value) !== undefined,
      'must name shards below its total, such as 0-3/16',
    )
    .default('auto'),
  HTTP_PORT: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(0, 'must be a port from 1 to 65535')
    .max(65_535, 'must be a port from 1 to 65535')
    .optional(),
  PUBLIC_URL: z
    .string()
    .trim()
    .refine(isPlainAddress, 'must be an http or https address without ? or #, such as https://example.org/articles')
    .transform((address) => address.replace(/\/+$/, ''))
    .optional(),
  LOG_LEVEL: z.enum(levels, `must be one of ${levels.join(', ')}`).default('info'),
  LOG_MISSES: z.enum(['true', 'false'], 'must be true or false').default('false'),
  NO_COLOR: optional,
});

/** A part of a bot's connections: their numbers from 0, and how many there are in all. */
export interface Shards {
  readonly ids: readonly number[];
  readonly total: number;
}

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
  readonly logLevel: (typeof levels)[number];
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

/** The names of all settings. */
export const settingNames: readonly string[] = Object.keys(schema.shape);

/** The environment of this process, with what a file `.env` in the working directory adds to it. */
export function readEnvironment(): Config | InvalidConfig {
  return parseConfig(fromFileAndProcess().environment);
}

/** The same, whatever is wrong with it. */
export function readSettings(): Settings {
  const { environment, file } = fromFileAndProcess();
  return { ...parseSettings(environment), file };
}

/** The script that npm runs this process by, as `package.json` has it; undefined where it isn't npm that does. */
export function npmScript(): string | undefined {
  return process.env.npm_lifecycle_script;
}

function fromFileAndProcess() {
  const fromFile: Record<string, string> = {};
  const { error } = readDotenv({ quiet: true, processEnv: fromFile });
  const file: EnvironmentFile = { isThere: error === undefined, names: Object.keys(fromFile) };
  return { environment: { ...fromFile, ...process.env }, file };
}

function isPlainAddress(written: string): boolean {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && !/[?#\s]/.test(written);
}

/** `0-3/16` → shards 0 to 3 of 16; undefined where the range leaves the total. */
function shardsOf(value: string): Shards | undefined {
  const [, first = '', last = first, total] = /^(\d+)(?:-(\d+))?\/(\d+)$/.exec(value) ?? [];
  const [from, to, all] = [first, last, total].map(Number) as [number, number, number];
  if (total === undefined || from > to || to >= all) return undefined;
  return { ids: Array.from({ length: to - from + 1 }, (_, i) => from + i), total: all };
}

/** What holds of an environment, without the variables that are wrong. */
export function parseSettings(environment: Readonly<Record<string, string | undefined>>): Omit<Settings, 'file'> {
  const parsed = parseConfig(environment);
  if (parsed.kind === 'config') return { config: parsed, problems: [], wrong: [] };
  // Each problem begins with the name of its variable.
  const wrong = [...new Set(parsed.problems.map((problem) => problem.split(' ')[0] ?? ''))];
  const others = Object.entries(environment).filter(([name]) => !wrong.includes(name));
  return { config: parseConfig(Object.fromEntries(others)) as Config, problems: parsed.problems, wrong };
}

/** Empty variables count as unset, as shells and compose files leave them. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config | InvalidConfig {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = schema.safeParse(set);
  if (!parsed.success) {
    return {
      kind: 'invalid',
      problems: parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`),
    };
  }
  const { DISCORD_TOKEN, DISCORD_API_URL, DISCORD_GUILD_ID, ARTICLES_DIR, LOG_LEVEL, NO_COLOR } = parsed.data;
  const { DATABASE_URL, DATA_DIR, DAILY_CHANNEL_ID: channel, DAILY_TIME: time, DAILY_TIMEZONE: zone } = parsed.data;
  const { HTTP_PORT: httpPort, PUBLIC_URL: publicUrl } = parsed.data;
  const shards = shardsOf(parsed.data.SHARDS);
  return {
    kind: 'config',
    asksPerMinute: parsed.data.ASKS_PER_MINUTE,
    ...(shards && { shards }),
    articlesDirectory: ARTICLES_DIR,
    databaseUrl: DATABASE_URL ?? `file:${join(DATA_DIR, 'verbatim.db')}`,
    dataDirectory: DATA_DIR,
    ...(channel && time && zone && { daily: { channel, time, zone } }),
    logLevel: LOG_LEVEL,
    logMisses: parsed.data.LOG_MISSES === 'true',
    color: NO_COLOR === undefined,
    ...(httpPort !== undefined && { httpPort }),
    ...(publicUrl !== undefined && { publicUrl }),
    ...(DISCORD_TOKEN && { token: DISCORD_TOKEN }),
    ...(DISCORD_API_URL && { apiUrl: DISCORD_API_URL }),
    ...(DISCORD_GUILD_ID && { guildId: DISCORD_GUILD_ID }),
  };
}
