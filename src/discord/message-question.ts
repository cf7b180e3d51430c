import { ComponentType, type Message } from 'discord.js';
import { unescapeMarkdown } from './markdown.ts';

/** The question that stands in bold at the head of an answer, under what is said of it; empty when there is none. */
export function questionIn({ components }: Pick<Message, 'components'>): string {
  const [container] = components;
  const [head] = container?.type === ComponentType.Container ? container.components : [];
  const content = head?.type === ComponentType.TextDisplay ? head.content : '';
  const bold = /^(?:-# [^\n]*\n)?\*\*([\s\S]+)\*\*$/.exec(content)?.[1] ?? '';
  return unescapeMarkdown(bold);
}
