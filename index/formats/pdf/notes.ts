import type { DrawnPage, Line } from './line.ts';
import type { Setting } from './paragraphs.ts';

/** Letters of notes are smaller than the text's by this factor at least; they stand in the lower part of a page. */
const small = 0.93;
const lowest = 0.45;

/** The lines of the text, and those of the notes at the foot of each column, by page. */
export function partNotes(
  lines: readonly Line[],
  pages: readonly Pick<DrawnPage, 'height'>[],
  { size }: Setting,
): { readonly text: Line[]; readonly notes: ReadonlyMap<number, readonly Line[]> } {
  const notes = new Map<number, Line[]>();
  let run: Line[] = [];
  for (const [i, line] of lines.entries()) {
    const isLow = line.y < lowest * (pages[line.page]?.height ?? 0);
    if (line.size <= small * size && isLow) run.push(line);
    else run = [];
    const next = lines[i + 1];
    const endsColumn = next === undefined || next.page !== line.page || next.y > (run[0]?.y ?? 0);
    // Lines come page by page, so that all of a run stand where its first one does.
    if (!endsColumn || run[0]?.page !== line.page) continue;
    const known = notes.get(line.page) ?? [];
    for (const note of run) known.push(note);
    notes.set(line.page, known);
    run = [];
  }
  const noted = new Set([...notes.values()].flat());
  return { text: lines.filter((line) => !noted.has(line)), notes };
}
