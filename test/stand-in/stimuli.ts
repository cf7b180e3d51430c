/** Sends what a person does to the bot and collects what the bot answered. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { APIMessage } from 'discord.js';
import {
  autocompleteDoing,
  contextMenuDoing,
  modalDoing,
  openInteraction,
  pressDoing,
  slashDoing,
} from './interactions.ts';
import { createMessage } from './messages.ts';
import { userObject } from './objects.ts';
import type { Signal } from './signal.ts';
import type {
  AutocompleteInput,
  ContextMenuInput,
  InteractionInput,
  InteractionOutcome,
  Json,
  ModalInput,
  PressInput,
  SayInput,
  SayOutcome,
  SelectInput,
  SlashInput,
  StimulusTiming,
} from './types.ts';
import { dmChannelOf, type Interaction, userOf, type World } from './world.ts';

export interface Stimuli {
  slash(input: SlashInput): Promise<InteractionOutcome>;
  autocomplete(input: AutocompleteInput): Promise<InteractionOutcome>;
  contextMenu(input: ContextMenuInput): Promise<InteractionOutcome>;
  press(input: PressInput): Promise<InteractionOutcome>;
  select(input: SelectInput): Promise<InteractionOutcome>;
  submitModal(input: ModalInput): Promise<InteractionOutcome>;
  say(input: SayInput): Promise<SayOutcome>;
}

export interface Stage {
  readonly world: World;
  readonly signal: Signal;
  /** Throws where no bot has ever identified. */
  readonly requireSession: () => void;
  readonly violations: readonly string[];
}

type Doing = Parameters<typeof openInteraction>[2];

const defaults = { answerMs: 4000, sayMs: 10_000, settleMs: 60 } as const;

export function makeStimuli(stage: Stage): Stimuli {
  const { world } = stage;
  // Each is async so that a mistake of the test rejects too.
  return {
    slash: async (input) => interact(stage, input, slashDoing(world, input)),
    autocomplete: async (input) => interact(stage, input, autocompleteDoing(world, input)),
    contextMenu: async (input) => interact(stage, input, contextMenuDoing(world, input)),
    press: async (input) => interact(stage, input, pressDoing(world, input)),
    select: async (input) => interact(stage, input, pressDoing(world, input)),
    submitModal: async (input) => interact(stage, input, modalDoing(input)),
    say: async (input) => say(stage, input),
  };
}

async function interact(stage: Stage, input: InteractionInput, doing: Doing): Promise<InteractionOutcome> {
  const { world, signal } = stage;
  stage.requireSession();
  const interaction = openInteraction(world, input, doing);
  for (let time = 0; time < (input.times ?? 1); time += 1) world.emit('INTERACTION_CREATE', interaction.payload);
  const look = () => {
    const outcome = answered(interaction) ? outcomeOf(world, interaction) : undefined;
    return outcome && (input.until?.(outcome) ?? true) ? outcome : undefined;
  };
  await signal.until(look, input.timeoutMs ?? defaults.answerMs, () => complaint(stage, interaction));
  await settled(() => interaction.lastRequestAt, settleMsOf(stage, input));
  return outcomeOf(world, interaction);
}

/** A deferred reply counts as answered once it has been filled, deleted or followed up. */
function answered({ answer, changes, followUpIds }: Interaction): boolean {
  return answer !== undefined && (answer.body.type !== 5 || changes > 0 || followUpIds.length > 0);
}

function outcomeOf(world: World, interaction: Interaction): InteractionOutcome {
  const { answer, originalId, followUpIds } = interaction;
  const message = world.messages.get(originalId ?? '');
  const data = answer?.body.type === 8 ? (answer.body.data as Json | undefined) : undefined;
  return {
    interaction: interaction.payload,
    callback: answer?.body ?? {},
    ...(message && { message }),
    followUps: followUpIds.map((id) => world.messages.get(id)).filter((each) => each !== undefined),
    choices: (data?.choices ?? []) as InteractionOutcome['choices'],
    msToFirstResponse: answer?.ms ?? Number.NaN,
  };
}

function complaint({ violations }: Stage, { kind, payload, answer }: Interaction): string {
  const { name, custom_id } = payload.data as Json;
  const state = answer ? `only callback type ${String(answer.body.type)} came` : 'no callback was accepted';
  const blamed = violations.length > 0 ? `; violations: ${violations.join(' | ')}` : '';
  return `${kind} ${String(name ?? custom_id)} was not answered in time: ${state}${blamed}`;
}

function settleMsOf({ world }: Stage, { settleMs }: StimulusTiming): number {
  return settleMs ?? world.options.settleMs ?? defaults.settleMs;
}

/** Waits until `last()` lies settleMs back. */
async function settled(last: () => number, settleMs: number): Promise<void> {
  for (;;) {
    const rest = last() + settleMs - performance.now();
    if (rest <= 0) return;
    await sleep(rest);
  }
}

async function say(stage: Stage, input: SayInput): Promise<SayOutcome> {
  const { world, signal } = stage;
  stage.requireSession();
  const message = post(world, input);
  const replies = () => repliesTo(world, message);
  const spoke = () => replies().length > 0 || undefined;
  // Silence is a result, not an error.
  if (await signal.until(spoke, input.timeoutMs ?? defaults.sayMs, () => 'silence').catch(() => false)) {
    let count: number;
    do {
      count = replies().length;
      await sleep(settleMsOf(stage, input));
    } while (replies().length !== count);
  }
  return { message, replies: repliesTo(world, message) };
}

function post(world: World, input: SayInput): APIMessage {
  const author = userOf(world, { ...input.author, ...(input.bot !== undefined && { bot: input.bot }) });
  const mention = `<@${world.bot.id}>`;
  const content = input.mentionsBot && !input.content.includes(mention) ? `${mention} ${input.content}` : input.content;
  const reference = input.referencedMessage;
  const referenced = world.messages.get((typeof reference === 'string' ? reference : reference?.id) ?? '');
  if (reference && !referenced) throw new Error('the message referred to does not exist');
  const text = [...world.channels.values()].find(({ guildId, type }) => guildId !== null && type === 0)?.id;
  const channelId = input.dm ? dmChannelOf(world, author).id : (input.channelId ?? referenced?.channel_id ?? text);
  if (channelId === undefined) throw new Error('there is no text channel to say it in');
  const pinged = input.pings !== false && referenced?.author.id === world.bot.id;
  const mentioned = content.includes(mention) || pinged;
  const extra = {
    mentions: mentioned ? [userObject(world.bot)] : [],
    ...(referenced && {
      type: 19,
      message_reference: { type: 0, message_id: referenced.id, channel_id: referenced.channel_id },
      ...(input.unsent !== true && { referenced_message: referenced }),
    }),
  };
  return createMessage(world, { channelId, author, body: { content }, extra });
}

function repliesTo(world: World, { id, channel_id }: APIMessage): readonly APIMessage[] {
  const threads = [...world.channels.values()].filter((channel) => channel.id === id).map((channel) => channel.id);
  return [...world.messages.values()].filter(
    (message) =>
      message.author.id === world.bot.id &&
      [channel_id, ...threads].includes(message.channel_id) &&
      BigInt(message.id) > BigInt(id),
  );
}
