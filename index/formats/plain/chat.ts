import type { Block, Span } from '../../article.ts';
import { endsWithQuestion, type Line } from './line.ts';

const time = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?`;
const date = String.raw`(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})[T,]?\s+`;
const stamp = String.raw`[[(]?(?:${date})?${time}[\])]?`;
const nick = String.raw`<\s?[@+%&~]?(?<bracketed>[^<>\s]{1,32})>|(?<named>[\p{L}\d_][^:<>\[\]]{0,31}):(?=\s)`;
const says = new RegExp(String.raw`^(?:(?<stamp>${stamp})\s*(?:[-–—]\s+)?)?(?:${nick})\s*`, 'iu');
/** Something that happens, rather than is said: somebody joins, leaves, does something. */
const happens = new RegExp(String.raw`^(?:${stamp}\s*)?(?:-!-|\*{1,3}|-->|<--|---|\*\s)\s`, 'iu');
const stamped = new RegExp(String.raw`^${stamp}\s`, 'iu');

/** From this share of the lines on that are said by somebody, the text is a log; and this many there must be. */
const share = 0.5;
const fewest = 3;
/** Most lines that are taken for the answer to a question. */
const mostAnswers = 6;

interface Message {
  readonly span: Span;
  /** Undefined where nobody speaks. */
  readonly from?: string;
  readonly asks: boolean;
}

/** A log of a chat, a block a message, a question leading what others say next; undefined for any other text. */
export function chatBlocks(text: string, lines: readonly Line[]): Block[] | undefined {
  const said = lines.map(({ words }) => sayer(words));
  const spoken = said.filter((from) => from !== undefined).length;
  const others = lines.filter(({ words }, i) => said[i] === undefined && stamped.test(words.slice(0, 80))).length;
  if (spoken < fewest || spoken + others < share * lines.length) return undefined;
  const messages: Message[] = [];
  for (const [i, line] of lines.entries()) {
    const isNew = said[i] !== undefined || isEvent(line) || line.above !== 'nothing' || messages.length === 0;
    const last = messages.at(-1);
    if (isNew || !last) messages.push(messageFrom(line, said[i]));
    else messages[messages.length - 1] = joined(text, last, line);
  }
  const questions = questionsOf(messages);
  return messages.map(({ span, asks }, i) => {
    const question = questions[i];
    return {
      ...span,
      kind: 'prose',
      ...(asks && { asks: true as const }),
      ...(question && { leads: [{ ...question, kind: 'question' as const }] }),
    };
  });
}

/** The name is known by its brackets, or by the time that stands before it. */
function sayer(words: string): string | undefined {
  const groups = says.exec(words.slice(0, 120))?.groups;
  if (groups?.bracketed) return groups.bracketed;
  return groups?.stamp ? groups.named : undefined;
}

function isEvent({ words }: Line): boolean {
  return happens.test(words.slice(0, 80)) || stamped.test(words.slice(0, 80));
}

function messageFrom({ start, end, words }: Line, from: string | undefined): Message {
  const asks = from !== undefined && endsWithQuestion(words);
  return { span: { start, end }, asks, ...(from !== undefined && { from }) };
}

function joined(text: string, { span, from }: Message, { end }: Line): Message {
  const words = text.slice(Math.max(span.start, end - 80), end);
  return {
    span: { start: span.start, end },
    asks: from !== undefined && endsWithQuestion(words),
    ...(from !== undefined && { from }),
  };
}

/** The question that each message answers: what others say next, until whoever asked speaks again. */
function questionsOf(messages: readonly Message[]): (Span | undefined)[] {
  let open: { readonly question: Message; answers: number } | undefined;
  return messages.map((message) => {
    if (message.asks) open = { question: message, answers: 0 };
    if (message.asks || message.from === undefined || !open) return undefined;
    if (message.from === open.question.from) {
      if (open.answers > 0) open = undefined;
      return undefined;
    }
    return open.answers++ < mostAnswers ? open.question.span : undefined;
  });
}
