import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** A question set that weights were fitted to, as its file was. */
export interface TrainingSet {
  readonly name: string;
  readonly questions: number;
  /** SHA-256 of the file, in hex. */
  readonly digest: string;
}

/** SHA-256 of a file, in hex. */
export async function digestOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

/** The sets as the weights' files name them, a line each. */
export function trainedOn(sets: readonly TrainingSet[]): string {
  return sets.map(({ name, questions, digest }) => ` * - ${name}: ${questions} questions, ${digest}`).join('\n');
}

/** The sets that a weights' file names; none where it names none. */
export function setsNamedIn(weights: string): TrainingSet[] {
  return [...weights.matchAll(/^ \* - (\S+): (\d+) questions, ([0-9a-f]{64})$/gm)].map(
    ([, name, questions, digest]) => ({
      name: name as string,
      questions: Number(questions),
      digest: digest as string,
    }),
  );
}

/**
 * Why weights may not be written, undefined where they may: others than the named sets were given, so that nobody could fit the
 * same weights again, and nobody said that this is wanted; or one model alone was fitted, and the files hold all.
 */
export function refusal(
  named: readonly TrainingSet[],
  given: readonly TrainingSet[],
  { setsChanged, model }: { readonly setsChanged: boolean; readonly model?: string | undefined },
): string | undefined {
  if (model !== undefined) return 'the files hold the weights of all models, so --write goes without --model';
  const differing = setsChanged ? [] : differences(named, given);
  if (differing.length === 0) return undefined;
  return `these are not the sets that the weights were fitted to (${differing.join('; ')}); --sets-changed writes all the same`;
}

function differences(named: readonly TrainingSet[], given: readonly TrainingSet[]): string[] {
  const like = ({ name }: TrainingSet, sets: readonly TrainingSet[]): TrainingSet | undefined =>
    sets.find((one) => one.name === name);
  const found = [
    listed(
      'missing',
      named.filter((set) => !like(set, given)),
    ),
    listed(
      'not among them',
      given.filter((set) => !like(set, named)),
    ),
    listed(
      'other files',
      given.filter((set) => (like(set, named)?.digest ?? set.digest) !== set.digest),
    ),
  ].flat();
  const inOrder = given.length === named.length && given.every(({ name }, i) => named[i]?.name === name);
  return found.length > 0 || inOrder ? found : ['another order'];
}

function listed(what: string, sets: readonly TrainingSet[]): string[] {
  return sets.length > 0 ? [`${what}: ${sets.map(({ name }) => name).join(', ')}`] : [];
}
