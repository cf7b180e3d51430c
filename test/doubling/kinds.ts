import type { NamedTexts } from './generators.ts';
import { type FileGenerator, pdfs, wordFiles } from './documents.ts';
import { texts } from './texts.ts';
import { typedTexts } from './typed.ts';

/** What is measured: a kind of file, by its name and its ending; the ending of what is typed is `typed`. */
export interface Kind {
  readonly name: string;
  readonly ending: string;
}

const ofText = asBytes(texts);
/** Formats that aren't text have kinds of their own, and so has what is typed rather than a file. */
const ofFormat: Readonly<Record<string, ReadonlyMap<string, FileGenerator>>> = {
  docx: new Map(wordFiles),
  pdf: new Map(pdfs),
  typed: asBytes(typedTexts),
};

function asBytes(named: NamedTexts): ReadonlyMap<string, FileGenerator> {
  return new Map(named.map(([name, generate]) => [name, (size) => new TextEncoder().encode(generate(size))]));
}

/** All kinds of files with one of the endings; those of text each with every ending of text. */
export function kindsIn(endings: readonly string[]): Kind[] {
  const texts = endings.filter((ending) => !(ending in ofFormat));
  const others = endings.flatMap((ending) => [...(ofFormat[ending]?.keys() ?? [])].map((name) => ({ name, ending })));
  return [...[...ofText.keys()].flatMap((name) => texts.map((ending) => ({ name, ending }))), ...others];
}

export function generatorOf(name: string, ending: string): FileGenerator | undefined {
  return (ofFormat[ending] ?? ofText).get(name);
}
