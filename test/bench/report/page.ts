const [begin, end] = ['<!-- measured -->', '<!-- /measured -->'];

/** The page with what was measured between its two marks. Throws where it has none. */
export function pageWith(page: string, measured: string): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the page has no ${begin} … ${end}`);
  return `${page.slice(0, from + begin.length)}\n\n${measured.trim()}\n\n${page.slice(to)}`;
}
