/** A real client for the stand-in's own tests. */
import { Client, GatewayIntentBits, type Interaction, Partials } from 'discord.js';
import { type StandIn, startStandIn } from './stand-in.ts';
import type { StandInOptions } from './types.ts';

export const echoCommand = {
  name: 'echo',
  description: 'Says it again',
  options: [{ type: 3, name: 'text', description: 'What to say', required: true, autocomplete: true }],
};
export const quoteCommand = { name: 'Quote', type: 3 };

export interface Connected {
  readonly standIn: StandIn;
  readonly client: Client;
  /** What the client's handlers threw. */
  readonly errors: readonly unknown[];
}

const open: Pick<Connected, 'standIn' | 'client'>[] = [];

/** Logs a client in that answers every interaction so; resolves when it is ready. */
export async function connect(
  answer: (interaction: Interaction) => Promise<unknown> = async () => {},
  options: StandInOptions = { commands: [echoCommand, quoteCommand] },
): Promise<Connected> {
  const standIn = await startStandIn(options);
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    rest: { api: standIn.apiUrl },
  });
  open.push({ standIn, client });
  const errors: unknown[] = [];
  client.on('error', (error) => errors.push(error));
  client.on('interactionCreate', (interaction) => answer(interaction).catch((error: unknown) => errors.push(error)));
  const ready = new Promise<void>((resolve) => client.once('clientReady', () => resolve()));
  await client.login(standIn.token);
  await ready;
  return { standIn, client, errors };
}

export async function closeAll(): Promise<void> {
  for (const { standIn, client } of open.splice(0)) {
    await client.destroy();
    await standIn.close();
  }
}
