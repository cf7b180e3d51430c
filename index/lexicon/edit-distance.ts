/**
 * Damerau–Levenshtein distance (optimal string alignment): letters to insert, leave out, exchange for another or swap with their
 * neighbour until one word is the other; `most` + 1 when there are more than `most`. A swap counts as one edit because it is one slip of
 * the fingers. Words are texts, or their letters' codes where they lie.
 */
export function editDistance<Letter>(a: ArrayLike<Letter>, b: ArrayLike<Letter>, most: number): number {
  const shorter = Math.min(a.length, b.length);
  if (Math.max(a.length, b.length) - shorter > most) return most + 1;
  // What is alike at both ends costs nothing.
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let tail = 0;
  while (tail < shorter - start && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return between(a, b, { start, rows: a.length - start - tail, columns: b.length - start - tail }, most);
}

/** The part of two words in which they differ: where it begins, and how long it is in each. */
interface Middle {
  readonly start: number;
  readonly rows: number;
  readonly columns: number;
}

function between<Letter>(
  a: ArrayLike<Letter>,
  b: ArrayLike<Letter>,
  { start, rows, columns }: Middle,
  most: number,
): number {
  let beforeLast: number[] = [];
  let last: number[] = [];
  for (let j = 0; j <= columns; j++) last.push(j);
  for (let i = 1; i <= rows; i++) {
    const row = [i];
    let fewest = i;
    for (let j = 1; j <= columns; j++) {
      const [left, right] = [start + i - 1, start + j - 1];
      let edits = (last[j - 1] as number) + (a[left] === b[right] ? 0 : 1);
      edits = Math.min(edits, (last[j] as number) + 1, (row[j - 1] as number) + 1);
      if (i > 1 && j > 1 && a[left] === b[right - 1] && a[left - 1] === b[right]) {
        edits = Math.min(edits, (beforeLast[j - 2] as number) + 1);
      }
      row.push(edits);
      if (edits < fewest) fewest = edits;
    }
    if (fewest > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[columns] as number, most + 1);
}
