import { languages } from './languages.ts';
import type { CommandName } from './names.ts';
import type { Phrases } from './phrases.ts';

/** A command, and the first language that calls it so. */
export interface CalledCommand {
  readonly name: CommandName;
  readonly phrases: Phrases;
}

/** The command that some language calls so, written in whatever letters. */
export function commandCalled(word: string): CalledCommand | undefined {
  return byName.get(word.toLowerCase());
}

const byName = new Map<string, CalledCommand>();
for (const phrases of languages) {
  for (const [name, words] of Object.entries(phrases.commands)) {
    const called = words.name.toLowerCase();
    if (!byName.has(called)) byName.set(called, { name: name as CommandName, phrases });
  }
}
