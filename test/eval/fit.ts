import { logistic } from '../../index/lexicon/logistic.ts';
/** Rows of one question's candidates, `width` numbers each; `right` has 1 for a row that answers. */
export interface Choice {
  readonly rows: Float64Array;
  readonly right: Uint8Array;
  readonly weight: number;
}

export interface FitOptions {
  readonly steps: number;
  /** Size of a step in units of a standardised weight. */
  readonly rate: number;
  /** How much a squared standardised weight costs. */
  readonly penalty: number;
  /** Columns that must stay 0. */
  readonly without?: ReadonlySet<number>;
}

/**
 * Weights by which a right candidate wins a softmax over all candidates of its question most often (listwise loss),
 * found by gradient steps with Adam over all questions at once; deterministic. They apply to the rows as they are.
 */
export function fitChoices(choices: readonly Choice[], width: number, options: FitOptions): Float64Array {
  const learnable = choices.filter(({ right }) => right.includes(1) && right.includes(0));
  const scale = spread(learnable, width, options.without);
  const total = learnable.reduce((sum, { weight }) => sum + weight, 0);
  const scaled = learnable.map((choice) => scaledDown(choice, scale));
  const weights = descend(width, options, (at, gradient) => {
    for (const choice of scaled) addChoiceGradient(choice, at, gradient, choice.weight / total);
  });
  return weights.map((weight, i) => weight * (scale[i] as number));
}

/** Rows of one question that are fitted to: its most promising candidates and all right ones. */
const mostRows = 20;

function scaledDown({ rows, right, weight }: Choice, scale: Float64Array): Choice {
  const width = scale.length;
  const kept = [...right.keys()].filter((r) => r < mostRows || right[r]);
  const out = new Float64Array(kept.length * width);
  for (const [i, r] of kept.entries()) {
    for (let c = 0; c < width; c++) out[i * width + c] = (rows[r * width + c] as number) * (scale[c] as number);
  }
  return { rows: out, right: Uint8Array.from(kept, (r) => right[r] as number), weight };
}

/** One over each column's standard deviation within questions; 0 for a column that never varies or is left out. */
function spread(choices: readonly Choice[], width: number, without?: ReadonlySet<number>): Float64Array {
  const squares = new Float64Array(width);
  let count = 0;
  for (const { rows } of choices) {
    const n = rows.length / width;
    count += n;
    for (let c = 0; c < width; c++) {
      let mean = 0;
      for (let r = 0; r < n; r++) mean += (rows[r * width + c] as number) / n;
      for (let r = 0; r < n; r++) squares[c] = (squares[c] as number) + ((rows[r * width + c] as number) - mean) ** 2;
    }
  }
  return squares.map((sum, c) => (sum > 1e-9 && !without?.has(c) ? 1 / Math.sqrt(sum / count) : 0));
}

function addChoiceGradient(
  { rows, right }: Choice,
  weights: Float64Array,
  gradient: Float64Array,
  share: number,
): void {
  const width = weights.length;
  const scores = new Float64Array(right.length);
  let most = Number.NEGATIVE_INFINITY;
  for (let r = 0; r < right.length; r++) {
    let sum = 0;
    for (let c = 0; c < width; c++) sum += (rows[r * width + c] as number) * (weights[c] as number);
    scores[r] = sum;
    most = Math.max(most, sum);
  }
  let all = 0;
  let good = 0;
  for (let r = 0; r < right.length; r++) {
    const e = Math.exp((scores[r] as number) - most);
    scores[r] = e;
    all += e;
    if (right[r]) good += e;
  }
  for (let r = 0; r < right.length; r++) {
    const pull = share * ((scores[r] as number) / all - (right[r] ? (scores[r] as number) / good : 0));
    if (Math.abs(pull) < 1e-9) continue;
    for (let c = 0; c < width; c++) gradient[c] = (gradient[c] as number) + pull * (rows[r * width + c] as number);
  }
}

/** Adam over a gradient that `add` sums up; the penalty pulls every weight towards 0. */
function descend(
  width: number,
  { steps, rate, penalty }: FitOptions,
  add: (at: Float64Array, gradient: Float64Array) => void,
): Float64Array {
  const at = new Float64Array(width);
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  for (let step = 1; step <= steps; step++) {
    const gradient = at.map((weight) => 2 * penalty * weight);
    add(at, gradient);
    const pace = rate * Math.min(1, (2 * (steps - step + 1)) / steps);
    for (let c = 0; c < width; c++) {
      const g = gradient[c] as number;
      mean[c] = 0.9 * (mean[c] as number) + 0.1 * g;
      square[c] = 0.999 * (square[c] as number) + 0.001 * g * g;
      const momentum = (mean[c] as number) / (1 - 0.9 ** step);
      const size = Math.sqrt((square[c] as number) / (1 - 0.999 ** step)) + 1e-9;
      at[c] = (at[c] as number) - (pace * momentum) / size;
    }
  }
  return at;
}

/** A yes-or-no example: `values` as they are measured. */
export interface Verdict {
  readonly values: Float64Array;
  readonly yes: boolean;
  readonly weight: number;
}

/** Logistic regression; the last weight is the constant. */
export function fitVerdicts(verdicts: readonly Verdict[], width: number, options: FitOptions): Float64Array {
  const total = verdicts.reduce((sum, { weight }) => sum + weight, 0);
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  for (const { values, weight } of verdicts) {
    for (let c = 0; c < width; c++) {
      mean[c] = (mean[c] as number) + ((values[c] as number) * weight) / total;
      square[c] = (square[c] as number) + ((values[c] as number) ** 2 * weight) / total;
    }
  }
  const scale = square.map((s, c) => {
    const variance = s - (mean[c] as number) ** 2;
    return variance > 1e-9 && !options.without?.has(c) ? 1 / Math.sqrt(variance) : 0;
  });
  const rows = verdicts.map(({ values }) => values.map((x, c) => (x - (mean[c] as number)) * (scale[c] as number)));
  const fitted = descend(width + 1, options, (at, gradient) => {
    for (const [i, row] of rows.entries()) {
      const { yes, weight } = verdicts[i] as Verdict;
      let sum = at[width] as number;
      for (let c = 0; c < width; c++) sum += (row[c] as number) * (at[c] as number);
      const pull = (weight / total) * (logistic(sum) - (yes ? 1 : 0));
      for (let c = 0; c < width; c++) gradient[c] = (gradient[c] as number) + pull * (row[c] as number);
      gradient[width] = (gradient[width] as number) + pull;
    }
  });
  const weights = fitted.map((weight, c) => (c < width ? weight * (scale[c] as number) : weight));
  for (let c = 0; c < width; c++)
    weights[width] = (weights[width] as number) - (weights[c] as number) * (mean[c] as number);
  return weights;
}
