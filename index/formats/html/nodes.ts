import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Document = Tree.Document;
export type Element = Tree.Element;
export type TextNode = Tree.TextNode;
type Node = Tree.ChildNode;

export function isElement(node: Node | Tree.ParentNode): node is Element {
  return 'tagName' in node;
}

export function isText(node: Node): node is TextNode {
  return node.nodeName === '#text';
}

/** Undefined where it isn't there; empty where it has no value. */
export function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

/** What is done at each node, in the order of the text. `enter` says whether to go into it. */
export interface Visitor {
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: TextNode): void;
}

/** Goes through all below a node without recursion: files may be nested deeper than the stack. */
export function walk(root: Tree.ParentNode, { enter, leave, text }: Visitor): void {
  const open: { readonly node: Tree.ParentNode; next: number }[] = [{ node: root, next: 0 }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.node.childNodes[top.next++];
    if (child === undefined) {
      open.pop();
      if (top.node !== root && isElement(top.node)) leave(top.node);
    } else if (isText(child)) text(child);
    else if (isElement(child)) {
      if (enter(child)) open.push({ node: child, next: 0 });
    }
  }
}

/** All elements below a node that fit, in order. */
export function elementsIn(root: Tree.ParentNode, fits: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  walk(root, {
    enter: (element) => {
      if (fits(element)) found.push(element);
      return true;
    },
    leave: () => {},
    text: () => {},
  });
  return found;
}

/** Whether any element below a node fits; looks no further than to one that does. */
export function hasBelow(root: Tree.ParentNode, fits: (element: Element) => boolean): boolean {
  const open = root.childNodes.filter(isElement);
  for (let one = open.pop(); one; one = open.pop()) {
    if (fits(one)) return true;
    for (const child of one.childNodes) if (isElement(child)) open.push(child);
  }
  return false;
}

/** The words in a node, blanks as one. */
export function wordsIn(root: Tree.ParentNode, isSeen: (element: Element) => boolean = () => true): string {
  const parts: string[] = [];
  walk(root, { enter: isSeen, leave: () => {}, text: ({ value }) => parts.push(value) });
  return parts.join('').replace(/\s+/g, ' ').trim();
}
