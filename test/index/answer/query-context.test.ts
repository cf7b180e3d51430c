import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../../index/lexicon/lexicon.ts';
import { queryOn } from './query.ts';

const text = 'The ferry leaves at noon. The crew sleeps.\n\nRain falls.\n\nA ferry sank in May.\n';

describe('queryContextOf', () => {
  it('lays a question over an article: passages found, candidates, the best of them', () => {
    const { passageScores, candidates, bestBm25, questionVector } = queryOn(text, 'When does the ferry leave?');
    expect([...passageScores.keys()].sort()).toEqual([0, 2]);
    expect([Math.max(...passageScores.values()), candidates[0]]).toEqual([1, 0]);
    expect(bestBm25).toBeGreaterThan(0.5);
    expect(questionVector).toBeUndefined();
  });

  it('knows what the question is about as a whole where there is a lexicon', () => {
    const { questionVector = new Float32Array() } = queryOn(text, 'When?', 'a.txt', openLexicon('index/lexicon'));
    expect([questionVector.length > 0, questionVector.every((value) => value === 0)]).toEqual([true, true]);
  });

  it('finds nothing for words that the article never uses', () => {
    const { candidates, passageScores, bestBm25 } = queryOn(text, 'Quarks?');
    expect([candidates, passageScores.size, bestBm25]).toEqual([[], 0, 0]);
  });
});
