import { expect, test } from 'vitest';
import { askedOf } from './asked.ts';

const questions = ['Who keeps the harbour?', 'What is a quay?', 'When does the ferry leave?', 'Why?'];
const sentences = ['The harbour is kept by the town itself.'];

test('questions are drawn evenly, with beginnings of their longest words', () => {
  const { questions: drawn, typed } = askedOf(questions, sentences, 2);
  expect([drawn, typed]).toEqual([
    [questions[0], questions[2]],
    ['ha', 'fer'],
  ]);
});

test('texts to verify are a sentence, a changed one, and one that isn’t there', () => {
  expect(askedOf(questions, sentences, 3).quotes).toEqual([
    'The harbour is kept by the town itself.',
    'The harbour is kept hardly the town itself.',
    'When does the ferry leave?',
  ]);
});
