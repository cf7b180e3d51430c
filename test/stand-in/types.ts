import type { APIMessage } from 'discord.js';

export type Json = Readonly<Record<string, unknown>>;

export interface ChannelOptions {
  readonly id?: string;
  readonly name?: string;
  /** 0 text (default), 5 announcement, 15 forum, … */
  readonly type?: number;
  /** Of an open thread: the channel that it is in. */
  readonly parentId?: string;
  /** Permissions that the bot does *not* have here, e.g. `PermissionFlagsBits.SendMessages`. */
  readonly deny?: bigint;
}

export interface GuildOptions {
  readonly id?: string;
  readonly name?: string;
  readonly channels?: readonly ChannelOptions[];
  /** Default: the first channel. */
  readonly systemChannelId?: string | null;
  readonly ownerId?: string;
  readonly locale?: string;
  /** Beside everyone's and the bot's own. */
  readonly roles?: readonly RoleOptions[];
  /** What the bot's role may do in the whole server. */
  readonly permissions?: bigint;
}

export interface RoleOptions {
  readonly id: string;
  readonly name?: string;
  /** Whether anybody may mention it. */
  readonly mentionable?: boolean;
}

export interface UserOptions {
  readonly id?: string;
  readonly username?: string;
  readonly globalName?: string;
  readonly bot?: boolean;
  /** The member's permissions as interactions carry them. */
  readonly permissions?: bigint;
}

export interface StandInOptions {
  /** Default: one server with the channels general (0), news (5) and forum (15). */
  readonly guilds?: readonly GuildOptions[];
  readonly applicationId?: string;
  /** What the application's object has otherwise, such as its flags. */
  readonly application?: Json;
  readonly botUser?: UserOptions;
  /** Whoever owns the application. */
  readonly ownerId?: string;
  /** Global commands that Discord already knows when the bot starts. */
  readonly commands?: readonly unknown[];
  /** The only token accepted. Default 'stand-in.token'. */
  readonly token?: string;
  readonly seed?: number;
  readonly now?: () => number;
  /** Intents the bot may ask for. Default Guilds | GuildMessages | DirectMessages. */
  readonly allowedIntents?: number;
  /** How long the same author's same nonce returns the earlier message. Default 120 000 ms. */
  readonly nonceWindowMs?: number;
  readonly heartbeatIntervalMs?: number;
  readonly shards?: number;
  /** As Discord's `max_concurrency`; where it is given, a shard that logs in within 5 s of another of its bucket is refused. */
  readonly maxConcurrency?: number;
  /** How often a bot may log in; Discord's 1000 a day by default. */
  readonly identifiesADay?: number;
  /** How long Discord waits for the first response to an interaction. Default 3000 ms. */
  readonly firstResponseMs?: number;
  /** How long an answer must have been quiet to count as whole, where the stimulus doesn't say. Default 60 ms. */
  readonly settleMs?: number;
  /** Users to whom direct messages fail with 50007. */
  readonly closedDms?: readonly string[];
}

