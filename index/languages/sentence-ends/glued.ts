import type { Mark } from './mark.ts';
import type { SentenceRules } from './rules.ts';

const endings = /^(?:com|org|net|gov|edu|int|io|info|html?|pdf|php|json|md|txt|[jt]s)\b/;
/** A small word of grammar that a glued sentence may begin with, where its subject was lost: "of one party.has repeatedly". */
const grammar = new Set('has have had is was are were and but that which who will would can could said'.split(' '));

/**
 * Whether a sentence ends at a mark with no blank behind it. Mostly it is inside a name ("Buffer.from", "P!nk", "v15.0.0") or an
 * address; but a scraped sentence may be glued to the one before it: then it opens with a capital or a word of grammar.
 */
export function isGluedEnd({ marks, closing, before, after }: Mark, rules: SentenceRules): boolean {
  if (endings.test(after) || /:\/\/\S*$|(?:^|\s)www\.\S*$|@\S*$/i.test(before) || /^\S*(?:@|:\/\/)/.test(after))
    return false;
  if (/(?:[/~]\S*|[=<>≤≥] ?)$/.test(before)) return false;
  const next = /^["“(]?([\p{L}\p{N}_]+)/u.exec(after)?.[1] ?? '';
  if (!/(?:\p{Ll}{2}|\p{L}[)\]]|\d\p{L}{0,2}|["”’])$/u.test(before) || !/^[.?!]$/.test(marks)) return false;
  if (/^\p{Lu}/u.test(next)) return isGluedSentence(before, after, marks);
  if (closing.includes('"')) return /^\p{Ll}+\s/u.test(after);
  const word = next.toLowerCase();
  return (
    (grammar.has(word) || rules.openers.has(word)) && /^\p{Ll}+\s/u.test(after) && /(?:^|\s)\p{Ll}{2,}$/u.test(before)
  );
}

function isGluedSentence(before: string, after: string, marks: string): boolean {
  if (/^\w+[.(]\S/.test(after)) return false;
  if (marks === '.' && /[\p{Lu}\d_]\w*$/u.test(before)) return /^["“(]?\p{Lu}\p{Ll}*\s/u.test(after);
  return /^["“(]?(?:\p{Lu}\p{Ll}+|[AI])[\s,'’]/u.test(after);
}
