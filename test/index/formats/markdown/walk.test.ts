import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../index/formats/markdown/parse.ts';
import { walk } from '../../../../index/formats/markdown/walk.ts';

/** What is entered, below what, and what is left, in order. */
function steps(root: Nodes): string[] {
  const taken: string[] = [];
  walk(root, {
    enter: (node, parent) => taken.push(`${node.type} in ${parent?.type ?? 'nothing'}`),
    leave: (node) => taken.push(`/${node.type}`),
  });
  return taken;
}

describe('walk', () => {
  it('visits a node alone', () => {
    expect(steps({ type: 'text', value: 'a' })).toEqual(['text in nothing', '/text']);
  });

  it('enters what stands in a node before it leaves it, in the order of the file', () => {
    expect(steps(parseMarkdown('*a*b\n\n> c', 0))).toEqual([
      'root in nothing',
      ...['paragraph in root', 'emphasis in paragraph', 'text in emphasis', '/text', '/emphasis'],
      ...['text in paragraph', '/text', '/paragraph'],
      ...['blockquote in root', 'paragraph in blockquote', 'text in paragraph', '/text', '/paragraph', '/blockquote'],
      '/root',
    ]);
  });

  it('goes as deep as a tree is', () => {
    let node: Nodes = { type: 'text', value: 'a' };
    for (let depth = 0; depth < 50_000; depth++) node = { type: 'emphasis', children: [node] };
    expect(steps(node)).toHaveLength(100_002);
  });
});
