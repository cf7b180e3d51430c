/** Callbacks and interaction webhooks, with Discord's rules on tokens. */
import type { APIMessage } from 'discord.js';
import { createMessage, deleteMessage, editMessage } from './messages.ts';
import { type Call, type Handlers, invalidHere, noContent, ok, refusals } from './reply.ts';
import { flagBits } from './rules.ts';
import type { Json, Reply } from './types.ts';
import type { Interaction, World } from './world.ts';

const usualFirstResponseMs = 3000;
const tokenMs = 15 * 60_000;
/** Where only the user installed the app. */
const followUpLimit = 5;

export const interactionRoutes: Handlers = {
  'POST /interactions/{interaction_id}/{interaction_token}/callback': answer,
  'POST /webhooks/{webhook_id}/{webhook_token}': (call) =>
    withToken(call, (interaction) => followUp(call, interaction)),
  'GET /webhooks/{webhook_id}/{webhook_token}/messages/@original': (call) => onOriginal(call, ok),
  'PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original': (call) =>
    onOriginal(call, (message) => ok(editMessage(call.world, message, call.body, call.files))),
  'DELETE /webhooks/{webhook_id}/{webhook_token}/messages/@original': (call) => onOriginal(call, removed(call)),
  'GET /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}': (call) => onOwn(call, ok),
  'PATCH /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}': (call) =>
    onOwn(call, (message) => ok(editMessage(call.world, message, call.body, call.files))),
  'DELETE /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}': (call) => onOwn(call, removed(call)),
};

function removed({ world }: Call): (message: APIMessage) => Reply {
  return (message) => {
    deleteMessage(world, message);
    return noContent;
  };
}

const allowedAnswers: Readonly<Record<Interaction['kind'], readonly number[]>> = {
  command: [4, 5, 9],
  autocomplete: [8],
  component: [4, 5, 6, 7, 9],
  modal: [4, 5, 6, 7],
};

function answer(call: Call): Reply {
  const { world, params, body, query } = call;
  const interaction = world.interactions.get(params.interaction_token ?? '');
  if (!interaction || interaction.id !== params.interaction_id) return refusals.unknownInteraction;
  interaction.lastRequestAt = performance.now();
  if (interaction.answer) return refusals.alreadyAcknowledged;
  const patience = world.options.firstResponseMs ?? usualFirstResponseMs;
  if (world.now() - interaction.createdAt > patience) return refusals.unknownInteraction;
  const type = Number(body.type);
  const updates = type === 6 || type === 7;
  if (!allowedAnswers[interaction.kind].includes(type) || (updates && !interaction.pressedMessageId)) {
    return invalidHere(`callback type ${type} on an interaction of kind ${interaction.kind}`);
  }
  const wrongChoice = interaction.kind === 'autocomplete' ? wrongChoiceType(interaction, body) : undefined;
  if (wrongChoice) return invalidHere(wrongChoice);
  interaction.answer = { body, ms: performance.now() - interaction.sentAt };
  const message = applyAnswer(call, interaction, type);
  return query.with_response === 'true' ? ok(callbackResource(interaction, type, message)) : noContent;
}

function applyAnswer(call: Call, interaction: Interaction, type: number): APIMessage | undefined {
  const { world, body, files } = call;
  const data = (body.data ?? {}) as Json;
  const pressed = world.messages.get(interaction.pressedMessageId ?? '');
  if (type === 6 || type === 7) {
    if (pressed) interaction.originalId = pressed.id;
    return pressed && type === 7 ? editMessage(world, pressed, data, files) : pressed;
  }
  if (type !== 4 && type !== 5) return undefined;
  const flags = Number(data.flags ?? 0) | (type === 5 ? flagBits.loading : 0);
  const message = createMessage(world, {
    channelId: interaction.channelId,
    author: world.bot,
    body: { ...data, flags },
    files,
    extra: responseExtra(world, interaction),
  });
  interaction.originalId = message.id;
  return message;
}

function responseExtra(world: World, interaction: Interaction): Json {
  const { type, data, user, member, authorizing_integration_owners, message } = interaction.payload;
  const commandType = (data as Json | undefined)?.type;
  return {
    type: interaction.kind === 'command' ? (commandType === 1 ? 20 : 23) : message ? 19 : 0,
    application_id: world.applicationId,
    webhook_id: world.applicationId,
    interaction_metadata: {
      id: interaction.id,
      type,
      user: user ?? (member as Json | undefined)?.user,
      authorizing_integration_owners,
    },
  };
}

function callbackResource(interaction: Interaction, type: number, message: APIMessage | undefined): Json {
  const loading = message !== undefined && ((message.flags ?? 0) & flagBits.loading) !== 0;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.payload.type,
      response_message_id: message?.id,
      response_message_loading: loading,
      response_message_ephemeral: message !== undefined && ((message.flags ?? 0) & flagBits.ephemeral) !== 0,
    },
    resource: { type, ...(message && { message }) },
  };
}

function wrongChoiceType(interaction: Interaction, body: Json): string | undefined {
  const focused = focusedOption((interaction.payload.data as Json).options);
  const choices = ((body.data as Json | undefined)?.choices ?? []) as readonly Json[];
  const expected = focused?.type === 3 ? 'string' : 'number';
  const wrong = choices.find(({ value }) => typeof value !== expected);
  return wrong && `the choice ${String(wrong.name)} has a ${typeof wrong.value} value, the option takes a ${expected}`;
}

function focusedOption(options: unknown): Json | undefined {
  if (!Array.isArray(options)) return undefined;
  return options.find(({ focused }) => focused) ?? focusedOption(options[0]?.options);
}

function withToken({ world, params }: Call, act: (interaction: Interaction) => Reply): Reply {
  const interaction = world.interactions.get(params.webhook_token ?? '');
  if (!interaction || params.webhook_id !== world.applicationId) return refusals.unknownWebhook;
  interaction.lastRequestAt = performance.now();
  if (world.now() - interaction.createdAt > tokenMs) return refusals.expiredToken;
  return interaction.answer ? act(interaction) : refusals.unknownWebhook;
}

function followUp(call: Call, interaction: Interaction): Reply {
  const { world, body, files } = call;
  const original = world.messages.get(interaction.originalId ?? '');
  // The first follow-up to a deferral takes the place of "thinking".
  if (original && ((original.flags ?? 0) & flagBits.loading) !== 0) {
    interaction.changes += 1;
    return ok(editMessage(world, original, body, files));
  }
  if (interaction.userInstalledOnly && interaction.followUpIds.length >= followUpLimit)
    return refusals.tooManyFollowUps;
  const message = createMessage(world, {
    channelId: interaction.channelId,
    author: world.bot,
    body,
    files,
    extra: responseExtra(world, interaction),
  });
  interaction.followUpIds.push(message.id);
  return ok(message);
}

function onOriginal(call: Call, act: (message: APIMessage) => Reply): Reply {
  return withToken(call, (interaction) => {
    const message = call.world.messages.get(interaction.originalId ?? '');
    if (!message) return refusals.unknownMessage;
    if (act !== ok) interaction.changes += 1;
    return act(message);
  });
}

function onOwn(call: Call, act: (message: APIMessage) => Reply): Reply {
  return withToken(call, (interaction) => {
    const id = call.params.message_id ?? '';
    const own = [interaction.originalId, ...interaction.followUpIds].includes(id);
    const message = own ? call.world.messages.get(id) : undefined;
    if (message && id === interaction.originalId && act !== ok) interaction.changes += 1;
    return message ? act(message) : refusals.unknownMessage;
  });
}
