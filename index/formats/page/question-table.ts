import type { Leaf } from './leaves.ts';
import { isQuestion } from './turns.ts';

const questions = /^(?:questions?|q|fragen?|preguntas?|faq|问题|問題|问|問)$/iu;

/** Whether the rows of a table are a question and its answer each: its head says so, or every first cell asks. */
export function isQuestionTable(text: string, rows: readonly Leaf[]): boolean {
  const cellsOf = ({ cells = [] }: Leaf): string[] => cells.map(({ start, end }) => text.slice(start, end));
  const [head] = rows.filter(({ kind }) => kind === 'head').map(cellsOf);
  const body = rows.filter(({ kind }) => kind === 'row').map(cellsOf);
  if (body.length === 0 || [...body, ...(head ? [head] : [])].some(({ length }) => length !== 2)) return false;
  return questions.test(head?.[0] ?? '') || body.every(([first = '']) => isQuestion(first));
}
