import { describe, expect, it } from 'vitest';
import { layWords } from '../../../../index/answer/mentions/laid-words.ts';
import { queryOn } from '../query.ts';

describe('layWords', () => {
  const query = queryOn('The ferry sank in May, and the crew swam (all of it).', 'When did the ferry sink? The crew?');
  const laid = layWords(query, 0);

  it('says which word of the question stands where, and what share of it that is', () => {
    const words = query.question.words.map(({ word }) => word);
    const said = laid.tokens.map(({ form }, place) => [form, words[laid.word[place] as number]]);
    expect(said.filter(([, word]) => word)).toEqual([
      ['ferry', 'ferry'],
      ['sank', 'sink'],
      ['crew', 'crew'],
    ]);
    expect([...laid.exact].filter((share) => share > 0)).toEqual([...query.matches.shares]);
  });

  it('counts clauses by commas, brackets and joining words', () => {
    expect([...laid.clause]).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2]);
  });

  it('lays no words by meaning without a lexicon', () => {
    expect(Math.max(...laid.alike)).toBe(0);
  });
});
