import { expect, it } from 'vitest';
import { exampleQuestions } from '../../../commands/shared/example-questions.ts';
import { articleFrom } from '../../index/seed-article.ts';
import { bees, contextOf, wolves } from '../library.ts';

it('are two, one of each article, in the words of the articles', () => {
  expect(exampleQuestions(contextOf(bees, wolves))).toEqual([
    'What about forty thousand bees?',
    'What about Wolves hunt?',
  ]);
});

it('are those that the article asks itself, where it answers them', () => {
  const faq = articleFrom(
    '# Harbour\n\n## May dogs sail?\n\nDogs may sail on a lead.\n\n## Who opens the gate?\n\nThe harbour master opens the gate at six.\n\n## Why?\n\n',
    'faq.md',
  );
  expect(exampleQuestions(contextOf(faq))).toEqual(['May dogs sail?', 'Who opens the gate?']);
});

it('are asked in the language of the article', () => {
  const german = articleFrom(
    '# Hafen\n\nDer alte Hafen wurde von den Bauern mit der Hand gegraben. Die Boote liegen im Winter nicht im Wasser, sondern auf der Wiese.\n',
    'hafen.md',
  );
  expect(exampleQuestions(contextOf(german)).filter((question) => !question.startsWith('Was steht dort über'))).toEqual(
    [],
  );
});

it('are none without an article', () => {
  expect(exampleQuestions(contextOf())).toEqual([]);
});
