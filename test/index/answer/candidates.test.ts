import { expect, it } from 'vitest';
import { openLexicon } from '../../../index/lexicon/lexicon.ts';
import { queryOn } from './query.ts';

const filler = Array.from({ length: 30 }, (_, i) => `Rain number ${i} falls.`);

it('takes few sentences where one stands out, many where none does', () => {
  const text = [...filler, 'The ferry leaves Molde at noon.'].join('\n\n');
  expect(queryOn(text, 'When does the ferry leave Molde in the rain?').candidates.length).toBe(20);
  expect(queryOn(text, 'When does rain fall?').candidates.length).toBe(30);
});

it('ties fall to the earlier sentence', () => {
  expect(queryOn('Rain falls.\n\nRain falls.\n\nRain falls.\n', 'rain').candidates).toEqual([0, 1, 2]);
});

it('finds sentences that share no word with the question but say the same, by a lexicon', () => {
  const text = [...filler, 'The physician purchased an automobile.'].join('\n\n');
  const question = 'Which car did the doctor buy?';
  expect(queryOn(text, question).candidates).toEqual([]);
  expect(queryOn(text, question, 'a.txt', openLexicon('index/lexicon')).candidates).toContain(30);
});

it('takes what stands under a heading that says it', () => {
  const text = '# Fees\n\nA card costs 3 pounds.\n\n# Hours\n\nIt opens at nine.\n';
  expect(queryOn(text, 'Are there any fees?', 'a.md').candidates[0]).toBe(0);
});
