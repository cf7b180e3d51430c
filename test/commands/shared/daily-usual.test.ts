import { expect, test } from 'vitest';
import { commandNamed } from '../../../commands/commands.ts';
import type { DailyAccess } from '../../../commands/daily/access.ts';
import type { UsualArticle } from '../../../commands/daily/usual-articles.ts';
import type { Input } from '../../../commands/shared/command.ts';
import { setUsual, usualNotes } from '../../../commands/shared/daily-usual.ts';
import { bees, contextOf, linesOf, replyOf, wolves } from '../library.ts';

const context = contextOf(bees, wolves);

/** What is said and chosen when admins give these, one after the other. */
async function said(...inputs: readonly Input[]): Promise<readonly string[][]> {
  let chosen: UsualArticle[] = [];
  const usual: DailyAccess['usual'] = {
    of: () => chosen,
    choose: async (_, channel, article) => {
      const others = chosen.filter((one) => one.channel !== channel);
      chosen = article === undefined ? others : [...others, { ...(channel && { channel }), article }];
    },
  };
  const lines: string[][] = [];
  for (const input of inputs) lines.push(linesOf(await setUsual(input, { guild: '1', usual } as DailyAccess, context)));
  return lines;
}

test('one is chosen for a channel or the server, shown, and taken back', async () => {
  expect(
    await said({}, { article: 'wolves' }, { article: 'Bees', channel: '7' }, {}, { article: '-' }, { article: 'cats' }),
  ).toEqual([
    ['reply, private', 'note: In this server no article is usual. Where several may be meant, I ask which.'],
    ['reply, private', 'note: In this server questions that name no article go to Wolves first.'],
    ['reply, private', 'note: In #7 questions that name no article go to Bees first.'],
    [
      'reply, private',
      'note: In this server questions that name no article go to Wolves first.',
      'note: In #7 questions that name no article go to Bees first.',
    ],
    ['reply, private', 'note: In #7 questions that name no article go to Bees first.'],
    ['refusal, private', 'note: There is no article “cats”. Did you mean Bees or Wolves?'],
  ]);
});

test('one that is gone is said to be', () => {
  const [note] = usualNotes([{ article: 'gone.md' }], context);
  expect(note?.map(({ text }) => text).join('')).toBe(
    'The usual article gone.md isn’t there any more; /daily usual chooses another.',
  );
});

test('it is asked first, and the others where it does not say', async () => {
  const quoted = async (question: string, usual?: string): Promise<string[]> => {
    const reply = await replyOf(commandNamed('ask'), { question }, { ...context, ...(usual && { usual }) });
    return linesOf(reply).filter((line) => line.startsWith('quote'));
  };
  const packs = ['quote: A pack has six wolves. (§2, sentence 1 · Wolves)'];
  expect([
    await quoted('How many wolves does a pack have?', 'bees.md'),
    await quoted('How many wolves does a pack have?', 'wolves.md'),
    await quoted('How many wolves does a pack have?', 'gone.md'),
  ]).toEqual([packs, packs, packs]);
});

test('of it a section is read, and it is summed up, without a question which one is meant', async () => {
  const here = { ...context, usual: 'wolves.md' };
  const heading = async (name: 'summary' | 'read', input: Input): Promise<string | undefined> =>
    linesOf(await replyOf(commandNamed(name), input, here))[1];
  expect([
    await heading('summary', {}),
    await heading('summary', { article: 'bees' }),
    (await heading('read', { section: '1' }))?.includes('Wolves'),
    linesOf(await replyOf(commandNamed('summary'), {}, { ...context, usual: 'gone.md' }))[1],
    linesOf(await replyOf(commandNamed('ask'), { question: 'What is this about?' }, here))[2],
  ]).toEqual([
    'heading: Wolves in brief:',
    'heading: Bees in brief:',
    true,
    'heading: Which article?',
    'heading: Wolves in brief:',
  ]);
});

test('its topics and sections are offered first', () => {
  const here = { ...context, usual: 'wolves.md' };
  const offered = (name: 'quote' | 'read', option: 'topic' | 'section'): string | undefined =>
    commandNamed(name).suggest?.(option, '', {}, here)[0]?.value;
  expect([offered('quote', 'topic'), offered('read', 'section')]).toEqual(['Wolves', '1']);
});
