import {
  type APIApplication,
  type APIGuild,
  type APIGuildMember,
  type APIOverwrite,
  type APIUser,
  DiscordAPIError,
  HTTPError,
  REST,
  type RESTGetAPICurrentUserGuildsResult,
  type RESTGetAPIGatewayBotResult,
  Routes,
} from 'discord.js';
import { commands } from '../../commands/commands.ts';
import type { ChannelReport } from '../../commands/daily/access.ts';
import { languages } from '../../commands/phrases/languages.ts';
import { permissionsIn } from './channel-permissions.ts';
import { reportOn } from './inspecting.ts';
import { type Differences, differencesOf, registrationOf } from './registration.ts';

/** What Discord says to a question; refused: it understood and said no, by its code; failed: it said nothing of use. */
export type Told<T> =
  | { readonly kind: 'told'; readonly value: T }
  | { readonly kind: 'refused'; readonly status: number; readonly code: number }
  | { readonly kind: 'failed'; readonly problem: string };

export interface Bot {
  readonly id: string;
  readonly name: string;
}

export interface Application {
  readonly id: string;
  /** Whether others than its owner may invite it. */
  readonly isPublic: boolean;
  /** An invitation doesn't work then. */
  readonly needsCodeGrant: boolean;
  /** Where Discord sends commands instead of to the bot. */
  readonly sendsElsewhere: boolean;
  /** Whether it may be added to servers, and by people for themselves. */
  readonly installs: { readonly servers: boolean; readonly people: boolean };
  /** The privileged intents that are switched on, by the names of the developer portal. */
  readonly privileged: readonly string[];
}

/** How often a bot may log in. `resetAfter` is in milliseconds. */
export interface LoginBudget {
  readonly shards: number;
  readonly total: number;
  readonly remaining: number;
  readonly resetAfter: number;
}

export interface Server {
  readonly id: string;
  readonly name: string;
}

/** The commands of one scope: how many there are, how many we want, and how they differ. */
export interface CommandsThere extends Differences {
  readonly count: number;
  readonly wanted: number;
}

export interface ChannelThere {
  readonly server: string;
  readonly name: string;
  readonly report: ChannelReport;
}

/** Questions to Discord about a bot, by REST alone: nothing logs in, and nothing is changed. None throws; each is asked once. */
export interface Inquiry {
  bot(): Promise<Told<Bot>>;
  application(): Promise<Told<Application>>;
  loginBudget(): Promise<Told<LoginBudget>>;
  servers(): Promise<Told<readonly Server[]>>;
  /** Without a server: those that stand everywhere. */
  commands(application: string, server?: string): Promise<Told<CommandsThere>>;
  /** What a bot may do in a channel. */
  channel(id: string, bot: string): Promise<Told<ChannelThere>>;
}

const mostAServerPage = 200;
/** Flags of an application, as bits: a privileged intent switched on, for a large bot or for a small one. */
const privileged = {
  Presence: (1 << 12) | (1 << 13),
  'Server Members': (1 << 14) | (1 << 15),
  'Message Content': (1 << 18) | (1 << 19),
} as const;

/** Asks with a token; `signal` gives all up. */
export function inquiryOf(token: string, apiUrl: string | undefined, signal: AbortSignal): Inquiry {
  const rest = new REST({ version: '10', retries: 0, ...(apiUrl && { api: apiUrl }) }).setToken(token);
  const get = async <T>(route: `/${string}`, query: Readonly<Record<string, string>> = {}): Promise<T> =>
    (await rest.get(route, { query: new URLSearchParams(query), signal })) as T;
  return {
    bot: once(async () => {
      const { id, username } = await get<APIUser>(Routes.user('@me'));
      return { id, name: username };
    }),
    application: once(async () => applicationFrom(await get<APIApplication>(Routes.currentApplication()))),
    loginBudget: once(async () => {
      const { shards, session_start_limit: limit } = await get<RESTGetAPIGatewayBotResult>(Routes.gatewayBot());
      return { shards, total: limit.total, remaining: limit.remaining, resetAfter: limit.reset_after };
    }),
    servers: once(() => allServers(get)),
    commands: (application, server) =>
      told(async () => {
        const route = server
          ? Routes.applicationGuildCommands(application, server)
          : Routes.applicationCommands(application);
        const there = await get<unknown[]>(route, { with_localizations: 'true' });
        const wanted = registrationOf(commands, languages);
        return { count: there.length, wanted: wanted.length, ...differencesOf(wanted, there) };
      }),
    channel: (id, bot) => told(() => channelThere(get, id, bot)),
  };
}

