import { expect, it } from 'vitest';
import { linesWithWords } from '../../../../index/formats/plain/line.ts';
import { sheetOf } from '../../../../index/formats/plain/sheet.ts';

/** What each line is taken for, by its first word. */
function taken(text: string): string[] {
  const { lines, contents, table, marks, speakers } = sheetOf(text, linesWithWords(text));
  return lines.map(({ words }, i) => {
    const mark = marks[i]?.bullet ?? marks[i]?.label?.number;
    const speaker = speakers.get(i)?.name;
    const kinds = [
      contents.has(i) && 'contents',
      table.get(i)?.kind,
      mark !== undefined && `mark ${mark}`,
      speaker && `speaker ${speaker}`,
    ];
    return `${words.split(/\s/)[0]}: ${kinds.filter(Boolean).join(', ') || 'text'}`;
  });
}

it('takes the lines of a table of contents for nothing else', () => {
  expect(taken('Contents\n1. Fares ........ 3\n2. Rules ........ 5\n3. Boats ........ 9\n\nPay on board.\n')).toEqual([
    'Contents: text',
    '1.: contents',
    '2.: contents',
    '3.: contents',
    'Pay: text',
  ]);
});

it('knows the rows of a table, and no mark in them', () => {
  expect(taken('Stop\tTime\tPlatform\n1.\t9:00\t2\n2.\t9:30\t3\n')).toEqual(['Stop: head', '1.: row', '2.: row']);
});

it('knows marks of lists and who speaks', () => {
  expect(taken('You need:\n- a ticket\n- a coat\n\nQ: Is it free?\nA: It is.\n')).toEqual([
    'You: text',
    '-: mark -',
    '-: mark -',
    'Q:: speaker asks',
    'A:: speaker answers',
  ]);
});

it('judges by the lines of prose how the text was wrapped', () => {
  const prose = 'The ferry leaves the old harbour at\nnoon and comes back in the evening.\n';
  const rows = 'Stop\tTime\tPlatform\nA\t9:00\t2\nB\t9:30\t3\n';
  const { wrapping, lines } = sheetOf(`${prose}\n${rows}`, linesWithWords(`${prose}\n${rows}`));
  expect([wrapping.width, lines.map((_, i) => wrapping.goesOnBelow(i))]).toEqual([
    35,
    [true, true, false, false, false],
  ]);
});
