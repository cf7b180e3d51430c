import wrapAnsi from 'wrap-ansi';
import type { Piece, Prose } from '../../commands/reply/prose.ts';
import type { Action, Block, ListItem, Reply } from '../../commands/reply/reply.ts';
import { isShowing } from '../../commands/reply/verb.ts';
import type { Quote } from '../../index/quote.ts';
import { asShown } from '../../index/shown.ts';

export interface TerminalStyle {
  readonly color: boolean;
  /** Columns to wrap at; undefined for as long as it comes. */
  readonly width?: number;
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
      return `${inset(quoted(block.quote, style), block.marked ? '  ┃ ' : '  │ ', style)}\n${inset(paint(style, 'dim', words(block.reference, style)), '    ', style)}`;
    case 'list':
      return block.items.map((item) => listed(item, style)).join('\n');
  }
}

function listed({ name, detail }: ListItem, style: TerminalStyle): string {
  const first = inset(words(name, style), '  ', style);
  return detail ? `${first}\n${inset(words(detail, style), '      ', style)}` : first;
}

/** The slice, its line breaks shown as blanks, the answering words in bold where there is colour. */
function quoted({ text, span, answer }: Quote, style: TerminalStyle): string {
  const show = (part: string): string => withoutControls(asShown(part), style);
  if (!answer) return show(text);
  const from = answer.start - span.start;
  const to = answer.end - span.start;
  return show(text.slice(0, from)) + paint(style, 'bold', show(text.slice(from, to))) + show(text.slice(to));
}

/** On a terminal, control characters of an article are shown as pictures: they could move the cursor or worse. */
function withoutControls(text: string, { color, width }: TerminalStyle): string {
  if (!color && width === undefined) return text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\x00-\x1f\x7f-\x9f]/g, (control) =>
    String.fromCodePoint(0x2400 + (control.charCodeAt(0) & 0x1f)),
  );
}

function words(text: Prose, style: TerminalStyle): string {
  return text.map((piece) => word(piece, style)).join('');
}

function word({ kind, text }: Piece, style: TerminalStyle): string {
  if (kind === 'strong') return paint(style, 'bold', text);
  return kind === 'code' ? paint(style, 'cyan', text) : text;
}

const codes = { bold: [1, 22], dim: [2, 22], cyan: [36, 39] } as const;

function paint({ color }: TerminalStyle, name: keyof typeof codes, text: string): string {
  const [on, off] = codes[name];
  return color ? `\x1b[${on}m${text}\x1b[${off}m` : text;
}

function inset(text: string, margin: string, style: TerminalStyle): string {
  return wrapped(text, style, margin.length)
    .split('\n')
    .map((line) => margin + line)
    .join('\n');
}

function wrapped(text: string, { width }: TerminalStyle, margin = 0): string {
  return width === undefined ? text : wrapAnsi(text, Math.max(20, width - margin), { hard: true, trim: true });
}
