import { type Article, type Block, headingsOf, type Section } from './article.ts';
import type { IndexParts } from './indexed/parts.ts';

/** What is searched: a paragraph, or a piece of a long one. `first` and `last` are ordinals in the article's sentences. */
export interface Passage {
  readonly id: number;
  readonly section: string;
  /** What it is, or is a piece of. */
  readonly block: Block;
  readonly first: number;
  readonly last: number;
}

/** A long paragraph is cut into passages of this many sentences, so that one passage stays about one thing. */
export const sentencesAPassage = 8;

export function passagesIn({ sections }: Article, parts: IndexParts): Passage[] {
  const { passageAt, passageSections, passageBlocks } = parts;
  return Array.from(passageSections, (place, id) => {
    const section = sections[place] as Section;
    const block = section.blocks[passageBlocks[id] as number] as Block;
    const [first, next] = [passageAt[id] as number, passageAt[id + 1] as number];
    return { id, section: section.number, block, first, last: next - 1 };
  });
}

/** The heading of a section, as it stands; empty where it has none. */
export function headingOf(article: Article, section: Section): string {
  return section.heading ? article.text.slice(section.heading.start, section.heading.end) : '';
}

/** By section number the headings above it and its own, outermost first, a line each. Sections without any are left out. */
export function headingsAbove(article: Article): Map<string, string> {
  const above = article.sections.map((section) => {
    const lines = headingsOf(section).map(({ start, end }) => article.text.slice(start, end));
    return [section.number, lines.join('\n')] as const;
  });
  return new Map(above.filter(([, headings]) => headings !== ''));
}
