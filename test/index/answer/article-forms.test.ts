import { expect, it } from 'vitest';
import { formsOf, linesOf } from '../../../index/answer/article-forms.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { articleFrom } from '../seed-article.ts';

const index = indexArticle(articleFrom('# Bees\n\n## Honey\n\nBees make honey. A bee flies.\n', 'bees.md'));

it('goes through the sentences, and then the headings, each once', () => {
  expect([...linesOf(index)].map(({ sentence, tokens }) => [sentence, ...tokens.map(({ form }) => form)])).toEqual([
    [0, 'bees', 'make', 'honey'],
    [1, 'a', 'bee', 'flies'],
    [-1, 'honey'],
    [-1, 'bees'],
  ]);
});

it('knows the content words as they are written', () => {
  const forms = [...formsOf(index)].map(([form, id]) => [form, index.terms.of(id)]);
  expect(Object.fromEntries(forms)).toEqual({ bees: 'bee', make: 'make', honey: 'honey', bee: 'bee', flies: 'fli' });
});
