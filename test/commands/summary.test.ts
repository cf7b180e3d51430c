import { describe, expect, it } from 'vitest';
import { summary } from '../../commands/summary.ts';
import { seedArticle } from '../index/seed-article.ts';
import { bees, contextOf, linesOf, replyOf, wolves } from './library.ts';

const context = contextOf(bees, wolves);

describe('/summary', () => {
  it('gives the only article’s sentences, its title said once', async () => {
    expect(linesOf(await replyOf(summary, {}, contextOf(bees)))).toEqual([
      'reply, public',
      'heading: Bees in brief:',
      'quote: Bees make honey in hives. (§1 Honey, sentence 1)',
      'quote: A hive holds forty thousand bees. (§1 Honey, sentence 2)',
      'quote: In winter the bees keep warm by trembling. (§2 Winter, sentence 1)',
    ]);
  });

  it('gives those of the article that is named, in private when asked to', async () => {
    const reply = await replyOf(summary, { article: 'wolves', private: true }, context);
    expect(linesOf(reply)).toEqual([
      'reply, private',
      'heading: Wolves in brief:',
      'quote: Wolves hunt in packs. (§1, sentence 1)',
      'quote: A pack has six wolves. (§2, sentence 1)',
    ]);
    expect(reply.actions).toEqual([
      { verb: 'show', label: 'Show to everyone', key: 's', edition: wolves.edition, at: 0 },
    ]);
  });

  it('can be taken away', async () => {
    expect((await replyOf(summary, {}, contextOf(bees))).actions).toEqual([
      { verb: 'remove', label: 'Remove', key: 'r', edition: bees.edition, at: 0 },
    ]);
  });

  it('gives three sentences of a long article, in reading order and word for word', async () => {
    const article = seedArticle();
    const { blocks } = await replyOf(summary, {}, contextOf(article));
    const quotes = blocks.flatMap((block) => (block.kind === 'quote' ? [block.quote] : []));
    const starts = quotes.map(({ span }) => span.start);
    expect(quotes).toHaveLength(3);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(quotes.map(({ text }) => text)).toEqual(quotes.map(({ span }) => article.text.slice(span.start, span.end)));
  });

  it('names the nearest articles for one that isn’t there', async () => {
    expect(linesOf(await replyOf(summary, { article: 'wolfs' }, context))).toEqual([
      'refusal, private',
      'note: There is no article “wolfs”. Did you mean Wolves or Bees?',
    ]);
  });

  it('says how to add an article to an empty library', async () => {
    expect(linesOf(await replyOf(summary, { article: 'bees' }, contextOf()))).toEqual([
      'refusal, private',
      'note: There is no article to ask about yet. Put a .txt or .md file into seeds and start again.',
    ]);
  });

  it('gives as many sentences as are asked for', async () => {
    expect(linesOf(await replyOf(summary, { sentences: '1' }, context)).slice(2)).toEqual([
      'quote: Bees make honey in hives. (§1 Honey, sentence 1)',
    ]);
  });

  it('sums up what the daily post of a day is about, of all articles or of the one that is named', async () => {
    const inputs = [{ date: '2026-01-02' }, { date: '2026-01-02', article: 'bees' }];
    const replies = await Promise.all(inputs.map((input) => replyOf(summary, input, context)));
    expect(replies.map((reply) => linesOf(reply).slice(1, 3))).toEqual([
      ['heading: Wolves in brief:', 'note: The whole in brief'],
      ['heading: Bees in brief:', 'note: The whole in brief'],
    ]);
  });

  it('shows how a number or a date is written that isn’t one', async () => {
    const replies = [{ sentences: '101' }, { date: 'today' }].map((input) => replyOf(summary, input, context));
    expect((await Promise.all(replies)).map(linesOf)).toEqual([
      ['refusal, private', 'note: sentences: doesn’t take that. Write it like sentences: 3.'],
      ['refusal, private', 'note: date: doesn’t take that. Write it like date: 2026-11-23.'],
    ]);
  });

  it('suggests articles', () => {
    expect([summary.suggest?.('article', 'wo', {}, context), summary.suggest?.('private', 'wo', {}, context)]).toEqual([
      [{ name: 'Wolves', value: 'Wolves' }],
      [],
    ]);
  });
});
