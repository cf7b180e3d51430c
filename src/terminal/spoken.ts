import { commandCalled } from '../../commands/phrases/command-called.ts';
import { phrasesFor } from '../../commands/phrases/languages.ts';
import type { Phrases } from '../../commands/phrases/phrases.ts';
import { phrasesOfQuestion } from '../../commands/shared/asker-language.ts';
import { type Context, textOf } from '../../commands/shared/command.ts';
import type { Line } from './line.ts';

/**
 * In which language a line at the prompt is answered: a question in its own, else in that of the question before where it leans on that, else in that of
 * the articles where all have the same; a command in the language that calls it so.
 */
export function phrasesOfLine(
  line: Line,
  typed: string,
  last: Phrases | undefined,
  { library, phrases }: Context,
): Phrases {
  if (line.kind !== 'command') return last ?? phrases;
  const { command, input } = line;
  if (typed.trim().startsWith('/') && command.name !== 'ask') return phrasesOfCommand(typed) ?? phrases;
  const [question, after] = [textOf(input, 'question'), textOf(input, 'after')];
  const tongues = new Set(library.articles.map(({ language }) => language));
  const [only] = tongues.size === 1 ? tongues : [];
  return phrasesOfQuestion(question) ?? (after === '' ? undefined : last) ?? (only ? phrasesFor(only) : phrases);
}

function phrasesOfCommand(typed: string): Phrases | undefined {
  const [, name = ''] = /^\s*\/(\S+)/u.exec(typed) ?? [];
  return commandCalled(name)?.phrases;
}
