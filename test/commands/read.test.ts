import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../commands/read.ts';
import type { Article } from '../../index/article.ts';
import { articleOfParts } from '../index/built-article.ts';
import { articleFrom } from '../index/seed-article.ts';
import { bees, contextOf, linesOf, replyOf } from './library.ts';
import { houseRules } from './shared/house-rules.ts';

async function reading(section: string) {
  return linesOf(await replyOf(read, { section }, contextOf(bees)));
}

describe('/read', () => {
  it.each(['2', '§2', ' § 2. ', '#2'])('shows a section word for word for %j', async (section) => {
    expect(await reading(section)).toEqual([
      'reply, public',
      'heading: §2 · Winter · Bees',
      'quote: In winter the bees keep warm by trembling. (§2)',
    ]);
  });

  it('shows sections in a row', async () => {
    expect((await reading('1-2')).filter((line) => line.startsWith('heading'))).toEqual([
      'heading: §1 · Honey · Bees',
      'heading: §2 · Winter',
    ]);
  });

  it('names the nearest sections for one that isn’t there', async () => {
    expect(await reading('99')).toEqual(['refusal, private', 'note: Bees has no section “99”. Try §1 or §2.']);
  });

  it('finds a heading in another article where the first has none like it and none is named', async () => {
    const wasps = articleFrom('# Wasps\n\n## Nests\n\nThey chew wood.\n\n## Stings\n\nThey hurt.\n', 'wasps.md');
    const lines = async (input: { section: string; article?: string }) =>
      linesOf(await replyOf(read, input, contextOf(bees, wasps)));
    expect((await lines({ section: 'Stings' }))[1]).toBe('heading: §2 · Stings · Wasps');
    expect((await lines({ section: 'Stings', article: 'Bees' }))[0]).toBe('refusal, private');
    expect(await lines({ section: '2' })).toEqual(['reply, public', 'question: 2', 'heading: Which article?']);
    const script = { ...contextOf(bees, wasps), surface: 'script' } as const;
    expect(linesOf(await replyOf(read, { section: '2' }, script)).slice(1, 3)).toEqual([
      'note: This is Bees. There is one in wasps.md, too: /read 2 article: wasps.md',
      'heading: §2 · Winter · Bees',
    ]);
  });

  it('reads a number from the article that is named with it, else from the one read last', async () => {
    const wasps = articleFrom('# Wasp rules\n\n## Nests\n\nThey chew wood.\n\n## Stings\n\nThey hurt.\n', 'wasps.md');
    const wasp = { ...contextOf(bees, wasps), recent: wasps.edition };
    const headed = async (section: string, context = contextOf(bees, wasps)) =>
      linesOf(await replyOf(read, { section }, context)).find((line) => line.startsWith('heading'));
    expect(await headed('2 of the wasp rules')).toBe('heading: §2 · Stings · Wasp rules');
    expect(await headed('2', wasp)).toBe('heading: §2 · Stings · Wasp rules');
  });

  it('takes no number for a part of a longer one', async () => {
    const log = articleFrom('# Log\n\n## 2.3.1 - 2024-03-18\n\nFixed a crash.\n\n## 2.3.0\n\nNew.\n', 'log.md');
    const headed = async (section: string, ...articles: readonly Article[]) =>
      linesOf(await replyOf(read, { section }, contextOf(...articles)))[1];
    const rules = articleFrom('RULES\n\n3. Posting\n3.1 Be kind.\n3.2 Be brief.\n', 'rules.txt');
    expect(await headed('3.1', log, rules)).toBe('heading: §3.1 · Test');
    expect(await headed('3.1', log)).toBe('note: Log has no section “3.1”. Try §2.3.1 or §2.3.0.');
    expect(await headed('2.3.1', log, rules)).toBe('heading: §2.3.1 · 2024-03-18 · Log');
  });

  it('reads the beginning of an article that is named', async () => {
    const wasps = articleFrom('# Wasps\n\n## Nests\n\nThey chew wood.\n\n## Stings\n\nThey hurt.\n', 'wasps.md');
    expect(linesOf(await replyOf(read, { section: 'wasps' }, contextOf(bees, wasps)))).toEqual([
      'reply, public',
      'heading: §1 · Nests · Wasps',
      'quote: They chew wood. (§1)',
      'heading: §2 · Stings',
      'quote: They hurt. (§2)',
    ]);
  });

  it('says that a section has no such part, and shows it', async () => {
    expect(await reading('2(3)')).toEqual([
      'reply, public',
      'note: §2 has no (3); this is all of it.',
      'heading: §2 · Winter · Bees',
      'quote: In winter the bees keep warm by trembling. (§2)',
    ]);
  });

  it('shows a section with all below it, several, and how far a range goes', async () => {
    const shown = async (section: string) =>
      linesOf(await replyOf(read, { section }, contextOf(houseRules))).filter((line) => !line.startsWith('quote'));
    expect(await shown('2')).toEqual([
      'reply, public',
      'heading: §2 · Guests · House rules',
      'heading: §2.1 · Day guests',
      'heading: §2.2 · Night guests',
    ]);
    expect(await shown('rule 1 and 4')).toEqual([
      'reply, public',
      'heading: §1 · Keys · House rules',
      'heading: §4 · Fees',
    ]);
    expect(await shown('5-99')).toEqual([
      'reply, public',
      'note: There is no §99; this goes up to §5.',
      'heading: §5 · Noise · House rules',
    ]);
    expect((await shown('3'))[1]).toBe('note: House rules has no section “3”. Try §2 or §4.');
  });

  it('says which sections there are when none is given', async () => {
    expect(await reading('')).toEqual([
      'refusal, private',
      'note: Say which section to read, from §1 to §2, for example /read 1.',
    ]);
  });

  it('keeps a list and a table together, line by line, as far as one quote may go', async () => {
    const built = articleOfParts([
      { words: 'Bring:' },
      { words: 'a coat', item: true },
      { words: 'a hat', item: true },
      { words: ['Month', 'Rain'], kind: 'head' },
      { words: ['May', '3 mm'], leads: [['head', 3]] },
      { words: ['June', 'much and '.repeat(130)], leads: [['head', 3]] },
    ]);
    const { blocks } = await replyOf(read, { section: '1' }, contextOf(built));
    const shown = blocks.flatMap((block) => (block.kind === 'quote' ? [block.layout] : []));
    expect(shown.map((layout) => layout?.lines.map(({ kind }) => kind))).toEqual([
      ['prose'],
      ['item', 'item'],
      ['head', 'row', 'row'],
    ]);
  });

  it('loses no word of a section, however long it is', () => {
    const sentence = fc.constantFrom('A bee flies. ', 'html x. ', `${'word '.repeat(400)}. `, 'No end ');
    fc.assert(
      fc.asyncProperty(fc.array(sentence, { minLength: 1, maxLength: 60 }), async (parts) => {
        const text = `Start. ${parts.join('')}`;
        const { blocks } = await replyOf(read, { section: '1' }, contextOf(articleFrom(text)));
        const quotes = blocks.flatMap((block) => (block.kind === 'quote' ? [block.quote.text] : []));
        expect(quotes.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(Math.max(...quotes.map(({ length }) => length))).toBeLessThanOrEqual(1_200);
      }),
      { numRuns: 30 },
    );
  });
});
