import { blocks } from './blocks.ts';
import { behindProse, type Generator, type NamedTexts, repeated } from './generators.ts';
import { tags } from './tags.ts';
import { words } from './words.ts';

const marks = [...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'];
export const runs = marks.map((mark): [string, Generator] => [`run of ${mark}`, repeated(mark)]);
export const spacedRuns = marks.map((mark): [string, Generator] => [`${mark} between words`, repeated(`a${mark} b `)]);
const lines = marks.map((mark): [string, Generator] => [`lines of ${mark}`, repeated(`${mark} word\n`)]);

/** Texts that nobody writes: of each what it is called and how it is made. */
export const texts: NamedTexts = [...runs, ...spacedRuns, ...lines, ...words, ...blocks, ...tags].map(
  ([name, generator]) => [name, isWholeFile(name) ? generator : behindProse(generator)] as const,
);

/** What must stand at the file's beginning. */
function isWholeFile(name: string): boolean {
  return /front matter|csv/.test(name);
}
