import { expect, it } from 'vitest';
import { foreignLabels, labelsIn } from '../../../../index/formats/markdown/labels.ts';
import { parseMarkdown } from '../../../../index/formats/markdown/parse.ts';

const none = { definitions: new Set<string>(), footnotes: new Set<string>() };

it('finds what a file defines, as labels are compared', () => {
  expect(labelsIn(parseMarkdown('[The  Pier]: /pier\n\n> [b]: /b\n\n[^Note]: Said.\n', 0))).toEqual({
    definitions: new Set(['THE PIER', 'B']),
    footnotes: new Set(['NOTE']),
  });
});

it('gives the labels that a part refers to and doesn’t define itself', () => {
  const all = { definitions: new Set(['THE PIER', 'B', 'C', 'D\\]']), footnotes: new Set(['1', '2']) };
  expect(foreignLabels('[the\npier] ![b] [x][d\\]] [^1]', all, { ...none, definitions: new Set(['B']) })).toEqual({
    definitions: new Set(['THE PIER', 'D\\]']),
    footnotes: new Set(['1']),
  });
});

it('links and notes what is defined in another piece of a file', () => {
  const pieces = { whole: 0, piece: 1 };
  const file = '# A\n\nSee [the pier][], ![b] and a note[^1].\n\n# B\n\n[the pier]: /pier\n[b]: /b\n\n[^1]: Said.\n';
  const [, paragraph] = parseMarkdown(file, 0, pieces).children;
  const kinds = paragraph?.type === 'paragraph' ? paragraph.children.map(({ type }) => type) : [];
  expect(kinds).toEqual(['text', 'linkReference', 'text', 'imageReference', 'text', 'footnoteReference', 'text']);
});
