import type { Action, Block, ListItem, Reply } from '../../commands/reply/reply.ts';
import { isShowing } from '../../commands/reply/verb.ts';
import { listPage, turningsFrom } from './list-pages.ts';
import { quoteInTerminal } from './present-quote.ts';
import { inset, paint, type Style, words, wrapped } from './style.ts';

export interface TerminalStyle extends Style {
  /** Repeat the question above its answer, where nobody saw it typed. */
  readonly echo: boolean;
}

/** Reply → the text a person reads, ending in a line break; of a list the page that is named, from 0, or all of it. */
export function presentInTerminal(reply: Reply, style: TerminalStyle, page?: number): string {
  const listed = page === undefined ? undefined : listPage(reply, page);
  const blocks = (listed?.blocks ?? reply.blocks).filter(
    (block) => block.kind !== 'question' || block.lead || style.echo,
  );
  const keys = lettersUnder(reply, page).map(({ key, label }) => `${key}  ${label}`);
  const lines = [
    ...(listed ? [paint(style, 'dim', `    ${listed.first}–${listed.last} / ${listed.of}`)] : []),
    ...(style.color && keys.length > 0 ? [paint(style, 'dim', `    ${keys.join('   ')}`)] : []),
  ];
  return blocks.length > 0 ? `${[...blocks.map((block) => present(block, style)), ...lines].join('\n\n')}\n` : '';
}

/** What can be pressed under a page of a reply: what is about the first quote of a list only where that one stands. */
export function lettersUnder(reply: Reply, page = 0): { readonly key: string; readonly label: string }[] {
  return [...turningsFrom(reply, page), ...(page === 0 ? keysOf(reply.actions) : [])];
}

/** The actions that a letter stands for here: in a terminal nothing is private or can be taken back. */
export function keysOf(actions: readonly Action[] = []) {
  return actions
    .filter(isShowing)
    .flatMap((action) => (action.key === undefined ? [] : { ...action, key: action.key }));
}

function present(block: Block, style: TerminalStyle): string {
  switch (block.kind) {
    case 'question':
      return wrapped(
        paint(style, 'dim', `${block.lead ? words(block.lead, style) : '>'} ${block.text.replace(/\s+/g, ' ')}`),
        style,
      );
    case 'heading':
      return wrapped(paint(style, 'bold', words(block.text, style)), style);
    case 'note':
      return wrapped(words(block.text, style), style);
    case 'aside':
      return wrapped(paint(style, 'dim', words(block.text, style)), style);
    case 'quote':
      return quoteInTerminal(block, style);
    case 'list':
      return block.items.map((item) => listed(item, style)).join('\n');
  }
}

function listed({ name, detail }: ListItem, style: TerminalStyle): string {
  const first = inset(words(name, style), '  ', style);
  return detail ? `${first}\n${inset(words(detail, style), '      ', style)}` : first;
}
