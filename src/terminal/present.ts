import type { Action, Block, ListItem, Reply } from '../../commands/reply/reply.ts';
import { isShowing } from '../../commands/reply/verb.ts';
import { quoteInTerminal } from './present-quote.ts';
import { inset, paint, type Style, words, wrapped } from './style.ts';

export interface TerminalStyle extends Style {
  /** Repeat the question above its answer, where nobody saw it typed. */
  readonly echo: boolean;
}

/** Reply → the text a person reads, ending in a line break. */
export function presentInTerminal({ blocks, actions }: Reply, style: TerminalStyle): string {
  const shown = blocks.filter(({ kind }) => kind !== 'question' || style.echo).map((block) => present(block, style));
  const keys = keysOf(actions).map(({ key, label }) => `${key}  ${label}`);
  const line = style.color && keys.length > 0 ? [paint(style, 'dim', `    ${keys.join('   ')}`)] : [];
  return shown.length > 0 ? `${[...shown, ...line].join('\n\n')}\n` : '';
}

/** The actions that a letter stands for here: in a terminal nothing is private or can be taken back. */
export function keysOf(actions: readonly Action[] = []) {
  return actions.filter(isShowing);
}

function present(block: Block, style: TerminalStyle): string {
  switch (block.kind) {
    case 'question':
      return wrapped(paint(style, 'dim', `> ${block.text.replace(/\s+/g, ' ')}`), style);
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
