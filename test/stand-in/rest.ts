/** The HTTP side: reads, records and judges each request, then answers it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { deadCommands } from './command-mentions.ts';
import { type Faults, faultReply } from './faults.ts';
import { judge } from './judge.ts';
import { invalidBody, refusals } from './reply.ts';
import { routes } from './routes.ts';
import { emptyMessage, type MessageContext } from './rules.ts';
import { matchRoute } from './schemas.ts';
import type { FaultEffect, Json, RecordedRequest, Reply, UploadedFile } from './types.ts';
import type { World } from './world.ts';

export interface RestState {
  readonly world: World;
  readonly faults: Faults;
  readonly requests: RecordedRequest[];
  readonly violations: string[];
  /** Called when a request has been dealt with. */
  readonly changed: () => void;
}

type Working = { -readonly [Key in keyof RecordedRequest]: RecordedRequest[Key] };

const api = /^(?:\/([^/]+))?\/api\/v10(?=\/)/;

export async function handleRequest(state: RestState, incoming: IncomingMessage, outgoing: ServerResponse) {
  const read = await readRequest(state.world, incoming).catch(() => undefined);
  // The bot hung up in the middle, as one that is being stopped does.
  if (read === undefined) return;
  const { request, known } = read;
  state.requests.push(request);
  const effect = state.faults.take(request);
  if (effect?.kind === 'delay') await sleep(effect.ms, undefined, { ref: false });
  const usual = known ? decide(state, request, effect) : notThere(state, request);
  const reply = effect ? (faultReply(effect) ?? usual) : usual;
  const silent = effect?.kind === 'close-socket' || effect?.kind === 'no-answer';
  request.status = silent ? 0 : reply.status;
  state.changed();
  if (effect?.kind === 'close-socket') incoming.socket.destroy();
  else if (!silent) send(outgoing, reply);
}

function notThere({ violations }: RestState, { route }: RecordedRequest): Reply {
  violations.push(`${route}: Discord has no such path`);
  return refusals.notFound;
}

/** Judges always; applies unless a fault keeps the request from taking effect. */
function decide(state: RestState, request: RecordedRequest, effect: FaultEffect | undefined): Reply {
  const { world, violations } = state;
  const blame = (reason: string) => violations.push(`${request.route}: ${reason}`);
  const open = /^\/(interactions|webhooks)\//.test(request.path);
  if (!open && request.headers.authorization !== `Bot ${world.token}`) return refusals.unauthorized;
  const reasons = judge({ ...request, files: request.files.length, ...existingMessage(world, request) });
  reasons.forEach(blame);
  deadCommands(world, request.body).forEach(blame);
  const handler = routes[request.route];
  if (!handler) {
    blame('the stand-in does not serve this');
    return refusals.notFound;
  }
  if (reasons.length > 0)
    return reasons.every((reason) => reason === emptyMessage) ? refusals.emptyMessage : invalidBody(reasons);
  if (effect && effect.kind !== 'delay' && !('applied' in effect && effect.applied)) return refusals.notFound;
  const reply = handler({ ...request, world, body: (request.body ?? {}) as Json });
  if (reply.violation) blame(reply.violation);
  return reply;
}

/** What an edit starts from; the judge needs it to see the edited message whole. */
function existingMessage(world: World, { params, path }: RecordedRequest): { existing?: MessageContext['existing'] } {
  const interaction = world.interactions.get(params.webhook_token ?? params.interaction_token ?? '');
  const original = path.endsWith('/callback') ? interaction?.pressedMessageId : interaction?.originalId;
  const message = world.messages.get(params.message_id ?? original ?? '');
  return message && !(interaction && path.endsWith(interaction.token)) ? { existing: message } : {};
}

async function readRequest(world: World, incoming: IncomingMessage): Promise<{ request: Working; known: boolean }> {
  const method = incoming.method ?? 'GET';
  const url = new URL(incoming.url ?? '/', world.origin);
  const versioned = api.exec(url.pathname);
  const path = decodeURIComponent(url.pathname.slice(versioned?.[0].length ?? 0));
  const { body, files } = await readBody(incoming);
  const match = versioned ? matchRoute(method, path) : undefined;
  const request = {
    from: versioned?.[1] ?? '',
    method,
    path,
    route: match?.route ?? `${method} ${path}`,
    params: match?.params ?? {},
    query: Object.fromEntries(url.searchParams),
    body,
    files,
    headers: Object.fromEntries(Object.entries(incoming.headers).map(([key, value]) => [key, String(value)])),
    at: world.now(),
    status: undefined,
  };
  return { request, known: match !== undefined };
}

async function readBody(incoming: IncomingMessage): Promise<{ body: unknown; files: readonly UploadedFile[] }> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const raw = Buffer.concat(chunks);
  const type = incoming.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return { body: parseJson(raw.toString()), files: [] };
  const form = await new Response(raw, { headers: { 'content-type': type } }).formData();
  const files: UploadedFile[] = [];
  for (const [field, value] of form) {
    if (typeof value === 'string') continue;
    const bytes = new Uint8Array(await value.arrayBuffer());
    files.push({ field, filename: value.name, size: value.size, contentType: value.type, bytes });
  }
  const payload = form.get('payload_json');
  return { body: typeof payload === 'string' ? parseJson(payload) : undefined, files };
}

function parseJson(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function send(outgoing: ServerResponse, { status, body, headers }: Reply): void {
  // The library would try to parse an empty body that is announced as JSON.
  outgoing.writeHead(status, { ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers });
  outgoing.end(body === undefined ? undefined : JSON.stringify(body));
}
