import type { DailyAccess } from './daily/access.ts';
import type { Schedule } from './daily/ledger.ts';
import { nextPost, pauseSchedule, resumeSchedule, skipNext } from './daily/settings.ts';
import type { OptionName, SubcommandName } from './phrases/names.ts';
import { type Prose, plain } from './reply/prose.ts';
import { aside, note, type Reply, refusal, reply } from './reply/reply.ts';
import type { Command, Context, Input, Suggestion } from './shared/command.ts';
import { daysAhead } from './shared/daily-days.ts';
import { postNow } from './shared/daily-now.ts';
import { composePost } from './shared/daily-post.ts';
import { allArticles, setDaily } from './shared/daily-set.ts';
import { dailyStatus } from './shared/daily-status.ts';
import { noArticle, setUsual } from './shared/daily-usual.ts';
import { withRole } from './shared/daily-words.ts';
import { articleOption, type Option } from './shared/option.ts';
import { suggestDays } from './shared/parse-days.ts';
import { suggestTimes } from './shared/parse-time.ts';
import { suggestZones } from './shared/parse-zone.ts';
import { suggestArticles } from './shared/suggest.ts';

/** On a command line: what the posts of the coming days will be. */
const scriptOptions: readonly Option[] = [
  { name: 'days', kind: 'count', required: false, most: 366, surfaces: ['script'], operand: 'N', example: '7' },
  { ...articleOption, surfaces: ['script'] },
  { name: 'date', kind: 'date', required: false, surfaces: ['script'], operand: 'YYYY-MM-DD', example: '2026-11-23' },
  { name: 'weekdays', kind: 'text', required: false, surfaces: ['script'], operand: 'DAYS' },
  { name: 'time', kind: 'text', required: false, surfaces: ['script'], operand: 'HH:MM' },
  { name: 'timezone', kind: 'text', required: false, surfaces: ['script'], operand: 'ZONE' },
];

/** A server's daily post: where, when, what of, and how it goes. */
export const daily: Command = {
  name: 'daily',
  surfaces: ['slash', 'script'],
  permission: 'manage-server',
  options: scriptOptions,
  subcommands: [
    {
      name: 'set',
      options: [
        { name: 'channel', kind: 'channel', required: false },
        { name: 'time', kind: 'text', required: false, most: 40, suggests: true },
        { name: 'timezone', kind: 'text', required: false, most: 100, suggests: true },
        { name: 'days', words: 'weekdays', kind: 'text', required: false, most: 100, suggests: true },
        articleOption,
        { name: 'role', kind: 'role', required: false },
        { name: 'ping', kind: 'flag', required: false },
        { name: 'publish', kind: 'flag', required: false },
      ],
    },
    { name: 'now', options: [{ name: 'counts', kind: 'flag', required: false }] },
    {
      name: 'usual',
      options: [articleOption, { name: 'channel', kind: 'channel', required: false }],
    },
    ...(['status', 'preview', 'skip', 'pause', 'resume', 'off'] as const).map((name) => ({ name, options: [] })),
  ],
  run: async (input, context) =>
    context.surface === 'script' ? daysAhead(input, context) : { reply: await act(input, context) },
  suggest: (option, typed, input, context) => suggestions(option, typed, input, context),
};

async function act(input: Input, context: Context): Promise<Reply> {
  const { daily: access, phrases } = context;
  if (!access) return refusal(phrases.daily.onlyInServers());
  if (input.subcommand === 'set') return setDaily(input, access, context);
  if (input.subcommand === 'usual') return setUsual(input, access, context);
  const schedule = await access.ledger.schedule(access.guild);
  if (!schedule) return refusal(phrases.daily.notSet());
  return actions[input.subcommand ?? 'status'](schedule, access, context, input);
}

type Act = (schedule: Schedule, access: DailyAccess, context: Context, input: Input) => Promise<Reply>;

const actions: Readonly<Record<Exclude<SubcommandName, 'set' | 'usual'>, Act>> = {
  status: dailyStatus,
  now: postNow,
  preview: async (schedule, { ledger, now }, context) => {
    const { date, at } = await nextPost(ledger, schedule, now);
    const composed = composePost(schedule, date, context);
    if (!composed) return refusal(context.phrases.daily.nothingToPost());
    const { blocks } = withRole(composed.message, schedule);
    return {
      ...composed.message,
      visibility: 'private',
      blocks: [aside(context.phrases.daily.previewOf(at)), ...blocks],
    };
  },
  skip: async ({ guild }, { ledger, now, changed }, { phrases }) => {
    const schedule = (await skipNext(ledger, guild, now)) as Schedule;
    changed();
    const next = await nextPost(ledger, schedule, now);
    return told(phrases.daily.skipped(schedule.skipDate ?? ''), phrases.daily.next(next.at));
  },
  pause: async ({ guild }, { ledger, changed }, { phrases }) => {
    await pauseSchedule(ledger, guild);
    changed();
    return told(phrases.daily.paused());
  },
  resume: async ({ guild }, { ledger, now, changed }, { phrases }) => {
    const schedule = (await resumeSchedule(ledger, guild, now)) as Schedule;
    changed();
    return told(phrases.daily.next((await nextPost(ledger, schedule, now)).at));
  },
  off: async ({ guild, origin }, { ledger, changed }, { phrases }) => {
    // Removed, the environment's schedule would be made again at the next start.
    const fixed = origin === 'environment';
    await (fixed ? pauseSchedule(ledger, guild) : ledger.remove(guild));
    changed();
    return told(fixed ? phrases.daily.offThoughFixed() : phrases.daily.off());
  },
};

function told(...notes: readonly Prose[]): Reply {
  return reply('private', ...notes.map(note));
}

function suggestions(option: OptionName, typed: string, input: Input, context: Context): readonly Suggestion[] {
  if (option === 'time') return suggestTimes(typed);
  if (option === 'timezone') return suggestZones(typed);
  if (option === 'days') return suggestDays(typed, context.phrases);
  if (option !== 'article') return [];
  const words = context.phrases.daily;
  const all =
    input.subcommand === 'usual'
      ? { name: plain(words.noUsual()), value: noArticle }
      : { name: plain(words.allInTurn()), value: allArticles };
  const named = suggestArticles(typed, context);
  return all.name.toLowerCase().startsWith(typed.trim().toLowerCase()) ? [all, ...named] : named;
}
