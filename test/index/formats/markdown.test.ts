import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../index/article.ts';
import { readMarkdown } from '../../../index/formats/markdown.ts';
import { sourceOf } from '../../../index/formats/source-map.ts';

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

  it('partitions the text into sections with different numbers, for any Markdown', () => {
    const line = fc.oneof(
      fc.constantFrom('# A', '## B', '### C', '- x', '> y', '```', '| a | b |', '|---|---|', '', '---'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { text, sections } = readMarkdown(lines.join('\n'));
        expect(sections.map(({ span }) => text.slice(span.start, span.end)).join('')).toBe(text);
        expect(new Set(sections.map(({ number }) => number)).size).toBe(sections.length);
      }),
    );
  });

  it('maps every character that stands in the file to the same character', () => {
    const words = fc.array(
      fc.constantFrom('a', 'b*', '_c_', '**d**', '\\#', '&lt;', '`e`', 'é', '𝒳', '\n', ' ', '[f](g)'),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const file = parts.join(' ');
        const { text, source = [] } = readMarkdown(file);
        for (const run of source) {
          if (run.width) continue;
          expect(file.slice(run.source, run.source + run.length)).toBe(text.slice(run.text, run.text + run.length));
        }
      }),
    );
  });

  it('takes the summary of what can be unfolded for a heading', () => {
    const file = '# Guide\n\n## Questions\n\n<details><summary>May I copy it?</summary><br/>\n\nNo.\n\n</details>\n';
    const { text, sections, source = [] } = readMarkdown(file);
    const slice = (span?: { start: number; end: number }): string => text.slice(span?.start, span?.end);
    expect(sections.map(({ number, heading, blocks }) => [number, slice(heading), blocks.map(slice)])).toEqual([
      ['1', 'Questions', []],
      ['1.1', 'May I copy it?', ['No.']],
    ]);
    for (const run of source)
      expect(file.slice(run.source, run.source + run.length)).toBe(text.slice(run.text, run.text + run.length));
  });
});
