import { logistic } from '../../index/lexicon/logistic.ts';
/** A confidence before it is calibrated, and whether it was right. */
export interface Claim {
  /** 0 to 1. */
  readonly confidence: number;
  readonly right: boolean;
  readonly weight: number;
}

/** What makes of log odds such that are right as often as they say: `slope` times them and `constant` more. */
export interface Calibration {
  readonly slope: number;
  readonly constant: number;
}

export const uncalibrated: Calibration = { slope: 1, constant: 0 };

/** Newton's steps; it settles after five or six. */
const steps = 25;
/** Keeps a step finite where all claims say nearly the same. */
const least = 1e-9;
/** Confidences nearer to 0 and 1 count as so near. */
const nearest = 1e-6;

/**
 * Platt scaling: the line on the log odds by which the claims are likeliest. `otherwise` where all are right or all wrong, since then
 * nothing is learned; a slope that isn't above 0 would turn the order round.
 */
export function calibrate(claims: readonly Claim[], otherwise: Calibration = uncalibrated): Calibration {
  if (!claims.some(({ right }) => right) || claims.every(({ right }) => right)) return otherwise;
  let { slope, constant } = uncalibrated;
  for (let step = 0; step < steps; step++) {
    let [a, b, aa, ab, bb] = [0, 0, least, 0, least];
    for (const { confidence, right, weight } of claims) {
      const x = logOdds(confidence);
      const said = logistic(slope * x + constant);
      const pull = weight * (said - (right ? 1 : 0));
      const curve = weight * said * (1 - said);
      a += pull * x;
      b += pull;
      aa += curve * x * x;
      ab += curve * x;
      bb += curve;
    }
    const determinant = aa * bb - ab * ab;
    slope -= (bb * a - ab * b) / determinant;
    constant -= (aa * b - ab * a) / determinant;
  }
  return slope > 0 && Number.isFinite(constant) ? { slope, constant } : otherwise;
}

/** A confidence as it is calibrated. */
export function calibrated(confidence: number, { slope, constant }: Calibration): number {
  return confidence === 0 ? 0 : logistic(slope * logOdds(confidence) + constant);
}

function logOdds(confidence: number): number {
  const inside = Math.min(1 - nearest, Math.max(nearest, confidence));
  return Math.log(inside / (1 - inside));
}
