import stem from 'wink-porter2-stemmer';

/** F1 of shared words, word pairs, and longest common subsequence per line of the reference; 0 to 1. */
export interface Rouge {
  readonly rouge1: number;
  readonly rouge2: number;
  readonly rougeL: number;
}

/** ROUGE as summarisation papers report it: lower case, letters and digits, words of more than 3 letters stemmed. */
export function rouge(summary: readonly string[], reference: readonly string[]): Rouge {
  const ours = summary.map(wordsOf);
  const theirs = reference.map(wordsOf);
  return {
    rouge1: overlap(grams(ours.flat(), 1), grams(theirs.flat(), 1)),
    rouge2: overlap(grams(ours.flat(), 2), grams(theirs.flat(), 2)),
    rougeL: sequenceF1(ours, theirs),
  };
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) => (word.length > 3 ? stem(word) : word));
}

function grams(words: readonly string[], size: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + size <= words.length; i++) {
    const gram = words.slice(i, i + size).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function overlap(ours: ReadonlyMap<string, number>, theirs: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [gram, count] of ours) shared += Math.min(count, theirs.get(gram) ?? 0);
  return f1(shared, total(ours), total(theirs));
}

/** Of every reference line, the words that some longest common subsequence with a line of the summary covers. */
function sequenceF1(ours: readonly string[][], theirs: readonly string[][]): number {
  const left = grams(ours.flat(), 1);
  const right = grams(theirs.flat(), 1);
  let shared = 0;
  for (const line of theirs) {
    const covered = new Set(ours.flatMap((own) => subsequence(line, own)));
    for (const i of covered) {
      const word = line[i] as string;
      const both = (left.get(word) ?? 0) > 0 && (right.get(word) ?? 0) > 0;
      if (!both) continue;
      left.set(word, (left.get(word) ?? 0) - 1);
      right.set(word, (right.get(word) ?? 0) - 1);
      shared++;
    }
  }
  return f1(shared, ours.flat().length, theirs.flat().length);
}

/** Places in `line` of one longest common subsequence with `own`. */
function subsequence(line: readonly string[], own: readonly string[]): number[] {
  const lengths = Array.from({ length: line.length + 1 }, () => new Uint16Array(own.length + 1));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = 1; i <= line.length; i++) {
    for (let j = 1; j <= own.length; j++) {
      (lengths[i] as Uint16Array)[j] =
        line[i - 1] === own[j - 1] ? at(i - 1, j - 1) + 1 : Math.max(at(i - 1, j), at(i, j - 1));
    }
  }
  const places: number[] = [];
  for (let i = line.length, j = own.length; i > 0 && j > 0; ) {
    if (line[i - 1] === own[j - 1]) {
      places.push(i - 1);
      i--;
      j--;
    } else if (at(i - 1, j) >= at(i, j - 1)) i--;
    else j--;
  }
  return places;
}

function f1(shared: number, ours: number, theirs: number): number {
  return ours + theirs === 0 ? 0 : (2 * shared) / (ours + theirs);
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
