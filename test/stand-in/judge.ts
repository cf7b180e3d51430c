/** Judges a request by Discord's published schemas and by the rules they leave out. */
import { commandListReasons, commandReasons } from './command-rules.ts';
import { flagBits, type MessageContext, messageReasons } from './rules.ts';
import { type Issue, schemaNamed } from './schemas.ts';
import type { Json } from './types.ts';

export interface JudgedRequest {
  readonly route: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly files: number;
  readonly existing?: MessageContext['existing'];
}

/** Reasons to refuse, empty where Discord would take it. */
export function judge(request: JudgedRequest): readonly string[] {
  return [...queryReasons(request), ...schemaReasons(request), ...ruleReasons(request)];
}

const bodySchemas: Readonly<Record<string, string>> = {
  'PUT /applications/{application_id}/commands': 'ApplicationCommandUpdateRequest',
  'PUT /applications/{application_id}/guilds/{guild_id}/commands': 'ApplicationCommandUpdateRequest',
  'POST /applications/{application_id}/commands': 'ApplicationCommandCreateRequest',
  'POST /applications/{application_id}/guilds/{guild_id}/commands': 'ApplicationCommandCreateRequest',
  'PATCH /applications/{application_id}/commands/{command_id}': 'ApplicationCommandPatchRequestPartial',
  'PATCH /applications/{application_id}/guilds/{guild_id}/commands/{command_id}':
    'ApplicationCommandPatchRequestPartial',
  'POST /channels/{channel_id}/messages': 'MessageCreateRequest',
  'PATCH /channels/{channel_id}/messages/{message_id}': 'MessageEditRequestPartial',
  'POST /channels/{channel_id}/messages/{message_id}/threads': 'CreateTextThreadWithMessageRequest',
  'POST /users/@me/channels': 'CreatePrivateChannelRequest',
  'POST /webhooks/{webhook_id}/{webhook_token}': 'IncomingWebhookRequestPartial',
  'PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original': 'IncomingWebhookUpdateRequestPartial',
  'PATCH /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}': 'IncomingWebhookUpdateRequestPartial',
};
const callbackSchemas: Readonly<Record<number, string>> = {
  1: 'PongInteractionCallbackRequest',
  4: 'CreateMessageInteractionCallbackRequest',
  5: 'CreateMessageInteractionCallbackRequest',
  6: 'UpdateMessageInteractionCallbackRequest',
  7: 'UpdateMessageInteractionCallbackRequest',
  8: 'ApplicationCommandAutocompleteCallbackRequest',
  9: 'ModalInteractionCallbackRequest',
};
const callbackRoute = 'POST /interactions/{interaction_id}/{interaction_token}/callback';
const threadRoute = 'POST /channels/{channel_id}/threads';

const queries: Readonly<Record<string, readonly string[]>> = {
  [callbackRoute]: ['with_response'],
  'GET /channels/{channel_id}/messages': ['around', 'before', 'after', 'limit'],
  'GET /applications/{application_id}/commands': ['with_localizations'],
  'GET /applications/{application_id}/guilds/{guild_id}/commands': ['with_localizations'],
  'GET /guilds/{guild_id}': ['with_counts'],
  'GET /users/@me/guilds': ['before', 'after', 'limit', 'with_counts'],
  'POST /webhooks/{webhook_id}/{webhook_token}': ['wait', 'thread_id', 'with_components'],
};

function queryReasons({ route, query }: JudgedRequest): readonly string[] {
  const allowed = queries[route] ?? (route.includes('/webhooks/') ? ['thread_id', 'with_components'] : []);
  return Object.keys(query)
    .filter((key) => !allowed.includes(key))
    .map((key) => `unknown query parameter ${key}`);
}

function schemaReasons({ route, body }: JudgedRequest): readonly string[] {
  const name = schemaName(route, body);
  if (name === undefined) return [];
  if (route.startsWith('PUT ') && Array.isArray(body)) {
    return body.flatMap((item, index) => reasonsBy(name, item, [index]));
  }
  return reasonsBy(name, body, []);
}

function schemaName(route: string, body: unknown): string | undefined {
  if (route === callbackRoute) return callbackSchemas[Number((body as Json)?.type)] ?? 'PongInteractionCallbackRequest';
  if (route !== threadRoute) return bodySchemas[route];
  return (body as Json)?.message ? 'CreateForumThreadRequest' : 'CreateTextThreadWithoutMessageRequest';
}

