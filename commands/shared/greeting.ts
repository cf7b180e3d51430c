/** How people begin to write to a bot; by itself it gets the help. */
const greeting =
  /^(?:(?:hi|hello|hey|hiya|yo|thanks|thank you|good (?:morning|afternoon|evening|day)|hallo|hola|buen(?:os d[ií]as|as tardes|as noches)|gracias|你好|您好|嗨|哈囉|哈啰|早上好|谢谢|謝謝)(?: (?:there|all|bot|everyone|everybody|verbatim|you))?(?:[\s,.!，。！]+|$))+/iu;
/** What asks how the bot is used. */
const helpless = /^(?:help(?: me)?|start|ayuda|帮助|幫助|說明)?[\s!.?！。？]*$/iu;

/** A text freed of the greetings in front; undefined where nothing else is there, or only a call for help. */
export function withoutGreeting(text: string): string | undefined {
  const bare = text.replace(greeting, '');
  const isEmpty = /^[\s?!.]*$/.test(text) && text !== '?';
  return !isEmpty && helpless.test(bare) ? undefined : bare;
}
