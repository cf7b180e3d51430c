/** How often answers didn't help, a line a day and article: the day, the count, the file. */
export function missesReport(
  misses: readonly { readonly article: string; readonly date: string; readonly count: number }[],
): string {
  if (misses.length === 0) return 'Nobody said yet that an answer didn’t help.\n';
  return misses.map(({ date, count, article }) => `${date}  ${String(count).padStart(4)}  ${article}\n`).join('');
}
