import { type Command, textOf } from './command.ts';

/** What people write to a bot that they don't know yet. */
const greeting =
  /^(?:hi|hello|hey|hiya|yo|help(?: me)?|start|thanks?|thank you|hallo|hola|ayuda|gracias|你好|您好|嗨|哈囉|哈啰|帮助|幫助|谢谢|謝謝)[\s!.?！。？]*$|^\?$/iu;

/** The command, but where its first option is a greeting, the help. */
export function greetable(command: Command, help: Command): Command {
  const [first] = command.options;
  return {
    ...command,
    run: (input, context) =>
      first && greeting.test(textOf(input, first.name)) ? help.run({}, context) : command.run(input, context),
  };
}
