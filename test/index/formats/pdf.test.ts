import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../index/article.ts';
import { readPdf } from '../../../index/formats/pdf.ts';
import { linesAt, type Put, pdfOf } from './pdf/written.ts';

async function draftOf(...given: Parameters<typeof pdfOf>): Promise<Draft> {
  const read = await readPdf(pdfOf(...given));
  if ('kind' in read) throw new Error(read.reason);
  return read;
}

/** A line a heading and a block. */
function described({ text, sections }: Draft): string[] {
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
  return sections.flatMap(({ number, heading, blocks }) => [
    ...(heading ? [`§${number} ${words(heading)}`] : []),
    ...blocks.map(
      (block) =>
        `${block.kind}${block.item ? ' item' : ''}: ${block.cells ? block.cells.map(words).join(' | ') : words(block)}`,
    ),
  ]);
}

const filler = linesAt(72, 400, [
  'Members meet on the first Monday of every month in the hall behind',
  'the church, and vote on what is new. Guests may listen, but not vote.',
]);

describe('readPdf', () => {
  it('reads headings with their numbers, paragraphs, lists and tables', async () => {
    const page: Put[] = [
      { text: '1 Fees', x: 72, y: 700, size: 16, bold: true },
      ...linesAt(72, 670, ['Every member pays a fee once a year, at the latest on the last day of', 'March.']),
      ...linesAt(72, 630, ['You need:']),
      { text: '• a pen', x: 84, y: 618 },
      { text: '• your card, which has been', x: 84, y: 606 },
      { text: 'signed', x: 92, y: 594 },
      { text: '1.1 Prices', x: 72, y: 560, size: 13, bold: true },
      ...[
        ['Who', 'Fee'],
        ['Adults', '40'],
        ['Children', '12'],
      ].flatMap(([who = '', fee = ''], i) => [
        { text: who, x: 72, y: 530 - 14 * i },
        { text: fee, x: 200, y: 530 - 14 * i },
      ]),
      { text: '2 Noise', x: 72, y: 440, size: 16, bold: true },
      ...filler,
    ];
    expect(described(await draftOf([page]))).toEqual([
      '§1 1 Fees',
      'prose: Every member pays a fee once a year, at the latest on the last day of March.',
      'prose: You need:',
      'prose item: a pen',
      'prose item: your card, which has been signed',
      '§1.1 1.1 Prices',
      'row: Who | Fee',
      'row: Adults | 40',
      'row: Children | 12',
      '§2 2 Noise',
      'prose: Members meet on the first Monday of every month in the hall behind the church, and vote on what is new. Guests may listen, but not vote.',
    ]);
  });

  it('reads a paragraph on over the ends of columns and pages, knows where each page begins, and leaves out what belongs to pages', async () => {
    const pages = [0, 1, 2].map((n): Put[] => [
      { text: 'The Club’s Book'.replace('’', "'"), x: 250, y: 760, size: 8 },
      ...linesAt(72, 660, [
        `On page ${n} the left column begins, and goes on for as long as`,
        'it takes to fill it with words, so that its last line is amid a',
        'sentence that',
      ]),
      ...linesAt(330, 660, [
        'goes on in the right column, where it',
        'goes on and on to the page that follows this one, and',
      ]),
      { text: String(n + 1), x: 300, y: 30, size: 8 },
    ]);
    const { text, pages: found } = await draftOf(pages);
    expect(text.replace(/\s+/g, ' ')).not.toMatch(/Club|\b[123]\b(?! the)/);
    expect(text.split('\n\n')).toHaveLength(1);
    expect(found?.map(({ label, start }) => [label, text.slice(start, start + 9)])).toEqual([
      ['1', 'On page 0'],
      ['2', 'On page 1'],
      ['3', 'On page 2'],
    ]);
  });

  it('makes words whole that a line’s end broke, and keeps hyphens of their own', async () => {
    const page = linesAt(72, 700, [
      'This is an exam-',
      'ple of a well-known rule. It is well-',
      'known to every member of the club.',
    ]);
    expect((await draftOf([page])).text).toBe(
      'This is an example of a well-known rule. It is well-known to every member of the club.',
    );
  });

  it('takes headings from the outline, though they are set as the text is', async () => {
    const quiet = linesAt(72, 700, ['Noise', 'Quiet hours begin at ten in the evening and end at six.', 'Fees']);
    expect(described(await draftOf([[...quiet, ...filler]], { outline: ['Noise', 'Fees'] }))).toEqual([
      '§1 Noise',
      'prose: Quiet hours begin at ten in the evening and end at six.',
      '§2 Fees',
      expect.stringMatching(/^prose: Members/),
    ]);
  });

  it('knows lines of a table of contents', async () => {
    const page = [
      { text: 'Contents', x: 72, y: 720, size: 14 },
      ...linesAt(72, 690, ['1 Fees . . . . . . . . . . 2', '2 Noise . . . . . . . . . . 4']),
      { text: '1 Fees', x: 72, y: 500, size: 14 },
      ...filler,
    ];
    expect(described(await draftOf([page])).slice(0, 3)).toEqual([
      '§1 Contents',
      'contents: 1 Fees . . . . . . . . . . 2',
      'contents: 2 Noise . . . . . . . . . . 4',
    ]);
  });

  it('takes what the file says of itself, but not what programs leave there', async () => {
    const said = async (info: Record<string, string>) => (await draftOf([filler], { info })).metadata;
    expect(
      await said({ Title: 'House rules', Author: 'Ann Miller,', CreationDate: "D:20240301090000+01'00'" }),
    ).toEqual({ title: 'House rules', author: 'Ann Miller', date: '2024-03-01' });
    expect(await said({ Title: 'Microsoft Word - rules.doc', Author: 'Administrator' })).toBeUndefined();
  });

  it('says why it can’t read a file', async () => {
    const reasons = [new Uint8Array(), Buffer.from('no pdf'), pdfOf([[], []])].map(readPdf);
    expect(await Promise.all(reasons)).toEqual([
      { kind: 'unreadable', reason: 'it is damaged, or no PDF' },
      { kind: 'unreadable', reason: 'it is damaged, or no PDF' },
      { kind: 'unreadable', reason: 'its pages are pictures: have their text recognised (OCR) first' },
    ]);
  });

  it('never throws, whatever happened to a file, and cuts sections that make the whole', async () => {
    const good = pdfOf([filler, filler]);
    const edit = fc.record({ at: fc.nat(good.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), fc.nat(good.length), async (edits, length) => {
        const bytes = Uint8Array.from(good);
        for (const { at, byte } of edits) bytes[at] = byte;
        const read = await readPdf(length < 200 ? bytes.slice(0, length) : bytes);
        if ('kind' in read) return;
        expect(read.sections.every(({ span }, i) => span.start === (read.sections[i - 1]?.span.end ?? 0))).toBe(true);
        expect(
          read.pages?.every(({ start }, i, all) => start >= (all[i - 1]?.start ?? 0) && start <= read.text.length),
        ).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
