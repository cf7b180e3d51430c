import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../index/article.ts';
import { readDocx } from '../../../index/formats/docx.ts';
import { described } from './described.ts';
import { docxOf, list, listed, type Made, p, r, style, styled, table, zipped } from './docx/made.ts';

const styles =
  style('H1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
  style('H2', 'heading 2', `<w:basedOn w:val="H1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr>`) +
  style('T', 'Title');

async function read(made: Made): Promise<Draft> {
  const draft = await readDocx(docxOf(made));
  if ('kind' in draft) throw new Error(draft.reason);
  return draft;
}

async function outlined(made: Made): Promise<string[]> {
  return described(await read(made));
}

describe('readDocx', () => {
  it('has the title, the headings with Word’s numbers, paragraphs, lists and tables', async () => {
    const draft = await read({
      styles,
      numbering: list(1, 'decimal %1', 'decimal %1.%2') + list(2, 'lowerLetter (%1)'),
      body: [
        p('House rules', styled('T')),
        p('Scope', styled('H1') + listed(1)),
        p('They hold for all.'),
        p('Owls', styled('H2') + listed(1, 1)),
        p('An owl may:'),
        p('sleep;', listed(2)),
        p('hoot.', listed(2)),
        p('Mice', styled('H2') + listed(1, 1)),
        p('None.'),
        p('Fees', styled('H1') + listed(1)),
        table(['Animal', 'Fee'], ['Owl', '3 €'], ['Mouse', '1 €']),
      ].join(''),
    });
    expect([draft.metadata, draft.source, described(draft)]).toEqual([
      { title: 'House rules' },
      [],
      [
        '§1* 1 Scope',
        'prose They hold for all.',
        '§1.1* 1.1 Owls',
        'prose An owl may:',
        '§1.1(a)*',
        'item (a) sleep; < introduction An owl may:',
        '§1.1(b)*',
        'item (b) hoot. < introduction An owl may:',
        '§1.2* 1.2 Mice',
        'prose None.',
        '§2* 2 Fees',
        'head Animal|Fee',
        'row Owl|3 € < head Animal|Fee',
        'row Mouse|1 € < head Animal|Fee',
      ],
    ]);
  });

  it('lays notes at the end of the section that refers to them, and no heads of pages or comments', async () => {
    const note = `<w:footnote w:id="2">${p('Owls hoot.')}</w:footnote>`;
    const separator = `<w:footnote w:id="1" w:type="separator">${p('---')}</w:footnote>`;
    const body = [
      p('One', styled('H1')),
      p(`${r('Silence')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('!')}`),
      p('More.'),
      p('Two', styled('H1')),
      p('End.'),
    ];
    expect(await outlined({ styles, footnotes: separator + note, body: body.join('') })).toEqual([
      '§1 One',
      'prose Silence!',
      'prose More.',
      '[footnote] prose Owls hoot.',
      '§2 Two',
      'prose End.',
    ]);
  });

  it('takes lines of a table of contents for what they are, and links for links', async () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = '<w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r>';
    const body = [
      `<w:p>${field('begin')}${code}${field('separate')}${r('Scope 1')}</w:p>`,
      p('Fees 2'),
      `<w:p>${field('end')}</w:p>`,
      p('Scope', styled('H1')),
      p(`${r('See ')}<w:hyperlink r:id="x">${r('the list')}</w:hyperlink>${r('.')}`),
      p('Fees', styled('H1')),
      p('None.'),
    ];
    const link = '<Relationship Id="x" Type="a/hyperlink" Target="https://owls.example/" TargetMode="External"/>';
    const draft = await read({ styles, relations: link, body: body.join('') });
    expect([described(draft), draft.links?.map(({ start, end, url }) => [draft.text.slice(start, end), url])]).toEqual([
      ['§0', 'contents Scope 1', 'contents Fees 2', '§1 Scope', 'prose See the list.', '§2 Fees', 'prose None.'],
      [['the list', 'https://owls.example/']],
    ]);
  });

  it('takes over what the file says of itself, but for a title that stands in the text', async () => {
    const core =
      '<dc:title>Old title</dc:title><dc:creator>Ann Owl</dc:creator><dcterms:modified>2024-03-01T10:00:00Z</dcterms:modified>';
    const said = { author: 'Ann Owl', date: '2024-03-01' };
    expect([
      (await read({ core, body: p('An owl sleeps.') })).metadata,
      (await read({ core, styles, body: p('Rules', styled('T')) + p('An owl sleeps.') })).metadata,
    ]).toEqual([
      { ...said, title: 'Old title' },
      { ...said, title: 'Rules' },
    ]);
  });

  it('puts side by side what a table only lays out', async () => {
    const nested = table(['Item', 'Price'], ['Owl', '3']);
    expect(await outlined({ body: table([p('Left.') + nested, p('Right.')]) })).toEqual([
      '§1',
      'prose Left.',
      '§2',
      'head Item|Price',
      'row Owl|3 < head Item|Price',
      '§3',
      'prose Right.',
    ]);
  });

  it('says why it can’t read a file', async () => {
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0, 0];
    const files = [
      Buffer.from(ole),
      Buffer.concat([Buffer.from(ole), Buffer.from('EncryptedPackage', 'utf16le')]),
      Buffer.from('PK\x03\x04 and no more'),
      docxOf({ body: '<w:p>' }),
      zipped({ 'a.txt': 'owl' }),
      docxOf({ body: '<w:p>'.repeat(2000) + '</w:p>'.repeat(2000) }),
    ];
    expect(await Promise.all(files.map(readDocx))).toEqual(
      [
        'it is an old Word file: save it as .docx',
        'it is locked by a password',
        'it is damaged',
        'it is damaged',
        'it is no Word file',
        'it is damaged',
      ].map((reason) => ({ kind: 'unreadable', reason })),
    );
  });
});
