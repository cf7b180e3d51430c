/** What a soak came to. */
export interface Soaked {
  readonly seconds: number;
  readonly faults: Readonly<Record<string, number>>;
  /** Milliseconds until an interaction was acknowledged, of those that were. */
  readonly acknowledged: readonly number[];
  /** Interactions that were never acknowledged though Discord would have taken it, with what was said of them. */
  readonly lost: readonly string[];
  /** Interactions with more than one answer. */
  readonly doubled: number;
  /** The process's memory in MB, by the second. */
  readonly memory: readonly number[];
  readonly violations: readonly string[];
}

/** The report as text, ending in a line break. */
export function reportOf({ seconds, faults, acknowledged, lost, doubled, memory, violations }: Soaked): string {
  const { slope, error } = slopeOf(memory.slice(memory.length >> 1));
  const sorted = [...acknowledged].sort((a, b) => a - b);
  const at = (share: number): string => `${Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)} ms`;
  return `${[
    `${seconds} s, ${acknowledged.length + lost.length} interactions (${((acknowledged.length + lost.length) / seconds).toFixed(1)} a second)`,
    `faults: ${Object.entries(faults)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')}`,
    `acknowledged within ${at(0.5)} (median), ${at(0.99)} (p99), ${at(1)} (all)`,
    `lost: ${lost.length}, doubled: ${doubled}, refused by Discord's rules: ${violations.length}`,
    `memory: ${Math.round(memory[0] ?? 0)} MB at first, ${Math.round(memory.at(-1) ?? 0)} MB at last; in the second half ${slope.toFixed(2)} ± ${(1.96 * error).toFixed(2)} MB a minute`,
    ...[...lost.slice(0, 5), ...violations.slice(0, 5)].map((one) => `  ${one}`),
  ].join('\n')}\n`;
}

/** The least-squares slope of values a second apart, a minute, and its standard error by blocks of ten seconds, since neighbours aren't independent. */
export function slopeOf(values: readonly number[]): { readonly slope: number; readonly error: number } {
  const blocks = Array.from({ length: Math.floor(values.length / 10) }, (_, i) =>
    meanOf(values.slice(10 * i, 10 * i + 10)),
  );
  const n = blocks.length;
  if (n < 3) return { slope: 0, error: 0 };
  const middle = (n - 1) / 2;
  const mean = meanOf(blocks);
  const spread = blocks.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
  const slope = blocks.reduce((sum, value, i) => sum + (i - middle) * (value - mean), 0) / spread;
  const rest = blocks.reduce((sum, value, i) => sum + (value - mean - slope * (i - middle)) ** 2, 0);
  return { slope: 6 * slope, error: 6 * Math.sqrt(rest / (n - 2) / spread) };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
