/** Makes interaction payloads out of what a person does, and keeps their state. */
import type { APIMessage } from 'discord.js';
import { walkComponents } from './components.ts';
import { appPermissions, channelObject, memberObject, userObject } from './objects.ts';
import { optionsData } from './options.ts';
import type {
  AutocompleteInput,
  ContextMenuInput,
  InteractionInput,
  Json,
  ModalInput,
  PressInput,
  SelectInput,
  SlashInput,
} from './types.ts';
import { type Channel, dmChannelOf, type Interaction, type User, userOf, type World } from './world.ts';

type Kind = Interaction['kind'];
const payloadTypes: Readonly<Record<Kind, number>> = { command: 2, component: 3, autocomplete: 4, modal: 5 };

interface Doing {
  readonly kind: Kind;
  readonly data: Json;
  readonly message?: APIMessage;
}

export function slashDoing(world: World, input: SlashInput): Doing {
  const command = commandNamed(world, input.name, 1, input.guildId);
  const resolved = input.resolved && { resolved: input.resolved };
  const data = { ...commandData(command), options: optionsData(command, input), ...resolved };
  return { kind: 'command', data };
}

export function autocompleteDoing(world: World, input: AutocompleteInput): Doing {
  const command = commandNamed(world, input.name, 1, input.guildId);
  return {
    kind: 'autocomplete',
    data: { ...commandData(command), options: optionsData(command, input, input.focused) },
  };
}

export function contextMenuDoing(world: World, input: ContextMenuInput): Doing {
  const command = commandNamed(world, input.name, 3, input.guildId);
  const target =
    typeof input.targetMessage === 'string' ? knownMessage(world, input.targetMessage) : input.targetMessage;
  const resolved = { messages: { [target.id]: target } };
  return { kind: 'command', data: { ...commandData(command), target_id: target.id, resolved } };
}

export function pressDoing(world: World, input: PressInput | SelectInput): Doing {
  const message = knownMessage(world, typeof input.message === 'string' ? input.message : input.message.id);
  const component = walkComponents(message.components).find(({ custom_id }) => custom_id === input.customId);
  if (!component) throw new Error(`message ${message.id} has no component ${input.customId}`);
  if (component.disabled === true) throw new Error(`${input.customId} is disabled: nobody can press it`);
  const values = 'values' in input ? input.values : undefined;
  const offered =
    component.type === 3 ? ((component.options ?? []) as readonly Json[]).map(({ value }) => value) : undefined;
  const missing = values?.find((value) => offered && !offered.includes(value));
  if (missing !== undefined) throw new Error(`${input.customId} does not offer ${missing}`);
  const data = {
    custom_id: input.customId,
    component_type: component.type,
    id: component.id,
    ...(values && { values, ...(component.type === 3 ? {} : { resolved: {} }) }),
  };
  return { kind: 'component', data, message };
}

export function modalDoing(input: ModalInput): Doing {
  const { callback, message } = input.opened;
  if (callback.type !== 9) throw new Error('that interaction was not answered with a modal');
  const modal = callback.data as Json;
  const known = walkComponents(modal.components).map(({ custom_id }) => custom_id);
  const unknown = Object.keys(input.values).find((customId) => !known.includes(customId));
  if (unknown !== undefined) throw new Error(`the modal has no input ${unknown}`);
  const components = (modal.components as readonly Json[]).map((component) => filledIn(component, input.values));
  return { kind: 'modal', data: { custom_id: modal.custom_id, components }, ...(message && { message }) };
}

function filledIn(component: Json, values: ModalInput['values']): Json {
  const { type, id = 0, custom_id } = component;
  if (Array.isArray(component.components)) {
    return { type, id, components: component.components.map((inner: Json) => filledIn(inner, values)) };
  }
  if (component.component) return { type, id, component: filledIn(component.component as Json, values) };
  if (typeof custom_id !== 'string') return { type, id };
  const given = values[custom_id];
  return type === 4
    ? { type, id, custom_id, value: given ?? '' }
    : { type, id, custom_id, values: given === undefined ? [] : [given].flat() };
}

function commandNamed(world: World, name: string, type: number, guildId: string | null | undefined): Json {
  const scopes = [guildId ?? [...world.guilds.keys()][0] ?? '', ''];
  const command = scopes
    .flatMap((scope) => world.commands.get(scope) ?? [])
    .find((each) => each.name === name && (each.type ?? 1) === type);
  if (!command) throw new Error(`no command ${name} of type ${type} is registered`);
  return command;
}

