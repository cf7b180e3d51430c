import { type Command, type Input, textOf } from './command.ts';

/** How people begin to write to a bot; by itself it gets the help. */
const greeting =
  /^(?:(?:hi|hello|hey|hiya|yo|thanks|thank you|good (?:morning|afternoon|evening|day)|hallo|hola|buen(?:os d[ií]as|as tardes|as noches)|gracias|你好|您好|嗨|哈囉|哈啰|早上好|谢谢|謝謝)(?: (?:there|all|bot|everyone|everybody|verbatim|you))?(?:[\s,.!，。！]+|$))+/iu;
/** What asks how the bot is used. */
const helpless = /^(?:help(?: me)?|start|ayuda|帮助|幫助|說明)?[\s!.?！。？]*$/iu;

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
