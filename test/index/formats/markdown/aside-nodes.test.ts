import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { asideNodes } from '../../../../index/formats/markdown/aside-nodes.ts';
import { asideSyntax } from '../../../../index/formats/markdown/aside-syntax.ts';

/** A tree as `aside note(asideTitle(text), paragraph(text))`. */
function tree(node: Nodes): string {
  const name = node.type === 'aside' ? ` ${node.name}` : '';
  return 'children' in node ? `${node.type}${name}(${node.children.map(tree).join(', ')})` : node.type;
}

const read = (file: string): Nodes =>
  fromMarkdown(file, { extensions: [asideSyntax()], mdastExtensions: [asideNodes()] });

describe('asideNodes', () => {
  it('makes a node with the author’s word for it, which holds what is set apart', () => {
    expect(tree(read(':::note\nOne.\n\n- Two.\n:::\nThree.'))).toBe(
      'root(aside note(paragraph(text), list(listItem(paragraph(text)))), paragraph(text))',
    );
  });

  it('makes a node of its title, with what stands in it', () => {
    expect(tree(read('!!! warning "Hot *plate*"\n    Do not touch.'))).toBe(
      'root(aside warning(asideTitle(text, emphasis(text)), paragraph(text)))',
    );
  });

  it('makes one inside the other, and says where each stands', () => {
    const file = '::::tip\n:::note\nOne.\n:::\n::::\n';
    const root = read(file);
    expect(tree(root)).toBe('root(aside tip(aside note(paragraph(text))))');
    const [outer] = 'children' in root ? root.children : [];
    expect([outer?.position?.start.offset, outer?.position?.end.offset]).toEqual([0, file.length - 1]);
  });

  it('leaves the name of a tab empty', () => {
    expect(tree(read('=== "Linux"\n\n    Use apt.'))).toBe('root(aside (asideTitle(text), paragraph(text)))');
  });
});
