import { isAmong, type Share, type Shown, shareOf } from './shown.ts';
import { type Column, decimal, ranged, table } from './table.ts';

/** Questions of like confidence: from `from` up to but not including `to`, which only the last bin includes. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  /** Null where there are none. */
  readonly meanConfidence: number | null;
  /** Those with the right sentence first; a question without an answer has none. */
  readonly right: Share;
}

/** How far confidences can be believed: where they can, of answers at confidence c about c are right. */
export interface Reliability {
  readonly bins: readonly Bin[];
  /** Mean distance between confidence and share right, over bins by their size; null for no questions. */
  readonly expectedError: number | null;
}

const binCount = 10;

type Told = Pick<Shown, 'kind' | 'rank' | 'confidence'>;

export function reliabilityOf(told: readonly Told[]): Reliability {
  const bins = Array.from({ length: binCount }, (_, bin) => {
    const inIt = told.filter(({ confidence }) => Math.min(binCount - 1, Math.floor(confidence * binCount)) === bin);
    const sum = inIt.reduce((total, { confidence }) => total + confidence, 0);
    return {
      from: bin / binCount,
      to: (bin + 1) / binCount,
      meanConfidence: inIt.length > 0 ? sum / inIt.length : null,
      right: shareOf(inIt, (one) => isAmong(one, 1)),
    };
  });
  const off = bins.reduce((sum, bin) => sum + Math.abs((bin.meanConfidence ?? 0) * bin.right.of - bin.right.count), 0);
  return { bins, expectedError: told.length > 0 ? off / told.length : null };
}

/** A row a bin, and the expected calibration error below. */
export function reliabilityTable({ bins, expectedError }: Reliability): string {
  const columns: readonly Column<Bin>[] = [
    ['confidence', ({ from, to }) => `${from.toFixed(1)} to ${to.toFixed(1)}`],
    ['n', ({ right }) => String(right.of)],
    ['mean confidence', ({ meanConfidence }) => decimal(meanConfidence)],
    ['right sentence first, %', ({ right }) => ranged(right)],
  ];
  return `${table(columns, bins)}expected calibration error ${decimal(expectedError)}\n`;
}