type Get = <T>(route: `/${string}`, query?: Readonly<Record<string, string>>) => Promise<T>;

function once<T>(ask: () => Promise<T>): () => Promise<Told<T>> {
  let asked: Promise<Told<T>> | undefined;
  return () => {
    asked ??= told(ask);
    return asked;
  };
}

async function told<T>(ask: () => Promise<T>): Promise<Told<T>> {
  try {
    return { kind: 'told', value: await ask() };
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status < 500)
      return { kind: 'refused', status: error.status, code: Number(error.code) };
    return { kind: 'failed', problem: problemOf(error) };
  }
}

/** What happened to a question that got no answer of use; nothing of what was asked is repeated. */
function problemOf(error: unknown): string {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) return `answers with ${error.status}`;
  const { code, name, cause } = error as NodeJS.ErrnoException;
  const why = code ?? (cause as NodeJS.ErrnoException | undefined)?.code;
  if (name === 'AbortError' || name === 'TimeoutError') return 'doesn’t answer';
  return `can’t be reached${why ? ` (${why})` : ''}`;
}

function applicationFrom(there: APIApplication): Application {
  const { id, bot_public, bot_require_code_grant, flags = 0, integration_types_config: installs } = there;
  return {
    id,
    isPublic: bot_public,
    needsCodeGrant: bot_require_code_grant,
    sendsElsewhere: Boolean(there.interactions_endpoint_url),
    installs: { servers: !installs || '0' in installs, people: Boolean(installs && '1' in installs) },
    privileged: Object.entries(privileged).flatMap(([name, bits]) => ((flags & bits) !== 0 ? [name] : [])),
  };
}

async function allServers(get: Get): Promise<Server[]> {
  const servers: Server[] = [];
  for (let after = '0'; ; after = servers.at(-1)?.id ?? after) {
    const page = await get<RESTGetAPICurrentUserGuildsResult>(Routes.userGuilds(), {
      limit: String(mostAServerPage),
      after,
    });
    servers.push(...page.map(({ id, name }) => ({ id, name })));
    if (page.length < mostAServerPage) return servers;
  }
}

interface ChannelFound {
  readonly type: number;
  readonly name: string;
  readonly guild_id?: string;
  /** Of a thread: the channel above it. */
  readonly parent_id?: string | null;
  readonly permission_overwrites?: readonly APIOverwrite[];
}

async function channelThere(get: Get, id: string, bot: string): Promise<ChannelThere> {
  const channel = await get<ChannelFound>(Routes.channel(id));
  const { guild_id: server = '', name, type, permission_overwrites: own, parent_id } = channel;
  if (server === '') return { server, name: '', report: { kind: 'unusable' } };
  const [guild, member, above] = await Promise.all([
    get<APIGuild>(Routes.guild(server)),
    get<APIGuildMember>(Routes.guildMember(server, bot)),
    own || !parent_id ? undefined : get<ChannelFound>(Routes.channel(parent_id)),
  ]);
  const overwrites = own ?? above?.permission_overwrites ?? [];
  const may = permissionsIn(overwrites, guild, { id: bot, roles: member.roles });
  return { server, name, report: reportOn(type, (bit) => (may & bit) === bit) };
}
