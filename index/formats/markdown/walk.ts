import type { Nodes, Parents } from 'mdast';

export interface Visitor {
  readonly enter: (node: Nodes, parent: Parents | undefined) => void;
  readonly leave: (node: Nodes) => void;
}

/** Visits a tree in the order of the file, however deep it is. */
export function walk(root: Nodes, { enter, leave }: Visitor): void {
  const open: { readonly node: Nodes; readonly children: readonly Nodes[]; next: number }[] = [];
  const visit = (node: Nodes, parent: Parents | undefined): void => {
    enter(node, parent);
    open.push({ node, children: 'children' in node ? node.children : [], next: 0 });
  };
  visit(root, undefined);
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.children[top.next++];
    if (child) visit(child, top.node as Parents);
    else {
      open.pop();
      leave(top.node);
    }
  }
}