export interface UploadedFile {
  readonly field: string;
  readonly filename: string;
  readonly size: number;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface RecordedRequest {
  /** Which of several processes made it, where each was given an address of its own; otherwise ''. */
  readonly from: string;
  readonly method: string;
  /** Decoded, without /api/v10. */
  readonly path: string;
  /** 'POST /channels/{channel_id}/messages', or the method and path where Discord has no such path. */
  readonly route: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  readonly headers: Readonly<Record<string, string>>;
  readonly at: number;
  /** The status replied; 0 where the socket was closed or left without an answer; undefined while it is in work. */
  readonly status: number | undefined;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Set where only the handler can see that Discord would refuse. */
  readonly violation?: string;
}

export interface InteractionOutcome {
  /** As dispatched: hand it to `dispatch('INTERACTION_CREATE', …)` to deliver it again. */
  readonly interaction: Json;
  /** Body of the first callback accepted. */
  readonly callback: Json;
  /** The original response (or the message pressed, once updated) as it stands now. */
  readonly message?: APIMessage;
  readonly followUps: readonly APIMessage[];
  /** Only after autocomplete. */
  readonly choices: readonly { readonly name: string; readonly value: string | number }[];
  readonly msToFirstResponse: number;
}

export interface SayOutcome {
  /** As stored, with its full content even where the bot was sent a blank. */
  readonly message: APIMessage;
  /** What the bot posted in that channel or in a thread of that message. Empty where it kept silent. */
  readonly replies: readonly APIMessage[];
}

export interface StimulusTiming {
  /** How long to wait for an answer. Default 4000 ms; `say`: 10 s, after which silence is the result. */
  readonly timeoutMs?: number;
  /** The answer counts as whole when no request has come for so long. Default: as in the stand-in's options. */
  readonly settleMs?: number;
}

export interface InteractionInput extends StimulusTiming {
  readonly user?: UserOptions;
  /** null: a direct message. A server the bot is not in: the user installed the app. Default: the first server. */
  readonly guildId?: string | null;
  readonly channelId?: string;
  readonly locale?: string;
  /** 2: a private conversation that the bot is not part of. Otherwise it follows from guildId. */
  readonly context?: 2;
  /** Pretend that it was created so long ago. */
  readonly ageMs?: number;
  /** Deliver it so many times. Default 1. */
  readonly times?: number;
  /** Wait until this holds, where the bot answers in several steps. */
  readonly until?: (soFar: InteractionOutcome) => boolean;
}

export interface OptionInput {
  readonly name: string;
  readonly value: string | number | boolean;
  /** Default: as registered. */
  readonly type?: number;
}

export interface SlashInput extends InteractionInput {
  readonly name: string;
  readonly subcommand?: string;
  readonly subcommandGroup?: string;
  readonly options?: readonly OptionInput[];
  /** Goes into the payload as `resolved`, for options that name users, channels or attachments. */
  readonly resolved?: Json;
}

export interface AutocompleteInput extends SlashInput {
  /** What the user is typing, and into which option. */
  readonly focused: OptionInput;
}

export interface ContextMenuInput extends InteractionInput {
  readonly name: string;
  /** The id of a message known to the stand-in, or the message itself. */
  readonly targetMessage: string | APIMessage;
}

export interface PressInput extends InteractionInput {
  readonly message: string | Pick<APIMessage, 'id'>;
  readonly customId: string;
}

export interface SelectInput extends PressInput {
  readonly values: readonly string[];
}

export interface ModalInput extends InteractionInput {
  /** The outcome whose callback opened the modal. */
  readonly opened: InteractionOutcome;
  readonly values: Readonly<Record<string, string | readonly string[]>>;
}

export interface SayInput extends StimulusTiming {
  readonly content: string;
  /** Puts the bot's mention in front unless the content has it. */
  readonly mentionsBot?: boolean;
  readonly dm?: boolean;
  readonly author?: UserOptions;
  /** The author is a bot. */
  readonly bot?: boolean;
  readonly channelId?: string;
  /** A reply to that message; it pings its author, as Discord does by default. */
  readonly referencedMessage?: string | Pick<APIMessage, 'id'>;
  /** Whether the reply pings. Default true. */
  readonly pings?: boolean;
  /** Discord doesn't send along the message that it replies to. */
  readonly unsent?: boolean;
}

export type FaultEffect =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
      /** The request takes effect all the same. */
      readonly applied?: boolean;
    }
  | { readonly kind: 'rate-limit'; readonly retryAfterSeconds: number; readonly global?: boolean }
  | { readonly kind: 'close-socket'; readonly applied?: boolean }
  | { readonly kind: 'no-answer'; readonly applied?: boolean }
  | { readonly kind: 'delay'; readonly ms: number };

export interface FaultRule {
  readonly effect: FaultEffect;
  /** 'POST /channels/{channel_id}/messages' as in RecordedRequest, or a pattern for '<method> <path>'. Default: all. */
  readonly route?: string | RegExp;
  readonly when?: (request: RecordedRequest) => boolean;
  /** Default 1. */
  readonly times?: number;
}
