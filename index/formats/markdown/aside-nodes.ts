import type { BlockContent, DefinitionContent, Parent, PhrasingContent } from 'mdast';
import type { Extension } from 'mdast-util-from-markdown';

/** What the author set apart from the text. */
export interface Aside extends Parent {
  type: 'aside';
  /** The author's word for it, in lower case; empty for a tab. */
  name: string;
  children: (AsideTitle | BlockContent | DefinitionContent)[];
}

export interface AsideTitle extends Parent {
  type: 'asideTitle';
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    aside: Aside;
    asideTitle: AsideTitle;
  }
  interface BlockContentMap {
    aside: Aside;
  }
}

/** The nodes of a tree for the tokens of `asideSyntax`. */
export function asideNodes(): Extension {
  return {
    enter: {
      aside(token) {
        this.enter({ type: 'aside', name: token.asideName ?? '', children: [] }, token);
      },
      asideTitle(token) {
        this.enter({ type: 'asideTitle', children: [] }, token);
      },
    },
    exit: {
      aside(token) {
        this.exit(token);
      },
      asideTitle(token) {
        this.exit(token);
      },
    },
  };
}
