import { readFileSync } from 'node:fs';

/** The entries of Moby's thesaurus: a headword and what is listed under it, words and phrases, each once. One entry a line. */
export function readThesaurus(file: string): string[][] {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  return lines.filter((line) => line !== '').map((line) => [...new Set(line.split(','))]);
}
