import { expect, it } from 'vitest';
import { programs } from '../../../src/terminal/program.ts';
import { scripted } from '../../../src/terminal/scripted.ts';
import { helpPage } from '../../../src/terminal/help-page.ts';
import { helpText } from '../../../src/terminal/usage.ts';

it('names every command and whatever else the terminal does, each on a line', () => {
  const names = [...scripted.map(({ name }) => name), ...Object.keys(programs)];
  const lines = helpText().split('\n');
  expect(names.map((name) => lines.filter((line) => line.startsWith(`  ${name} `)).length)).toEqual(names.map(() => 1));
});

it('says what the options of commands take and do', () => {
  expect(
    helpText()
      .split('\n')
      .filter((line) => line.startsWith('  --')),
  ).toEqual([
    '  --json             data instead of text (ask, quote, read, verify, summary, articles, daily, doctor);',
    '  --article FILE     which article: its title or file name, or part of it',
    '  --after "QUESTION" the question asked before, where this one leaves out words of it',
    '  --sentences N      how many sentences the summary has',
    '  --date YYYY-MM-DD  sum up what the daily post of that day is about',
    '  --days N           how many days’ posts to show',
    '  --weekdays DAYS    on which days, such as mon-fri, weekends or mon, wed, fri; else every day',
    '  --time HH:MM       when, such as 9:00 or 9.30 pm',
    '  --timezone ZONE    of which place: a city or a name such as Europe/London',
    '  --sentences        with text: a line of JSON a sentence instead',
    '  --verbose          with check: what is odd in each, and in which line',
    '  --force            with backup: replace the file where it is there',
    '  --articles DIR     the folder of articles (instead of ARTICLES_DIR)',
  ]);
});

it('is the page that is kept for --help alone; npm test -- -u writes that anew', async () => {
  const written = helpText().replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  const module = `/** What \`helpText\` says, so that nothing needs to be loaded for it. Written by its test: npm test -- -u. */\nexport const helpPage = \`${written}\`;\n`;
  await expect(module).toMatchFileSnapshot('../../../src/terminal/help-page.ts');
  expect(helpPage).toBe(helpText());
});
