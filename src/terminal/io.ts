import type { Readable, Writable } from 'node:stream';

/** What a terminal program is given: its streams, and what kind of terminal they are. */
export interface Io {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  /** Whether a person types and reads; what is piped is neither wrapped nor coloured. */
  readonly interactive: boolean;
  readonly color: boolean;
  /** Columns to wrap at; undefined for as long as it comes. */
  readonly width?: number;
}

/** The streams of this process. */
export function processIo(color: boolean): Io {
  const { stdin, stdout, stderr } = process;
  return {
    input: stdin,
    output: stdout,
    errors: stderr,
    interactive: Boolean(stdin.isTTY && stdout.isTTY),
    color: color && Boolean(stdout.isTTY),
    ...(stdout.isTTY && { width: Math.min(stdout.columns || 80, 100) }),
  };
}

/** Exit status of a command line, and what it wrote to standard error when it isn't 0. */
export const wrongUsage = 2;

/** Says on standard error, on one line, why nothing came of a command line. */
export function refuse(problem: string, io: Pick<Io, 'errors'>): number {
  io.errors.write(`verbatim: ${problem.replace(/\s+/g, ' ')}\n`);
  return wrongUsage;
}
