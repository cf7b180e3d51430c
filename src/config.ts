import { config as readDotenv } from 'dotenv';
import { z } from 'zod';
import { parseTime } from '../commands/daily-time.ts';
import { parseZone } from '../commands/daily-zone.ts';

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
    .default('file:data/verbatim.db'),
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
  LOG_LEVEL: z.enum(levels, `must be one of ${levels.join(', ')}`).default('info'),
  NO_COLOR: optional,
});

export interface Config {
  readonly kind: 'config';
  /** Without a token there is no bot, only the terminal. */
  readonly token?: string;
  readonly apiUrl?: string;
  readonly guildId?: string;
  readonly articlesDirectory: string;
  /** How often one user may ask on Discord in a minute. */
  readonly asksPerMinute: number;
  /** `file:PATH` or `postgres://…` */
  readonly databaseUrl: string;
  /** A daily post for the server of this channel, unless an admin sets one up. */
  readonly daily?: { readonly channel: string; readonly time: string; readonly zone: string };
  readonly logLevel: (typeof levels)[number];
  readonly color: boolean;
}

/** What is wrong with the environment, a sentence a problem; no value is repeated, since it may be a secret. */
export interface InvalidConfig {
  readonly kind: 'invalid';
  readonly problems: readonly string[];
}

/** The environment of this process, with what a file `.env` in the working directory adds to it. */
export function readEnvironment(): Config | InvalidConfig {
  const fromFile: Record<string, string> = {};
  readDotenv({ quiet: true, processEnv: fromFile });
  return parseConfig({ ...fromFile, ...process.env });
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
  const { DATABASE_URL, DAILY_CHANNEL_ID: channel, DAILY_TIME: time, DAILY_TIMEZONE: zone } = parsed.data;
  return {
    kind: 'config',
    asksPerMinute: parsed.data.ASKS_PER_MINUTE,
    articlesDirectory: ARTICLES_DIR,
    databaseUrl: DATABASE_URL,
    ...(channel && time && zone && { daily: { channel, time, zone } }),
    logLevel: LOG_LEVEL,
    color: NO_COLOR === undefined,
    ...(DISCORD_TOKEN && { token: DISCORD_TOKEN }),
    ...(DISCORD_API_URL && { apiUrl: DISCORD_API_URL }),
    ...(DISCORD_GUILD_ID && { guildId: DISCORD_GUILD_ID }),
  };
}
