import type { Line } from '../indented-lines.ts';

/** What an item of a list begins with: its number, if it has one, and UTF-16 units up to its words. */
export interface ItemMark {
  readonly number?: string;
  /** What the items of one list have in common. */
  readonly kind: string;
  readonly length: number;
}

const bullet = /^([*+\-•‣⁃])(?:\s+|$)/;
const enumerator = /^(\(?(?:\d{1,4}|#|[a-zA-Z]|[ivxlcdm]{1,6}|[IVXLCDM]{1,6})[.)])(?:\s+|$)/;
const option = /^(?:(?:--?|\/|\+)[\w?][\w-]*(?:[ =](?:<[^<>]*>|[A-Za-z][\w-]*))?(?:, )?)+(?:\s{2,}|$)/;

export function itemMark({ words }: Line): ItemMark | undefined {
  const mark = bullet.exec(words);
  if (mark) return { kind: mark[1] ?? '', length: mark[0].length };
  const numbered = enumerator.exec(words);
  const number = numbered?.[1];
  return numbered && number !== undefined ? { number, kind: kindOf(number), length: numbered[0].length } : undefined;
}

function kindOf(number: string): string {
  return number
    .replace(/\d+/, '1')
    .replace(/[a-z]+/, 'a')
    .replace(/[A-Z]+/, 'A');
}

/** An option of a command with its meaning behind two blanks or below; UTF-16 units of what is the option. */
export function optionLength({ words }: Line): number | undefined {
  return option.exec(words)?.[0].length;
}

/** `:name: words`: units of its name with the colons; those of a role in a sentence are none. */
export function fieldLength({ words }: Line): number | undefined {
  return /^:(?![: ])(?:[^:\\\n]|\\.|:(?! |$|`)){1,80}:(?=\s|$)/.exec(words)?.[0].length;
}
