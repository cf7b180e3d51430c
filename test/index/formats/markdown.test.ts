import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../index/article.ts';
import { readMarkdown } from '../../../index/formats/markdown.ts';
import { sourceOf } from '../../../index/formats/source-map.ts';
import { faultsOf } from './markdown/faults.ts';
import { anyMarkdown, writtenMarkdown } from './markdown/written.ts';

function outline({ text, sections }: Draft): string[] {
  return sections.map(({ number, heading, blocks }) => {
    const named = heading ? text.slice(heading.start, heading.end) : '';
    return `${number} ${named}: ${blocks.map(({ start, end }) => text.slice(start, end)).join('|')}`;
  });
}

describe('readMarkdown', () => {
  it('takes a lone first heading for the title, and blocks for sections where no other heading is', () => {
    const draft = readMarkdown('# Warsaw\n\nOne.\n\nTwo.\n');
    expect([draft.metadata?.title, ...outline(draft)]).toEqual(['Warsaw', '1 : One.', '2 : Two.']);
  });

  it('numbers sections by how headings nest, and what comes before the first as 0', () => {
    const draft = readMarkdown(
      '# Guide\n\nLead.\n\n## Install\n\nRun it.\n\n### Linux\n\nUse apt.\n\n## Use\n\n#### Deep\n\nx\n\n### Less deep\n\ny\n',
    );
    expect(outline(draft)).toEqual([
      '0 : Lead.',
      '1 Install: Run it.',
      '1.1 Linux: Use apt.',
      '2 Use: ',
      '2.1 Deep: x',
      '2.2 Less deep: y',
    ]);
  });

  it('drops markup and keeps the words', () => {
    expect(readMarkdown('Some *very* **bold** [link](http://x.y) and `code` &amp; \\* <b>tag</b>.\n').text).toBe(
      'Some very bold link and code & * tag.',
    );
  });

  it('leaves front matter out of the text', () => {
    expect(readMarkdown('---\ntitle: x\n---\n\nBody.\n').text).toBe('Body.');
  });

  it('finds the way back to the file through escapes, references, emphasis and continued lines', () => {
    const file = '# T\r\n\r\n> a \\* b &amp; *c*\r\n> d &minus; e\r\n';
    const { text, source = [] } = readMarkdown(file);
    const at = (words: string): string => {
      const start = text.indexOf(words);
      const span = sourceOf({ source }, { start, end: start + words.length });
      return file.slice(span?.start, span?.end);
    };
    expect(['a', '*', '&', 'c', 'd', '−', 'e'].map(at)).toEqual(['a', '*', '&amp;', 'c', 'd', '&minus;', 'e']);
  });

  it('lets a front matter’s title go before the first heading, which belongs to the page then', () => {
    const { text, metadata, residue, sections } = readMarkdown(
      '---\ntitle: Rules of 2024\nlang: de\n---\n# Rules\n\nNo.\n',
    );
    expect([text, metadata, residue, sections.map(({ blocks }) => blocks.length)]).toEqual([
      'Rules\n\nNo.',
      { title: 'Rules of 2024', language: 'de' },
      [{ start: 0, end: 5 }],
      [1],
    ]);
  });

  it('loses no visible word of what is written in all its ways, shows no hidden one, and keeps what it promises', () => {
    fc.assert(
      fc.property(writtenMarkdown, ({ file, visible, hidden }) => {
        const draft = readMarkdown(file);
        const words = new Set(draft.text.match(/[a-z]+\d+/g));
        expect(visible.filter((word) => !words.has(word))).toEqual([]);
        expect(hidden.filter((word) => words.has(word))).toEqual([]);
        expect(faultsOf(file, draft)).toEqual([]);
      }),
    );
  });

  it('keeps what it promises for any Markdown', () => {
    fc.assert(
      fc.property(anyMarkdown, (file) => {
        expect(faultsOf(file, readMarkdown(file))).toEqual([]);
      }),
    );
  });

  it('reads what is nested without end', () => {
    const nested = [
      '>'.repeat(5000),
      '<details>'.repeat(2000),
      ':::a\n'.repeat(500),
      `${'**'.repeat(1500)}a${'**'.repeat(1500)}`,
    ];
    expect(nested.map((file) => faultsOf(file, readMarkdown(file)))).toEqual([[], [], [], []]);
  });

  it('reads thousands of headings', () => {
    expect(readMarkdown('## a\n'.repeat(4000)).sections.length).toBe(4000);
  });
});
