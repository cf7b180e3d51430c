import { describe, expect, it } from 'vitest';
import { headingContext } from '../../../index/answer/heading-context.ts';
import { readQuestion } from '../../../index/answer/question.ts';
import { type ArticleIndex, indexArticle } from '../../../index/article-index.ts';
import { articleFrom } from '../seed-article.ts';

const guide = indexArticle(
  articleFrom(
    '# Guide\n\n## Errors\n\nThe display shows these codes:\n\n- E1 is a leak.\n- E2 is a blocked hose.\n\n## Care\n\n| Part | Interval |\n|---|---|\n| filter | monthly |\n\nWipe it.\n',
    'guide.md',
  ),
);

/** The words of a question that stand above the passage with a certain text: in a heading, in a lead-in. */
function above(index: ArticleIndex, question: string, text: string): [string[], string[]] | undefined {
  const asked = readQuestion(index, question);
  const passage = index.sentences.find(({ span }) => index.article.text.slice(span.start, span.end) === text)?.passage;
  const found = headingContext(index, asked, passage ?? -1);
  const where = (flags: readonly boolean[]): string[] => asked.words.filter((_, w) => flags[w]).map(({ word }) => word);
  return found && [where(found.heading), where(found.leadIn)];
}

describe('headingContext', () => {
  it('finds what the heading and the sentence before a list say', () => {
    expect(above(guide, 'Which error codes does the display show?', 'E2 is a blocked hose.')).toEqual([
      ['error'],
      ['codes', 'display', 'show'],
    ]);
  });

  it('takes the head of a table for what introduces its rows', () => {
    expect(above(guide, 'What is the interval of care?', 'filter\tmonthly')).toEqual([['care'], ['interval']]);
  });

  it('ends a list at the next heading, and is undefined where nothing stands above', () => {
    expect(above(guide, 'Which codes are there?', 'Wipe it.')).toBeUndefined();
  });

  it('ends a list at what is no item, and a table behind its rows', () => {
    const file = 'You need these:\n\n- a pan\n\nThen eat.\n\n| Voltage |\n|---|\n| 12 V |\n\nThe office opens.\n';
    const article = indexArticle(articleFrom(file, 'pan.md'));
    expect(above(article, 'What do you need?', 'a pan')).toEqual([[], ['need']]);
    expect(above(article, 'What do you need?', 'Then eat.')).toBeUndefined();
    expect(above(article, 'Which voltage?', '12 V')).toEqual([[], ['voltage']]);
    expect(above(article, 'Which voltage?', 'The office opens.')).toBeUndefined();
  });

  it('keeps a heading of plain text above all paragraphs up to the next', () => {
    const rules = indexArticle(
      articleFrom('Fees\nA card costs nothing.\nA copy costs a pound.\n\nHours\nIt opens at nine.\n'),
    );
    expect(above(rules, 'Are there fees?', 'A copy costs a pound.')).toEqual([['fees'], []]);
    expect(above(rules, 'Are there fees?', 'It opens at nine.')).toBeUndefined();
  });
});
