import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIContainerComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Piece, Prose } from '../../commands/prose.ts';
import type { Action, Block, Reply } from '../../commands/reply.ts';
import { limits } from './limits.ts';
import { escapeMarkdown, quoteMarkdown } from './markdown.ts';
import { encodePress } from './press-id.ts';

/** The components of one message. */
export type Page = readonly [APIContainerComponent];

/** Text displays that one page may hold; the container and some room for buttons come on top. */
const textsAPage = limits.components - 10;

/** Reply → one or more messages, each within Discord's limits, no quote ever cut. */
export function presentOnDiscord(reply: Reply): Page[] {
  const pages: string[][] = [];
  let room = 0;
  for (const text of reply.blocks.flatMap(markdownOf)) {
    const page = pages.at(-1);
    if (!page || text.length > room || page.length === textsAPage) {
      pages.push([text]);
      room = limits.messageText - text.length;
    } else {
      page.push(text);
      room -= text.length;
    }
  }
  const row = reply.actions?.length ? [buttonRow(reply.actions)] : [];
  return pages.map((texts, i) => {
    const buttons = i === pages.length - 1 ? row : [];
    return [{ type: ComponentType.Container, components: [...texts.map(textDisplay), ...buttons] }];
  });
}

function buttonRow(actions: readonly Action[]): APIActionRowComponent<APIButtonComponent> {
  const buttons = actions.map((action) => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    label: action.label,
    custom_id: encodePress(action),
  }));
  return { type: ComponentType.ActionRow, components: buttons };
}

function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

function markdownOf(block: Block): string[] {
  switch (block.kind) {
    case 'question':
      return [`**${escapeMarkdown(oneLine(block.text))}**`];
    case 'heading':
      return [`### ${markdown(block.text)}`];
    case 'note':
      return [markdown(block.text)];
    case 'quote':
      return [`> ${quoteMarkdown(block.quote)}\n-# ${markdown(block.reference)}`];
    case 'list':
      return block.items.map(({ name, detail }) => `${markdown(name)}\n-# ${markdown(detail)}`);
  }
}

function markdown(text: Prose): string {
  return text.map(pieceMarkdown).join('');
}

function pieceMarkdown(piece: Piece): string {
  if (piece.kind === 'time') return `<t:${Math.floor(piece.at / 1000)}:${piece.style}>`;
  if (piece.kind === 'channel') return `<#${piece.id}>`;
  const line = oneLine(piece.text);
  if (piece.kind === 'own') return line;
  if (piece.kind === 'code') return `\`${line.replaceAll('`', 'ˋ')}\``;
  return piece.kind === 'strong' ? `**${escapeMarkdown(line)}**` : escapeMarkdown(line);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim() === '' ? text : text.replace(/[\r\n\v\f\u0085\u2028\u2029]+/g, ' ');
}
