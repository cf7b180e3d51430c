import type { Letters } from './fold.ts';

/** [12], [2, 6], [3–5], [a], [note 4]. A year is none, nor is a letter that an editor changed: "[t]he". */
const bracketed = /\[\^?(?:(?:note|n|nb|fn)\.? ?)?(?:\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*|[a-z])\](?!\p{L})/u;
/** Raised figures behind a word or behind the stop. Behind a unit, a sign or a bracket they are a power: m², x², (a + b)². */
const raised = /(?<=\p{L}{3}|[.,;:!?…”’"'»。，；：！？])[¹²³⁰⁴-⁹]+(?:[,–][¹²³⁰⁴-⁹]+)*/u;
const daggers = /(?<=\S)[†‡]+/u;
/** (1) behind a sentence. */
const rounded = /(?<=[.!?。！？]["”’]?\s?)\(\d{1,2}\)(?=\s|$)/u;
const noteMark = new RegExp([bracketed, raised, daggers, rounded].map(({ source }) => source).join('|'), 'gu');

const spacedMark = new RegExp(`[ \\t]?(?:${noteMark.source})`, 'gu');
/** Characters before a mark that tell whether it is one, at most. */
const mostBefore = 10;

/** The text with something in place of its note marks that folding leaves out: every offset stays what it is. */
export function hideNoteMarks(text: string): string {
  return text.replace(noteMark, (mark) => '\u2060'.repeat(mark.length));
}

/** The text without its note marks and the blanks before them. */
export function withoutNoteMarks(text: string): string {
  return text.replace(spacedMark, '');
}

/**
 * Whether two texts that are the same but for their note marks have the same mark wherever both have one: [12] isn't [13].
 * `mine` and `place` are stretches of them with the marks hidden.
 */
export function noteMarksAgree(yours: string, mine: Letters, theirs: string, place: Letters): boolean {
  const marks = new Map(marksBetween(theirs, place));
  return marksBetween(yours, mine).every(([at, mark]) => (marks.get(at) ?? mark) === mark);
}

/** The marks in a stretch and right behind it, by the number of letters before them. */
function marksBetween(text: string, { folded, from, count }: Letters): [number, string][] {
  const first = folded.starts[from] ?? 0;
  const last = folded.starts[from + count] ?? text.length;
  const offset = Math.max(0, first - mostBefore);
  const marks = new Map<number, string>();
  for (const { 0: mark, index } of text.slice(offset, last).matchAll(noteMark)) {
    if (offset + index < first) continue;
    let at = from;
    while (at < from + count && (folded.starts[at] as number) < offset + index) at++;
    marks.set(at - from, (marks.get(at - from) ?? '') + mark.replace(/\s/g, ''));
  }
  return [...marks];
}
