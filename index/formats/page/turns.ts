import type { Span } from '../../article.ts';

/** Emphasised words of a paragraph. */
export interface Emphasis extends Span {
  readonly isStrong: boolean;
}

/** A stretch of a paragraph that is one thing: a question, an answer, what one speaker says. */
export interface Turn extends Span {
  /** It is a question, if something answers it. */
  readonly mayAsk?: true;
  /** The author marked it so: "Q:", "A:". */
  readonly mark?: 'question' | 'answer';
  /** Who says it, where a name and a colon stand first. */
  readonly speaker?: string;
  /** All of it is emphasised, as a heading is. */
  readonly isTitle?: true;
}

/** Longest question and longest name of a speaker, in UTF-16 units. */
const longest = { question: 300, speaker: 40, title: 80 };
/** A line of less than this was ended where it ends, not broken. */
const narrowestBroken = 60;

const questionMark = /^(?:(?:Q|Question|Frage|Pregunta)\s?\d{0,3}\s?[:.)]|[问問][:：])\s*(?=\S)/u;
const answerMark = /^(?:(?:A|Answer|Antwort|Respuesta)\s?\d{0,3}\s?[:.]|答[:：])\s*(?=\S)/u;
const speakerPlain = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}): /u;
const asking = /[?？؟][!?！？]*["”’'»)\]]*$/u;

/** Whether all of it is a question, or several; behind a short word a full stop is taken for an abbreviation's. */
export function isQuestion(words: string): boolean {
  const text = words.trim();
  if (text.length > longest.question || !asking.test(text) || !/\p{L}/u.test(text)) return false;
  return !/(?:\p{L}{4,}|[\d)\]"”’])[.!]["”’)\]]*\s+(?=\p{Lu})|[。！]/u.test(text);
}

/** Cuts a paragraph at the questions and answers that the author set off in it; one turn where none is. Spans are in `words`. */
export function turnsOf(words: string, emphases: readonly Emphasis[], isItem: boolean): Turn[] {
  const byPlace = new Map(emphases.map((one) => [one.start, one]));
  const starts = turnStarts(words, byPlace);
  const turns = starts.flatMap((start, i) => partTurn(words, start, starts[i + 1], byPlace.get(start.at)));
  if (turns.some(({ mayAsk }) => mayAsk)) return turns;
  const whole = trimmedTurn(words, 0, words.length);
  const [first] = turns;
  if (starts.length <= 1 && !first?.mark && !first?.speaker) return partPlain(words, whole, emphases, isItem);
  return [{ ...whole, ...(first?.mark && { mark: first.mark }), ...(first?.speaker && { speaker: first.speaker }) }];
}

type Kind = 'plain' | 'question' | 'answer' | 'emphasised' | 'said';
interface Start {
  readonly at: number;
  readonly kind: Kind;
}

function turnStarts(words: string, byPlace: ReadonlyMap<number, Emphasis>): Start[] {
  const lines = [...words.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) => ({
    at: index + indentOf(line),
    line: line.trim(),
  }));
  const starts = lines.map(({ at, line }) => ({ at, kind: kindOf(line, words, byPlace.get(at)) }));
  return starts.filter(({ kind }, i) => i === 0 || kind !== 'plain');
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function kindOf(line: string, words: string, emphasis: Emphasis | undefined): Kind {
  if (questionMark.test(line)) return 'question';
  if (answerMark.test(line)) return 'answer';
  if (!emphasis) return 'plain';
  const end = questionEnd(words, emphasis);
  if (end !== undefined && (emphasis.isStrong || /^\s*(?:[\r\n]|$)/.test(words.slice(end)))) return 'emphasised';
  return speakerIn(words, emphasis) === undefined ? 'plain' : 'said';
}

/** Where a question that is emphasised ends; its mark may stand right behind the emphasis. */
function questionEnd(words: string, { start, end }: Emphasis): number | undefined {
  const inside = words.slice(start, end);
  if (isQuestion(inside.replace(questionMark, ''))) return end;
  return /^[?？؟]/u.test(words.slice(end)) && isQuestion(`${inside}?`) ? end + 1 : undefined;
}

