import { describe, expect, it } from 'vitest';
import { compoundParts } from '../../../index/answer/compound-parts.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { termOf } from '../../../index/terms.ts';
import { readText } from '../read-text.ts';

function parts(word: string, language: string, text: string): [string, number][] {
  const article = readText('a.txt', Buffer.from(text), { language });
  if (article.kind === 'unreadable') throw new Error(article.reason);
  const index = indexArticle(article);
  return compoundParts(index, termOf(word, index.language)).map(({ id, likeness }) => [index.terms.of(id), likeness]);
}

const club = 'Der Mitgliedsbeitrag ist jährlich fällig. Die Kündigungsfrist beträgt drei Monate. Der Vorstand tagt.';

describe('a word that the article hasn’t', () => {
  it('stands for a compound that ends with it, and less for one that begins with it', () => {
    expect(parts('beitrag', 'de', club)).toEqual([['mitgliedsbeitrag', 0.8]]);
    expect(parts('kundigung', 'de', club)).toEqual([['kundigungsfrist', 0.6]]);
  });

  it('stands for its last part, where that is the article’s word', () => {
    expect(parts('gesamtvorstand', 'de', club)).toEqual([['vorstand', 0.8]]);
  });

  it('stands for nothing that has it by chance: a short one, or an ending', () => {
    expect(parts('frist', 'de', 'Die Artistin tagt.')).toEqual([]);
    expect(parts('tag', 'de', club)).toEqual([]);
  });

  it('stands for no other word where compounds are written apart', () => {
    expect(parts('beitrag', 'fr', club)).toEqual([]);
  });
});
