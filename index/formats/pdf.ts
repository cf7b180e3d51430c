import { type Draft, type Unreadable, unreadable } from '../article.ts';
import { draftOf } from './page/draft.ts';
import { blankPage } from './page/page.ts';
import { depthIn, type Kind, kindsOf } from './pdf/blocks.ts';
import { withoutFurniture } from './pdf/furniture.ts';
import { endLaying, type Laid, layParagraph } from './pdf/lay.ts';
import type { Line } from './pdf/line.ts';
import { linesOf } from './pdf/lines.ts';
import { partNotes } from './pdf/notes.ts';
import { type Drawn, openPdf } from './pdf/open.ts';
import { type Paragraph, paragraphsOf, settingOf } from './pdf/paragraphs.ts';
import { vocabularyOf } from './pdf/words.ts';

/** Fewer letters on a page, as a mean, are what a scanner adds to pictures. */
const fewestLetters = 15;

/** Of what is drawn, the share that letters and digits are. */
const mostlyLetters = 0.5;

/** A PDF: the words that are drawn on its pages, in the order in which they are read, without what belongs to the pages. */
export async function readPdf(bytes: Uint8Array): Promise<Draft | Unreadable> {
  const drawn = await openPdf(bytes);
  return 'kind' in drawn ? drawn : draftFrom(drawn);
}

/** What was drawn → what is read. */
export function draftFrom({ pages, outline, said }: Drawn): Draft | Unreadable {
  const all = pages.flatMap((page, i) => linesOf(page, i));
  if (all.reduce((sum, { text }) => sum + text.length, 0) < fewestLetters * pages.length)
    return unreadable('its pages are pictures: have their text recognised (OCR) first');
  if (!isWritten(all))
    return unreadable('its letters can’t be told by their fonts: have its text recognised (OCR) first');
  const lines = withoutFurniture(all, pages);
  const setting = settingOf(lines);
  const { text, notes } = partNotes(lines, pages, setting);
  const paragraphs = paragraphsOf(text, setting, (line) => depthIn(outline, line.text) !== undefined);
  const kinds = kindsOf(paragraphs, setting, outline);
  const laid: Laid = { page: blankPage(''), starts: new Map(), vocabulary: vocabularyOf(lines), lists: [] };
  const waiting = new Map([...notes].map(([page, own]) => [page, paragraphsOf(own, setting)]));
  for (const [i, paragraph] of paragraphs.entries()) {
    layNotes(laid, waiting, paragraph.lines[0]?.page ?? 0);
    layParagraph(laid, paragraph, kinds[i] as Kind);
  }
  layNotes(laid, waiting, pages.length);
  endLaying(laid);
  return { ...draftOf(laid.page, said), pages: pagesOf(pages, laid) };
}

/** Fonts that don't say which letters they draw leave signs in their place. */
function isWritten(lines: readonly Line[]): boolean {
  const text = lines.map((line) => line.text).join('');
  return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) > mostlyLetters * text.replace(/\s/g, '').length;
}

/** Notes come when the last paragraph of their page has ended, be it on the next. */
function layNotes(laid: Laid, waiting: Map<number, readonly Paragraph[]>, before: number): void {
  for (const [page, paragraphs] of waiting) {
    if (page >= before) continue;
    for (const paragraph of paragraphs) layParagraph(laid, paragraph, { kind: 'note' });
    waiting.delete(page);
  }
}

/** A page without text begins where the next does. */
function pagesOf(pages: Drawn['pages'], { page, starts }: Laid): NonNullable<Draft['pages']> {
  let next = page.length;
  return pages
    .map(({ label }, i) => ({ label, start: starts.get(i) }))
    .toReversed()
    .map(({ label, start = next }) => {
      next = Math.min(start, next);
      return { label, start: next };
    })
    .toReversed();
}
