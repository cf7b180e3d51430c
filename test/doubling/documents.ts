import {
  definition,
  docxOf,
  list,
  listed,
  type Made,
  num,
  p,
  r,
  style,
  styled,
  table,
} from '../index/formats/docx/made.ts';
import { linesAt, pdfOf, type Put } from '../index/formats/pdf/written.ts';
import { counted, type Generator, prose, repeated } from './generators.ts';

/** A file of about so many bytes, as long as it isn't packed. */
export type FileGenerator = (size: number) => Uint8Array;

/** Of each what it is called and how it is made. */
export type NamedFiles = readonly (readonly [string, FileGenerator])[];

function body(generate: Generator, more: Omit<Made, 'body'> = {}): FileGenerator {
  return (size) => docxOf({ body: p(prose) + generate(size) + p(prose), ...more });
}

function inParagraph(generate: Generator): FileGenerator {
  return body((size) => p(generate(size)));
}

const bulleted = { numbering: list(1, ...Array.from({ length: 9 }, (_, i) => `decimal %${i + 1}.`)) };
const headed = { styles: style('h', 'heading 1') };
const call = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const cells = (count: number): string[] => Array.from({ length: count }, (_, i) => `open ${i}`);
const field = (code: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('a')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** Files of Word's. */
export const wordFiles: NamedFiles = [
  ['paragraphs', body(counted((i) => p(`Pier ${i} is open.`)))],
  ['empty paragraphs', body(repeated('<w:p/>'))],
  ['one long paragraph', inParagraph(repeated(r('It is open. ')))],
  ['runs of a letter', inParagraph(repeated(r('a')))],
  ['bold and not', inParagraph(repeated(r('a', '<w:b/>') + r('b ')))],
  [
    'headings',
    body(
      counted((i) => p(`Pier ${i}`, styled('h')) + p('It is open.')),
      headed,
    ),
  ],
  [
    'headings alone',
    body(
      counted((i) => p(`Pier ${i}`, styled('h'))),
      headed,
    ),
  ],
  [
    'items',
    body(
      counted((i) => p(`Pier ${i}`, listed(1))),
      bulleted,
    ),
  ],
  [
    'nested items',
    body(
      counted((i) => p(`Pier ${i}`, listed(1, i % 9))),
      bulleted,
    ),
  ],
  ['items of thousands of lists', (size) => ofLists(Math.ceil(size / 260))],
  ['lists by a style', (size) => byStyle(Math.ceil(size / 260))],
  [
    'bold lines of all sizes',
    body((size) => counted((i) => p(r(`Pier ${i}`, `<w:b/><w:sz w:val="${i + 20}"/>`)) + p('It is open.'))(size)),
  ],
  ['table of rows', body((size) => table(...Array.from({ length: size / 70 }, (_, i) => [`Pier ${i}`, 'open'])))],
  ['table of columns', body((size) => table(cells(size / 120), cells(size / 120), cells(size / 120)))],
  ['table with merged cells', body((size) => merged(Math.ceil(size / 90)))],
  ['many tables', body(counted((i) => table(['Pier', 'State'], [`${i}`, 'open']) + p('And so on.')))],
  ['cell of paragraphs', body((size) => table(['a', 'b'], ['c', counted((i) => p(`Pier ${i}`))(size)]))],
  ['footnotes', (size) => footnotes(Math.ceil(size / 170))],
  ['calls of a footnote', inParagraph(repeated(call(1)))],
  ['fields', inParagraph(repeated(field('PAGEREF _a')))],
  ['a field with a long code', inParagraph((size) => longField(Math.ceil(size / 2)))],
  ['open fields', inParagraph(repeated('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'))],
  ['links', inParagraph(repeated(`<w:hyperlink w:anchor="a">${r('a ')}</w:hyperlink>`))],
  ['text boxes', body(repeated(p(`<w:r><w:txbxContent>${p('a')}</w:txbxContent></w:r>`)))],
  ['deleted ends', body(repeated(p(r('a '), '<w:rPr><w:del/></w:rPr>')))],
  ['deleted words', inParagraph(repeated(`<w:del>${r('a')}</w:del>`))],
  ['breaks', inParagraph(repeated('<w:r><w:t>a</w:t><w:br/></w:r>'))],
  ['tabs', inParagraph(repeated('<w:r><w:t>a</w:t><w:tab/></w:r>'))],
  ['content controls', body(repeated(`<w:sdt><w:sdtContent>${p('a')}</w:sdtContent></w:sdt>`))],
  [
    'styles',
    (size) => docxOf({ body: p(prose, styled('s9')), styles: counted((i) => style(`s${i}`, `S ${i}`))(size) }),
  ],
  ['styles on styles', (size) => onOneAnother(Math.ceil(size / 110))],
  ['entities', inParagraph((size) => r('&amp;'.repeat(size / 5)))],
  ['one long word', inParagraph((size) => r('a'.repeat(size)))],
  ['attributes', body((size) => `<w:p ${counted((i) => `a${i}="b" `)(size)}>${r('a')}</w:p>`)],
];

function ofLists(count: number): Uint8Array {
  const ids = Array.from({ length: count }, (_, i) => i + 1);
  const numbering = ids.map((id) => definition(id, 'decimal %1.')).join('') + ids.map((id) => num(id, id)).join('');
  return docxOf({ body: ids.map((id) => p(`Pier ${id}`, listed(id))).join(''), numbering });
}

function byStyle(count: number): Uint8Array {
  const ids = Array.from({ length: count }, (_, i) => i + 1);
  const definitions = ids.map(
    (id) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:styleLink w:val="s${id}"/></w:abstractNum><w:abstractNum w:abstractNumId="${count + id}"><w:numStyleLink w:val="s${id}"/></w:abstractNum>`,
  );
  const numbering = definitions.join('') + ids.map((id) => num(id, count + id)).join('');
  return docxOf({ body: ids.map((id) => p(`Pier ${id}`, listed(id))).join(''), numbering });
}

function longField(size: number): string {
  const code = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>';
  const result = '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
  return code + 'HYPERLINK '.repeat(size / 10) + result + r('a').repeat(size / 33);
}

function merged(rows: number): string {
  const row = `<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('a')}</w:tc><w:tc>${p('b')}</w:tc></w:tr>`;
  return `<w:tbl>${row.repeat(rows)}</w:tbl>`;
}

function footnotes(count: number): Uint8Array {
  const ids = Array.from({ length: count }, (_, i) => i + 1);
  const notes = ids.map((id) => `<w:footnote w:id="${id}">${p(`Said ${id}.`)}</w:footnote>`).join('');
  return docxOf({ body: ids.map((id) => p(r(`It is open ${id}.`) + call(id))).join(''), footnotes: notes });
}

function onOneAnother(count: number): Uint8Array {
  const styles = Array.from({ length: count }, (_, i) => style(`s${i}`, `S ${i}`, `<w:basedOn w:val="s${i + 1}"/>`));
  return docxOf({ body: p(prose, styled('s0')), styles: styles.join('') });
}

/** Bytes that a PDF takes for each run of words that is drawn. */
const perPut = 45;

function pages(page: (i: number) => readonly Put[]): FileGenerator {
  return (size) => {
    const drawn: (readonly Put[])[] = [];
    for (let [i, length] = [0, 0]; length < size && i < 2_000; i++) {
      const puts = page(i);
      drawn.push(puts);
      length += puts.reduce((sum, { text }) => sum + text.length + perPut, 300);
    }
    return pdfOf(drawn);
  };
}

function onePage(put: (i: number) => Put): FileGenerator {
  return (size) => {
    const puts: Put[] = [{ text: prose, x: 72, y: 720 }];
    for (let [i, length] = [0, 0]; length < size; i++) {
      puts.push(put(i));
      length += (puts.at(-1)?.text.length ?? 0) + perPut;
    }
    return pdfOf([puts]);
  };
}

function oneLine(text: Generator): FileGenerator {
  return (size) =>
    pdfOf([
      [
        { text: prose, x: 72, y: 720 },
        { text: text(size), x: 72, y: 700 },
      ],
    ]);
}

const down = (i: number): number => 700 - (i % 50) * 12;
const lines = (i: number, count: number, text: string): string[] =>
  Array.from({ length: count }, (_, k) => text.replaceAll('#', String(i * count + k)));

/** PDFs. */
export const pdfs: NamedFiles = [
  ['pages of lines', pages((i) => linesAt(72, 700, lines(i, 50, 'Pier # was opened by Anna in the year of #,')))],
  ['pages of sentences', pages((i) => linesAt(72, 700, lines(i, 50, 'Pier # is open.')))],
  ['pages of short lines', pages((i) => linesAt(72, 700, lines(i, 50, 'Pier')))],
  ['pages of a line', pages((i) => linesAt(72, 400, [`Pier ${i} is open and stays open to all of us.`]))],
  ['headings', pages((i) => linesAt(72, 700, lines(i, 50, 'Pier #'), { bold: true }))],
  ['sizes', pages((i) => linesAt(72, 700, lines(i, 5, 'Pier #'), { size: 10 + (i % 900) / 2 }))],
  ['items', pages((i) => linesAt(72, 700, lines(i, 50, '#. Pier')))],
  [
    'items ever deeper',
    pages(() => Array.from({ length: 50 }, (_, k) => ({ text: '• Pier', x: 72 + 8 * k, y: down(k) }))),
  ],
  [
    'columns',
    pages((i) => [...linesAt(72, 700, lines(i, 50, 'Pier # is')), ...linesAt(320, 700, lines(i, 50, 'open and'))]),
  ],
  [
    'table',
    pages((i) =>
      lines(i, 50, '#').flatMap((text, k) => [72, 200, 350].map((x) => ({ text: `open ${text}`, x, y: down(k) }))),
    ),
  ],
  ['notes', pages((i) => [...linesAt(72, 700, [prose]), ...linesAt(72, 300, lines(i, 20, '# Said so.'), { size: 7 })])],
  ['contents', pages((i) => linesAt(72, 700, lines(i, 50, 'Pier # ........................ #')))],
  ['hyphens', pages((i) => linesAt(72, 700, lines(i, 50, 'the harbour was built of stone and of har-')))],
  ['lines of one page', onePage((i) => ({ text: 'the harbour was built,', x: 72, y: down(i) }))],
  ['ended lines of one page', onePage((i) => ({ text: 'the harbour was built.', x: 72, y: down(i) }))],
  ['letters of one line', onePage((i) => ({ text: 'a', x: 72 + i / 200, y: 700 }))],
  ['cells of one line', onePage((i) => ({ text: 'a', x: 72 + i / 20, y: 700, size: 0.01 }))],
  ['letters drawn again', onePage((i) => ({ text: 'a', x: 72 + Math.floor(i / 2) / 200, y: 700 }))],
  ['letters in one place', onePage(() => ({ text: 'a', x: 72, y: 700 }))],
  ['raised signs', onePage((i) => ({ text: String(i % 10), x: 72 + i / 200, y: 703, size: 6 }))],
  ['notes of one page', onePage((i) => ({ text: 'Said so.', x: 72, y: 300 - i * 0.1, size: 6 }))],
  ['run of dots', oneLine(repeated('.'))],
  ['run of letters', oneLine(repeated('a'))],
  ['blanks', oneLine(repeated(' '))],
  ['dots and blanks', oneLine(repeated('. '))],
  ['brackets', oneLine(repeated(')'))],
  [
    'outline',
    (size) =>
      pdfOf([linesAt(72, 700, [prose])], { outline: Array.from({ length: size / 120 }, (_, i) => `Pier ${i}`) }),
  ],
];
