import { commandNamed } from '../../../commands/commands.ts';
import type { Context } from '../../../commands/shared/command.ts';
import { askLibrary } from '../../../index/answer/ask-library.ts';
import { warmUp } from '../../../src/library/prepare-library.ts';
import type { Now } from '../measure/clock.ts';
import type { Engine, Ready, Started } from './engine.ts';
import { startLibrary } from './start.ts';

const [ask, quote, verify] = [commandNamed('ask'), commandNamed('quote'), commandNamed('verify')];

/** The bot's own commands, from the options that came in to the reply. */
function asking(context: Context): Ready {
  return {
    ask: (question) => ask.run({ question }, context),
    find: (question) => askLibrary(context.library, question, context),
    suggest: (typed) => quote.suggest?.('topic', typed, {}, context),
    verify: (text) => verify.run({ quote: text }, context),
  };
}

async function start(folder: string, data: string, now: Now): Promise<Started & { save(): Promise<void> }> {
  const from = now();
  const { context, settled } = await startLibrary(folder, data);
  const milliseconds = now() - from;
  const { articles, problems } = context.library;
  if (articles.length === 0) throw new Error(problems[0]?.reason ?? 'there are no articles');
  const warm = () => warmUp(context, new AbortController().signal);
  return { milliseconds, ready: asking(context), save: settled, warm };
}

export const verbatim: Engine = {
  build: ({ articles }, data, now) => start(articles, data, now),
  load: ({ articles }, data, now) => start(articles, data, now),
};
