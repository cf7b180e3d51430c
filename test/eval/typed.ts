import { answerQuestion } from '../../index/answer/answer.ts';
import type { WordMeanings } from '../../index/answer/similarity.ts';
import type { Form } from './chat-forms.ts';
import type { Item, QuestionSet } from './question-set.ts';
import { hits } from './score.ts';

/** How answerable questions fare in one way of typing, beside the same questions as they were written: counts of questions. */
export interface Typed {
  readonly form: string;
  readonly asked: number;
  /** The first quote is right. */
  readonly plainFirst: number;
  readonly first: number;
  /** It is, and the answer is sure. */
  readonly plainAnswered: number;
  readonly answered: number;
  /** Answered, perhaps answered or not stated, as when it was written plainly. */
  readonly sameKind: number;
}

/** Questions that a form doesn't change aren't counted. */
export function measureTyped(
  sets: readonly QuestionSet[],
  formsFor: (code: string) => readonly Form[],
  lexicon: WordMeanings | undefined,
): Typed[] {
  const totals = new Map<string, Typed>();
  for (const item of sets.flatMap(({ items }) => items).filter(({ kind }) => kind === 'answerable')) {
    const plain = judged(item, item.question, lexicon);
    for (const { name, change } of formsFor(item.article.index.language.code)) {
      const question = change(item.question);
      if (question === item.question) continue;
      totals.set(name, added(totals.get(name) ?? nothingOf(name), plain, judged(item, question, lexicon)));
    }
  }
  return [...totals.values()];
}

interface Judged {
  readonly kind: string;
  readonly isRight: boolean;
}

function judged(
  { article: { index, fileText }, gold }: Item,
  question: string,
  lexicon: WordMeanings | undefined,
): Judged {
  const { kind, quotes, closest } = answerQuestion(index, question, { lexicon });
  const source = [...quotes, ...closest][0]?.source;
  return { kind, isRight: source !== undefined && hits(fileText, gold, source) };
}

function nothingOf(form: string): Typed {
  return { form, asked: 0, plainFirst: 0, first: 0, plainAnswered: 0, answered: 0, sameKind: 0 };
}

function added(sum: Typed, plain: Judged, typed: Judged): Typed {
  const isSure = ({ kind, isRight }: Judged): boolean => isRight && kind === 'answered';
  return {
    form: sum.form,
    asked: sum.asked + 1,
    plainFirst: sum.plainFirst + Number(plain.isRight),
    first: sum.first + Number(typed.isRight),
    plainAnswered: sum.plainAnswered + Number(isSure(plain)),
    answered: sum.answered + Number(isSure(typed)),
    sameKind: sum.sameKind + Number(plain.kind === typed.kind),
  };
}

/** A line a form, then all together: what is right of what is right when the question is written plainly, in percent. */
export function typedTable(rows: readonly Typed[]): string {
  const width = Math.max(...rows.map(({ form }) => form.length));
  const total = rows.reduce(
    (sum, row) => ({
      form: 'all',
      asked: sum.asked + row.asked,
      plainFirst: sum.plainFirst + row.plainFirst,
      first: sum.first + row.first,
      plainAnswered: sum.plainAnswered + row.plainAnswered,
      answered: sum.answered + row.answered,
      sameKind: sum.sameKind + row.sameKind,
    }),
    nothingOf('all'),
  );
  return `${['form'.padEnd(width), 'asked  first right  answered and right  same kind']
    .join('  ')
    .trimEnd()}\n${[...rows, total].map((row) => line(row, width)).join('\n')}\n`;
}

function line(row: Typed, width: number): string {
  return [
    row.form.padEnd(width),
    String(row.asked).padStart(5),
    percent(row.first, row.plainFirst).padStart(11),
    percent(row.answered, row.plainAnswered).padStart(18),
    percent(row.sameKind, row.asked).padStart(9),
  ].join('  ');
}

function percent(part: number, whole: number): string {
  return whole > 0 ? ((100 * part) / whole).toFixed(1) : '–';
}
