import type { Draft, Span } from '../article.ts';
import { type Piece, sectionsOf } from './outline.ts';
import { chatBlocks } from './plain/chat.ts';
import { depthsOf } from './plain/heading-style.ts';
import { headingsOf } from './plain/headings.ts';
import { type Line, linesWithWords } from './plain/line.ts';
import { blocksOf } from './plain/lists.ts';
import { pageLines, withoutPageLines } from './plain/page-lines.ts';
import { type Paragraph, paragraphsOf } from './plain/paragraphs.ts';
import { questionRows, withQuestions } from './plain/questions.ts';
import { residueOf } from './plain/residue-spans.ts';
import { withoutRules } from './plain/rules.ts';
import { sheetOf } from './plain/sheet.ts';
import { markedHeading } from './plain/titles.ts';

/** Plain text: the text is the file. */
export function readPlain(text: string): Draft {
  const ruled = withoutRules(linesWithWords(text));
  const ofPage = pageLines(ruled.lines);
  const residue = residueOf(text, [...ruled.rules, ...ruled.lines.filter((_, i) => ofPage.has(i))]);
  const lines = withoutPageLines(ruled.lines, ofPage);
  const pieces = chatBlocks(text, lines) ?? piecesOf(text, lines);
  const [first] = pieces;
  return {
    text,
    sections: sectionsOf(text, pieces),
    ...(residue.length > 0 && { residue }),
    ...(first?.kind === 'heading' && { metadata: { title: text.slice(first.start, first.end) } }),
  };
}

function piecesOf(text: string, lines: readonly Line[]): Piece[] {
  const sheet = sheetOf(text, lines);
  const paragraphs = paragraphsOf(sheet);
  const styles = headingsOf(paragraphs, sheet.wrapping.width);
  const depths = depthsOf(styles);
  const isHeading = (i: number): boolean => styles[i] !== undefined;
  const asked = questionRows(paragraphs, isHeading);
  const blocks = blocksOf(text, paragraphs, isHeading, asked);
  const laid = paragraphs.map((paragraph, i) => ({ paragraph, block: blocks[i] }));
  return withQuestions(text, laid, asked).flatMap((own, i): readonly Piece[] => {
    const depth = depths[i];
    return depth === undefined ? own : [{ ...headingSpan(paragraphs[i] as Paragraph), kind: 'heading', depth }];
  });
}

/** Without the marks that a heading is drawn with. */
function headingSpan({ start, end, words, heading }: Paragraph): Span {
  const inner = heading?.sign === 'marked' ? markedHeading(words) : undefined;
  return inner ? { start: start + inner.start, end: start + inner.end } : { start, end };
}
