import { readRst } from '../../../../index/formats/rst.ts';
import { described } from '../described.ts';

/** The blocks of a file, a line each. */
export function shown(...lines: readonly string[]): string[] {
  return described(readRst(lines.join('\n'))).filter((line) => !line.startsWith('§'));
}
