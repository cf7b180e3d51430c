import { describe, expect, it } from 'vitest';
import { summary } from '../../commands/summary.ts';
import { seedArticle } from '../index/seed-article.ts';
import { bees, contextOf, linesOf, wolves } from './library.ts';

const context = contextOf(bees, wolves);

describe('/summary', () => {
  it('gives the first article’s sentences, its title said once', async () => {
    expect(linesOf(await summary.run({}, context))).toEqual([
      'reply, public',
      'heading: Bees in brief:',
      'quote: Bees make honey in hives. (§1 Honey, sentence 1)',
      'quote: A hive holds forty thousand bees. (§1 Honey, sentence 2)',
      'quote: In winter the bees keep warm by trembling. (§2 Winter, sentence 1)',
    ]);
  });

  it('gives those of the article that is named, in private when asked to', async () => {
    const reply = await summary.run({ article: 'wolves', private: true }, context);
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
    expect((await summary.run({}, context)).actions).toEqual([
      { verb: 'remove', label: 'Remove', key: 'r', edition: bees.edition, at: 0 },
    ]);
  });

  it('gives five sentences of a long article, in reading order and word for word', async () => {
    const article = seedArticle();
    const { blocks } = await summary.run({}, contextOf(article));
    const quotes = blocks.flatMap((block) => (block.kind === 'quote' ? [block.quote] : []));
    const starts = quotes.map(({ span }) => span.start);
    expect(quotes).toHaveLength(5);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(quotes.map(({ text }) => text)).toEqual(quotes.map(({ span }) => article.text.slice(span.start, span.end)));
  });

  it('names the nearest articles for one that isn’t there', async () => {
    expect(linesOf(await summary.run({ article: 'wolfs' }, context))).toEqual([
      'refusal, private',
      'note: There is no article “wolfs”. Did you mean Wolves or Bees?',
    ]);
  });

  it('says how to add an article to an empty library', async () => {
    expect(linesOf(await summary.run({ article: 'bees' }, contextOf()))).toEqual([
      'refusal, private',
      'note: There is no article to ask about yet. Put a .txt or .md file into seeds and start again.',
    ]);
  });

  it('suggests articles', () => {
    expect([summary.suggest?.('article', 'wo', {}, context), summary.suggest?.('private', 'wo', {}, context)]).toEqual([
      [{ name: 'Wolves', value: 'Wolves' }],
      [],
    ]);
  });
});
