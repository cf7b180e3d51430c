import type { Nodes, Root } from 'mdast';
import type { Construct, Extension, ParseContext } from 'micromark-util-types';
import { walk } from './walk.ts';

/** What references of a file can lead to: the labels of its definitions and of its footnotes, as micromark compares them. */
export interface Labels {
  readonly definitions: ReadonlySet<string>;
  readonly footnotes: ReadonlySet<string>;
}

/** Those that a tree defines. */
export function labelsIn(tree: Root): Labels {
  const definitions = new Set<string>();
  const footnotes = new Set<string>();
  const enter = (node: Nodes): void => {
    if (node.type === 'definition') definitions.add(node.identifier.toUpperCase());
    if (node.type === 'footnoteDefinition') footnotes.add(node.identifier.toUpperCase());
  };
  walk(tree, { enter, leave: () => {} });
  return { definitions, footnotes };
}

/** Those of `labels` that a part of the file may refer to, but that aren't its `own`. */
export function foreignLabels(part: string, labels: Labels, own: Labels): Labels {
  const used = new Set(
    [...part.matchAll(/\[\^?((?:\\.|[^[\]\\]){1,999})(?=\])/gs)].map(([, label = '']) => comparable(label)),
  );
  const foreign = (all: ReadonlySet<string>, known: ReadonlySet<string>): Set<string> =>
    new Set([...used].filter((label) => all.has(label) && !known.has(label)));
  return {
    definitions: foreign(labels.definitions, own.definitions),
    footnotes: foreign(labels.footnotes, own.footnotes),
  };
}

/** As micromark makes labels alike. */
function comparable(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase();
}

/** Makes labels known that are defined in another part of the file. It is tried at every bracket, before what asks for labels. */
export function knownLabels({ definitions, footnotes }: Labels): Extension {
  const told = new WeakSet<ParseContext>();
  const construct: Construct = {
    name: 'knownLabels',
    tokenize(_effects, _ok, nok) {
      const parser: ParseContext & { gfmFootnotes?: string[] } = this.parser;
      if (!told.has(parser)) {
        told.add(parser);
        parser.defined.push(...definitions);
        parser.gfmFootnotes = [...(parser.gfmFootnotes ?? []), ...footnotes];
      }
      return nok;
    },
  };
  return { text: { 91: construct, 93: construct } };
}