function commandData({ id, name, type, guild_id }: Json): Json {
  return { id, name, type: type ?? 1, ...(guild_id !== undefined && { guild_id }) };
}

function knownMessage(world: World, id: string): APIMessage {
  const message = world.messages.get(id);
  if (!message) throw new Error(`there is no message ${id}`);
  return message;
}

interface Place {
  readonly channel: Channel;
  readonly guildId: string | null;
  readonly context: number;
  readonly userInstalledOnly: boolean;
}

/** Stores the interaction and gives the state whose payload is to be dispatched. */
export function openInteraction(world: World, input: InteractionInput, doing: Doing): Interaction {
  const user = userOf(world, input.user);
  const place = placeOf(world, input, user, doing.message);
  const createdAt = world.now() - (input.ageMs ?? 0);
  const id = world.nextId(createdAt);
  const token = world.nextToken(id);
  const interaction: Interaction = {
    id,
    token,
    kind: doing.kind,
    payload: payloadOf(world, input, doing, user, place, { id, token }),
    createdAt,
    sentAt: performance.now(),
    channelId: place.channel.id,
    userInstalledOnly: place.userInstalledOnly,
    ...(doing.message && { pressedMessageId: doing.message.id }),
    changes: 0,
    lastRequestAt: performance.now(),
    followUpIds: [],
  };
  world.interactions.set(token, interaction);
  return interaction;
}

function placeOf(world: World, input: InteractionInput, user: User, message: APIMessage | undefined): Place {
  const inMessage = world.channels.get(input.channelId ?? message?.channel_id ?? '');
  if (input.context === 2) return elsewhere(world, input, null, 2);
  // A component of a message somewhere the bot isn't.
  if (message && !inMessage) {
    const channelId = message.channel_id;
    return elsewhere(world, { ...input, channelId }, input.guildId ?? null, input.guildId ? 0 : 2);
  }
  const guildId = input.guildId === undefined ? (inMessage ? inMessage.guildId : firstGuild(world)) : input.guildId;
  if (guildId === null) {
    return { channel: dmChannelOf(world, user), guildId, context: 1, userInstalledOnly: false };
  }
  if (!world.guilds.has(guildId)) return elsewhere(world, input, guildId, 0);
  const channel = inMessage ?? [...world.channels.values()].find((each) => each.guildId === guildId && each.type === 0);
  if (!channel) throw new Error(`server ${guildId} has no text channel`);
  return { channel, guildId, context: 0, userInstalledOnly: false };
}

/** Where the bot isn't: the user brought the app along. The channel stays unknown to the REST side. */
function elsewhere(world: World, input: InteractionInput, guildId: string | null, context: number): Place {
  const id = input.channelId ?? world.nextId();
  const channel = { id, guildId, name: 'elsewhere', type: guildId === null ? 3 : 0, deny: 0n };
  return { channel, guildId, context, userInstalledOnly: true };
}

function firstGuild(world: World): string | null {
  return [...world.guilds.keys()][0] ?? null;
}

function payloadOf(
  world: World,
  input: InteractionInput,
  { kind, data, message }: Doing,
  user: User,
  { channel, guildId, context, userInstalledOnly }: Place,
  { id, token }: { readonly id: string; readonly token: string },
): Json {
  const guild = world.guilds.get(guildId ?? '');
  const locale = input.locale ?? 'en-US';
  const botOwner = guildId ?? '0';
  return {
    id,
    application_id: world.applicationId,
    type: payloadTypes[kind],
    data,
    token,
    version: 1,
    locale,
    channel_id: channel.id,
    channel: { ...channelObject(world, channel), permissions: user.permissions.toString() },
    ...(guildId !== null && {
      guild_id: guildId,
      guild: { id: guildId, locale: guild?.locale ?? 'en-US', features: [] },
      guild_locale: guild?.locale ?? 'en-US',
    }),
    ...whoIn(world, user, guildId),
    app_permissions: appPermissions(world, channel),
    entitlements: [],
    authorizing_integration_owners: userInstalledOnly ? { '1': user.id } : { '0': botOwner },
    context,
    attachment_size_limit: 10_485_760,
    ...(message && { message }),
  };
}

function whoIn(world: World, user: User, guildId: string | null): Json {
  if (guildId === null) return { user: userObject(user) };
  const guild = world.guilds.get(guildId);
  const stranger = { id: guildId, botRoleId: '' } as Parameters<typeof memberObject>[0];
  return { member: { ...memberObject(guild ?? stranger, user, false), permissions: user.permissions.toString() } };
}
