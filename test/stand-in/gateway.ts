/** The WebSocket side: Hello, Identify, Resume, heartbeats, dispatches and the ways they break. */
import type { Server } from 'node:http';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { identifyPace } from './identify-pace.ts';
import { guildCreateObject, readyObject } from './objects.ts';
import { intents, push, type Session, shardOf, wants } from './session.ts';
import type { Json } from './types.ts';
import type { World } from './world.ts';

export interface Gateway {
  /** Payloads of op 2, oldest first. */
  readonly identifies: readonly Json[];
  /** Payloads of op 6. */
  readonly resumes: readonly Json[];
  readonly ready: boolean;
  /** Which shards are connected, and by which process. */
  readonly connected: readonly Pick<Session, 'shard' | 'from'>[];
  dispatch(event: string, data: Json): void;
  /** 1006 cuts the connection without a close frame; `forget` loses the session, so that a RESUME fails. */
  close(code: number, forget: boolean): void;
  /** 7 asks for a reconnect, 9 says that the session is invalid. */
  sendOp(op: 7 | 9, resumable: boolean): void;
  stopHeartbeatAcks(): void;
  /** The next connections are closed before Hello. */
  refuse(times: number): void;
  /** From now on who identifies or resumes is turned away with this code. */
  turnAway(code: number): void;
  end(): void;
}

interface State {
  readonly world: World;
  readonly blame: (reason: string) => void;
  readonly changed: () => void;
  readonly sessions: Map<string, Session>;
  readonly isTooSoon: (shard: number) => boolean;
  readonly sockets: Set<WebSocket>;
  readonly identifies: Json[];
  readonly resumes: Json[];
  acks: boolean;
  refusals: number;
  turnedAway: number | undefined;
}

/** GuildMembers, GuildPresences, MessageContent. */
const privilegedIntents = 2 | 256 | 32_768;
const defaultIntents = intents.guilds | intents.guildMessages | intents.directMessages;
const sendsPerMinute = 120;
/** After these Discord doesn't let the session be resumed. */
const fatalCodes: ReadonlySet<number> = new Set([4003, 4004, 4007, 4010, 4011, 4012, 4013, 4014]);

export function makeGateway(
  server: Server,
  world: World,
  blame: (reason: string) => void,
  changed: () => void,
): Gateway {
  const state: State = {
    world,
    blame: (reason) => blame(`gateway: ${reason}`),
    changed,
    sessions: new Map(),
    isTooSoon: identifyPace(world, blame),
    sockets: new Set(),
    identifies: [],
    resumes: [],
    acks: true,
    refusals: 0,
    turnedAway: undefined,
  };
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket, request) => welcome(state, socket, request.url ?? ''));
  return {
    identifies: state.identifies,
    resumes: state.resumes,
    get ready() {
      return connectedOf(state).length > 0;
    },
    get connected() {
      return connectedOf(state);
    },
    dispatch: (event, data) => dispatch(state, event, data),
    close: (code, forget) => closeAll(state, code, forget),
    sendOp(op, resumable) {
      if (op === 9 && !resumable) state.sessions.clear();
      for (const socket of state.sockets) send(socket, op === 9 ? { op, d: resumable } : { op, d: null });
    },
    stopHeartbeatAcks() {
      state.acks = false;
    },
    refuse(times) {
      state.refusals = times;
    },
    turnAway(code) {
      state.turnedAway = code;
    },
    end() {
      for (const socket of state.sockets) socket.terminate();
      sockets.close();
    },
  };
}

function connectedOf({ sessions }: State): readonly Session[] {
  return [...sessions.values()].filter(({ socket }) => socket !== undefined);
}

function welcome(state: State, socket: WebSocket, url: string): void {
  if (state.refusals > 0) {
    state.refusals -= 1;
    socket.close(1011);
    return;
  }
  const { searchParams: query, pathname } = new URL(url, state.world.origin);
  if (query.get('v') !== '10' || query.get('encoding') !== 'json') state.blame(`connected with ${url}`);
  state.sockets.add(socket);
  const times: number[] = [];
  socket.on('message', (raw) => {
    times.push(Date.now());
    if (times.filter((time) => time > Date.now() - 60_000).length > sendsPerMinute) {
      state.blame('more than 120 sends in a minute');
      socket.close(4008);
      return;
    }
    receive(state, socket, raw, pathname.slice(1));
  });
  socket.on('close', (code) => leave(state, socket, code));
  send(socket, { op: 10, d: { heartbeat_interval: state.world.options.heartbeatIntervalMs ?? 41_250, _trace: [] } });
}

