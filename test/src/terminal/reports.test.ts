import { expect, it } from 'vitest';
import { libraryOf } from '../../../index/library.ts';
import { checkReport } from '../../../src/terminal/reports.ts';
import { articleFrom } from '../../index/seed-article.ts';

it('says of a language without rules of its own that it is read by Unicode’s', () => {
  const bees = { ...articleFrom('Bees hum. They dance.\n'), language: 'en-GB' };
  const silta = { ...articleFrom('Silta avattiin.\n', 'silta.md'), language: 'fi' };
  expect(checkReport(libraryOf([bees, silta], 'articles'))).toBe(
    [
      '✓ article.txt',
      '    Test',
      `    en-GB, edition ${bees.edition}, 1 section, 2 sentences`,
      '✓ silta.md',
      '    silta',
      `    fi, edition ${silta.edition}, 1 section, 1 sentence`,
      "    no rules of its own for Finnish (fi): Unicode's",
      '2 articles can be asked about, 0 left out.\n',
    ].join('\n'),
  );
});
