import { expect, it } from 'vitest';
import { exampleQuestions } from '../../../commands/shared/example-questions.ts';
import { lookUp } from '../../../commands/shared/answers.ts';
import { questionAsked } from '../../../commands/shared/intent.ts';
import { articleFrom } from '../../index/seed-article.ts';
import { bees, contextOf, wolves } from '../library.ts';

it('are two, one of each article, in the words of the articles', () => {
  expect(exampleQuestions(contextOf(bees, wolves))).toEqual([
    'What about forty thousand bees?',
    'What about Wolves hunt?',
  ]);
});

it('are answered surely by whoever is asked, the article or the library', () => {
  const context = contextOf(bees, wolves);
  const kinds = exampleQuestions(context).flatMap((question) =>
    ['', bees.file, wolves.file].map((article) => lookUp(questionAsked(question), article, context).kind),
  );
  expect([kinds[0], kinds[3]]).toEqual(['answered', 'answered']);
});

it('never name a part of another one, nor what is set apart by more than a blank', () => {
  const article = articleFrom(
    'In spring boats are kept by the Shanghai Harbour Trust. Later the Harbour Trust sells boats. Members of the Harbour Trust and of the Shanghai Harbour Trust may sail in the   yard.\n',
    'trust.txt',
  );
  const asked = exampleQuestions(contextOf(article));
  expect(asked[0]).toBe('What about Shanghai Harbour Trust?');
  expect(asked.slice(1).filter((question) => /Harbour|Trust| {2}/.test(question))).toEqual([]);
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
