import type { Line } from '../../../../index/formats/pdf/line.ts';

/** A line of ten points at a place, as wide as its letters make it. */
export function lineOf(text: string, more: Partial<Line> = {}): Line {
  const { x = 72, size = 10 } = more;
  const right = x + text.length * 5;
  return { page: 0, text, x, right, y: 700, size, font: 'text', cells: [{ text, x, right }], ...more };
}

/** Lines one below the other, 12 points apart. */
export function linesOf(texts: readonly string[], more: Partial<Line> = {}): Line[] {
  return texts.map((text, i) => lineOf(text, { ...more, y: (more.y ?? 700) - 12 * i }));
}
