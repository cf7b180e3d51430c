import type { Phrases } from './phrases/phrases.ts';
import { code, own, type Prose, prose } from './reply/prose.ts';
import { type Action, aside, type Block, heading, noEdition, note, type Reply, reply } from './reply/reply.ts';
import { keys } from './reply/verb.ts';
import type { Command, Context } from './shared/command.ts';
import { exampleQuestions } from './shared/example-questions.ts';

/** What the bot does, in brief where more can be had by a press, and what it keeps. The list of commands is handed in late, since help stands in it. */
export const helpFor = (commands: () => readonly Command[]): Command => ({
  name: 'help',
  surfaces: ['slash', 'terminal'],
  options: [],
  run: (_, context) => ({ reply: context.surface === 'script' ? helpInFull(context, commands()) : helpShort(context) }),
});

/** The promise, how to ask, two questions to begin with; all else behind a button. */
function helpShort(context: Context): Reply {
  const { phrases } = context;
  const examples = exampleQuestions(context);
  const list: Block[] =
    examples.length > 0
      ? [
          note(phrases.helpExamples()),
          { kind: 'list', items: examples.map((question) => ({ name: prose`• ${question}` })) },
        ]
      : [];
  const more: Action = { verb: 'help', label: phrases.labels.help, key: keys.help[0], edition: noEdition, at: 0 };
  return {
    ...reply(
      'private',
      heading(phrases.helpHeading()),
      note(phrases.helpPromise()),
      ...(context.surface === undefined ? [note(phrases.helpAsk())] : []),
      ...list,
      aside(phrases.helpPrivacy()),
    ),
    actions: [more],
  };
}

/** Every command, what it is for, and what is kept. */
export function helpInFull(context: Context, commands: readonly Command[]): Reply {
  const { phrases, surface } = context;
  const here = commands.filter(({ surfaces }) => surface !== 'terminal' || surfaces.includes(surface));
  const others = here.filter(({ name }) => name !== 'help');
  const items = others.map((command) => ({
    name: usageOf(command, phrases),
    detail: prose`${own(phrases.commands[command.name].description)}`,
  }));
  return reply(
    'private',
    heading(phrases.helpHeading()),
    note(phrases.helpPromise()),
    { kind: 'list', items },
    howTo(context),
    note(phrases.helpPrivacy()),
  );
}

/** How to go on, for somebody who asked nothing. */
export function helpInBrief(context: Context): Reply {
  return reply('private', howTo(context));
}

function howTo({ phrases, surface }: Context): Block {
  return note(surface === 'terminal' ? phrases.howToUse() : phrases.helpMention());
}

/** `/ask question`: how a command is given, in the user's own words for it. */
function usageOf({ name, options, subcommands, surfaces }: Command, phrases: Phrases): Prose {
  const words = phrases.commands[name];
  if (surfaces.includes('message')) return phrases.inMessageMenu(words.name);
  const [subcommand] = subcommands ?? [];
  const [option] = options.filter(({ required }) => required);
  const rest = subcommand ? phrases.subcommands[subcommand.name] : option && phrases.options[option.name];
  return prose`${code([`/${words.name}`, ...(rest ? [rest.name] : [])].join(' '))}`;
}
