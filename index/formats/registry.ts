import { extname } from 'node:path';
import type { Draft, Unreadable } from '../article.ts';
import { decodeText } from './encoding.ts';

/** A file's bytes → what a person reads in it, and how it is built. Never throws for anything that a file can hold. */
export type Reader = (bytes: Uint8Array) => Draft | Unreadable | Promise<Draft | Unreadable>;

/** A kind of file. `open` loads its reader, so that only what is read is loaded. */
export interface Format {
  /** In lower case, with the dot; the first is the usual one. */
  readonly endings: readonly string[];
  open(): Promise<Reader>;
}

/** Of each kind of file its reader. A new one is a file beside this and an entry here. */
const formats: readonly Format[] = [
  { endings: ['.txt'], open: async () => ofText((await import('./plain.ts')).readPlain) },
  {
    endings: ['.html', '.htm', '.xhtml'],
    open: async () => {
      const { readHtml, declaredCharset } = await import('./html.ts');
      return ofText(readHtml, declaredCharset);
    },
  },
  { endings: ['.pdf'], open: async () => (await import('./pdf.ts')).readPdf },
  { endings: ['.md', '.markdown'], open: async () => ofText((await import('./markdown.ts')).readMarkdown) },
  { endings: ['.csv', '.tsv'], open: async () => ofText((await import('./csv.ts')).readCsv) },
  { endings: ['.rst'], open: async () => ofText((await import('./rst.ts')).readRst) },
  { endings: ['.adoc', '.asciidoc'], open: async () => ofText((await import('./adoc.ts')).readAdoc) },
  { endings: ['.docx'], open: async () => (await import('./docx.ts')).readDocx },
];

/** The kinds of files that are read, by their endings. */
export const articleEndings: readonly string[] = formats.flatMap(({ endings }) => endings);

/** That of a file by its name's ending; undefined where there is none. */
export function formatOf(file: string): Format | undefined {
  const ending = extname(file).toLowerCase();
  return formats.find(({ endings }) => endings.includes(ending));
}

/** `declared` is the encoding that a file says it is in. */
function ofText(
  read: (text: string) => Draft | Unreadable,
  declared: (bytes: Uint8Array) => string | undefined = () => undefined,
): Reader {
  return (bytes) => {
    const decoded = decodeText(bytes, declared(bytes));
    if ('kind' in decoded) return decoded;
    const { text, encoding } = decoded;
    const draft = read(text);
    return encoding === 'UTF-8' || 'kind' in draft ? draft : { ...draft, encoding };
  };
}
