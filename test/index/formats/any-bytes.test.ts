import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../index/article.ts';
import { articleEndings } from '../../../index/formats/registry.ts';
import { quoteFrom } from '../../../index/quote.ts';
import { readArticle } from '../../../index/read-article.ts';
import { sentencesOf } from '../../../index/sentences.ts';
import { linesAt, pdfOf } from './pdf/written.ts';

/** Something of what each format is made of, to be broken. */
const good: readonly (string | Uint8Array)[] = [
  '# Rules\n\n1. Be kind.\n\n| Who | Fee |\n|---|---|\n| Adults | 40 |\n',
  '<h1>Rules</h1><ol><li>Be kind.</ol><table><tr><th>Who<th>Fee<tr><td>Adults<td>40</table>',
  'Rules\n=====\n\n.. note:: Be kind.\n\n#. One\n#. Two\n',
  '= Rules\n\n.Fees\n|===\n|Who |Fee\n\n|Adults |40\n|===\n',
  'Who;Fee\n"Adults; all";40\n',
  pdfOf([linesAt(72, 700, ['1 Rules', 'Be kind to each other, and to the furniture.'])]),
];

/** A broken copy: bytes taken out, put in, turned round. */
const broken = fc
  .tuple(
    fc.constantFrom(...good),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        put: fc.uint8Array({ maxLength: 3 }),
        out: fc.nat(3),
      }),
      { maxLength: 6 },
    ),
  )
  .map(([from, edits]) => {
    let bytes = Buffer.from(from as Uint8Array);
    for (const { at, put, out } of edits) {
      const place = Math.floor(at * bytes.length);
      bytes = Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + out)]);
    }
    return bytes;
  });

/** Of what was read: the sections make the whole, and every sentence is a slice. */
function isSound(article: Article): boolean {
  const { text, sections } = article;
  const isWhole =
    sections.every(({ span }, i) => span.start === (sections[i - 1]?.span.end ?? 0)) &&
    sections.at(-1)?.span.end === text.length;
  return (
    isWhole &&
    sentencesOf(article).every(
      ({ span, section }) => quoteFrom(article, span, { section }).text === text.slice(span.start, span.end),
    )
  );
}

describe('any bytes', () => {
  it.each(articleEndings)('as %s are an article of slices, or come with a reason', async (ending) => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(broken, fc.uint8Array({ maxLength: 300 })), async (bytes) => {
        const read = await readArticle(`a${ending}`, bytes);
        expect(read.kind === 'unreadable' ? read.reason !== '' : isSound(read)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
