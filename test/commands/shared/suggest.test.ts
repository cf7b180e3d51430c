import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandNamed, commands } from '../../../commands/commands.ts';
import { quote } from '../../../commands/quote.ts';
import { read } from '../../../commands/read.ts';
import { matching } from '../../../commands/shared/suggest.ts';
import { articleFrom, seedArticle } from '../../index/seed-article.ts';
import { bees, contextOf, linesOf, replyOf, wolves } from '../library.ts';

const ask = commandNamed('ask');
const context = contextOf(seedArticle());

function topics(typed: string): string[] {
  return quote.suggest?.('topic', typed, {}, context).map(({ name }) => name) ?? [];
}

function sections(typed: string) {
  return read.suggest?.('section', typed, {}, context) ?? [];
}

describe('suggestions for a topic', () => {
  it('are the strongest phrases while nothing is typed', () => {
    expect(topics('').slice(0, 3)).toEqual(['Municipal Party Committee', 'safety', 'security']);
    expect(topics('').length).toBe(25);
  });

  it.each([
    ['urb', 'urban renewal'],
    ['RENEWAL', 'urban renewal'],
    ['chen jin', 'Chen Jining'],
    ['Jinning', 'Chen Jining'],
    ['saftey', 'safety'],
  ])('for %j begin with %j', (typed, first) => {
    expect(topics(typed)[0]).toBe(first);
  });

  it('are those of the article that was named', () => {
    const both = contextOf(bees, wolves);
    expect(quote.suggest?.('topic', '', { article: 'wolves' }, both).map(({ value }) => value)).toEqual([
      'Wolves',
      'Wolves hunt',
      'six wolves',
      'pack',
    ]);
  });
});

describe('suggestions for a section', () => {
  it('are its number and first words, without residue', () => {
    expect(sections('§8')[0]).toEqual({
      name: '8 · Ten years ago, Shanghai Municipal Party Committee Secretary Chen Jining repeatedly intervened…',
      value: '8',
    });
  });

  it('are found by number first, and by words', () => {
    expect(sections('1').map(({ value }) => value)).toEqual(['1', '10', '11', '12', '13', '14', '15', '16']);
    expect(sections('urban renewal').map(({ value }) => value)).toEqual(['2']);
  });

  it('offer a range as it was typed, and headings', () => {
    expect(sections('3 to 5')[0]?.value).toBe('3-5');
    expect(read.suggest?.('section', 'win', {}, contextOf(bees))).toEqual([{ name: '2 · Winter', value: '2' }]);
  });

  it.each(['8 to 10', '§8–10', '8-10 · Ten years ago …'])('are understood as typed: %j', async (typed) => {
    const reply = await replyOf(read, { section: typed }, context);
    const headings = linesOf(reply).filter((line) => line.startsWith('heading: '));
    expect(headings.map((line) => /§\d+/.exec(line)?.[0])).toEqual(['§8', '§9', '§10']);
  });
});

describe('suggestions for an article', () => {
  it('are titles, with the file where a title stands twice', () => {
    const twice = contextOf(bees, wolves, articleFrom('# Bees\n\nMore.\n', 'more.md'));
    expect(ask.suggest?.('article', 'bee', {}, twice)).toEqual([
      { name: 'Bees (bees.md)', value: 'bees.md' },
      { name: 'Bees (more.md)', value: 'more.md' },
    ]);
    expect(ask.suggest?.('article', '', {}, contextOf(bees))).toEqual([{ name: 'Bees', value: 'Bees' }]);
  });
});

describe('every suggestion', () => {
  const hostile = articleFrom(
    `# ${'🐝'.repeat(80)}\n\n${'😀'.repeat(120)} and 😀 flies.\n\n${'w'.repeat(300)} sings.\n\n@everyone <@1> ||x|| \`y\`.\n`,
    `${'ü'.repeat(90)}.md`,
  );
  const all = contextOf(hostile, bees, wolves, seedArticle());

  it('fits Discord and is accepted by name as by value, whatever is typed', async () => {
    const typing = fc.oneof(
      fc.constantFrom('', '8', '§', '3-5', 'sa', '😀', '·', '\u202e'),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    );
    await fc.assert(
      fc.asyncProperty(typing, async (typed) => {
        for (const command of commands) {
          for (const { name: option } of command.options.filter(({ suggests }) => suggests)) {
            const given = command.suggest?.(option, typed, {}, all) ?? [];
            expect(given.length).toBeLessThanOrEqual(25);
            for (const { name, value } of given) {
              expect(
                [name, value].filter((text) => text.length < 1 || text.length > 100 || /\p{Cs}/u.test(text)),
              ).toEqual([]);
            }
          }
        }
        for (const { name, value } of read.suggest?.('section', typed, { article: 'Safety in Shanghai' }, all) ?? []) {
          const [byName, byValue] = [name, value].map((section) =>
            replyOf(read, { section, article: 'Safety in Shanghai' }, all),
          );
          expect(await byName).toEqual(await byValue);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('matching', () => {
  it('puts the same beginning before another word, and that before a slip', () => {
    const names = ['stone bridge', 'bridge', 'fridge'];
    expect(matching('bridg', names, (name) => name)).toEqual(['bridge', 'stone bridge', 'fridge']);
  });
});
