import { describe, expect, it } from 'vitest';
import { quote } from '../../commands/quote.ts';
import { articleFrom } from '../index/seed-article.ts';
import { bees, contextOf, linesOf, replyOf, wolves } from './library.ts';

async function quoted(topic: string) {
  return linesOf(await replyOf(quote, { topic, article: 'bees' }, contextOf(bees, wolves)));
}

describe('/quote', () => {
  it('gives the passages on a topic, strongest first', async () => {
    expect(await quoted('honey')).toEqual([
      'reply, public',
      'question: honey',
      'aside: Bees',
      'quote: Bees make honey in hives. (§1 Honey, sentence 1)',
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
