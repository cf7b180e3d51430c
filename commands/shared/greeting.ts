import { languages } from '../phrases/languages.ts';

const understood = languages.map(({ understands }) => understands);
const greetings = anyOf(understood.flatMap((one) => one.greetings));
const greeted = anyOf(understood.flatMap((one) => one.greeted));
/** How people begin to write to a bot; by itself it gets the help. */
const greeting = new RegExp(String.raw`^(?:${greetings}(?:,? ${greeted})?(?:[\s,.!，。、！~～〜]+|$))+`, 'iu');
/** What asks how the bot is used. */
const helpless = new RegExp(
  String.raw`^${anyOf(understood.flatMap((one) => one.askingForHelp))}?[\s!.?！。？]*$`,
  'iu',
);

function anyOf(sources: readonly string[]): string {
  return `(?:${[...new Set(sources)].join('|')})`;
}

/** A text freed of the greetings in front; undefined where nothing else is there, or only a call for help. */
export function withoutGreeting(text: string): string | undefined {
  const bare = text.replace(greeting, '');
  const isEmpty = /^[\s?!.]*$/.test(text) && text !== '?';
  return !isEmpty && helpless.test(bare) ? undefined : bare;
}
