import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import type { Article, Draft, Unreadable } from './article.ts';
import { readCsv } from './formats/csv.ts';
import { readDocx } from './formats/docx.ts';
import { decodeText } from './formats/encoding.ts';
import { readMarkdown } from './formats/markdown.ts';
import { readPlain } from './formats/plain.ts';
import { canonicalTag } from './languages/codes.ts';
import { detectLanguage } from './languages/detect.ts';
import type { Metadata } from './metadata.ts';

const readers: Readonly<Record<string, (text: string) => Draft>> = {
  '.txt': readPlain,
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.csv': readCsv,
  '.tsv': readCsv,
};

/** The kinds of files that are read, by their endings. */
export const articleEndings: readonly string[] = [...Object.keys(readers), '.docx'];

/** One file → Article. `metadata` go before what the file says of itself. */
export function readArticle(file: string, bytes: Uint8Array, metadata: Metadata = {}): Article | Unreadable {
  const read = readers[extname(file).toLowerCase()];
  if (!read) return unreadable(`it is not a kind of file that Verbatim reads (${articleEndings.join(', ')})`);
  const decoded = decodeText(bytes);
  if (decoded.kind === 'unreadable') return decoded;
  const { text, encoding } = decoded;
  if (text.replace(/\uFEFF/g, '').trim() === '') return unreadable('it is empty');
  return articleOf(file, bytes, read(text), metadata, encoding);
}

/** The same, for those kinds of files, too, that are opened before they are read. */
export async function openArticle(
  file: string,
  bytes: Uint8Array,
  metadata: Metadata = {},
): Promise<Article | Unreadable> {
  if (extname(file).toLowerCase() !== '.docx') return readArticle(file, bytes, metadata);
  const draft = await readDocx(bytes);
  return 'kind' in draft ? draft : articleOf(file, bytes, draft, metadata, 'UTF-8');
}

function articleOf(
  file: string,
  bytes: Uint8Array,
  draft: Draft,
  metadata: Metadata,
  encoding: string,
): Article | Unreadable {
  if (draft.text.trim() === '') return unreadable('it is empty');
  return {
    kind: 'article',
    file,
    ...draft.metadata,
    ...metadata,
    title: shortTitle(metadata.title ?? draft.metadata?.title ?? titleFrom(draft, file)),
    language: metadata.language ?? canonicalTag(draft.metadata?.language ?? '') ?? detectLanguage(draft.text),
    edition: createHash('sha256').update(bytes).digest('hex').slice(0, 8),
    ...(encoding !== 'UTF-8' && { encoding }),
    text: draft.text,
    sections: draft.sections,
    ...(draft.links && { links: draft.links }),
    ...(draft.residue && { residue: draft.residue }),
    ...(draft.source && { source: draft.source }),
    ...(draft.pages && { pages: draft.pages }),
  };
}

/** Longest title, in UTF-16 units: it stands beside every quote. */
const longestTitle = 200;

function shortTitle(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim();
  return line.length <= longestTitle ? line : `${line.slice(0, longestTitle - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function unreadable(reason: string): Unreadable {
  return { kind: 'unreadable', reason };
}

/** A short first line without a full stop is a title; otherwise the file's name has to do. */
function titleFrom(draft: Draft, file: string): string {
  const first =
    draft.text
      .replace(/\uFEFF/g, '')
      .trimStart()
      .split(/[\r\n]/, 1)[0] ?? '';
  if (first.length <= 80 && !/[.!?:;,。！？]["'”’」]?$/u.test(first.trim())) return first.trim();
  return basename(file, extname(file)).replace(/[-_]+/g, ' ').trim();
}
