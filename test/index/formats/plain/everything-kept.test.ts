import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft, Span } from '../../../../index/article.ts';
import { readPlain } from '../../../../index/formats/plain.ts';
import { plainDocument } from './documents.ts';

/** Blanks in the place of every span. */
function without(text: string, spans: readonly Span[]): string {
  const kept: string[] = [];
  let end = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    kept.push(text.slice(end, span.start));
    end = Math.max(end, span.end);
  }
  return [...kept, text.slice(end)].join(' ');
}

function headingsAndBlocks({ sections }: Draft): Span[] {
  return sections.flatMap(({ heading, blocks }) => [...(heading ? [heading] : []), ...blocks]);
}

function holds(outer: Span, { start, end }: Span): boolean {
  return outer.start <= start && start <= end && end <= outer.end;
}

describe('whatever a plain text is made of', () => {
  it('its sections partition it', () => {
    fc.assert(
      fc.property(plainDocument, (text) => {
        expect(
          readPlain(text)
            .sections.map(({ span }) => text.slice(span.start, span.end))
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('headings and blocks are in order, apart, and in their sections', () => {
    fc.assert(
      fc.property(plainDocument, (text) => {
        const draft = readPlain(text);
        const all = headingsAndBlocks(draft);
        expect(all.every(({ start, end }, i) => start < end && start >= (all[i - 1]?.end ?? 0))).toBe(true);
        for (const { span, heading, blocks } of draft.sections) {
          expect([heading ?? [], blocks].flat().every((part) => holds(span, part))).toBe(true);
        }
      }),
    );
  });

  it('labels stand at the start of their blocks, cells inside, and leads before', () => {
    fc.assert(
      fc.property(plainDocument, (text) => {
        for (const block of readPlain(text).sections.flatMap(({ blocks }) => blocks)) {
          expect(block.label === undefined || (block.label.start === block.start && holds(block, block.label))).toBe(
            true,
          );
          expect((block.cells ?? []).every((cell) => holds(block, cell))).toBe(true);
          for (const lead of block.leads ?? []) {
            expect(lead.start < lead.end && lead.end <= block.start).toBe(true);
            expect((lead.cells ?? []).every((cell) => holds(lead, cell))).toBe(true);
          }
        }
      }),
    );
  });

  it('every letter and digit stands in a heading, a block or residue', () => {
    fc.assert(
      fc.property(plainDocument, (text) => {
        const draft = readPlain(text);
        expect(without(text, [...headingsAndBlocks(draft), ...(draft.residue ?? [])])).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it('residue is in order and apart', () => {
    fc.assert(
      fc.property(plainDocument, (text) => {
        const { residue = [] } = readPlain(text);
        expect(residue.every(({ start, end }, i) => start < end && start >= (residue[i - 1]?.end ?? 0))).toBe(true);
      }),
    );
  });
});
