import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
  type Message,
} from 'discord.js';
import { quotedIn } from './quote-text.ts';

type Part = APIMessageTopLevelComponent | APIComponentInContainer;

/** The words of a message: what was written, or what its embeds and components show; of the bot's own answers the quotes. */
export function textIn(message: Message): string {
  if (message.content.trim() !== '') return message.content.trim();
  const shown = message.components.flatMap((component) => textsIn(component.toJSON() as Part));
  const own = message.author.id === message.client.user.id;
  const quoted = own ? shown.flatMap(quotedIn) : shown;
  const embedded = message.embeds.flatMap(({ title, description, fields }) => [
    title ?? '',
    description ?? '',
    ...fields.map(({ value }) => value),
  ]);
  const forwarded = [...(message.messageSnapshots?.values() ?? [])].map(({ content }) => content ?? '');
  return [...forwarded, ...quoted, ...embedded]
    .filter((text) => text.trim() !== '')
    .join('\n')
    .trim();
}

/** The quotes of one of the bot's own answers, as they stand in the article but for line breaks. */
export function quotesIn({ components }: Pick<Message, 'components'>): string[] {
  const shown = components.flatMap((component) => textsIn(component.toJSON() as Part));
  return shown.map((text) => quotedIn(text).join('\n').trim()).filter((text) => text !== '');
}

function textsIn(part: Part): string[] {
  if (part.type === ComponentType.TextDisplay) return [part.content];
  if (part.type === ComponentType.Container) return part.components.flatMap(textsIn);
  return part.type === ComponentType.Section ? part.components.flatMap(textsIn) : [];
}
