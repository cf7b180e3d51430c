import type { Span } from '../../article.ts';
import { labelOf } from '../labels.ts';

/**
 * The number that a paragraph begins with, where it can't be a number that its sentence begins with: "9.1(1) The council …",
 * "Rule 3. …", "(b) …"; not "Section 3 applies" or "2.5 million". The span is in `words`.
 */
export function paragraphLabel(words: string, from: number): Span | undefined {
  const found = labelOf(words.slice(from, from + 80));
  if (!found) return undefined;
  const written = words.slice(from, from + found.length).trimEnd();
  const rest = words.slice(from + found.length, from + found.length + 2);
  const isMarked = /[.:)\]–—-]$/u.test(written);
  const isLabel: Readonly<Record<typeof found.style, boolean>> = {
    named: isMarked,
    compound: isMarked || /^["“(]?\p{Lu}/u.test(rest),
    parenthesised: true,
    digits: /[.)]$/.test(written),
    // "X. Wang" is a name.
    roman: found.number.length > 1,
    letter: false,
    version: false,
    bare: false,
  };
  return isLabel[found.style] && rest !== '' ? { start: from, end: from + written.length } : undefined;
}
