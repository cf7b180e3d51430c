import { type DestinationStream, type Logger, pino } from 'pino';
import { plainLine } from './log-line.ts';

/** Properties of errors that help whoever runs the bot; the others may hold what was asked, or an interaction's token. */
const told = ['code', 'status', 'method'] as const;

/** An error as the log has it: what, where and why, but nothing of what a user wrote. */
export function errorForLog(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: typeof error };
  const record = error as Error & Partial<Record<(typeof told)[number], unknown>>;
  return {
    type: error.name,
    message: error.message,
    ...Object.fromEntries(told.filter((key) => record[key] !== undefined).map((key) => [key, record[key]])),
    stack: error.stack,
    ...(error.cause !== undefined && { cause: errorForLog(error.cause) }),
  };
}

/** On standard error, written at once: JSON lines for programs, plain ones for a person at a terminal. */
export function openLog(level: string, isTerminal = false): Logger {
  const out = pino.destination({ fd: 2, sync: true });
  const plain: DestinationStream = { write: (line) => out.write(plainLine(line)) };
  return pino({ level, serializers: { err: errorForLog } }, isTerminal ? plain : out);
}
