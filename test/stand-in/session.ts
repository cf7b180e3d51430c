/** One shard's session: what it was sent, so that a RESUME can send it again, and which events it gets. */
import type { WebSocket } from 'ws';
import type { Json } from './types.ts';
import type { World } from './world.ts';

export interface Session {
  readonly id: string;
  /** Which of several processes it is of, as in the requests. */
  readonly from: string;
  readonly shard: readonly [number, number];
  readonly intents: number;
  readonly sent: { readonly seq: number; readonly packet: string }[];
  seq: number;
  socket: WebSocket | undefined;
}

export const intents = { guilds: 1, guildMessages: 512, directMessages: 4096 } as const;

export function wants(session: Session, event: string, inGuild: boolean): boolean {
  if (event.startsWith('MESSAGE_')) {
    return (session.intents & (inGuild ? intents.guildMessages : intents.directMessages)) !== 0;
  }
  return !/^(GUILD|CHANNEL|THREAD)_/.test(event) || (session.intents & intents.guilds) !== 0;
}

export function shardOf(guildId: string, { shard: [, count] }: Session): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(count));
}

/** Where a process connects to. */
export function gatewayUrl({ origin }: Pick<World, 'origin'>, from: string): string {
  return `${origin.replace('http', 'ws')}/${from}`;
}

/** Without a connection it is only kept. */
export function push(session: Session, event: string, data: Json): void {
  session.seq += 1;
  const packet = JSON.stringify({ op: 0, t: event, s: session.seq, d: data });
  session.sent.push({ seq: session.seq, packet });
  session.socket?.send(packet);
}
