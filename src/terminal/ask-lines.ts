import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { answerOrRefuse } from '../../commands/ask.ts';
import { plain } from '../../commands/reply/prose.ts';
import type { Reply } from '../../commands/reply/reply.ts';
import type { Context } from '../../commands/shared/command.ts';
import type { Io } from './io.ts';
import { answerJson } from './json.ts';

const lineSchema = z.object({ question: z.string(), article: z.string().optional() });

/** A question a line on standard input, a line of JSON each on standard output, in order. */
export async function askLines(context: Context, io: Io, article = ''): Promise<void> {
  const lines = createInterface({ input: io.input, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (!io.output.write(`${JSON.stringify(answerLine(line, article, context))}\n`)) await once(io.output, 'drain');
  }
}

/** The answer's JSON; `{"error"}` for a line that is blank or broken. */
export function answerLine(line: string, article: string, context: Context): object {
  const asked = readLine(line);
  if ('error' in asked) return asked;
  const answer = answerOrRefuse(asked.question.trim(), asked.article ?? article, context);
  return 'blocks' in answer ? { error: problemOf(answer) } : answerJson(answer);
}

/** What a refusal says, on one line. */
export function problemOf({ blocks }: Reply): string {
  return blocks.map((block) => (block.kind === 'note' ? plain(block.text) : '')).join(' ');
}

function readLine(line: string): z.infer<typeof lineSchema> | { error: string } {
  const typed = line.trim();
  if (typed === '') return { error: 'The line is blank: write a question on it.' };
  if (!typed.startsWith('{')) return { question: typed };
  try {
    const parsed = lineSchema.safeParse(JSON.parse(typed));
    if (parsed.success) return parsed.data;
  } catch {
    // Not JSON: the same advice as for JSON of another shape.
  }
  return { error: 'The line is not JSON of the form {"question": "…", "article": "file name"}.' };
}
