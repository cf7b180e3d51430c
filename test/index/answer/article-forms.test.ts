import { expect, it } from 'vitest';
import { formsOf, headingTexts } from '../../../index/answer/article-forms.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { articleFrom } from '../seed-article.ts';

const index = indexArticle(articleFrom('# Bees\n\n## Honey\n\nBees make honey. A bee flies.\n', 'bees.md'));

it('has the headings and the title, each once', () => {
  expect([...headingTexts(index.article)]).toEqual(['Honey', 'Bees']);
});

it('knows the content words as they are written', () => {
  const forms = [...formsOf(index)].map(([form, id]) => [form, index.terms.of(id)]);
  expect(Object.fromEntries(forms)).toEqual({ bees: 'bee', make: 'make', honey: 'honey', bee: 'bee', flies: 'fli' });
});
