import type { Token } from '../../languages/token.ts';
import type { QueryContext } from '../query-context.ts';
import { annotationsOf, formIn } from '../sentence-annotations.ts';
import { featureGroup } from './group.ts';

/** Whether the words stand together, and in the order of the question. */
export const order = featureGroup(
  'order',
  ['pairs', 'longest run in order', 'closeness', 'pairs apart', 'spoken pairs'],
  (query, sentence) => {
    const { sequence, places } = wordSequence(query, sentence);
    const count = query.question.words.length;
    return {
      pairs: pairs(query, sequence, places, 1),
      'longest run in order': count > 1 ? longestIncreasing(sequence) / count : 0,
      closeness: closeness(query, sequence, places),
      'pairs apart': pairs(query, sequence, places, 3),
      'spoken pairs': spokenPairs(query, sequence.length > 0 ? sentence : -1),
    };
  },
);

/** The question's words in the order in which the sentence has them, with their places among all its words. */
function wordSequence(query: QueryContext, sentence: number): { sequence: number[]; places: number[] } {
  const annotations = annotationsOf(query.index, sentence);
  const sequence: number[] = [];
  const places: number[] = [];
  for (let i = 0; i < annotations.terms.length; i++) {
    const word = query.matches.wordOf.get(annotations.terms[i] as number);
    if (word === undefined) continue;
    sequence.push(word);
    places.push(annotations.places[i] as number);
  }
  return { sequence, places };
}

/** Share of the question's neighbouring pairs, by idf, that stand at most `apart` content words from each other, in order. */
function pairs(
  { question, matches }: QueryContext,
  sequence: readonly number[],
  places: readonly number[],
  apart: number,
): number {
  const count = question.words.length;
  if (count < 2) return 0;
  let found = 0;
  let total = 0;
  for (let w = 0; w + 1 < count; w++) {
    const share = (matches.shares[w] as number) + (matches.shares[w + 1] as number);
    const distance = (question.words[w + 1]?.place ?? 0) - (question.words[w]?.place ?? 0);
    total += share;
    for (let i = 0; i + 1 < sequence.length; i++) {
      if (sequence[i] !== w) continue;
      const j = sequence.indexOf(w + 1, i + 1);
      if (j < 0 || (places[j] as number) - (places[i] as number) > distance + apart - 1) continue;
      found += share;
      break;
    }
  }
  return total > 0 ? found / total : 0;
}

/** Share of the question's neighbouring words, grammar words too, that are neighbours in the sentence: "for Shanghai". */
function spokenPairs({ index, question }: QueryContext, sentence: number): number {
  const { tokens } = question;
  if (sentence < 0 || tokens.length < 2) return 0;
  const { spoken } = annotationsOf(index, sentence);
  let found = 0;
  let second = formIn(index, (tokens[0] as Token).form);
  for (let w = 1; w < tokens.length; w++) {
    const first = second;
    second = formIn(index, (tokens[w] as Token).form);
    if (first >= 0 && second >= 0 && standTogether(spoken, first, second)) found++;
  }
  return found / (tokens.length - 1);
}

function standTogether(spoken: Int32Array, first: number, second: number): boolean {
  for (let i = 1; i < spoken.length; i++) if (spoken[i] === second && spoken[i - 1] === first) return true;
  return false;
}

/** Length of the longest increasing subsequence: how many of the question's words the sentence has in their order, others in between. */
function longestIncreasing(sequence: readonly number[]): number {
  const longest: number[] = [];
  for (const [i, word] of sequence.entries()) {
    let best = 1;
    for (let j = 0; j < i; j++) if ((sequence[j] as number) < word) best = Math.max(best, (longest[j] as number) + 1);
    longest.push(best);
  }
  return Math.max(0, ...longest);
}

/** 1 when all found words stand side by side, towards 0 the further apart they are; weighed by their share. */
function closeness({ matches }: QueryContext, sequence: readonly number[], places: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i + 1 < sequence.length; i++) {
    if (sequence[i] === sequence[i + 1]) continue;
    const gap = (places[i + 1] as number) - (places[i] as number);
    const share =
      (matches.shares[sequence[i] as number] as number) + (matches.shares[sequence[i + 1] as number] as number);
    sum += share / 2 / gap;
  }
  return Math.min(1, sum);
}
