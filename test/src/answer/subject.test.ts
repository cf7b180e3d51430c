import { expect, it } from 'vitest';
import { indexArticle } from '../../../index/article-index.ts';
import { tokenize } from '../../../index/terms.ts';
import { namesSubject } from '../../../src/answer/subject.ts';
import { articleFrom } from '../../index/seed-article.ts';

it('knows words for the article itself, unless it speaks of such things', () => {
  const [article, report] = tokenize('article report').map((word) =>
    namesSubject(indexArticle(articleFrom('The report of the board is read.\n')), word),
  );
  expect([article, report]).toEqual([true, false]);
});

it('knows the words of a title and its initials', () => {
  const index = indexArticle(articleFrom('# Meadow General Public Licence\n\nAnyone may copy it.\n', 'mgpl.md'));
  const words = tokenize('Does the GPL or MGPL licence of the meadow allow a copy, GP?');
  expect(words.filter((word) => namesSubject(index, word)).map(({ form }) => form)).toEqual([
    'gpl',
    'mgpl',
    'licence',
    'meadow',
  ]);
});
