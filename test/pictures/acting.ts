/** What a person does on Discord, and what it comes to: as parts of a picture. */
import { InteractionResponseType } from 'discord.js';
import { walkComponents } from '../stand-in/components.ts';
import type { StandIn } from '../stand-in/stand-in.ts';
import type { InteractionOutcome, UserOptions } from '../stand-in/types.ts';
import type { Answered, Menu, Occasion, Part, Typing } from './part.ts';

/** A person at a Discord, in front of the bot. */
export interface Actor {
  readonly standIn: StandIn;
  readonly user: UserOptions & { readonly id: string; readonly globalName: string };
  /** The language of her Discord, such as `de`; American English without it. */
  readonly locale?: string;
}

type Values = Readonly<Record<string, string | boolean>>;

/** Gives a command; `path` is `ask`, or `daily set` with a subcommand. */
export async function give(actor: Actor, path: string, values: Values = {}, resolved = {}): Promise<Answered[]> {
  const [name = '', subcommand] = path.split(' ');
  const options = Object.entries(values).map(([option, value]) => ({ name: option, value }));
  const { standIn, user } = actor;
  const outcome = await standIn.slash({
    name,
    ...(subcommand && { subcommand }),
    options,
    user,
    resolved,
    ...localeOf(actor),
  });
  return answersIn(outcome, { kind: 'command', by: user.globalName, command: `/${path}` });
}

/** A command as it is typed, and its answer. */
export async function typeAndGive(actor: Actor, command: string, values: Values): Promise<Part[]> {
  const options = Object.entries(values).map(([name, value]) => ({ name, value: String(value) }));
  return [{ kind: 'typing', command, options }, ...(await give(actor, command, values))];
}

/** What Discord offers while the last of the values is being typed. */
export async function type(actor: Actor, command: string, values: Values): Promise<Typing[]> {
  const { standIn, user } = actor;
  const options = Object.entries(values).map(([name, value]) => ({ name, value: String(value) }));
  const focused = options.at(-1);
  if (!focused) throw new Error(`nothing of /${command} is being typed`);
  const earlier = options.slice(0, -1);
  const { choices } = await standIn.autocomplete({
    name: command,
    options: earlier,
    focused,
    user,
    ...localeOf(actor),
  });
  const description = descriptionOf(standIn, command, focused.name);
  return [{ kind: 'typing', command, options, offered: { description, choices: choices.map(({ name }) => name) } }];
}

/** The value of the option of a menu that fits. */
function valueIn(options: unknown, fits: (value: unknown) => boolean): string | undefined {
  return ((options ?? []) as { readonly value: string }[]).find(({ value }) => fits(value))?.value;
}

/** Presses the button with that verb, or chooses it from the menu of rarer ones: the answer is the message as it then is, or a new one below it. */
export async function press(actor: Actor, { message, to }: Answered, verb: string): Promise<Answered[]> {
  const parts = walkComponents(message.components);
  const doesIt = (id: unknown): boolean => String(id).split(':')[1] === verb;
  const button = parts.find(({ custom_id }) => doesIt(custom_id));
  const menu = parts.find(({ options }) => valueIn(options, doesIt));
  const [found, value] = [button ?? menu, valueIn(menu?.options, doesIt)];
  if (!found) throw new Error(`there is no button ${verb} under the message`);
  const given = { message, customId: String(found.custom_id), user: actor.user, ...localeOf(actor) };
  const { standIn } = actor;
  const outcome = await (button || !value ? standIn.press(given) : standIn.select({ ...given, values: [value] }));
  const changed = outcome.callback.type === InteractionResponseType.UpdateMessage;
  return answersIn(outcome, changed ? to : { kind: 'press' });
}

/** Somebody writes; the actor opens the message's menu and chooses a command of the bot. */
export async function chooseFromMenu(actor: Actor, content: string, command: string): Promise<Part[]> {
  const { standIn, user } = actor;
  const author = { id: '1300000000000000000', username: 'ben', globalName: 'Ben' };
  const { message } = await standIn.say({ content, author, timeoutMs: 1 });
  const outcome = await standIn.contextMenu({ name: command, targetMessage: message, user, ...localeOf(actor) });
  const menu: Menu = { kind: 'menu', command };
  return [{ kind: 'said', message }, menu, ...answersIn(outcome, { kind: 'command', by: user.globalName, command })];
}

function localeOf({ locale }: Actor): { locale?: string } {
  return locale ? { locale } : {};
}

function answersIn({ message, followUps }: InteractionOutcome, to: Occasion | undefined): Answered[] {
  const messages = [...(message ? [message] : []), ...followUps];
  return messages.map((each) => ({ kind: 'answered', message: each, ...(to && { to }) }));
}

interface Described {
  readonly name: string;
  readonly description: string;
  readonly options?: readonly Described[];
}

/** What the bot told Discord about an option. */
function descriptionOf(standIn: StandIn, command: string, option: string): string {
  const registered = (standIn.registrations.at(-1) ?? []) as readonly Described[];
  const options = registered.find(({ name }) => name === command)?.options;
  return options?.find(({ name }) => name === option)?.description ?? '';
}
