import { describe, expect, it } from 'vitest';
import { answeringCells } from '../../../index/answer/answer-column.ts';
import { answerWords } from '../../../index/answer/answer-words.ts';
import { queryOn } from './query.ts';

const loans = '| What | How many | A late day |\n|---|---|---|\n| Films | 5 | 50p |\n| Books | 12 | 20p |\n';

/** The cells of the row that begins so, in which words may answer, and the words that do. */
function asked(question: string, row = 'Films', table = loans): [string[] | undefined, string | undefined] {
  const query = queryOn(table, question, 'loans.md');
  const { text } = query.index.article;
  const sentence = query.index.sentences.findIndex(({ span }) => text.startsWith(row, span.start));
  const block = query.index.passages[query.index.sentences[sentence]?.passage ?? 0]?.block;
  const cells = block && answeringCells(query, block);
  const words = answerWords(query, sentence);
  return [cells?.map(({ start, end }) => text.slice(start, end)), words && text.slice(words.start, words.end)];
}

describe('answeringCells', () => {
  it('are those of the column that is asked for', () => {
    expect(asked('How much is a late day for films?')).toEqual([['50p'], '50p']);
    expect(asked('What does a late day cost for books?', 'Books')[0]).toEqual(['20p']);
  });

  it('are none where the question names no column and there are several', () => {
    expect(asked('How much are films?')).toEqual([[], undefined]);
  });

  it('are the only other cell of a row of two', () => {
    expect(asked('How much is a hose?', 'hose', '| Part | Price |\n|---|---|\n| hose | £4 |\n')).toEqual([
      ['£4'],
      '£4',
    ]);
  });

  it('are not told of a paragraph', () => {
    expect(asked('When was it built?', 'It was built', 'It was built in 1911.\n')).toEqual([undefined, '1911']);
  });
});
