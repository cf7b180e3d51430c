import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PartOfSpeech } from '../format.ts';

/** One link of a synset; `from` and `to` count words from 1, 0 means the whole synset (wndb(5WN)). */
export interface Pointer {
  readonly symbol: string;
  readonly synset: number;
  readonly from: number;
  readonly to: number;
}

export interface Synset {
  /** As WordNet writes them: names with a capital, several words joined by "_". */
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
  readonly gloss: string;
}

export interface Sense {
  readonly synset: number;
  /** How often the sense was met in the tagged texts of WordNet. */
  readonly count: number;
}

export interface WordNet {
  readonly synsets: readonly Synset[];
  /** The senses of a lower-case lemma, the most frequent of each part of speech first. */
  readonly senses: Readonly<Record<PartOfSpeech, ReadonlyMap<string, readonly Sense[]>>>;
}

const FILES = [
  ['noun', 'noun', 'n'],
  ['verb', 'verb', 'v'],
  ['adjective', 'adj', 'a'],
  ['adverb', 'adv', 'r'],
] as const;

/** Reads the `data.*` and `index.*` files of a WordNet dictionary directory. */
export function readWordNet(directory: string): WordNet {
  const numberOf = numberSynsets(directory);
  const counts = readCounts(directory);
  const synsets: Synset[] = [];
  const senses = { noun: new Map(), verb: new Map(), adjective: new Map(), adverb: new Map() };
  for (const [partOfSpeech, extension, letter] of FILES) {
    for (const line of records(directory, `data.${extension}`)) synsets.push(parseSynset(line, numberOf));
    for (const line of records(directory, `index.${extension}`)) {
      const [lemma = '', offsets] = parseIndex(line);
      const found = offsets.map((offset, order) => ({
        synset: numberOf(letter, offset),
        count: counts.get(`${lemma} ${letter} ${order + 1}`) ?? 0,
      }));
      senses[partOfSpeech].set(lemma, found);
    }
  }
  return { synsets, senses };
}

type NumberOf = (letter: string, offset: string) => number;

// A synset's address is its part of speech and its byte offset; numbers in file order are handier.
function numberSynsets(directory: string): NumberOf {
  const numbers = new Map<string, number>();
  for (const [, extension, letter] of FILES) {
    for (const line of records(directory, `data.${extension}`)) numbers.set(letter + line.slice(0, 8), numbers.size);
  }
  return (letter, offset) => {
    const number = numbers.get((letter === 's' ? 'a' : letter) + offset);
    if (number === undefined) throw new Error(`WordNet has no synset ${letter}${offset}`);
    return number;
  };
}

function records(directory: string, file: string): string[] {
  const lines = readFileSync(join(directory, file), 'utf8').split('\n');
  // The licence at the head of the index and data files is indented by two blanks.
  return lines.filter((line) => line !== '' && !line.startsWith('  '));
}

function parseSynset(line: string, numberOf: NumberOf): Synset {
  const bar = line.indexOf('|');
  const fields = line.slice(0, bar).trim().split(' ');
  const wordCount = Number.parseInt(fields[3] ?? '', 16);
  const words = Array.from({ length: wordCount }, (_, i) => (fields[4 + 2 * i] ?? '').replace(/\(\w+\)$/, ''));
  const at = 4 + 2 * wordCount;
  const pointers = Array.from({ length: Number(fields[at]) }, (_, i) => {
    const [symbol = '', offset = '', letter = '', ends = ''] = fields.slice(at + 1 + 4 * i, at + 5 + 4 * i);
    const from = Number.parseInt(ends.slice(0, 2), 16);
    return { symbol, synset: numberOf(letter, offset), from, to: Number.parseInt(ends.slice(2), 16) };
  });
  return { words, pointers, gloss: line.slice(bar + 1).trim() };
}

function parseIndex(line: string): [lemma: string | undefined, offsets: string[]] {
  const fields = line.trim().split(' ');
  const synsetCount = Number(fields[2]);
  return [fields[0], fields.slice(-synsetCount)];
}

// index.sense: "run%2:38:00:: 01930264 1 106": sense key, offset, number of the sense, count.
function readCounts(directory: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of readFileSync(join(directory, 'index.sense'), 'utf8').split('\n')) {
    const [key = '', , order, count = '0'] = line.trim().split(' ');
    if (count === '0' || order === undefined) continue;
    const percent = key.indexOf('%');
    counts.set(`${key.slice(0, percent)} ${'nvara'[Number(key[percent + 1]) - 1]} ${order}`, Number(count));
  }
  return counts;
}
