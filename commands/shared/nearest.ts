/** The few candidates most like what was typed, by shared letter pairs, best first; at most 3. */
export function nearest(typed: string, candidates: readonly string[]): string[] {
  const wanted = pairs(typed);
  return candidates
    .map((candidate, order) => ({ candidate, order, likeness: dice(wanted, pairs(candidate)) }))
    .sort((a, b) => b.likeness - a.likeness || a.order - b.order)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

function pairs(text: string): ReadonlySet<string> {
  const letters = ` ${text.toLowerCase().trim()} `;
  return new Set(Array.from({ length: letters.length - 1 }, (_, i) => letters.slice(i, i + 2)));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
}
