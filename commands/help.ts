import type { Command } from './command.ts';
import { heading, note, reply } from './reply.ts';

/** What the bot does, and what it keeps. The list is handed in late, since help stands in it. */
export const helpFor = (commands: () => readonly Command[]): Command => ({
  name: 'help',
  surfaces: ['slash', 'terminal'],
  options: [],
  run: (_, { phrases }) => {
    const items = commands().map(({ name }) => ({
      name: phrases.usage(name),
      detail: [{ kind: 'own' as const, text: phrases.commands[name].description }],
    }));
    return reply(
      'private',
      heading(phrases.helpHeading()),
      note(phrases.helpPromise()),
      { kind: 'list', items },
      note(phrases.helpPrivacy()),
    );
  },
});
