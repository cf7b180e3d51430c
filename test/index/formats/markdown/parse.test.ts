import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../index/formats/markdown/parse.ts';

describe('parseMarkdown', () => {
  it('counts offsets from the beginning of the file, byte order mark and skipped lines too', () => {
    const file = '\uFEFF---\n---\nWords';
    const [paragraph] = parseMarkdown(file, 9).children;
    expect([paragraph?.type, paragraph?.position?.start.offset, paragraph?.position?.end.offset]).toEqual([
      'paragraph',
      9,
      14,
    ]);
  });

  it('reads more marks of emphasis than can be resolved as text', () => {
    const kinds = (file: string): string[] =>
      parseMarkdown(file, 0).children.flatMap((one) => ('children' in one ? one.children.map(({ type }) => type) : []));
    expect(kinds('*a* b')).toEqual(['emphasis', 'text']);
    expect(kinds(`*a **b ${'*'.repeat(3)}x `.repeat(1000))).toEqual(['text']);
    expect(kinds('- **a**\n'.repeat(2000)).length).toBe(2000);
  });
});
