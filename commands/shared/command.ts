import type { Lexicon } from '../../index/lexicon/lexicon.ts';
import type { Library } from '../../index/library.ts';
import type { DailyAccess } from '../daily/access.ts';
import type { Schedule } from '../daily/ledger.ts';
import type { CommandName, OptionName, SubcommandName } from '../phrases/names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { type Data, errorData } from '../reply/data.ts';
import type { Refusal, Reply } from '../reply/reply.ts';
import { isSeen } from './legible.ts';
import type { Option, Surface } from './option.ts';

/** A completion offered while an option is typed; at most 100 UTF-16 units each, at most 25 at a time. */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

/** What was filled in, by option, and which subcommand was chosen. */
export type Input = Partial<Readonly<Record<OptionName, string | boolean>>> & { readonly subcommand?: SubcommandName };

/** What a command may use. */
export interface Context {
  readonly library: Library;
  readonly phrases: Phrases;
  /** Where the command was given: at the prompt, or on a command line; on Discord when it is missing. */
  readonly surface?: 'terminal' | 'script';
  /** Where the reader pages are, without a slash at its end; missing where there are none. */
  readonly publicUrl?: string;
  /** Edition of the article that was read or asked last, where that is known. */
  readonly recent?: string;
  /** File of the article that is asked first here, where admins chose one and none is named. */
  readonly usual?: string;
  /** Words that mean the same; without it questions are answered by their own words. */
  readonly lexicon?: Lexicon;
  /** The date where the command was given, `YYYY-MM-DD`; missing on Discord. */
  readonly today?: string;
  /** What the database has, for a command line that asks for nothing else. */
  readonly schedules?: readonly Schedule[];
  /** The daily post of the server where the command was given; missing in the terminal and in direct messages. */
  readonly daily?: DailyAccess;
}

/** What came of a command: what a person sees, and the same as data for scripts, where it has any. */
export interface Outcome {
  readonly reply: Reply;
  readonly data?: Data;
}

/** A command of several: chosen by its name, with options of its own. */
export interface Subcommand {
  readonly name: SubcommandName;
  readonly options: readonly Option[];
}

/** Inert data beside its handler. The handler never throws for anything a person can type. */
export interface Command {
  readonly name: CommandName;
  readonly options: readonly Option[];
  readonly surfaces: readonly Surface[];
  /** Then `options` are those of a command line, which takes no subcommand. */
  readonly subcommands?: readonly Subcommand[];
  /** Who may give it at first; admins may hand it to others. It is for servers only. */
  readonly permission?: 'manage-server';
  run(input: Input, context: Context): Outcome | Promise<Outcome>;
  /** Completions of what is being typed into an option, best first; `input` is what else was filled in. */
  suggest?(option: OptionName, typed: string, input: Input, context: Context): readonly Suggestion[];
}

/** What came of a command that could do nothing. */
export function refused(reply: Refusal): Outcome {
  return { reply, data: errorData(reply) };
}

/** The text of an option, without blanks at its ends; empty when it was not given, or nobody can see anything in it. */
export function textOf(input: Input, option: OptionName): string {
  const value = input[option];
  return typeof value === 'string' && isSeen(value) ? value.trim() : '';
}

/** Public, unless it was asked for in private. */
export function visibilityOf(input: Input): Reply['visibility'] {
  return input.private === true ? 'private' : 'public';
}
