/** What every line of the log has; the rest are its details. */
const usual = ['level', 'time', 'pid', 'hostname', 'msg', 'err'];
/** Pino's number of the level from which on somebody has to act. */
const fatal = 60;
const warning = 40;

/** A line of the log, as JSON → the same for a person: when, what, and its details; of what ends the program only what to do. */
export function plainLine(json: string): string {
  const { level, time, msg, err, ...others } = JSON.parse(json) as LogLine;
  const why = err?.message || err?.code;
  const cause = why === undefined ? [] : [`: ${why}`];
  if (level >= fatal) return `verbatim: ${[msg, ...cause].join('')}\n`;
  const details = Object.entries(others)
    .filter(([name]) => !usual.includes(name))
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  const clock = new Date(time).toTimeString().slice(0, 'HH:MM:SS'.length);
  const told = details.length > 0 ? ` (${details.join(', ')})` : '';
  return `${clock} ${level >= warning ? '! ' : ''}${msg ?? ''}${cause.join('')}${told}\n`;
}

interface LogLine {
  readonly level: number;
  /** Epoch milliseconds. */
  readonly time: number;
  readonly msg?: string;
  readonly err?: { readonly message?: string; readonly code?: string };
  readonly [detail: string]: unknown;
}
