import { type Numbers, narrow } from './numbers.ts';

/** Rows of numbers, one behind the other: `at` holds where each begins, and where the last ends. */
export interface Rows {
  readonly at: Numbers;
  readonly values: Numbers;
}

/** The numbers of a row; none for a row that isn't there. It is no copy. */
export function rowIn({ at, values }: Rows, row: number): Numbers {
  const start = at[row];
  return start === undefined || row === at.length - 1 ? noNumbers : values.subarray(start, at[row + 1]);
}

const noNumbers = new Uint8Array(0);

/** How many numbers a row has. */
export function lengthIn({ at }: Rows, row: number): number {
  return row >= 0 && row < at.length - 1 ? (at[row + 1] as number) - (at[row] as number) : 0;
}

/** By value below `size` the rows that have it, ascending, each once. */
export function inverted({ at, values }: Rows, size: number): Rows {
  const holding = new Uint32Array(size + 1);
  const last = new Int32Array(size).fill(-1);
  const each = (take: (value: number, row: number) => void): void => {
    last.fill(-1);
    for (let row = 0; row < at.length - 1; row++) {
      for (let i = at[row] as number; i < (at[row + 1] as number); i++) {
        const value = values[i] as number;
        if (last[value] === row) continue;
        last[value] = row;
        take(value, row);
      }
    }
  };
  each((value) => {
    holding[value + 1] = (holding[value + 1] as number) + 1;
  });
  for (let value = 0; value < size; value++)
    holding[value + 1] = (holding[value + 1] as number) + (holding[value] as number);
  const next = holding.slice();
  const rows = new Uint32Array(holding[size] as number);
  each((value, row) => {
    rows[next[value] as number] = row;
    next[value] = (next[value] as number) + 1;
  });
  return { at: narrow(holding), values: narrow(rows) };
}
