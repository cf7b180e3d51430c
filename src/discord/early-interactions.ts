import { type Client, GatewayDispatchEvents, type Interaction, Status } from 'discord.js';

/** Of discord.js's own handlers, which it keeps to itself, the one that makes an interaction of what Discord sends and tells whoever listens. */
interface Handlers {
  readonly InteractionCreate: { handle(sent: unknown): Interaction | undefined };
}

/**
 * Tells of interactions as soon as the shard that they come by is logged in. discord.js keeps them until all shards of the process are, which log in
 * one every five seconds, and until it has heard of each server, for which it waits up to 15 s; Discord takes an answer for three. Those are told of a
 * second time when all are ready.
 */
export function hearEarly(client: Client): void {
  const { InteractionCreate } = (client as unknown as { readonly actions: Handlers }).actions;
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (sent: unknown) => {
    if (client.ws.status !== Status.Ready) InteractionCreate.handle(sent);
  });
}
