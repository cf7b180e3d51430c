import type { ChannelReport } from '../../commands/daily/access.ts';
import type { Failure, Ledger, Post, Schedule } from '../../commands/daily/ledger.ts';
import { nextPost } from '../../commands/daily/settings.ts';
import type { ChannelThere, Inquiry, Server, Told } from '../discord/inquiry.ts';
import type { DatabaseState } from '../store/examine.ts';
import { counted } from '../terminal/counted.ts';
import { untold } from './asked.ts';
import { type Finding, findingsOf } from './finding.ts';

const mostSchedules = 20;
const { well, off, wrong } = findingsOf('schedules');

/** What is known of the bot and its servers. */
export interface Known {
  readonly bot: string;
  /** Undefined where Discord didn't tell. */
  readonly servers?: readonly Server[];
  /** Epoch milliseconds. */
  readonly now: number;
  /** DAILY_CHANNEL_ID, where there is one. */
  readonly fixedChannel?: string;
}

/** Whether each server's daily post can be made: its channel, what the bot may do there, when the next is due, how the last went. */
export async function checkSchedules(
  database: DatabaseState,
  inquiry: Pick<Inquiry, 'channel'>,
  known: Known,
): Promise<readonly Finding[]> {
  const { ledger, schedules } = database.kind === 'ready' ? database.kept : nothingKept;
  const looked = schedules.slice(0, mostSchedules);
  const found = await Promise.all(
    looked.map((schedule) => (ledger ? checkSchedule(ledger, schedule, inquiry, known) : [])),
  );
  const isSet = schedules.some(({ channel }) => channel === known.fixedChannel);
  const more = schedules.length - looked.length;
  const all = [
    ...found.flat(),
    ...(isSet ? [] : await ofEnvironment(inquiry, known)),
    ...(more > 0 ? [off(`${counted(more, 'more daily post')} not looked at`)] : []),
  ];
  return all.length > 0 ? all : noneIn(database);
}

const nothingKept: { readonly ledger?: Ledger; readonly schedules: readonly Schedule[] } = { schedules: [] };

/** Where the database can't tell, its own finding says why. */
function noneIn({ kind }: DatabaseState): readonly Finding[] {
  const canTell = kind === 'ready' || kind === 'none-yet' || kind === 'in-memory';
  return canTell ? [off('no daily post is set up: /daily set in a server sets one up')] : [];
}

async function checkSchedule(
  ledger: Ledger,
  schedule: Schedule,
  inquiry: Pick<Inquiry, 'channel'>,
  { bot, servers, now }: Known,
): Promise<Finding> {
  const { guild, channel } = schedule;
  const server = servers?.find(({ id }) => id === guild);
  const whose = `the daily post of ${server?.name ?? `the server ${guild}`}`;
  if (servers && !server) return off(`${whose} rests: the bot isn’t in that server any more`);
  if (schedule.paused) return off(`${whose} is paused: /daily resume goes on`);
  const there = await inquiry.channel(channel, bot);
  const trouble = troubleOf(whose, there, guild);
  if (trouble) return trouble;
  const place = there.kind === 'told' ? `#${there.value.name}` : '';
  const [last] = await ledger.latest(guild, 1);
  const next = await nextPost(ledger, schedule, now);
  return well(`${whose} in ${place}: next ${momentOf(next.at, schedule.zone)}${howLast(last)}`);
}

/** The channel that the environment names, until the bot has made its schedule of it. */
async function ofEnvironment(inquiry: Pick<Inquiry, 'channel'>, { bot, fixedChannel }: Known): Promise<Finding[]> {
  if (fixedChannel === undefined) return [];
  const whose = 'the daily post of DAILY_CHANNEL_ID';
  const there = await inquiry.channel(fixedChannel, bot);
  const trouble = troubleOf(whose, there);
  return [trouble ?? well(`${whose} will be set up by npm start`)];
}

/** What keeps a post from its channel, which must be of the server `guild` where one is named. */
function troubleOf(whose: string, there: Told<ChannelThere>, guild?: string): Finding | undefined {
  if (there.kind === 'refused' && there.status === 404)
    return wrong(
      `${whose} has no channel: ${guild === undefined ? 'there is none with that id' : 'it was deleted'}`,
      otherChannel,
    );
  if (there.kind === 'refused' && there.status === 403)
    return wrong(`${whose} can’t be made: the bot can’t see its channel`, permit(['View Channel']));
  if (there.kind !== 'told') return untold('schedules', there);
  const { server, name, report } = there.value;
  if (guild !== undefined && server !== guild) return wrong(`${whose} has a channel of another server`, otherChannel);
  return troubleIn(whose, name, report);
}

function troubleIn(whose: string, name: string, report: ChannelReport): Finding | undefined {
  switch (report.kind) {
    case 'usable':
      return undefined;
    case 'unusable':
      return wrong(`${whose} can’t be made in #${name}: it is no channel for posts`, otherChannel);
    case 'missing':
      return wrong(
        `${whose} can’t be made in #${name}: the bot lacks ${report.permissions.join(', ')}`,
        permit(report.permissions),
      );
  }
}

const otherChannel = 'Choose another channel with /daily set in that server (or in DAILY_CHANNEL_ID).';

function permit(permissions: readonly string[]): string {
  return `Allow the bot’s role ${permissions.join(', ')} in the channel’s settings (Permissions).`;
}

const unpublished: ReadonlySet<Post['publishing']> = new Set([
  'no-permission',
  'too-many',
  'deleted',
  'unreachable',
  'refused',
]);

function howLast(last: Post | undefined): string {
  if (!last) return '; none was made yet';
  const { date, status, failure, publishing } = last;
  const why = failure ? `: ${reasons[failure]}` : '';
  switch (status) {
    case 'sent':
      return `; the last one is that of ${date}${unpublished.has(publishing) ? ', which was not published to followers: /daily status says why' : ''}`;
    case 'skipped':
      return `; that of ${date} was left out`;
    case 'sending':
      return `; that of ${date} is under way`;
    case 'failed':
      return `; that of ${date} failed and will be tried again${why}`;
    case 'missed':
      return `; that of ${date} was missed${why}`;
    case 'unknown':
      return `; whether that of ${date} was made can’t be told: look into the channel`;
  }
}

const reasons: Readonly<Record<Failure, string>> = {
  'no-permission': 'the bot was not allowed to',
  'channel-gone': 'the channel was gone',
  'server-left': 'the bot was not in the server',
  'wrong-channel': 'the channel takes no posts',
  'no-article': 'there was no article',
  unreachable: 'Discord could not be reached',
  refused: 'Discord refused it',
  offline: 'the bot was not running',
};

function momentOf(at: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return `${format.format(at)} (${timeZone})`;
}
