import type { Asked } from './asked.ts';
import type { Token } from './token.ts';

/** What is said in a question, wherever it stands, and what is asked for then; the first that fits counts. */
export type AskingText = readonly (readonly [said: RegExp, asked: Asked])[];

/** Reads what a question asks for where no blanks part its words, by what stands in its text. */
export function askedByText(asks: AskingText): (tokens: readonly Token[], text: string) => Asked {
  return (tokens, text) => {
    const found = tokens.length === 0 ? undefined : asks.find(([said]) => said.test(text));
    const first = tokens.find(({ stop }) => !stop);
    return found?.[1] ?? { type: 'topic', expects: [], ...(first && { focus: first.term }) };
  };
}
