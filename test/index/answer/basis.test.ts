import { expect, it } from 'vitest';
import { basisOf } from '../../../index/answer/basis.ts';
import { rankSentences } from '../../../index/answer/rank.ts';
import { queryOn } from './query.ts';

const text = '# Deck\n\nPets are welcome below. Tickets cost two euros.\n\n## Are bicycles taken?\n\nYes, for free.\n';

function basis(question: string): string {
  const query = queryOn(text, question, 'ferry.md');
  const { ranked, rows } = rankSentences(query);
  return basisOf(query, ranked, rows);
}

it('is the question’s own words where most of them stand in the sentence or in the question above it', () => {
  expect(['are pets welcome?', 'Are bicycles taken?'].map(basis)).toEqual(['words', 'words']);
});

it('is their meaning where few of them do, and nothing where nothing is found', () => {
  expect(['may pets sail with grandmother?', 'who invented xylophones?'].map(basis)).toEqual(['meaning', 'words']);
});
