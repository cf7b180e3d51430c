/** What only the terminal does, beside the commands that can be given everywhere: what it takes, in brackets where it may be left out. */
export const programs = {
  text: { takes: 'FILE', does: "print an article's text, in which every quote's offsets count" },
  check: { takes: '[DIR]', does: 'report on a folder of articles' },
  doctor: { takes: '', does: 'report on the set-up' },
  chat: { takes: '', does: 'the prompt that npm start opens when there is no token' },
  bot: { takes: '', does: 'the Discord bot that npm start runs when there is a token' },
  start: { takes: '', does: 'bot with a token, chat without one' },
} as const satisfies Readonly<Record<string, { readonly takes: string; readonly does: string }>>;
export type Program = keyof typeof programs;

export function isProgram(name: string): name is Program {
  return Object.hasOwn(programs, name);
}
