import { describe, expect, it } from 'vitest';
import { namesSubject } from '../../../index/answer/subject.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { tokenize } from '../../../index/terms.ts';
import { articleFrom } from '../seed-article.ts';

function subjects(text: string, file: string, question: string): string[] {
  const index = indexArticle(articleFrom(text, file));
  const word = ({ start, end }: { start: number; end: number }): string => question.slice(start, end);
  return tokenize(question, index.language)
    .filter((token) => namesSubject(index, token, word(token)))
    .map(word);
}

describe('namesSubject', () => {
  it('knows the words of a title and its initials in capitals', () => {
    const licence = '# Meadow General Public Licence\n\nAnyone may copy it.\n';
    expect(subjects(licence, 'a.md', 'Does the GPL, MGPL, gpl or GP licence of the Meadow allow a copy?')).toEqual([
      'GPL',
      'MGPL',
      'licence',
      'Meadow',
    ]);
  });

  it('knows words for the article itself, unless it speaks of such things', () => {
    expect(subjects('The report of the board is read.\n', 'a.txt', 'article report')).toEqual(['article']);
  });

  it('does not trust the name of a file, nor single ideographs', () => {
    expect(subjects('Children may swim.\n', 'opening-hours.txt', 'What are the opening hours?')).toEqual([]);
    expect(subjects('停车费规定\n停车要付费。\n', 'a.txt', '停车费是多少？')).toEqual([]);
  });
});
