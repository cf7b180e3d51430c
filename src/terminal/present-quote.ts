import { type Above, type Cells, type Layout, type Line, lineOf } from '../../commands/reply/layout.ts';
import type { QuoteBlock } from '../../commands/reply/reply.ts';
import type { Quote } from '../../index/quote.ts';
import { asShown } from '../../index/shown.ts';
import { inset, paint, type Style, words } from './style.ts';

/** A quote behind a bar, what stands above it in the article dimmed, and below it where it links to and its reference. */
export function quoteInTerminal(block: QuoteBlock, style: Style): string {
  const { quote, reference, marked, layout = lineOf(quote) } = block;
  const bar = marked ? '  ┃ ' : '  │ ';
  return [
    ...layout.above.map((one) => inset(paint(style, 'dim', aboveIn(one, style)), bar, style)),
    ...layout.lines.map((line) => inset(lineIn(line, style), bar, style, line.kind !== 'code')),
    ...targetsOf(layout).map((url) => inset(paint(style, 'dim', `↗ ${safe(url, style)}`), '    ', style)),
    inset(paint(style, 'dim', words(reference, style)), '    ', style),
  ].join('\n');
}

function aboveIn(one: Above, style: Style): string {
  if (one.kind === 'columns') return rowIn(one.cells, style);
  return `${one.kind === 'question' ? '❓ ' : ''}${safe(asShown(one.quote.text), style)}`;
}

function lineIn(line: Line, style: Style): string {
  switch (line.kind) {
    case 'prose':
      return quoted(line.quote, style);
    case 'item':
      return `• ${quoted(line.quote, style)}`;
    case 'code':
      return codeIn(line.quote, style);
    case 'cell': {
      const head = line.head ? `${safe(asShown(line.head.text), style)}: ` : '';
      return paint(style, 'dim', head) + quoted(line.quote, style);
    }
    case 'row':
      return rowIn(line.cells, style);
    case 'head':
      return paint(style, 'bold', rowIn(line.cells, style));
  }
}

function rowIn(cells: Cells, style: Style): string {
  return cells.map((cell) => (cell ? quoted(cell, style) : '')).join(' | ');
}

/** As it stands, every blank. */
function codeIn({ text }: Quote, style: Style): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
  return lines
    .map((line) =>
      line
        .split('\t')
        .map((part) => safe(part, style))
        .join('\t'),
    )
    .join('\n');
}

/** The slice, its line breaks shown as blanks, the answering words in bold where there is colour. */
function quoted({ text, span, answer }: Quote, style: Style): string {
  const show = (part: string): string => safe(asShown(part), style);
  if (!answer) return show(text);
  const from = answer.start - span.start;
  const to = answer.end - span.start;
  return show(text.slice(0, from)) + paint(style, 'bold', show(text.slice(from, to))) + show(text.slice(to));
}

/** On a terminal, control characters of an article are shown as pictures: they could move the cursor or worse. */
function safe(text: string, { color, width }: Style): string {
  if (!color && width === undefined) return text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\x00-\x1f\x7f-\x9f]/g, (control) =>
    String.fromCodePoint(0x2400 + (control.charCodeAt(0) & 0x1f)),
  );
}

/** Where the words that are shown lead to, each address once. */
function targetsOf({ lines }: Layout): string[] {
  const shown = lines.flatMap((line) => ('cells' in line ? line.cells : line.kind === 'code' ? [] : [line.quote]));
  const urls = shown.flatMap((quote) => quote?.links ?? []).map(({ url }) => url);
  return [...new Set(urls)].filter((url) => /^https?:\/\//i.test(url));
}
