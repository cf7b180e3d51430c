import { describe, expect, it } from 'vitest';
import { namesIn, openingName } from '../../../../index/answer/mentions/names.ts';
import { annotationsOf } from '../../../../index/answer/sentence-annotations.ts';
import type { ArticleIndex } from '../../../../index/article-index.ts';
import { queryOn } from '../query.ts';

function indexOf(text: string): ArticleIndex {
  return queryOn(text, 'Who?').index;
}

function names(text: string): string[] {
  const index = indexOf(text);
  const runs = annotationsOf(index, 0).entities.filter(({ kind }) => ['person', 'place', 'name'].includes(kind));
  return runs.flatMap((run) =>
    namesIn(index, 0, run).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
  );
}

describe('namesIn', () => {
  it('parts an owner from what is owned', () => {
    expect(names('They printed Wang Zhen’s Nong Shu with movable type.')).toEqual([
      'name: Wang Zhen',
      'name: Nong Shu',
    ]);
  });

  it('leaves out grammar, and a word that has its capital from the sentence', () => {
    expect(names('During the Southern Song the duke fled.')).toEqual(['name: Southern Song']);
    expect(names('Fragments of Hadrian’s Wall are visible.')).toEqual(['name: Hadrian', 'name: Wall']);
  });

  it('knows a person by a title', () => {
    expect(names('At the invitation of President Xi Jinping they came.')).toEqual(['person: President Xi Jinping']);
  });
});

describe('openingName', () => {
  it('is a word that has a capital inside sentences, too', () => {
    const text = 'Fresno is large. They live in Fresno. Storms came. In winter storms are rare.';
    const index = indexOf(text);
    expect(openingName(index, 0)).toEqual({ kind: 'name', start: 0, end: 6 });
    expect(openingName(index, 2)).toBe(undefined);
  });
});
