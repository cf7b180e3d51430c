import { SaxesParser } from 'saxes';

/** An element as it begins. Names have the usual prefix of their namespace, whichever the file uses: `w:p`, `r:id`. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface XmlVisitor {
  readonly open: (element: Element) => void;
  readonly close?: (name: string) => void;
  readonly text?: (words: string) => void;
}

/** Elements in one another; Word's own files have some fifty. Namespaces are looked up through all of them. */
const deepest = 500;

/** The last parts of the namespaces' addresses, in their two editions. */
const prefixes: readonly (readonly [ending: string, prefix: string])[] = [
  ['/wordprocessingml/2006/main', 'w'],
  ['/wordprocessingml/main', 'w'],
  ['/officeDocument/2006/relationships', 'r'],
  ['/officeDocument/relationships', 'r'],
  ['/officeDocument/2006/math', 'm'],
  ['/officeDocument/math', 'm'],
  ['/markup-compatibility/2006', 'mc'],
  ['/package/2006/relationships', 'rel'],
  ['/dc/elements/1.1/', 'dc'],
  ['/dc/terms/', 'dcterms'],
];

/** Goes through a document in its order. Throws an Error where it isn't well-formed, or too deep. */
export function readXml(xml: string, { open, close, text }: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const known = new Map<string, string>();
  const named = (uri: string, local: string): string => {
    let prefix = known.get(uri);
    if (prefix === undefined) {
      prefix = prefixes.find(([ending]) => uri.endsWith(ending))?.[1] ?? '';
      known.set(uri, prefix);
    }
    return prefix === '' ? local : `${prefix}:${local}`;
  };
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    if (++depth > deepest) throw new Error('too deep');
    const attributes: Record<string, string> = {};
    for (const { uri, local, value } of Object.values(tag.attributes)) attributes[named(uri, local)] = value;
    open({ name: named(tag.uri, tag.local), attributes });
  });
  parser.on('closetag', (tag) => {
    depth--;
    close?.(named(tag.uri, tag.local));
  });
  if (text) parser.on('text', text);
  if (text) parser.on('cdata', text);
  parser.write(xml).close();
}

/** What a switch such as `<w:b/>` says: on, unless it says otherwise. */
export function isOn({ attributes }: Element): boolean {
  return !['0', 'false', 'off', 'none'].includes(attributes['w:val'] ?? '');
}
