import type { Article, Block, Lead, Link, Span } from '../../index/article.ts';

/** A block to be built: its words, or those of its cells, and which blocks lead it, by their places from 0. */
export interface Part {
  readonly words: string | readonly string[];
  readonly kind?: Block['kind'];
  readonly item?: true;
  readonly asks?: true;
  /** UTF-16 units of the number or letter it begins with. */
  readonly label?: number;
  readonly leads?: readonly (readonly [Lead['kind'], number])[];
}

/** An article of one section with these blocks, parted by blank lines or what else is given. */
export function articleOfParts(parts: readonly Part[], more: Partial<Article> = {}, between = '\n\n'): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const part of parts) {
    const start = text === '' ? 0 : text.length + between.length;
    const block = blockAt(part, start, blocks);
    text = (text === '' ? '' : text + between) + wordsOf(part);
    blocks.push(block);
  }
  const section = { number: '1', path: [], span: { start: 0, end: text.length }, blocks };
  return {
    kind: 'article',
    file: 'built.md',
    title: 'Built',
    language: 'en',
    edition: '0123abcd',
    text,
    sections: [section],
    ...more,
  };
}

/** Links on the first occurrence of the words. */
export function linked(article: Article, ...links: readonly (readonly [words: string, url: string])[]): Article {
  return { ...article, links: links.map(([words, url]): Link => ({ ...spanOf(article, words), url })) };
}

export function spanOf({ text }: Article, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the article does not say ${words}`);
  return { start, end: start + words.length };
}

function wordsOf({ words }: Part): string {
  return typeof words === 'string' ? words : words.join('\t');
}

function blockAt(part: Part, start: number, blocks: readonly Block[]): Block {
  const { words, kind = typeof words === 'string' ? 'prose' : 'row', item, asks, label, leads } = part;
  const above = leads?.map(([role, place]): Lead => {
    const { start: from, end, cells } = blocks[place] as Block;
    return { kind: role, start: from, end, ...(role === 'head' && cells && { cells }) };
  });
  return {
    kind,
    start,
    end: start + wordsOf(part).length,
    ...(item && { item }),
    ...(asks && { asks }),
    ...(label !== undefined && { label: { start, end: start + label } }),
    ...(above && { leads: above }),
    ...(typeof words !== 'string' && { cells: cellsAt(words, start) }),
  };
}

function cellsAt(words: readonly string[], start: number): Span[] {
  let at = start;
  return words.map((word) => {
    const cell = { start: at, end: at + word.length };
    at = cell.end + 1;
    return cell;
  });
}
