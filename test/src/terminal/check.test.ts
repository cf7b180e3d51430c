import { describe, expect, it } from 'vitest';
import { articleEndings } from '../../../index/formats/registry.ts';
import { libraryOf } from '../../../index/library.ts';
import { checkReport, verboseReport } from '../../../src/terminal/check.ts';
import { charter, houseRules } from '../../commands/shared/house-rules.ts';
import { articleFrom } from '../../index/seed-article.ts';

const library = {
  ...libraryOf([houseRules, charter], ['seeds']),
  problems: [
    { file: 'plan.pdf', reason: 'it is not a kind of file' },
    { file: 'owl.png', reason: 'it is not a kind of file', other: true as const },
    { file: 'fox.jpg', reason: 'it is not a kind of file', other: true as const },
  ],
};

describe('the report on a folder', () => {
  it('has a line an article, and what was left out; pictures are counted', () => {
    expect(checkReport(library)).toBe(
      `✓ house.md: rules, 6 sections, the author’s numbers, 8 sentences, 1 odd
✓ charter.md: rules, 11 sections, the author’s numbers, 6 sentences
✗ plan.pdf: left out: it is not a kind of file
2 articles can be asked about, 1 left out, 2 other files beside them.
`,
    );
  });

  it('says of a language without rules of its own that it has none', () => {
    const bees = { ...articleFrom('Bees hum. They dance.\n'), language: 'en-GB' };
    const bridge = { ...articleFrom('Megnyílt a híd.\n', 'hid.md'), language: 'hu' };
    expect(
      checkReport(libraryOf([bees, bridge], ['articles']))
        .split('\n')
        .slice(0, 2),
    ).toEqual([
      '✓ article.txt: article, 1 section, 2 sentences',
      '✓ hid.md: article, 1 section, 1 sentence, no rules of its own for Hungarian (hu)',
    ]);
  });

  it('says what was read as another encoding than UTF-8, and that it may be another still where it isn’t sure', () => {
    const bees = ['Windows-1252', 'UTF-16LE'].map((encoding) => ({ ...articleFrom('Bees hum.\n'), encoding }));
    expect(checkReport(libraryOf(bees)).split('\n').slice(0, 2)).toEqual([
      '✓ article.txt: article, 1 section, 1 sentence, read as Windows-1252: save it as UTF-8 if letters look wrong',
      '✓ article.txt: article, 1 section, 1 sentence, read as UTF-16LE',
    ]);
  });

  it('says from which line on a file has more marks than are read', () => {
    const knots = articleFrom(`Knots are tied.\n\n${'[a](b) '.repeat(600)}\n`, 'knots.md');
    expect(
      checkReport(libraryOf([knots]))
        .split('\n')
        .slice(0, 2),
    ).toEqual([
      '✓ knots.md: article, 2 sections, 5 sentences',
      '    from line 3 on there are too many marks to be read as Markdown: some are kept as text',
    ]);
  });

  it('says where there is none', () => {
    expect(checkReport(libraryOf([], ['seeds']))).toBe(
      `No article in seeds: put some there (${articleEndings.join(', ')}).\n`,
    );
  });

  it('tells at length what is odd, by the lines of the file', async () => {
    const text = { ...houseRules, residue: [{ start: 0, end: 5 }] };
    const file = `# House rules\n${'\n'.repeat(20)}`;
    const report = await verboseReport({ ...libraryOf([text], ['seeds']) }, async () => file);
    expect(report.split('\n').slice(1, 4)).toEqual([
      `    House rules (en, edition ${houseRules.edition})`,
      '    line 1: left out: "House"',
      '    line 22: number left out before §4',
    ]);
  });
});
