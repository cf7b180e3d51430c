import { parse } from 'discord-markdown-parser';
import { escapeHtml } from './escape.ts';
import { instantShown } from './instant.ts';

/** What ids stand for, and the moment at which the reader looks. */
export interface Reader {
  /** Names of channels and users by their ids. */
  readonly names: ReadonlyMap<string, string>;
  /** Epoch milliseconds. */
  readonly now: number;
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string };
type BlockKind = 'heading' | 'subtext' | 'quote' | 'item' | 'code' | 'lines';

const marks: readonly (readonly [BlockKind, RegExp])[] = [
  ['heading', /^#{1,3} +/],
  ['subtext', /^-# +/],
  ['quote', /^> /],
  ['item', /^ *[-*] +/],
];

const fence = '```';

/** Discord's Markdown → HTML. What Discord would draw and this can't throws. */
export function markdownHtml(markdown: string, reader: Reader): string {
  return blocksOf(markdown)
    .map((block) => blockHtml(block, reader))
    .join('');
}

interface MarkdownBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** Of a heading, from 1. */
  readonly level: number;
}

/** Blocks are told by the starts of lines, as Discord does; neighbouring lines of a quote, of code or of plain text are one block. */
function blocksOf(markdown: string): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let isCode = false;
  for (const line of markdown.split('\n')) {
    if (line === fence) isCode = !isCode;
    if (line === fence && isCode) blocks.push({ kind: 'code', text: '', level: 0 });
    if (line === fence) continue;
    const [kind, pattern] = isCode ? codeLine : (marks.find(([, mark]) => mark.test(line)) ?? plainLine);
    const text = line.replace(pattern, '');
    const last = blocks.at(-1);
    if (last?.kind === kind && (kind === 'quote' || kind === 'code' || kind === 'lines')) {
      blocks[blocks.length - 1] = {
        ...last,
        text: kind === 'code' && last.text === '' ? text : `${last.text}\n${text}`,
      };
    } else {
      blocks.push({ kind, text, level: line.indexOf(' ') });
    }
  }
  return blocks;
}

const codeLine = ['code', /^/] as const;
const plainLine = ['lines', /^/] as const;

function blockHtml({ kind, text, level }: MarkdownBlock, reader: Reader): string {
  if (kind === 'quote') return quoteHtml(text, reader);
  if (kind === 'code') return `<pre>${escapeHtml(text)}</pre>`;
  const inner = inlineHtml(text, reader);
  switch (kind) {
    case 'heading':
      return `<h${level}>${inner}</h${level}>`;
    case 'subtext':
      return `<small>${inner}</small>`;
    case 'item':
      return `<ul><li>${inner}</li></ul>`;
    case 'lines':
      return `<p>${inner}</p>`;
  }
}

/** Lines of a quote may be small, of a list or of code. */
function quoteHtml(text: string, reader: Reader): string {
  const blocks = blocksOf(text);
  const inner = blocks.map((block) =>
    block.kind === 'lines' && blocks.length === 1 ? inlineHtml(block.text, reader) : blockHtml(block, reader),
  );
  return `<blockquote>${inner.join('')}</blockquote>`;
}

function inlineHtml(markdown: string, reader: Reader): string {
  return nodesHtml(parse(markdown, 'extended') as unknown as Node[], reader);
}

function nodesHtml(nodes: readonly Node[], reader: Reader): string {
  return nodes.map((node) => nodeHtml(node, reader)).join('');
}

const wrappers: Readonly<Record<string, string>> = { strong: 'b', em: 'i', underline: 'u', strikethrough: 's' };

function nodeHtml(node: Node, reader: Reader): string {
  const wrapper = wrappers[node.type];
  if (wrapper) return `<${wrapper}>${nodesHtml(node.content as Node[], reader)}</${wrapper}>`;
  switch (node.type) {
    case 'text':
      return escapeHtml(String(node.content));
    case 'twemoji':
      return escapeHtml(String(node.name));
    case 'br':
    case 'newline':
      return '<br>';
    case 'inlineCode':
      return `<code>${escapeHtml(String(node.content))}</code>`;
    case 'timestamp':
      return `<time>${instantShown(Number(node.timestamp) * 1000, String(node.format ?? 'f'), reader.now)}</time>`;
    case 'channel':
      return mention(`# ${nameOf(String(node.id), reader)}`);
    case 'role':
    case 'user':
      return mention(`@${nameOf(String(node.id), reader)}`);
    case 'slashCommand':
      return mention(`/${String(node.fullName)}`);
    case 'url':
    case 'autolink':
    case 'link':
      return linkHtml(node, reader);
    default:
      throw new Error(`there is no picture of Markdown of type ${node.type}: ${JSON.stringify(node)}`);
  }
}

/** Discord shows a link to a message as the name of its channel. */
function linkHtml({ type, target, content }: Node, reader: Reader): string {
  const channelId = /^https:\/\/discord\.com\/channels\/\d+\/(\d+)\/\d+$/.exec(String(target))?.[1];
  if (type !== 'link' && channelId) return mention(`# ${nameOf(channelId, reader)} › 💬`);
  return `<a>${nodesHtml(content as Node[], reader)}</a>`;
}

function mention(text: string): string {
  return `<span class="mention">${escapeHtml(text)}</span>`;
}

function nameOf(id: string, { names }: Reader): string {
  const name = names.get(id);
  if (name === undefined) throw new Error(`nobody knows what ${id} is called`);
  return name;
}
