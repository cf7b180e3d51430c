import { describe, expect, it } from 'vitest';
import { quote } from '../../commands/quote.ts';
import { articleFrom } from '../index/seed-article.ts';
import { bees, contextOf, linesOf, replyOf, wolves } from './library.ts';

async function quoted(topic: string) {
  return linesOf(await replyOf(quote, { topic, article: 'bees' }, contextOf(bees, wolves)));
}

describe('/quote', () => {
  it('gives all passages on a topic and says how many, strongest first', async () => {
    expect(await quoted('honey')).toEqual([
      'reply, public',
      'question: honey',
      'aside: Bees · 2 passages',
      'quote: Bees make honey in hives. (§1 Honey, sentence 1)',
      'quote: A hive holds forty thousand bees. (§1 Honey, sentence 2)',
    ]);
  });

  it('says which words of a topic the article never uses', async () => {
    expect(await quoted('quantum honey')).toContain('note: It never uses the word quantum.');
  });

  it('shows no passage twice that stands in another one or above it', async () => {
    const rules = articleFrom(
      '# Rules\n\nFor a refund bring:\n\n- the refund form\n- a card\n\nQ: Can I have a refund by post?\n\nA: No.\n',
      'r.md',
    );
    const lines = linesOf(await replyOf(quote, { topic: 'refund' }, contextOf(rules)));
    expect(lines.filter((line) => line.startsWith('quote'))).toEqual([
      'quote: For a refund bring:\n\nthe refund form\n\na card (§1, sentences 1–3)',
      'quote: A: No. (§2, sentence 2)',
    ]);
  });

  it('shows the strongest of very many, and gives scripts all', async () => {
    const long = articleFrom(
      `${Array.from({ length: 600 }, (_, i) => `Otter ${i} swims.`).join('\n')}\n`,
      'otters.txt',
    );
    const { reply } = await quote.run({ topic: 'otter' }, contextOf(long));
    const { data } = await quote.run({ topic: 'otter' }, { ...contextOf(long), surface: 'script' });
    expect(linesOf(reply)[2]).toBe('aside: Test · the strongest 500 of 600 passages');
    expect(data && 'quotes' in data ? data.quotes.length : 0).toBe(600);
  });

  it('says which other articles have passages on a topic, where none is named, and gives scripts all', async () => {
    const keeper = articleFrom('# Keepers\n\nA keeper sells honey.\n', 'keepers.md');
    const { reply, data } = await quote.run({ topic: 'honey' }, contextOf(keeper, bees, wolves));
    expect(linesOf(reply).slice(2, 4)).toEqual([
      'aside: Bees · 2 passages',
      'aside: Also in Keepers (1): add article: keepers.md.',
    ]);
    expect(data && 'quotes' in data ? data.quotes.map(({ article }) => article) : data).toEqual([
      'bees.md',
      'bees.md',
      'keepers.md',
    ]);
  });

  it('gives scripts every sentence', async () => {
    const { data } = await quote.run({ topic: 'honey', article: 'bees' }, contextOf(bees, wolves));
    expect(data && 'quotes' in data ? data.quotes.map(({ text }) => text) : data).toEqual([
      'Bees make honey in hives.',
      'A hive holds forty thousand bees.',
    ]);
  });

  it('looks for a topic that would ask for the whole article as a question', async () => {
    expect((await quoted('summary')).at(-1)).toBe('note: Bees never mentions “summary”.');
  });

  it('never says that a word is not mentioned which stands in a heading', async () => {
    const kettle = articleFrom('# Kettle\n\n## Descaling\n\nUse vinegar.\n', 'kettle.md');
    const lines = linesOf(await replyOf(quote, { topic: 'descaling' }, contextOf(kettle)));
    expect(lines.filter((line) => line.includes('mention'))).toEqual([]);
  });

  it('says when the article never mentions it', async () => {
    expect(await quoted('telephone')).toEqual([
      'reply, public',
      'question: telephone',
      'note: Bees never mentions “telephone”.',
    ]);
  });

  it('asks for a topic', async () => {
    expect(await quoted(' ')).toEqual(['refusal, private', 'note: Name a topic, for example /quote topic: safety']);
  });
});
