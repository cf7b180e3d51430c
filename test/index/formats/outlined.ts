import type { Section } from '../../../index/article.ts';
import { type Piece, sectionsOf } from '../../../index/formats/outline.ts';

/** A text of a piece a line: `#` and a blank before a heading, as many as it is deep; `-` before what an introduction leads to. */
export function outlined(...lines: readonly string[]): {
  readonly text: string;
  readonly sections: readonly Section[];
} {
  let text = '';
  let introduction: { start: number; end: number } | undefined;
  const pieces: Piece[] = [];
  for (const line of lines) {
    const [, mark = '', words = line] = /^(#+|-) (.*)$/su.exec(line) ?? [];
    const start = text === '' ? 0 : text.length + 2;
    text += (text === '' ? '' : '\n\n') + words;
    const span = { start, end: text.length };
    const leads = mark === '-' && introduction ? [{ kind: 'introduction' as const, ...introduction }] : undefined;
    if (mark.startsWith('#')) pieces.push({ ...span, kind: 'heading', depth: mark.length });
    else pieces.push({ ...span, kind: 'prose', ...(mark === '-' && { item: true as const }), ...(leads && { leads }) });
    if (mark !== '-') introduction = span;
  }
  return { text, sections: sectionsOf(text, pieces) };
}

/** The numbers of the sections, an author's own with a star. */
export function numbersOf(...lines: readonly string[]): string[] {
  return outlined(...lines).sections.map(({ number, own }) => number + (own ? '*' : ''));
}
