import { isDate } from '../daily/calendar.ts';
import type { OptionName } from '../phrases/names.ts';

/**
 * Where a command or an option can be given; `message` is the menu of somebody's message, whose text is then the first option, `script` the
 * command line alone.
 */
export type Surface = 'slash' | 'terminal' | 'script' | 'message';

export interface Option {
  readonly name: OptionName;
  /** By which words it is described, where another command has an option of that name for something else. */
  readonly words?: OptionName;
  /** A channel or a role is given by its id, a count in digits, a date as `YYYY-MM-DD`. */
  readonly kind: 'text' | 'flag' | 'channel' | 'role' | 'count' | 'date';
  readonly required: boolean;
  /** Longest text, in UTF-16 units; of a count the highest. */
  readonly most?: number;
  /** Whether `suggest` has something to say while it is typed. */
  readonly suggests?: boolean;
  /** Where it can be given; without it wherever the command can. */
  readonly surfaces?: readonly Surface[];
  /** What stands for it in the usage of a command line; one without it can't be given there. */
  readonly operand?: string;
  /** A value of it, for whoever gives one that doesn't fit. */
  readonly example?: string;
}

/** Which article; without it the first, or all of them. */
export const articleOption: Option = {
  name: 'article',
  kind: 'text',
  required: false,
  most: 200,
  suggests: true,
  operand: 'FILE',
};

/** Whether only the one who asks sees the answer. */
export const privateOption: Option = { name: 'private', kind: 'flag', required: false };

/** Those options that can be given on a surface. */
export function optionsOn(surface: Surface, options: readonly Option[]): readonly Option[] {
  return options.filter(({ surfaces }) => surfaces?.includes(surface) ?? true);
}

/** Whether a text can be the value of an option. */
export function fits({ kind, most = Number.POSITIVE_INFINITY }: Option, text: string): boolean {
  switch (kind) {
    case 'count':
      return Number.isInteger(Number(text)) && Number(text) >= 1 && Number(text) <= most;
    case 'date':
      return isDate(text);
    case 'text':
    case 'flag':
    case 'channel':
    case 'role':
      return true;
  }
}
