import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { type Data, errorData } from '../../commands/reply/data.ts';
import type { Context } from '../../commands/shared/command.ts';
import type { GivenLines } from './arguments.ts';
import type { Io } from './io.ts';

const lineSchema = z.object({ question: z.string(), article: z.string().optional(), after: z.string().optional() });

/** A question a line on standard input, a line of JSON each on standard output, in order. */
export async function askLines(given: Pick<GivenLines, 'command' | 'input'>, context: Context, io: Io): Promise<void> {
  const lines = createInterface({ input: io.input, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    const data = await answerLine(line, given, context);
    if (!io.output.write(`${JSON.stringify(data)}\n`)) await once(io.output, 'drain');
  }
}

/** The answer's JSON; `{"error"}` for a line that is blank or broken. */
async function answerLine(
  line: string,
  { command, input }: Pick<GivenLines, 'command' | 'input'>,
  context: Context,
): Promise<Data> {
  const asked = readLine(line);
  if ('error' in asked) return asked;
  const { article, after, question } = asked;
  const given = {
    ...input,
    question,
    ...(article !== undefined && { article }),
    ...(after !== undefined && { after }),
  };
  const { reply, data } = await command.run(given, { ...context, surface: 'script' });
  return data ?? errorData(reply);
}

function readLine(line: string): z.infer<typeof lineSchema> | { readonly error: string } {
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
