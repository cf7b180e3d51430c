import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIContainerComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Piece, Prose } from '../../commands/reply/prose.ts';
import type { Action, Block, Press, Reply } from '../../commands/reply/reply.ts';
import { isMessageVerb } from '../../commands/reply/verb.ts';
import { limits } from './limits.ts';
import { escapeMarkdown } from './markdown.ts';
import { encodePress, type PressId } from './press-id.ts';
import { quoteText } from './quote-text.ts';

/** The components of one message. */
export type Page = readonly [APIContainerComponent];

/** Text displays that one page may hold; the container and two rows of buttons come on top. */
const textsAPage = limits.components - 1 - 2 * (1 + limits.buttonsARow);

/** How a reply is shown. */
export interface Showing {
  /** Which page of a reply that can be turned; the first by default, the last when there are fewer. */
  readonly page?: number;
  /** Who asked, where the message itself won't tell. */
  readonly asker?: string;
}

/**
 * Reply → one or more messages, each within Discord's limits, no quote ever cut. A reply that can be made again is one
 * message with buttons that turn its pages.
 */
export function presentOnDiscord(reply: Reply, { page = 0, asker }: Showing = {}): Page[] {
  const [first, ...others] = reply.blocks;
  const asked = first?.kind === 'question';
  const head = asked ? markdownOf(first, limits.messageText) : [];
  const room = limits.messageText - head.join('').length;
  const texts = (asked ? others : reply.blocks).flatMap((block) => markdownOf(block, room));
  const pages = pagesOf(texts, head, room);
  const actions = reply.actions ?? [];
  if (reply.again && pages.length > 0) {
    const shown = Math.min(page, pages.length - 1);
    const turning = pages.length > 1 ? [turningRow(reply.again, shown, pages.length, asker)] : [];
    return [container(pages[shown] ?? [], [...turning, ...actionRow(actions, asker)])];
  }
  const ofEach = actions.filter(({ verb }) => isMessageVerb(verb));
  return pages.map((texts, i) => container(texts, actionRow(i === pages.length - 1 ? actions : ofEach, asker)));
}

/** Every page begins with `head`, the question, since the buttons read it there, and has so much room behind it. */
function pagesOf(texts: readonly string[], head: readonly string[], most: number): string[][] {
  const pages: string[][] = texts.length === 0 && head.length > 0 ? [[...head]] : [];
  let room = 0;
  for (const text of texts) {
    const page = pages.at(-1);
    if (!page || text.length > room || page.length === textsAPage) {
      pages.push([...head, text]);
      room = most - text.length;
    } else {
      page.push(text);
      room -= text.length;
    }
  }
  return pages;
}

type Row = APIActionRowComponent<APIButtonComponent>;

function container(texts: readonly string[], rows: readonly Row[]): Page {
  return [{ type: ComponentType.Container, components: [...texts.map(textDisplay), ...rows] }];
}

function actionRow(actions: readonly Action[], asker: string | undefined): Row[] {
  const buttons = actions.map(({ label, ...press }) => button(label, { ...press, ...(asker && { asker }) }));
  return buttons.length > 0 ? [{ type: ComponentType.ActionRow, components: buttons }] : [];
}

/** ‹ · 2 / 5 · ›; at an end there is nothing to turn to. */
function turningRow(again: Press, page: number, pages: number, asker: string | undefined): Row {
  const turn = (label: string, to: number) => button(label, { ...again, page: to, ...(asker && { asker }) });
  const before = page > 0 ? [turn('‹', page - 1)] : [];
  const after = page + 1 < pages ? [turn('›', page + 1)] : [];
  const place = { ...turn(`${page + 1} / ${pages}`, page), disabled: true };
  return { type: ComponentType.ActionRow, components: [...before, place, ...after] };
}

function button(label: string, press: PressId) {
  return {
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    label,
    custom_id: encodePress(press),
  };
}

function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** A text each for what stands apart; a quote's in so many UTF-16 units. */
function markdownOf(block: Block, room: number): string[] {
  switch (block.kind) {
    case 'question':
      return [`**${escapeMarkdown(oneLine(block.text))}**`];
    case 'heading':
      return [`### ${markdown(block.text)}`];
    case 'note':
      return [markdown(block.text)];
    case 'aside':
      return [`-# ${markdown(block.text)}`];
    case 'quote': {
      const reference = `\n-# ${markdown(block.reference)}`;
      return [quoteText(block, room - reference.length) + reference];
    }
    case 'list':
      return block.items.map(({ name, detail }) => markdown(name) + (detail ? `\n-# ${markdown(detail)}` : ''));
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
