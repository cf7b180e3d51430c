/** Where progress is told. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const bar = 20;

/** Tells of steps out of `all`: on a terminal a bar that is drawn over itself, a line a step otherwise. */
export function progressOn(output: Output, all: number): { step(what: string): void; end(): void } {
  let done = 0;
  return {
    step: (what) => {
      const full = Math.round((bar * done) / Math.max(1, all));
      const drawn = output.isTTY ? `\r\u001b[2K${'█'.repeat(full)}${'░'.repeat(bar - full)} ` : '';
      output.write(`${drawn}${done + 1}/${all} ${what}${output.isTTY ? '' : '\n'}`);
      done += 1;
    },
    end: () => {
      if (output.isTTY) output.write('\r\u001b[2K');
    },
  };
}