/** A bot that closes with 1000 or 1001 gives its session up. */
function leave(state: State, socket: WebSocket, code: number): void {
  state.sockets.delete(socket);
  for (const session of state.sessions.values()) {
    if (session.socket !== socket) continue;
    session.socket = undefined;
    if (code === 1000 || code === 1001) state.sessions.delete(session.id);
  }
}

function receive(state: State, socket: WebSocket, raw: RawData, from: string): void {
  let packet: Json;
  try {
    packet = JSON.parse(raw.toString());
  } catch {
    state.blame('a message that is no JSON');
    socket.close(4002);
    return;
  }
  const data = (packet.d ?? {}) as Json;
  const session = [...state.sessions.values()].find((each) => each.socket === socket);
  if (packet.op === 1) {
    if (state.acks) send(socket, { op: 11 });
  } else if (packet.op === 2) {
    if (session) socket.close(4005);
    else if (state.turnedAway !== undefined) socket.close(state.turnedAway);
    else identify(state, socket, data, from);
  } else if (packet.op === 6) {
    if (state.turnedAway !== undefined) socket.close(state.turnedAway);
    else resume(state, socket, data);
  } else if (!session) {
    socket.close(4003);
  } else if (packet.op !== 3) {
    state.blame(`op ${String(packet.op)} is not expected from this bot`);
  }
}

function identify(state: State, socket: WebSocket, data: Json, from: string): void {
  const { world } = state;
  state.identifies.push(data);
  world.identifies += 1;
  if (data.token !== world.token) {
    socket.close(4004, 'Authentication failed.');
    return;
  }
  const asked = Number(data.intents);
  const extra = asked & ~(world.options.allowedIntents ?? defaultIntents);
  if (extra !== 0) state.blame(`IDENTIFY asks for intents ${asked}, of which ${extra} are not allowed`);
  if ((extra & privilegedIntents) !== 0) {
    socket.close(4014, 'Disallowed intent(s).');
    return;
  }
  const shard = (data.shard ?? [0, 1]) as readonly [number, number];
  if (state.isTooSoon(shard[0])) {
    send(socket, { op: 9, d: false });
    return;
  }
  const session: Session = { id: world.nextToken('session'), from, shard, intents: asked, sent: [], seq: 0, socket };
  state.sessions.set(session.id, session);
  greet(state, session);
  state.changed();
}

function greet({ world }: State, session: Session): void {
  const guilds = [...world.guilds.values()].filter(({ id }) => shardOf(id, session) === session.shard[0]);
  push(session, 'READY', readyObject(world, session, guilds));
  if ((session.intents & intents.guilds) === 0) return;
  for (const guild of guilds) push(session, 'GUILD_CREATE', guildCreateObject(world, guild));
}

function resume(state: State, socket: WebSocket, data: Json): void {
  state.resumes.push(data);
  const session = state.sessions.get(String(data.session_id));
  if (data.token !== state.world.token) {
    socket.close(4004, 'Authentication failed.');
  } else if (!session) {
    send(socket, { op: 9, d: false });
  } else {
    session.socket = socket;
    for (const { seq, packet } of session.sent) if (seq > Number(data.seq)) socket.send(packet);
    push(session, 'RESUMED', { _trace: [] });
    state.changed();
  }
}

/** Kept for a RESUME where the bot is away. */
function dispatch(state: State, event: string, data: Json): void {
  const guildId = event.startsWith('GUILD_') ? (data.guild_id ?? data.id) : data.guild_id;
  for (const session of state.sessions.values()) {
    const mine = guildId ? shardOf(String(guildId), session) : 0;
    if (mine === session.shard[0] && wants(session, event, Boolean(guildId))) push(session, event, data);
  }
}

function closeAll(state: State, code: number, forget: boolean): void {
  for (const session of state.sessions.values()) session.socket = undefined;
  if (forget || fatalCodes.has(code)) state.sessions.clear();
  for (const socket of state.sockets) {
    if (code === 1006) socket.terminate();
    else socket.close(code);
  }
  state.sockets.clear();
}

function send(socket: WebSocket, packet: Json): void {
  socket.send(JSON.stringify({ s: null, t: null, ...packet }));
}
