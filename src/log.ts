import { type Logger, pino } from 'pino';

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

/** JSON lines on standard error, written at once. */
export function openLog(level: string): Logger {
  return pino({ level, serializers: { err: errorForLog } }, pino.destination({ fd: 2, sync: true }));
}