function speakerIn(words: string, { start, end, isStrong }: Emphasis): string | undefined {
  const name = words.slice(start, end).trim();
  if (!isStrong || name.length > longest.speaker || !/\p{L}/u.test(name)) return undefined;
  if (/[:：]$/u.test(name)) return name.slice(0, -1).trim();
  return /^\s?[:：]/u.test(words.slice(end, end + 2)) ? name : undefined;
}

function partTurn(words: string, { at, kind }: Start, next: Start | undefined, emphasis?: Emphasis): Turn[] {
  const whole = trimmedTurn(words, at, next?.at ?? words.length);
  switch (kind) {
    case 'question':
      return partMarked(words, whole, next?.kind === 'answer', emphasis);
    case 'answer':
      return [{ ...whole, mark: 'answer' }];
    case 'emphasised':
      return split(words, whole, emphasis ? (questionEnd(words, emphasis) ?? whole.end) : whole.end);
    case 'said':
      return [said(words, whole, emphasis ? speakerIn(words, emphasis) : undefined)];
    case 'plain':
      return [said(words, whole, speakerPlain.exec(words.slice(at, at + 2 * longest.speaker))?.[1])];
  }
}

function said(words: string, whole: Span, speaker: string | undefined): Turn {
  if (speaker === undefined) return whole;
  return { ...whole, speaker, ...(asking.test(words.slice(whole.start, whole.end).slice(-20)) && { mayAsk: true }) };
}

/** "Q: May I? Yes, you may." holds its answer, where no "A:" follows and no emphasis says how far the question goes. */
function partMarked(words: string, whole: Span, isAnswered: boolean, emphasis?: Emphasis): Turn[] {
  const text = words.slice(whole.start, whole.end);
  const mark = questionMark.exec(text)?.[0].length ?? 0;
  const isShown = emphasis && emphasis.end > whole.start + mark;
  const asked = isAnswered ? undefined : /^[^?？؟]*[?？؟][!?！？]*["”’'»)\]]*(?=\s)/u.exec(text)?.[0].length;
  const end = isShown ? emphasis.end : asked === undefined ? whole.end : whole.start + asked;
  const [question, ...answer] = split(words, whole, end);
  return question ? [{ ...question, mark: 'question' }, ...answer] : answer;
}

function split(words: string, whole: Span, end: number): Turn[] {
  const answer = trimmedTurn(words, end, whole.end);
  const question: Turn = { ...trimmedTurn(words, whole.start, end), mayAsk: true };
  return answer.start < answer.end && /[\p{L}\p{N}]/u.test(words.slice(answer.start, answer.end))
    ? [question, answer]
    : [{ ...question, end: Math.max(question.end, answer.end) }];
}

/** A paragraph that is a question; one whose first line is, or in a list whose first sentence is, and the rest its answer. */
function partPlain(words: string, whole: Span, emphases: readonly Emphasis[], isItem: boolean): Turn[] {
  const text = words.slice(whole.start, whole.end);
  if (isQuestion(text)) return [{ ...whole, mayAsk: true }];
  const [line = ''] = text.split(/[\r\n]/, 1);
  if (line.length < text.length && isQuestion(line) && wasEnded(text, line)) {
    return split(words, whole, whole.start + line.length);
  }
  const sentence = isItem ? /^[^?？؟]*[?？؟]["”’'»)\]]*(?=\s|[\p{Script=Han}])/u.exec(text)?.[0] : undefined;
  if (sentence !== undefined && isQuestion(sentence)) return split(words, whole, whole.start + sentence.length);
  const isEmphasised = emphases.some(
    ({ start, end, isStrong }) => isStrong && start <= whole.start && end >= whole.end,
  );
  return [isEmphasised && text.length <= longest.title && !/[.:…]$/u.test(text) ? { ...whole, isTitle: true } : whole];
}

/** The first word of the next line would have fitted on this one. */
function wasEnded(text: string, line: string): boolean {
  const next = /^\s*(\S+)/.exec(text.slice(line.length))?.[1] ?? '';
  const widest = Math.max(narrowestBroken, ...text.split(/[\r\n]+/).map(({ length }) => length));
  return line.length + 1 + next.length <= widest;
}

function trimmedTurn(words: string, start: number, end: number): Span {
  const text = words.slice(start, end);
  const from = start + indentOf(text);
  return { start: from, end: Math.max(from, start + text.trimEnd().length) };
}