function reasonsBy(name: string, body: unknown, path: readonly PropertyKey[]): readonly string[] {
  const tolerated = withoutTolerated(name === 'CreateTextThreadWithMessageRequest' ? withoutType(body) : body);
  const result = schemaNamed(name).safeParse(tolerated);
  if (result.success) return unknownKeys(tolerated, result.data, path);
  return result.error.issues.flatMap((issue) => issueReasons(issue, path));
}

/**
 * What discord.js sends on its own and Discord accepts, though its description doesn't say so: `enforce_nonce: false` and
 * `tts: false` everywhere, `nsfw` and permissions as a string in commands, and a thread's `type`.
 */
function withoutTolerated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTolerated);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, each]) => !((key === 'tts' || key === 'enforce_nonce') && each === false))
      .filter(([key, each]) => !(key === 'nsfw' && typeof each === 'boolean'))
      .map(([key, each]) =>
        key === 'default_member_permissions' && typeof each === 'string' && /^\d+$/.test(each)
          ? [key, Number(each)]
          : [key, withoutTolerated(each)],
      ),
  );
}

function withoutType(body: unknown): unknown {
  const { type: _type, ...rest } = (body ?? {}) as Json;
  return rest;
}

/** The schemas drop the keys they don't know, so a key missing from the parsed value is unknown. */
function unknownKeys(given: unknown, parsed: unknown, path: readonly PropertyKey[]): readonly string[] {
  if (typeof given !== 'object' || given === null || typeof parsed !== 'object' || parsed === null) return [];
  return Object.entries(given).flatMap(([key, value]) =>
    Object.hasOwn(parsed, key)
      ? unknownKeys(value, (parsed as Json)[key], [...path, key])
      : [`unknown key ${[...path, key].join('.')}`],
  );
}

function issueReasons(issue: Issue, path: readonly PropertyKey[]): readonly string[] {
  const here = [...path, ...issue.path];
  const branches = issue.errors ?? [];
  if (issue.code !== 'invalid_union' || branches.length === 0) return [`${here.join('.') || 'body'}: ${detail(issue)}`];
  // The branch whose `type` fits is the one that was meant.
  const meant = branches.filter((branch) => !branch.some(({ path: [key] }) => key === 'type'));
  const best = meant.sort((a, b) => misfit(a) - misfit(b))[0];
  if (best === undefined) return [`${here.join('.')}: no kind that is allowed here`];
  return best.flatMap((inner) => issueReasons(inner, here));
}

/** Fewer issues fit better; a value of quite another kind fits worst. */
function misfit(branch: readonly Issue[]): number {
  return branch.some(({ path }) => path.length === 0) ? Number.POSITIVE_INFINITY : branch.length;
}

function detail({ code, path: _path, message, errors: _errors, ...rest }: Issue): string {
  const facts = Object.entries(rest).filter(([, value]) => typeof value !== 'object' && typeof value !== 'function');
  return [code, ...facts.map(([key, value]) => `${key} ${String(value)}`)].join(' ') || message;
}

function ruleReasons(request: JudgedRequest): readonly string[] {
  const { route, body } = request;
  if (typeof body !== 'object' || body === null) return [];
  if (/^(PUT|POST|PATCH) .*\/commands/.test(route)) {
    return Array.isArray(body) ? commandListReasons(body) : commandReasons(body as Json);
  }
  if (route === callbackRoute) return callbackReasons(body as Json, request);
  if (route === threadRoute) {
    const { message } = body as Json;
    return message ? messageReasons(message as Json, { kind: 'create', files: request.files }) : [];
  }
  const kind = messageKind(route);
  return kind ? messageReasons(body as Json, contextOf(kind, request)) : [];
}

function messageKind(route: string): 'create' | 'edit' | undefined {
  if (/^PATCH .*\/messages\/[^/]+$/.test(route)) return 'edit';
  const creates = ['POST /channels/{channel_id}/messages', 'POST /webhooks/{webhook_id}/{webhook_token}'];
  return creates.includes(route) ? 'create' : undefined;
}

function callbackReasons({ type, data }: Json, request: JudgedRequest): readonly string[] {
  const payload = (data ?? {}) as Json;
  if (type === 4) return messageReasons(payload, contextOf('create', request));
  if (type === 7) return messageReasons(payload, contextOf('edit', request));
  // The V2 flag belongs on the edit that follows.
  const flags = typeof payload.flags === 'number' ? payload.flags : 0;
  return type === 5 && (flags & ~flagBits.ephemeral) !== 0
    ? [`flags ${flags} on a deferral, where only ephemeral counts`]
    : [];
}

function contextOf(kind: MessageContext['kind'], { files, existing }: JudgedRequest): MessageContext {
  return { kind, files, ...(kind === 'edit' && existing && { existing }) };
}
