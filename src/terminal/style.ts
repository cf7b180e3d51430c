import wrapAnsi from 'wrap-ansi';
import type { Piece, Prose } from '../../commands/reply/prose.ts';

/** What the terminal can show. */
export interface Style {
  readonly color: boolean;
  /** Columns to wrap at; undefined for as long as it comes. */
  readonly width?: number;
}

export function words(text: Prose, style: Style): string {
  return text.map((piece) => word(piece, style)).join('');
}

function word({ kind, text }: Piece, style: Style): string {
  if (kind === 'strong') return paint(style, 'bold', text);
  return kind === 'code' ? paint(style, 'cyan', text) : text;
}

const codes = { bold: [1, 22], dim: [2, 22], cyan: [36, 39] } as const;

export function paint({ color }: Style, name: keyof typeof codes, text: string): string {
  const [on, off] = codes[name];
  return color ? `\x1b[${on}m${text}\x1b[${off}m` : text;
}

/** Every line of the text behind the margin; `trim` takes the blanks where a line is broken. */
export function inset(text: string, margin: string, style: Style, trim = true): string {
  return wrapped(text, style, margin.length, trim)
    .split('\n')
    .map((line) => margin + line)
    .join('\n');
}

export function wrapped(text: string, { width }: Style, margin = 0, trim = true): string {
  return width === undefined ? text : wrapAnsi(text, Math.max(20, width - margin), { hard: true, trim });
}
