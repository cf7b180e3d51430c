import { problemOf } from '../../commands/reply/reply.ts';
import type { Context } from '../../commands/shared/command.ts';
import type { GivenCommand } from './arguments.ts';
import { type Io, refuse } from './io.ts';
import { presentInTerminal } from './present.ts';

/** Gives a command once, prints what came of it, and returns the exit status. */
export async function runOnce({ command, input, json }: GivenCommand, context: Context, io: Io): Promise<number> {
  const { reply, data } = await command.run(input, { ...context, surface: 'script' });
  if (json && data) {
    if ('error' in data) return refuse(data.error, io);
    io.output.write(`${JSON.stringify(data)}\n`);
    return 0;
  }
  if (reply.kind === 'refusal') return refuse(problemOf(reply), io);
  io.output.write(presentInTerminal(reply, { ...io, echo: false }));
  return 0;
}
