import { expect, it } from 'vitest';
import { indexArticle } from '../../index/article-index.ts';
import { articleFrom } from '../index/seed-article.ts';
import { exchangedItems } from './alter.ts';
import type { Item } from './question-set.ts';

const filler = 'Nothing of note was said about it for a very long while after that day. ';
const text = `Odd Sundal built the ferry in Molde.\n\n${filler.repeat(20)}\n\nIt was later sold to Henrik Vold, who lived in Narvik.\n`;

function item(question: string): Item {
  const start = text.indexOf('Odd Sundal built');
  const article = { fileText: text, index: indexArticle(articleFrom(text, 'ferry.txt')) };
  return { kind: 'answerable', question, gold: [{ start, end: start + 10 }], article };
}

it('exchanges a name of every third question for another of its kind that stands far from the answer', () => {
  const questions = ['What is it?', 'Was it sold?', 'Who built the ferry for Odd Sundal?'];
  const made = exchangedItems({ name: 'ferries', unreadable: [], items: questions.map(item) });
  expect(made.map(({ kind, question, gold }) => ({ kind, question, gold }))).toEqual([
    { kind: 'unanswerable', question: 'Who built the ferry for Henrik Vold?', gold: [] },
  ]);
});

it('makes no question where there is no name, or no other', () => {
  const questions = ['What is it?', 'Was it sold?', 'Who built the ferry?'];
  expect(exchangedItems({ name: 'ferries', unreadable: [], items: questions.map(item) })).toEqual([]);
});
