import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIContainerComponent,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Piece, Prose } from '../../commands/reply/prose.ts';
import { type Action, type Block, noEdition, type Press, type Reply } from '../../commands/reply/reply.ts';
import { isMessageVerb } from '../../commands/reply/verb.ts';
import { type CommandIds, commandMention } from './command-mentions.ts';
import { limits } from './limits.ts';
import { type Linking, linkings, linkMarkdown } from './link-markdown.ts';
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
  /** With these, commands that are named can be clicked. */
  readonly commandIds?: CommandIds;
}

/**
 * Reply → one or more messages, each within Discord's limits, no quote ever cut. A reply that can be made again is one
 * message with buttons that turn its pages.
 */
export function presentOnDiscord(reply: Reply, { page = 0, asker, commandIds = new Map() }: Showing = {}): Page[] {
  const { actions = [], again, quotesAPage, choices } = reply;
  const menu = choices ? [menuRow('choice', choices, asker)] : [];
  const pages = pagesOf(reply, commandIds);
  const ofEach = actions.filter(({ verb, rare }) => isMessageVerb(verb) && !rare);
  if (again && pages.length > 0) {
    const shown = Math.min(page, pages.length - 1);
    const turning = pages.length > 1 ? [turningRow(again, shown, pages, asker)] : [];
    // Under a list, what is about its first quote stands where that one is.
    const ofPage = quotesAPage !== undefined && shown > 0 ? ofEach : actions;
    return [container(pages[shown]?.texts ?? [], [...turning, ...menu, ...actionRow(ofPage, asker)])];
  }
  return pages.map(({ texts }, i) => {
    const isLast = i === pages.length - 1;
    return container(texts, [...(isLast ? menu : []), ...actionRow(isLast ? actions : ofEach, asker)]);
  });
}

/** How the bot's own words are set: whether links lead anywhere, and commands. */
interface Setting {
  readonly linking: Linking;
  readonly commandIds: CommandIds;
}

/** A page of a reply before it has its buttons. */
interface Sheet {
  readonly texts: string[];
  /** Where the reply is a list: which of how many quotes stand on it, counted from 1. */
  readonly place?: { readonly first: number; readonly last: number; readonly of: number };
}

/** Links never cost a page: where there is no room for them, they are shorter, or none. */
function pagesOf(reply: Reply, commandIds: CommandIds): Sheet[] {
  const without = pagesWith(reply, { linking: 'none', commandIds });
  for (const linking of linkings) {
    const pages = pagesWith(reply, { linking, commandIds });
    if (pages.length === without.length && pages.every(fits)) return pages;
  }
  return without;
}

function fits({ texts }: Sheet): boolean {
  return texts.join('').length <= limits.messageText;
}

function pagesWith({ blocks, quotesAPage }: Reply, setting: Setting): Sheet[] {
  const before = quotesAPage === undefined ? Number(blocks[0]?.kind === 'question') : firstQuote(blocks);
  const head = blocks.slice(0, before).flatMap((block) => markdownOf(block, limits.messageText, setting));
  const room = limits.messageText - head.join('').length;
  const texts = blocks.slice(before).flatMap((block) => markdownOf(block, room, setting));
  const pages = fill(texts, head, room, quotesAPage ?? textsAPage);
  if (quotesAPage === undefined) return pages.map((page) => ({ texts: page }));
  let last = 0;
  return pages.map((page) => {
    const first = last + 1;
    last += page.length - head.length;
    return { texts: page, place: { first, last, of: texts.length } };
  });
}

function firstQuote(blocks: readonly Block[]): number {
  const at = blocks.findIndex(({ kind }) => kind === 'quote');
  return at < 0 ? blocks.length : at;
}

/** Every page begins with `head`, since the buttons read the question there, and has so much room and place for so many texts behind it. */
function fill(texts: readonly string[], head: readonly string[], most: number, mostTexts: number): string[][] {
  const pages: string[][] = texts.length === 0 && head.length > 0 ? [[...head]] : [];
  let room = 0;
  for (const text of texts) {
    const page = pages.at(-1);
    const isFull = page && (page.length === textsAPage || page.length - head.length === mostTexts);
    if (!page || isFull || text.length > room) {
      pages.push([...head, text]);
      room = most - text.length;
    } else {
      page.push(text);
      room -= text.length;
    }
  }
  return pages;
}

