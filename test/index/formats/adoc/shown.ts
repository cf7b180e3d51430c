import { readAdoc } from '../../../../index/formats/adoc.ts';
import { described } from '../described.ts';

/** The blocks of a file, a line each. */
export function shown(...lines: readonly string[]): string[] {
  return described(readAdoc(lines.join('\n'))).filter((line) => !line.startsWith('§'));
}
