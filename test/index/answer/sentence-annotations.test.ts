import { describe, expect, it } from 'vitest';
import { annotationsOf, formIn, saidIn } from '../../../index/answer/sentence-annotations.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { articleFrom } from '../seed-article.ts';

const text =
  'The ferry is a ship. It stopped because the fjord froze. Who built it? Odd built the ferry in 1920 by using oak.\n';
const index = indexArticle(articleFrom(text));

describe('annotationsOf', () => {
  it('says of a sentence what it does, by its little words', () => {
    const signs = index.sentences.map((_, sentence) => {
      const { pointsBack, asks, givesReason, givesMeans, defines } = annotationsOf(index, sentence);
      return Object.entries({ pointsBack, asks, givesReason, givesMeans, defines }).flatMap(([name, is]) =>
        is ? [name] : [],
      );
    });
    expect(signs).toEqual([['defines'], ['pointsBack', 'givesReason'], ['asks'], ['givesMeans']]);
  });

  it('keeps the content words with their places, and the entities with their terms', () => {
    const { terms, forms, places, entities } = annotationsOf(index, 3);
    expect([...terms].map((term) => index.terms.of(term))).toEqual(['odd', 'built', 'ferri', '1920', 'use', 'oak']);
    expect(forms).toEqual(['odd', 'built', 'ferry', '1920', 'using', 'oak']);
    expect([...places]).toEqual([0, 1, 3, 5, 7, 8]);
    const year = entities.find(({ kind }) => kind === 'date');
    expect(year && [text.slice(year.start, year.end), year.terms]).toEqual(['1920', [terms[3]]]);
  });

  it("takes no author's number of a clause for one that the text tells", () => {
    const rules = indexArticle(
      articleFrom('3.3 Moderators are elected for 2 years. There are 5 of them.\n\n3.4 Be kind.\n'),
    );
    const found = rules.sentences.map(({ section }, sentence) => [
      section,
      annotationsOf(rules, sentence).entities.flatMap(({ kind, start, end }) =>
        kind === 'name' ? [] : [rules.article.text.slice(start, end)],
      ),
      saidIn(rules, sentence).trim(),
    ]);
    expect(found).toEqual([
      ['3.3', ['2 years'], 'Moderators are elected for 2 years.'],
      ['3.3', ['5'], 'There are 5 of them.'],
      ['3.4', [], 'Be kind.'],
    ]);
  });

  it('is made once', () => {
    expect(annotationsOf(index, 1)).toBe(annotationsOf(index, 1));
  });
});

describe('formIn', () => {
  it('gives words as they are written a number each, those of grammar too', () => {
    const { spoken } = annotationsOf(index, 0);
    expect([...spoken]).toEqual(['the', 'ferry', 'is', 'a', 'ship'].map((form) => formIn(index, form)));
    expect(formIn(index, 'quark')).toBe(-1);
  });
});
