import { simplifiedPairs } from './simplified-characters.ts';

const simplified: ReadonlyMap<string, string> = new Map(
  simplifiedPairs
    .trim()
    .split(/\s+/)
    .map((pair) => [pair.charAt(0), pair.slice(1)] as const),
);

/** A character as simplified writing has it, so that both writings have one term; any other as it is. Lengths stay: one for one. */
export function simplify(character: string): string {
  return simplified.get(character) ?? character;
}
