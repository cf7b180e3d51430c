import type { Span } from '../../article.ts';
import type { Mark, Page } from './page.ts';

/** Emphasis inside emphasis; deeper is nobody's. */
const deepest = 100;

export function openMark(page: Page, kind: Mark['kind'], url?: string): void {
  if (page.open && page.open.marks.length < deepest)
    page.open.marks.push({ kind, start: page.length, ...(url !== undefined && { url }) });
}

/** Closes the innermost of its kind. A link goes to `Page.links` if it leads into the web. */
export function closeMark(page: Page, kind: Mark['kind']): void {
  const { open } = page;
  const at = open?.marks.findLastIndex((mark) => mark.kind === kind) ?? -1;
  const [mark] = open && at >= 0 ? open.marks.splice(at, 1) : [];
  if (!mark || !open || mark.start >= page.length) return;
  const span = { start: mark.start, end: page.length };
  if (kind !== 'link') noteEmphasis(open, span, kind === 'strong');
  else if (mark.url !== undefined) {
    open.links.push({ ...span, isInside: mark.url.startsWith('#') });
    if (isWebAddress(mark.url)) page.links.push({ ...span, url: mark.url });
  }
}

/** Of emphasis in emphasis only the outer is kept; it is strong if either is. */
function noteEmphasis({ emphases }: NonNullable<Page['open']>, span: Span, isStrong: boolean): void {
  let strong = isStrong;
  while ((emphases.at(-1)?.start ?? -1) >= span.start) strong = (emphases.pop()?.isStrong ?? false) || strong;
  emphases.push({ ...span, isStrong: strong });
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(url);
}
