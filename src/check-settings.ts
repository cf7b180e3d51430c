import { z } from 'zod';
import { parseTime } from '../commands/shared/parse-time.ts';
import { parseZone } from '../commands/shared/parse-zone.ts';
import {
  type Config,
  configOf,
  defaults,
  type InvalidConfig,
  logLevels,
  type SettingName,
  type Settings,
  type Shards,
  setIn,
} from './config.ts';

const optional = z.string().trim().min(1).optional();
const snowflake = z
  .string()
  .trim()
  .regex(/^\d{17,20}$/, 'must be an id of 17 to 20 digits (in Discord: developer mode, then Copy ID)')
  .optional();

const schema = z.object({
  DISCORD_TOKEN: optional,
  DISCORD_API_URL: z
    .string()
    .trim()
    .regex(/^https?:\/\/\S+\/api$/, 'must be an http or https address that ends in /api')
    .optional(),
  DISCORD_GUILD_ID: snowflake,
  ARTICLES_DIR: z.string().trim().min(1).default(defaults.ARTICLES_DIR),
  DATABASE_URL: z
    .string()
    .trim()
    .regex(/^(?:file:|postgres(?:ql)?:\/\/)./, 'must be file:PATH or postgres://…')
    .optional(),
  DATA_DIR: z.string().trim().min(1).default(defaults.DATA_DIR),
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
    .default(defaults.ASKS_PER_MINUTE),
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
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default(defaults.LOG_LEVEL),
  LOG_MISSES: z.enum(['true', 'false'], 'must be true or false').default(defaults.LOG_MISSES),
  NO_COLOR: optional,
} satisfies Record<SettingName, z.ZodType>);

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

/** What an environment sets, or what is wrong with it. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config | InvalidConfig {
  const parsed = schema.safeParse(setIn(environment));
  if (!parsed.success) {
    return {
      kind: 'invalid',
      problems: parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`),
    };
  }
  const shards = shardsOf(parsed.data.SHARDS);
  return configOf({ ...parsed.data, ...(shards && { shards }) });
}
