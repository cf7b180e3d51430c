import { expect, it } from 'vitest';
import { clausesBeside } from '../../../index/answer/clauses.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { tokenize } from '../../../index/terms.ts';
import { articleFrom } from '../seed-article.ts';

const index = indexArticle(articleFrom('The cup is won.\n'));

function beside(text: string): unknown {
  const tokens = tokenize(text, index.language);
  const isLittle = ({ form }: { form: string }): boolean => ['sure', 'ask', 'forgot'].includes(form);
  const clauses = clausesBeside(index, { text, tokens }, new Set(), new Set(), isLittle);
  return clauses.map(({ tokens: words, spoken, behindQuestion }) => [
    words.map(({ form }) => form).join(' '),
    ...(spoken ? ['spoken'] : []),
    ...(behindQuestion ? ['behind'] : []),
  ]);
}

it('parts a text at marks, and before an asking word behind what somebody says', () => {
  expect(beside('just curious, who won the cup? my friend bets')).toEqual([
    ['just curious'],
    ['my friend bets', 'spoken', 'behind'],
  ]);
  expect(beside('i lost it who won the cup')).toEqual([['i lost it', 'spoken']]);
  expect(beside('not sure who to ask, who won the cup')).toEqual([['not sure', 'spoken'], ['who to ask']]);
});

it('parts what somebody shortly adds, but nothing that goes on with the question', () => {
  expect(beside('who won the big cup i forgot')).toEqual([['i forgot', 'spoken']]);
  expect(beside('what can i do with the cup if i win')).toEqual([]);
  expect(beside('which big cup may i have')).toEqual([]);
});

it('finds none beside a text in which nobody asks, or nobody does anything else', () => {
  expect(beside('i won it, and i forgot')).toEqual([]);
  expect(beside('who won, when it was cold')).toEqual([]);
});
