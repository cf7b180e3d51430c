import type { Block, Lead } from '../../article.ts';
import { endsWithQuestion, goesOn } from './line.ts';
import type { Paragraph } from './paragraphs.ts';

/** A paragraph with the block made of it; undefined for a heading. */
export interface Laid {
  readonly paragraph: Paragraph;
  readonly block: Block | undefined;
}

/** Longest question that stands by itself, in UTF-16 units. */
const longestQuestion = 240;
/** From as many questions on that stand by themselves, what follows each answers it up to the next. */
const fewestOfFaq = 2;

/** A question that is open: what follows answers it. */
interface Open {
  readonly lead: Lead;
  /** Who asked. */
  readonly by?: string;
  /** Paragraphs that still answer it. */
  readonly left: number;
}

/** The blocks of each paragraph, none for a heading: questions are marked, and lead what answers them. */
export function withQuestions(text: string, laid: readonly Laid[], rows: ReadonlySet<number>): Block[][] {
  const alone = laid.map((_, i) => isAlone(laid, i));
  const isFaq = alone.filter((is) => is).length >= fewestOfFaq;
  let open: Open | undefined;
  return laid.map(({ paragraph, block }, i) => {
    if (!block) open = undefined;
    if (!block) return [];
    if (!asks(paragraph, rows, alone[i] === true)) {
      open = stillOpen(open, paragraph, block);
      return [open && block.kind !== 'contents' ? withLead(block, open.lead) : block];
    }
    const isAnswered = laid[i + 1]?.paragraph.speaker?.role === 'answers';
    const { question, answer } = isAnswered
      ? { question: { ...block, asks: true as const } }
      : cutAnswer(text, block, paragraph);
    const { start, end } = question;
    const by = paragraph.speaker && { by: paragraph.speaker.name };
    open = { lead: { kind: 'question', start, end }, left: alone[i] && !isFaq ? 1 : Number.POSITIVE_INFINITY, ...by };
    return answer ? [question, withLead(answer, open.lead)] : [question];
  });
}

/** Whoever asked speaks again, or the one paragraph that answers has been read, but for its items. */
function stillOpen(open: Open | undefined, { speaker }: Paragraph, { item }: Block): Open | undefined {
  if (!open || (speaker && !speaker.role && speaker.name === open.by)) return undefined;
  if (open.left <= 0 && !item) return undefined;
  return { ...open, left: open.left - 1 };
}

function withLead(block: Block, lead: Lead): Block {
  return { ...block, leads: [lead, ...(block.leads ?? [])] };
}

function asks({ speaker, mark, words, form }: Paragraph, rows: ReadonlySet<number>, isAlone: boolean): boolean {
  if (form !== 'text') return false;
  if (speaker?.role) return speaker.role === 'asks';
  if (speaker) return endsWithQuestion(words);
  return isAlone || (mark?.label !== undefined && rows.has(mark.row.id));
}

/** Rows of numbers most of which are questions: then all of them are. */
export function questionRows(paragraphs: readonly Paragraph[], isHeading: (i: number) => boolean): ReadonlySet<number> {
  const votes = new Map<number, { members: number; questions: number }>();
  for (const [i, paragraph] of paragraphs.entries()) {
    if (isHeading(i) || !paragraph.mark?.label) continue;
    const row = votes.get(paragraph.mark.row.id) ?? { members: 0, questions: 0 };
    row.members++;
    if (asksFirst(paragraph)) row.questions++;
    votes.set(paragraph.mark.row.id, row);
  }
  return new Set([...votes].filter(([, row]) => row.questions * 2 >= row.members).map(([id]) => id));
}

/** A question stands first, whatever follows it. */
function asksFirst({ words, mark }: Paragraph): boolean {
  return /^(?:[^.!?？]|[.!](?=[^\s"”')])){3,}[?？]/u.test(words.slice(mark?.length ?? 0, 500));
}

/** A question in a paragraph of its own, which something else follows. */
function isAlone(laid: readonly Laid[], i: number): boolean {
  const { paragraph, block } = laid[i] as Laid;
  const next = laid[i + 1];
  if (!block || !next?.block || paragraph.speaker || paragraph.form !== 'text') return false;
  if (!isQuestion(paragraph) || isQuestion(next.paragraph)) return false;
  return paragraph.mark === undefined || paragraph.mark.row !== next.paragraph.mark?.row;
}

function isQuestion({ words, mark }: Paragraph): boolean {
  if (words.length > longestQuestion || !endsWithQuestion(words)) return false;
  const own = words.slice(mark?.length ?? 0);
  return /^[¿(]?[\p{Lu}\p{Lo}\d]/u.test(own) && !/[.!?]["”’)]*\s/u.test(own);
}

/** The end of a question that no further question follows at once: "Is it safe? How safe?" is asked as one. */
const lastQuestion = /[?？]["”’)]*\s+(?![^.!?？]{1,200}[?？]["”’)]*(?:\s|$))/u;

/** A question with its answer behind it in one paragraph is cut in two. */
function cutAnswer(
  text: string,
  block: Block,
  { words, mark, speaker }: Paragraph,
): { readonly question: Block; readonly answer?: Block } {
  const asked: Block = { ...block, asks: true };
  const opening = Math.max(mark?.length ?? 0, speaker?.length ?? 0);
  const end = lastQuestion.exec(words.slice(opening));
  if (!end || (speaker && !speaker.role)) return { question: asked };
  const at = block.start + opening + end.index + end[0].length;
  if (at >= block.end || goesOn(text.slice(at, at + 4))) return { question: asked };
  const { label: _label, ...rest } = block;
  return {
    question: { ...asked, end: block.start + opening + end.index + end[0].trimEnd().length },
    answer: { ...rest, start: at },
  };
}
