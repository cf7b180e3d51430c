import { describe, expect, it } from 'vitest';
import { rolesIn } from '../../../index/answer/roles.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { articleFrom } from '../seed-article.ts';

/** The sentences of a file with their roles. */
function roles(file: string, name = 'a.md'): [string, string | undefined][] {
  const index = indexArticle(articleFrom(file, name));
  return index.sentences.map(({ span }, s) => [index.article.text.slice(span.start, span.end), rolesIn(index)[s]]);
}

describe('rolesIn', () => {
  it('tells questions from what answers them', () => {
    expect(roles('# Help\n\n**Do you ship abroad?**\n\nYes, but not to Svalbard.\n')).toEqual([
      ['Do you ship abroad?', 'question'],
      ['Yes, but not to Svalbard.', undefined],
    ]);
  });

  it('takes a question in the middle of a paragraph for one', () => {
    expect(roles('The hall was full. But who paid? The council did.', 'a.txt').map(([, role]) => role)).toEqual([
      undefined,
      'question',
      undefined,
    ]);
  });

  it('knows what introduces a list, and the head of a table', () => {
    expect(roles('You need these:\n\n- a pan\n- an egg\n\n| Part | Price |\n|---|---|\n| hose | £4 |\n')).toEqual([
      ['You need these:', 'introduction'],
      ['a pan', undefined],
      ['an egg', undefined],
      ['Part\tPrice', 'head'],
      ['hose\t£4', undefined],
    ]);
  });

  it('knows the lines of a table of contents', () => {
    expect(roles('- [Fees](#fees)\n- [Noise](#noise)\n\n# Fees\n\nThey are due.\n\n# Noise\n\nNone.\n')).toEqual([
      ['Fees', 'contents'],
      ['Noise', 'contents'],
      ['They are due.', undefined],
      ['None.', undefined],
    ]);
  });
});
