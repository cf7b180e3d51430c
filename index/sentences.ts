import { type Article, type Block, type Sentence, type Span, trimmed } from './article.ts';
import { languageOf } from './languages/registry.ts';
import { splitLong } from './long-span.ts';
import { isLabelAlone, scrapedResidue } from './residue.ts';
import { spansOutside } from './spans-outside.ts';

type Cut = (text: string) => readonly number[];
type Piece = Pick<Sentence, 'span' | 'continues'>;

/**
 * The sentences of an article, disjoint and in order. What lies between them is blank or residue (`residueOf`);
 * the text itself is never mended, only the spans are drawn around what is broken.
 */
export function sentencesOf(article: Pick<Article, 'text' | 'language' | 'sections' | 'residue'>): Sentence[] {
  const endsOf = languageOf(article.language).sentenceEnds;
  return article.sections.flatMap((section) => {
    const pieces = section.blocks.flatMap((block) => piecesOf(article, block, endsOf));
    return pieces.map((piece, i) => ({ section: section.number, ordinal: i + 1, ...piece }));
  });
}

function piecesOf({ text, residue = [] }: Pick<Article, 'text' | 'residue'>, block: Block, endsOf: Cut): Piece[] {
  if (block.kind === 'code' || block.kind === 'head' || block.kind === 'contents') {
    const lines = spansOutside(block, residue).flatMap((run) => cut(run, lineEnds(text.slice(run.start, run.end))));
    return lines.flatMap((line) => short(text, { span: trimmed(text, line) }));
  }
  if (isLabelAlone(text, block)) return [];
  return spansOutside(block, scrapedResidue(text, block)).flatMap((stretch) => {
    const runs = spansOutside(stretch, residue);
    const ends = block.kind === 'row' ? endsInCells(text, block, endsOf) : endsAcross(text, runs, endsOf);
    const first = block.label?.end ?? block.start;
    return sentencesAcross(
      text,
      runs,
      ends.filter((end) => end > first),
    ).flatMap((piece) => short(text, piece));
  });
}

/** The ends in a text whose parts stand apart: where residue lies between two, a sentence may run over it. */
function endsAcross(text: string, runs: readonly Span[], endsOf: Cut): number[] {
  const joined = runs.map(({ start, end }) => text.slice(start, end)).join('\n');
  const ends: number[] = [];
  let run = 0;
  let before = 0;
  for (const end of endsOf(joined)) {
    while (end > before + lengthOf(runs[run]) && run < runs.length - 1) before += lengthOf(runs[run++]) + 1;
    ends.push((runs[run]?.start ?? 0) + Math.min(end - before, lengthOf(runs[run])));
  }
  return ends;
}

function lengthOf(span: Span | undefined): number {
  return span ? span.end - span.start : 0;
}

/** A row is cut inside a cell that has several sentences, never between two cells. */
function endsInCells(text: string, block: Block, endsOf: Cut): number[] {
  const cells =
    block.cells ??
    cut(
      block,
      [...text.slice(block.start, block.end).matchAll(/\t/g)].map((tab) => tab.index),
    );
  return cells.flatMap((cell) => {
    const { start, end } = trimmed(text, cell);
    return endsOf(text.slice(start, end)).map((at) => start + at);
  });
}

/** The parts of every sentence that stand outside the residue; `ends` are offsets of the text. */
function sentencesAcross(text: string, runs: readonly Span[], ends: readonly number[]): Piece[] {
  const sentences: Span[][] = [[]];
  let at = 0;
  for (const run of runs) {
    let { start } = run;
    for (; at < ends.length && (ends[at] as number) <= run.end; at++) {
      sentences.at(-1)?.push({ start, end: ends[at] as number });
      sentences.push([]);
      start = ends[at] as number;
    }
    sentences.at(-1)?.push({ start, end: run.end });
  }
  return sentences.flatMap((parts) => {
    const spans = parts.map((part) => trimmed(text, part)).filter(({ start, end }) => start < end);
    return spans.map((span, i) => ({ span, ...continuation(i > 0, i < spans.length - 1) }));
  });
}

function continuation(before: boolean, after: boolean): Pick<Sentence, 'continues'> {
  if (before && after) return { continues: 'both' };
  if (before || after) return { continues: before ? 'before' : 'after' };
  return {};
}

function short(text: string, { span, ...rest }: Piece): Piece[] {
  return splitLong(text, span).map((part) => ({ span: part, ...rest }));
}

/** Cuts a span behind each of the ends (counted from its start). */
function cut({ start, end }: Span, ends: readonly number[]): Span[] {
  const edges = [0, ...ends, end - start];
  return edges.slice(1).map((edge, i) => ({ start: start + (edges[i] ?? 0), end: start + edge }));
}

function lineEnds(text: string): number[] {
  return [...text.matchAll(/[\n\r\u2028\u2029]+/g)].map((lineBreak) => lineBreak.index);
}
