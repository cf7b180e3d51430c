import type { Block, Section, Span } from './article.ts';
import type { ArticleIndex } from './article-index.ts';
import { namesRules } from './formats/label-words.ts';
import { headingOf } from './passages.ts';

/** What an article is, as far as its structure shows; `article` where nothing does. */
export type DocumentKind = 'changelog' | 'questions and answers' | 'rules' | 'tables' | 'list' | 'article';

/** Something that its author may want to look at. */
export interface Oddity extends Span {
  readonly what: 'number repeated' | 'number left out before' | 'no text under' | 'broken character';
  /** Of the section, where it is about one. */
  readonly number?: string;
}

/** What was found in an article, counted. */
export interface Structure {
  readonly kind: DocumentKind;
  readonly sections: number;
  /** Of the sections, those with the author's own number. */
  readonly own: number;
  readonly sentences: number;
  readonly tables: number;
  readonly questions: number;
  readonly lists: number;
  readonly residue: number;
  readonly odd: readonly Oddity[];
}

export function structureOf(index: ArticleIndex): Structure {
  const { article, sentences } = index;
  const { sections, residue = [] } = article;
  const blocks = sections.flatMap((section) => section.blocks);
  const questions = sections.filter((section) => asks(headingOf(article, section))).length;
  const counted = {
    sections: sections.length,
    own: sections.filter(({ own }) => own).length,
    sentences: sentences.length,
    tables: runsOf(blocks, ({ kind }) => kind === 'row' || kind === 'head'),
    questions: questions + blocks.filter((block) => block.asks).length,
    lists: runsOf(blocks, ({ item, kind }) => item === true && kind === 'prose'),
    residue: residue.length,
  };
  return { kind: kindOf(index, counted), ...counted, odd: odditiesOf(index) };
}

function asks(heading: string): boolean {
  return /[?？]\s*$/u.test(heading);
}

/** Blocks of a kind that follow one another count once. */
function runsOf(blocks: readonly Block[], isOne: (block: Block) => boolean): number {
  return blocks.filter((block, i) => isOne(block) && !(i > 0 && isOne(blocks[i - 1] as Block))).length;
}

/** Share of an article that must be of a kind for the whole to be of it. */
const most = 0.5;

function kindOf({ article }: ArticleIndex, { questions, own }: Pick<Structure, 'questions' | 'own'>): DocumentKind {
  const { sections, title } = article;
  const blocks = sections.flatMap((section) => section.blocks);
  const isMost = (count: number, of: number): boolean => count > 1 && count >= of * most;
  if (isMost(sections.filter(({ called }) => called === 'version').length, own)) return 'changelog';
  if (questions > 2 && questions >= sections.length / 3) return 'questions and answers';
  if (isMost(own, sections.length) || (namesRules(title) && own > 0)) return 'rules';
  if (isMost(blocks.filter(({ kind }) => kind === 'row').length, blocks.length)) return 'tables';
  return isMost(blocks.filter(({ item }) => item).length, blocks.length) ? 'list' : 'article';
}

function odditiesOf({ article: { text, sections } }: ArticleIndex): Oddity[] {
  const gaps = leftOut(sections);
  const broken = [...text.matchAll(/\uFFFD/gu)].map(({ index }) => ({ start: index, end: index + 1 }));
  const odd = [
    ...sections.flatMap((section, i) => oddOf(section, sections[i + 1], gaps.has(section))),
    ...broken.map((span) => ({ what: 'broken character' as const, ...span })),
  ];
  return odd.sort((a, b) => a.start - b.start);
}

function oddOf({ number, own, heading, blocks, span }: Section, after: Section | undefined, isGap: boolean): Oddity[] {
  const { start, end } = heading ?? blocks[0] ?? span;
  const isAbove = after?.path.some((one) => one.start === heading?.start) ?? false;
  const whats: Oddity['what'][] = [
    ...(own && /\+\d+$/u.test(number) ? (['number repeated'] as const) : []),
    ...(isGap ? (['number left out before'] as const) : []),
    ...(blocks.length === 0 && !isAbove ? (['no text under'] as const) : []),
  ];
  return whats.map((what) => ({ what, number, start, end }));
}

/** The sections whose number goes on with a gap: 4 behind 2, or 2.3 behind 2.1. */
function leftOut(sections: readonly Section[]): ReadonlySet<Section> {
  const last = new Map<string, number>();
  return new Set(
    sections.filter(({ number, own }) => {
      const split = own && splitNumber(number);
      if (!split) return false;
      const before = last.get(split.stem);
      last.set(split.stem, split.value);
      return before !== undefined && split.value > before + 1;
    }),
  );
}

function splitNumber(number: string): { stem: string; value: number } | undefined {
  const [, stem = '', value] = /^((?:.*\.)?)(\d+)$/u.exec(number) ?? [];
  return value === undefined ? undefined : { stem, value: Number(value) };
}
