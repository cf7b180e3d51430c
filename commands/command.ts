import type { Library } from '../index/library.ts';
import type { CommandName, OptionName } from './names.ts';
import type { Phrases } from './phrases/phrases.ts';
import type { Reply } from './reply.ts';

/** Where a command can be given. */
export type Surface = 'slash' | 'terminal';

export interface Option {
  readonly name: OptionName;
  readonly kind: 'text' | 'flag';
  readonly required: boolean;
  /** Longest text, in UTF-16 units. */
  readonly most?: number;
  /** Whether `suggest` has something to say while it is typed. */
  readonly suggests?: boolean;
}

/** A completion offered while an option is typed; at most 100 UTF-16 units each, at most 25 at a time. */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

/** What was filled in, by option. */
export type Input = Partial<Readonly<Record<OptionName, string | boolean>>>;

/** What a command may use. */
export interface Context {
  readonly library: Library;
  readonly phrases: Phrases;
}

/** Inert data beside its handler. The handler never throws for anything a person can type. */
export interface Command {
  readonly name: CommandName;
  readonly options: readonly Option[];
  readonly surfaces: readonly Surface[];
  run(input: Input, context: Context): Reply | Promise<Reply>;
  /** Completions of what is being typed into an option, best first; `input` is what else was filled in. */
  suggest?(option: OptionName, typed: string, input: Input, context: Context): readonly Suggestion[];
}

/** The text of an option, without blanks at its ends; empty when it was not given. */
export function textOf(input: Input, option: OptionName): string {
  const value = input[option];
  return typeof value === 'string' ? value.trim() : '';
}

/** Public, unless it was asked for in private. */
export function visibilityOf(input: Input): Reply['visibility'] {
  return input.private === true ? 'private' : 'public';
}
