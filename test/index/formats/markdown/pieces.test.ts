import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, it } from 'vitest';
import { layTree } from '../../../../index/formats/markdown/flow.ts';
import { parseMarkdown } from '../../../../index/formats/markdown/parse.ts';
import { piecesOf } from '../../../../index/formats/markdown/pieces.ts';
import { draftOf } from '../../../../index/formats/page/draft.ts';
import { blankPage } from '../../../../index/formats/page/page.ts';

const asWhole = { whole: Number.POSITIVE_INFINITY, piece: 1 };
const everywhere = { whole: 0, piece: 1 };

/** The lines that a text is cut before. */
function cutBefore(text: string): string[] {
  return piecesOf(text, everywhere)
    .slice(1)
    .map(({ start }) => text.slice(start).split('\n', 1)[0] ?? '');
}

/** A tree's kinds and where they begin. */
function outline(node: Nodes): unknown {
  const own = [node.type, node.type === 'root' ? 0 : node.position?.start.offset];
  return 'children' in node ? [...own, node.children.map(outline)] : own;
}

/** What is read from a tree, and the tree. */
function read(file: string, lengths: typeof asWhole): unknown {
  const tree = parseMarkdown(file, 0, lengths);
  const page = blankPage(file);
  layTree(page, tree);
  return [outline(tree), draftOf(page)];
}

it('leaves a short file whole', () => {
  expect(piecesOf('# A\n\nb\n\nc\n')).toEqual([{ start: 0, end: 10 }]);
});

it('cuts before paragraphs, headings and items at the margin, and behind rules', () => {
  expect(cutBefore('a\nb\n\nc\n# d\ne\n---\nf\n- h\n- i\n\n1. j\n2. k\n')).toEqual([
    'c',
    '# d',
    'e',
    'f',
    '- h',
    '- i',
    '1. j',
    '2. k',
  ]);
});

it('cuts nothing inside code, HTML, what is set apart, quotations and numbers in a paragraph', () => {
  const whole = [
    '```\na\n\nb\n```\n',
    '<pre>\na\n\n# b\n</pre>\n',
    '<!-- a\n\nb -->\n',
    '<div>\n# a\n</div>\n',
    ':::note\na\n\nb\n:::\n',
    '> a\nb\n===\nc\n',
    'a\n2. b\n3. c\n',
    '- a\n\n  b\n',
  ];
  expect(whole.map(cutBefore)).toEqual(whole.map(() => []));
});

const lines = [
  ...['', '', '', ' ', '\t', '\u00A0', 'a', 'a [b] c', '[b]: /x', '[^n]', '[^n]: note', '![b]', '    a', '  a', '\ta'],
  ...['# a', '#a', '---', '===', '***', '- a', '- b', '* a', '+ a', '  - a', '    - a', '-', '- - -', '- ```', '1. a'],
  ...[
    '2. a',
    '3) a',
    '   1. a',
    '> a',
    '>',
    '> - a',
    '> ```',
    '```',
    '~~~',
    '  ```',
    '````',
    '``` js',
    '<div>',
    '</div>',
  ],
  ...['<b>a</b>', '<!-- a', '-->', '<pre>', '</pre>', '<?a', '?>', '|a|b|', '|-|-|', 'a|b', ':::', ':::note', '  :::'],
  ...[
    '!!! note',
    '    !!! tip "A"',
    '=== "T"',
    ': a',
    'a\\',
    '**a',
    '*b',
    '`a',
    '\uFEFFa',
    'a\fb',
    '[b',
    'c]',
    '[b c',
    'd]: /y',
  ],
];

it('reads the pieces as it reads the whole, whatever stands in the file', () => {
  const text = fc.array(fc.constantFrom(...lines), { maxLength: 14 }).map((own) => own.join('\n'));
  fc.assert(
    fc.property(text, (file) => {
      expect(read(file, everywhere)).toEqual(read(file, asWhole));
    }),
    { numRuns: 250 },
  );
});
