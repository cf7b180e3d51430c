/** Lines of a text that is broken into lines, at least: shorter ones may be verses or an address. */
const brokenAt = 60;
const longestTitle = 200;

/** Behind a title that stands on a line of its own, with the text right below it: a line much shorter than the others. */
export function titleEnds(text: string): number[] {
  const lines = [...text.matchAll(/[^\n]+/g)];
  const longest = lines.reduce((most, [line]) => Math.max(most, line.length), 0);
  if (lines.length < 3 || longest < brokenAt) return [];
  return lines.slice(0, -1).flatMap(({ 0: line, index }, i) => {
    const isTitle =
      line.length < Math.min(0.6 * longest, longestTitle) && /^\s*[\p{Lu}\d].*[\p{L}\p{N})]\s*$/u.test(line);
    return isTitle && /^\s*\p{Lu}/u.test(lines[i + 1]?.[0] ?? '') ? [index + line.length] : [];
  });
}
