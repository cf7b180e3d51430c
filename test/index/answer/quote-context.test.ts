import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../index/answer/quote-context.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { articleFrom } from '../seed-article.ts';

/** What is shown with the sentence of a file that begins so. */
function context(file: string, beginning: string, name = 'a.md'): string | undefined {
  const index = indexArticle(articleFrom(file, name));
  const { text } = index.article;
  const sentence = index.sentences.findIndex(({ span }) => text.startsWith(beginning, span.start));
  const span = contextOf(index, sentence);
  return span && text.slice(span.start, span.end);
}

describe('contextOf', () => {
  const list = '# Camp\n\nYou need these:\n\n- a pan\n- an egg\n- salt\n\nThen eat.\n';

  it('gives an introduction its items, and an item its introduction', () => {
    expect(context(list, 'You need')).toBe('You need these:\n\na pan\n\negg'.replace('egg', 'an egg\n\nsalt'));
    expect(context(list, 'an egg')).toBe('You need these:\n\na pan\n\nan egg');
    expect(context(list, 'Then eat')).toBeUndefined();
  });

  it('gives a sentence alone the list that follows it, and a paragraph of several none', () => {
    const file =
      '# Camp\n\n## Shop\n\nThe camp sells a few things.\n\n- a pan\n- salt\n\nIt is open. It is warm.\n\n- bring gloves\n\n## Way\n\nGo up.\n';
    expect(context(file, 'The camp sells')).toBe('The camp sells a few things.\n\na pan\n\nsalt');
    expect(context(file, 'It is open')).toBeUndefined();
  });

  it('gives the whole of a short answer to a question of the article', () => {
    const faq = '**Do you ship?**\n\nYes. It takes a week.\n\nAsk for tracking.\n\n**Is it dear?**\n\nNo.\n';
    expect(context(faq, 'It takes')).toBe('Yes. It takes a week.\n\nAsk for tracking.');
    expect(context(faq, 'No.')).toBeUndefined();
  });

  it('gives a sentence that points back the one before it', () => {
    const text = 'The mill stood by the river. It burnt down in 1911.';
    expect(context(text, 'It burnt', 'a.txt')).toBe(text);
  });

  it('gives a row the head of its table while that is near', () => {
    const table = '| Zone | Price |\n|---|---|\n| North | £2 |\n| South | £3 |\n';
    expect(context(table, 'South')).toBe('Zone\tPrice\n\nNorth\t£2\n\nSouth\t£3');
  });

  it('never gets longer than can be read at a glance', () => {
    const long = `You need these:\n\n${Array.from({ length: 60 }, (_, i) => `- item number ${i} of the long list\n`).join('')}`;
    expect(context(long, 'You need')?.length).toBeLessThanOrEqual(900);
    expect(context(long, 'item number 50')).toBeUndefined();
  });
});
