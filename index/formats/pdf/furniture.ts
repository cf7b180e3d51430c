import type { DrawnPage, Line } from './line.ts';

/** Of a page's height: how far from its edges running heads, feet and page numbers stand. */
const edge = 0.13;
/** A line that stands at the edge of so many pages, or of this share of a few, belongs to the pages. */
const repeated = { pages: 3, share: 0.5 };
const numberAlone =
  /^(?:[-–—|\s]*(?:page|seite|p\.)?\s*(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of|von|de|sur)\s*\d{1,4})?[-–—|\s]*)$/iu;

/** The lines without running heads and feet, page numbers, and what is stamped on every page. */
export function withoutFurniture(lines: readonly Line[], pages: readonly Pick<DrawnPage, 'height'>[]): Line[] {
  const counts = new Map<string, Set<number>>();
  for (const line of lines) {
    if (!isAtEdge(line, pages)) continue;
    const key = keyOf(line);
    counts.set(key, (counts.get(key) ?? new Set()).add(line.page));
  }
  const enough = Math.max(2, Math.min(repeated.pages, Math.ceil(repeated.share * pages.length)));
  return lines.filter((line) => {
    if (!isAtEdge(line, pages)) return true;
    return !numberAlone.test(line.text) && (counts.get(keyOf(line))?.size ?? 0) < enough;
  });
}

function isAtEdge({ y, page }: Line, pages: readonly Pick<DrawnPage, 'height'>[]): boolean {
  const height = pages[page]?.height ?? 0;
  return y > height * (1 - edge) || y < height * edge;
}

/** The same words at the same height, whatever number they count. */
function keyOf({ text, y, size }: Line): string {
  return `${text.replace(/\d+|\b[ivxlc]+\b/giu, '#')} ${Math.round(y / Math.max(size, 4))}`;
}
