import { describe, expect, it } from 'vitest';
import { featureNames } from '../../../index/answer/features/all.ts';
import { modelFor, rankRows, rankSentences } from '../../../index/answer/rank.ts';
import { openLexicon } from '../../../index/lexicon/lexicon.ts';
import { queryOn } from './query.ts';

const text = 'Rain falls on the harbour.\n\nThe ferry leaves the harbour at noon.\n\nThe ferry is grey.\n';
const query = queryOn(text, 'When does the ferry leave the harbour?');

describe('rankSentences', () => {
  it('puts the sentence first that says most of the question, and keeps the rows it went by', () => {
    const { ranked, rows } = rankSentences(query);
    expect(ranked[0]?.sentence).toBe(1);
    expect(ranked.map(({ score }) => score)).toEqual(ranked.map(({ score }) => score).sort((a, b) => b - a));
    expect(rows.length).toBe(query.candidates.length * featureNames.length);
  });
});

describe('rankRows', () => {
  it('adds up weighted columns; ties fall to the earlier sentence', () => {
    const rows = Float64Array.from([1, 0, 0, 2, 1, 0]);
    const weights = Float64Array.from([1, 2]);
    expect(rankRows({ ...query, candidates: [7, 5, 3] }, rows, weights)).toEqual([
      { sentence: 5, score: 4 },
      { sentence: 3, score: 1 },
      { sentence: 7, score: 1 },
    ]);
  });
});

describe('modelFor', () => {
  it('goes by the script, and by whether there is a lexicon', () => {
    const chinese = queryOn('渡轮中午离开港口。\n雨落在港口上。\n', '渡轮何时离开？');
    const withLexicon = queryOn(text, 'Which ferry?', 'a.txt', openLexicon('index/lexicon'));
    expect([query, withLexicon, chinese].map(modelFor)).toEqual(['englishWithoutLexicon', 'english', 'ideographic']);
  });
});
