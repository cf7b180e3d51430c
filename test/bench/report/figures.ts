/** Figures in as many digits as they are worth. */

export const none = '–';

/** `0.83`, `12.4`, `310`; a dash for what isn't known. */
export function figure(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return none;
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** A ratio of two figures; where one isn't known, why. */
export function ratio(ours: number | undefined, other: number | undefined, why: string = none): string {
  return ours === undefined || other === undefined || other === 0 ? why : figure(ours / other);
}

/** `850 ms`, `12.4 s`. */
export function time(milliseconds: number | undefined): string {
  if (milliseconds === undefined || !Number.isFinite(milliseconds)) return none;
  return milliseconds < 1_000 ? `${figure(milliseconds)} ms` : `${figure(milliseconds / 1_000)} s`;
}

/** In MB. */
export function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? none : figure(bytes / 2 ** 20);
}
