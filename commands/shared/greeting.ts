import { languages } from '../phrases/languages.ts';
import { type Command, type Input, textOf } from './command.ts';

const understood = languages.map(({ understands }) => understands);
const greetings = anyOf(understood.flatMap((one) => one.greetings));
const greeted = anyOf(understood.flatMap((one) => one.greeted));
/** How people begin to write to a bot; by itself it gets the help. */
const greeting = new RegExp(String.raw`^(?:${greetings}(?: ${greeted})?(?:[\s,.!，。！]+|$))+`, 'iu');
/** What asks how the bot is used. */
const helpless = new RegExp(
  String.raw`^${anyOf(understood.flatMap((one) => one.askingForHelp))}?[\s!.?！。？]*$`,
  'iu',
);

function anyOf(sources: readonly string[]): string {
  return `(?:${[...new Set(sources)].join('|')})`;
}

/** The command, with its first option freed of greetings; where nothing else is there, the help. */
export function greetable(command: Command, help: Command): Command {
  const [first] = command.options;
  return {
    ...command,
    run: (input, context) => {
      const text = first ? textOf(input, first.name) : '';
      const bare = text.replace(greeting, '');
      const isEmpty = /^[\s?!.]*$/.test(text) && text !== '?';
      if (first && !isEmpty && helpless.test(bare)) return help.run({}, context);
      const freed: Input = first && bare !== text ? { ...input, [first.name]: bare } : input;
      return command.run(freed, context);
    },
  };
}
