import { ComponentType, type Message } from 'discord.js';
import { noEdition, type Press } from '../../commands/reply/reply.ts';
import { verbNamed } from '../../commands/reply/verb.ts';

/** What a button's custom_id says: what to show, and who asked where the message doesn't tell. */
export interface PressId extends Press {
  /** Who may turn or remove the message; missing where Discord itself says whose answer it is. */
  readonly asker?: string;
}

/** Version of the form; an older one is never given another meaning, since buttons live as long as their message. */
const version = '1';
const form = /^1:([a-z]+)(~?):([0-9a-f]{8}):(\d{1,7})(?:-(\d{1,7}))?(?:\.(\d{1,5}))?(?::(\d{15,21}))?$/;

/** A button's custom_id, far below Discord's 100 characters: version, verb, edition, places, page, asker. */
export function encodePress({ verb, topic, edition, at, to, page, asker }: PressId): string {
  const places = `${at}${to === undefined ? '' : `-${to}`}${page === undefined ? '' : `.${page}`}`;
  return [version, `${verb}${topic ? '~' : ''}`, edition, places, ...(asker ? [asker] : [])].join(':');
}

/** What a custom_id asks for; undefined for one that isn't ours. */
export function decodePress(id: string): PressId | undefined {
  const [, name = '', topic, edition, at, to, page, asker] = form.exec(id) ?? [];
  const verb = verbNamed(name);
  if (!verb || !edition) return undefined;
  return {
    verb,
    ...(topic && { topic: true as const }),
    edition,
    at: Number(at),
    ...(to !== undefined && { to: Number(to) }),
    ...(page !== undefined && { page: Number(page) }),
    ...(asker !== undefined && { asker }),
  };
}

/** The edition that an answer's buttons are about; undefined for a message without them. */
export function answeredEdition({ components }: Pick<Message, 'components'>): string | undefined {
  const [container] = components;
  const rows = container?.type === ComponentType.Container ? container.components : [];
  const buttons = rows.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []));
  const pressed = buttons.map((button) => decodePress(('customId' in button && button.customId) || ''));
  return pressed.find((press) => press && press.edition !== noEdition)?.edition;
}
