import { type Client, Events, type Interaction, RESTEvents, Status } from 'discord.js';
import type { CommandName } from '../../commands/phrases/names.ts';
import type { AnswerData, VerdictData } from '../../commands/reply/data.ts';
import type { Reply } from '../../commands/reply/reply.ts';
import type { Verb } from '../../commands/reply/verb.ts';
import type { Outcome } from '../../commands/shared/command.ts';

/** What can be asked in what way. Of all these words there is a fixed number, none of a user's. */
export type Surface = 'slash' | 'menu' | 'press' | 'message';
/** `other` for what isn't offered any more. */
export type Asked = CommandName | Verb | 'other';
/** What came of it: the kind of its data or its reply, or why there is none (late: Discord didn't take it any more). */
export type Came = AnswerData['kind'] | VerdictData['kind'] | Reply['kind'] | 'too-often' | 'late' | 'failed';

/** How many connections to Discord there should be, and how many there are. */
export interface GatewayState {
  readonly shards: number;
  readonly connected: number;
}

/** Is told how the bot does, and counts it: nothing of who asked, or what. No call throws. */
export interface Observer {
  /** Something arrived; to be told, when the last request about it is over, what it was and what came of it. */
  answering(surface: Surface): (asked: Asked, came: Came) => void;
  /** Discord has taken a first response to an interaction, so many seconds after it arrived. */
  acknowledged(seconds: number): void;
  /** Discord answered a request. */
  responded(method: string, status: number): void;
  /** What became of a connection: new is one that may have missed something. */
  connection(event: 'lost' | 'resumed' | 'new' | 'ended'): void;
  /** Where to ask how the connections are, from now on. */
  watch(gateway: () => GatewayState): void;
}

/** Interactions whose acknowledgement is waited for; more than arrive within Discord's 3 s. */
const mostAwaited = 5_000;

/** Tells an observer what a client lives through. `now` is in milliseconds of a clock that never jumps. */
export function observeClient(client: Client, observer: Observer, now: () => number): void {
  observer.watch(() => gatewayOf(client));
  client.on(Events.ShardReconnecting, () => observer.connection('lost'));
  client.on(Events.ShardResume, () => observer.connection('resumed'));
  client.on(Events.ShardReady, () => observer.connection('new'));
  client.on(Events.ShardDisconnect, () => observer.connection('ended'));
  const arrived = new Map<string, number>();
  client.on(Events.InteractionCreate, ({ id }: Interaction) => {
    arrived.set(id, now());
    if (arrived.size > mostAwaited) arrived.delete(arrived.keys().next().value as string);
  });
  client.rest.on(RESTEvents.Response, ({ method, path }, { status }) => {
    observer.responded(method, status);
    const [, interaction = ''] = /^\/interactions\/(\d+)\/[^/]+\/callback/.exec(path) ?? [];
    const since = arrived.get(interaction);
    if (since === undefined || status >= 400) return;
    arrived.delete(interaction);
    observer.acknowledged((now() - since) / 1_000);
  });
}

function gatewayOf({ options, ws }: Client): GatewayState {
  const connected = ws.shards.filter(({ status }) => status === Status.Ready).size;
  return { shards: Math.max(ws.shards.size, Array.isArray(options.shards) ? options.shards.length : 1), connected };
}

/** What came of a command, in a word. */
export function cameOf({ reply, data }: Outcome): Came {
  return reply.kind === 'reply' && data && 'kind' in data ? data.kind : reply.kind;
}
