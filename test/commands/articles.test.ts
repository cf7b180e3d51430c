import { describe, expect, it } from 'vitest';
import { articles } from '../../commands/articles.ts';
import { noEdition } from '../../commands/reply/reply.ts';
import { articleFrom } from '../index/seed-article.ts';
import { bees, contextOf, linesOf, replyOf, wolves } from './library.ts';

describe('/articles', () => {
  it('lists what can be asked about, and what was left out', async () => {
    const context = contextOf(bees, wolves);
    const library = { ...context.library, problems: [{ file: 'x.pdf', reason: 'it is not readable' }] };
    expect(linesOf(await replyOf(articles, {}, { ...context, library }))).toEqual([
      'reply, private',
      'heading: You can ask about 2 articles:',
      `list: Bees – 2 sections, 22 words · edition ${bees.edition} · bees.md`,
      `list: Wolves – 2 sections, 10 words · edition ${wolves.edition} · wolves.md`,
      'note: Left out: x.pdf: it is not readable.',
    ]);
  });

  it('counts one article, one section and one word as one', async () => {
    const one = articleFrom('Wolves.\n', 'one.txt');
    expect(linesOf(await replyOf(articles, {}, contextOf(one)))).toEqual([
      'reply, private',
      'heading: You can ask about one article:',
      `list: Test – 1 section, 1 word · edition ${one.edition} · one.txt`,
    ]);
  });

  it('can be turned page by page, whatever happens to the articles', async () => {
    const { again, actions } = await replyOf(articles, {}, contextOf(bees));
    expect([again, actions]).toEqual([{ verb: 'articles', edition: noEdition, at: 0 }, undefined]);
  });

  it('says how to add an article where there is none, and why files were left out', async () => {
    const context = contextOf();
    const library = { ...context.library, problems: [{ file: 'x.pdf', reason: 'it is not readable' }] };
    expect(linesOf(await replyOf(articles, {}, { ...context, library }))).toEqual([
      'refusal, private',
      'note: There is no article to ask about yet. Put a .txt or .md file into seeds and start again.',
      'note: Left out: x.pdf: it is not readable.',
    ]);
  });
});
