import type { Library } from '../index/library.ts';
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
}

export type CommandName = 'ask' | 'quote' | 'read' | 'articles' | 'help';
export type OptionName = 'question' | 'topic' | 'section' | 'article' | 'private';

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
  run(input: Input, context: Context): Reply;
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