type Row = APIActionRowComponent<APIButtonComponent | APIStringSelectComponent>;

/** What stands in a menu before anything is chosen, and what can be. */
interface Menu {
  readonly placeholder: string;
  readonly among: readonly { readonly press: Press; readonly name: string; readonly detail?: string }[];
}

/** A menu of what can be chosen; what is chosen stands in its value, as it would in a button. */
function menuRow(what: 'choice' | 'more', { placeholder, among }: Menu, asker: string | undefined): Row {
  const options = among.map(({ press, name, detail }) => ({
    label: oneLine(name),
    value: encodePress({ ...press, ...(asker && { asker }) }),
    ...(detail && { description: oneLine(detail) }),
  }));
  // A menu's own id says nothing; but two in a message may not have the same.
  const at = what === 'choice' ? 0 : 1;
  const custom_id = encodePress({ verb: 'choose', edition: noEdition, at, ...(asker && { asker }) });
  return {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.StringSelect, custom_id, placeholder, options }],
  };
}

function container(texts: readonly string[], rows: readonly Row[]): Page {
  return [{ type: ComponentType.Container, components: [...texts.map(textDisplay), ...rows] }];
}

/** Buttons, and under them a menu of those that are rarely wanted. */
function actionRow(actions: readonly Action[], asker: string | undefined): Row[] {
  const buttons = actions
    .filter(({ rare }) => !rare)
    .map(({ label, key: _, ...press }) => button(label, { ...press, ...(asker && { asker }) }));
  const among = actions.flatMap(({ rare, label, key: _, ...press }) => (rare ? [{ press, name: label }] : []));
  return [
    ...(buttons.length > 0 ? [{ type: ComponentType.ActionRow as const, components: buttons }] : []),
    ...(among.length > 0 ? [menuRow('more', { placeholder: '⋯', among }, asker)] : []),
  ];
}

/** ‹ · 2 / 5 · ›, of a list ‹ · 6–10 / 23 · ›; at an end there is nothing to turn to. */
function turningRow(again: Press, page: number, pages: readonly Sheet[], asker: string | undefined): Row {
  const turn = (label: string, to: number) => button(label, { ...again, page: to, ...(asker && { asker }) });
  const before = page > 0 ? [turn('‹', page - 1)] : [];
  const after = page + 1 < pages.length ? [turn('›', page + 1)] : [];
  const place = { ...turn(placeOf(page, pages), page), disabled: true };
  return { type: ComponentType.ActionRow, components: [...before, place, ...after] };
}

function placeOf(page: number, pages: readonly Sheet[]): string {
  const place = pages[page]?.place;
  if (!place) return `${page + 1} / ${pages.length}`;
  const { first, last, of } = place;
  return `${first === last ? first : `${first}–${last}`} / ${of}`;
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
function markdownOf(block: Block, room: number, setting: Setting): string[] {
  const markdown = (text: Prose): string => proseMarkdown(text, setting);
  switch (block.kind) {
    case 'question': {
      const question = `**${escapeMarkdown(oneLine(block.text))}**`;
      return [block.lead ? `-# ${markdown(block.lead)}\n${question}` : question];
    }
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

/** Without links where words around them could end one: there Discord reads no backslash. */
function proseMarkdown(text: Prose, setting: Setting): string {
  const mayEndOne = text.some((piece) => piece.text.includes(']('));
  return text.map((piece) => pieceMarkdown(piece, mayEndOne ? { ...setting, linking: 'none' } : setting)).join('');
}

function pieceMarkdown(piece: Piece, { linking, commandIds }: Setting): string {
  if (piece.kind === 'time') return `<t:${Math.floor(piece.at / 1000)}:${piece.style}>`;
  if (piece.kind === 'channel') return `<#${piece.id}>`;
  if (piece.kind === 'role') return `<@&${piece.id}>`;
  const line = oneLine(piece.text);
  if (piece.kind === 'own') return line;
  if (piece.kind === 'link') return linkMarkdown({ ...piece, text: line }, linking);
  if (piece.kind === 'code') return commandMention(line, commandIds) ?? `\`${line.replaceAll('`', 'ˋ')}\``;
  return piece.kind === 'strong' ? `**${escapeMarkdown(line)}**` : escapeMarkdown(line);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim() === '' ? text : text.replace(/[\r\n\v\f\u0085\u2028\u2029]+/g, ' ');
}
