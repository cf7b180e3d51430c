import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../index/article-index.ts';
import { readText } from '../index/read-text.ts';
import type { AskedArticle, QuestionSet } from './question-set.ts';
import { unstatedItems } from './unstated.ts';

const fileText = [
  'The harbour festival opened on Saturday. Mayor Ingrid Falk praised the harbour festival.',
  'The harbour festival costs 40 crowns. Ingrid Falk was born in Oslo and went to school there.',
].join('\n');

function setOf(text: string, questions: number): QuestionSet {
  const read = readText('festival.txt', Buffer.from(text));
  if (read.kind === 'unreadable') throw new Error(read.reason);
  const article: AskedArticle = { fileText: text, index: indexArticle(read) };
  const items = Array.from({ length: questions }, () => ({
    kind: 'answerable' as const,
    question: 'When?',
    gold: [],
    article,
  }));
  return { name: 'festival', unreadable: [], items };
}

describe('unstatedItems', () => {
  const items = unstatedItems(setOf(fileText, 60));
  const questions = items.map(({ question }) => question);

  it('asks about what the article speaks of, people too', () => {
    expect(questions.some((question) => question.includes('the harbour festival'))).toBe(true);
    expect(questions.some((question) => question.includes('Ingrid Falk'))).toBe(true);
  });

  it('has no answers', () => {
    expect(items.every(({ kind, gold }) => kind === 'unanswerable' && gold.length === 0)).toBe(true);
  });

  it('does not ask what is stated', () => {
    expect(
      questions.filter((question) => /much does the harbour festival cost|Falk go to school|Falk's age/.test(question)),
    ).toEqual([]);
  });

  it('makes about one question for every three of the set, always the same ones', () => {
    expect(unstatedItems(setOf(fileText, 6)).map(({ question }) => question)).toEqual(questions.slice(0, 2));
  });
});
