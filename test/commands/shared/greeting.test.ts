import { expect, it } from 'vitest';
import { ask } from '../../../commands/ask.ts';
import { helpFor } from '../../../commands/help.ts';
import { greetable } from '../../../commands/shared/greeting.ts';
import { bees, contextOf } from '../library.ts';

const help = helpFor(() => [ask]);
const command = greetable(ask, help);
const context = contextOf(bees);

it.each(['hi', 'Hello!', 'help', 'Help me!', '?', '¡hola'.slice(1), '你好！', '謝謝'])(
  'answers “%s” with the help',
  async (question) => {
    expect(await command.run({ question }, context)).toEqual(await help.run({}, context));
  },
);

it.each(['How many bees does a hive hold?', 'help bees', '???', ''])('takes “%s” for no greeting', async (question) => {
  expect(await command.run({ question }, context)).toEqual(await ask.run({ question }, context));
});

it.each(['Hi, how many bees does a hive hold?', 'Thanks! how many bees does a hive hold?'])(
  'frees “%s” of its greeting',
  async (question) => {
    const freed = question.replace(/^\w+[,!] /, '');
    expect(await command.run({ question }, context)).toEqual(await ask.run({ question: freed }, context));
  },
);
