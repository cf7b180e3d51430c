import { type Stage as OfFile, stages as ofFile } from './stages.ts';
import { type Use, uses } from './typed.ts';

/** What is timed of a file, then of what is typed. */
export type Stage = OfFile | Use;
export const stages: readonly Stage[] = [...ofFile, ...uses];

/** How long a stage took at a size. `milliseconds` is infinite where it was stopped. */
export interface Measured {
  readonly size: number;
  readonly stage: Stage;
  readonly milliseconds: number;
}

/** How a stage grows with the size: milliseconds at the largest size are of the order of size to the power of `exponent`. */
export interface Growth {
  readonly stage: Stage;
  readonly size: number;
  readonly milliseconds: number;
  readonly exponent: number;
}

/** Shorter times say nothing about growth. */
const tellingFrom = 25;

/** The growth of every stage over the last doublings that took long enough to tell. */
export function growthOf(measured: readonly Measured[]): Growth[] {
  return stages.flatMap((stage) => {
    const own = measured.filter((one) => one.stage === stage);
    const last = own.at(-1);
    if (!last) return [];
    const telling = own.filter(({ milliseconds }) => milliseconds >= tellingFrom);
    const first = telling.at(-4) ?? telling[0];
    const exponent =
      first && first !== last
        ? Math.log2(last.milliseconds / first.milliseconds) / Math.log2(last.size / first.size)
        : 0;
    return [{ ...last, exponent }];
  });
}

/** Those that grow clearly faster than their texts come first, and of them those that take longest. */
export function worstFirst<Row extends Growth>(rows: readonly Row[]): Row[] {
  const grows = ({ exponent }: Growth): number => Number(exponent > mostExponent);
  return rows.toSorted((a, b) => grows(b) - grows(a) || b.milliseconds - a.milliseconds);
}

/** Of n log n, as far as times tell. */
const mostExponent = 1.3;
