import { expect, it } from 'vitest';
import { isNew, type } from '../../../../index/answer/features/type.ts';
import { annotationsOf } from '../../../../index/answer/sentence-annotations.ts';
import { measured, queryOn } from '../query.ts';

const text =
  'The ferry was built by Odd Sundal in 1920.\n\nIt carries 40 cars.\n\nIt stops because the fjord freezes.\n\nA ferry is a ship.\n';

/** Without those that every sentence has. */
function kinds(question: string, sentence: number): string[] {
  return Object.keys(measured(type, queryOn(text, question), sentence)).filter((name) => name !== 'new words');
}

it('finds the kind of words that is asked for', () => {
  expect(kinds('Who built it?', 0)).toEqual([
    'has the likeliest kind',
    'has any kind asked for',
    'who: a name',
    'kind, with words',
  ]);
  expect(kinds('When was the ferry built?', 0)).toContain('when: a date');
  expect(kinds('How many cars does it carry?', 1)).toEqual(
    expect.arrayContaining(['how many: a number', 'number beside its noun']),
  );
});

it('finds reasons and definitions', () => {
  expect(kinds('Why does it stop?', 2)).toContain('why: a reason');
  expect(kinds('What is a ferry?', 3)).toEqual(expect.arrayContaining(['what: a definition', 'defines what is asked']));
});

it('takes no name for an answer that the question has itself', () => {
  const query = queryOn(text, 'When did Odd Sundal build the ferry?');
  const [name, year] = annotationsOf(query.index, 0).entities;
  expect([name, year].map((entity) => entity && isNew(query, entity))).toEqual([false, true]);
});
