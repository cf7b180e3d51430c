import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { type Article, type Draft, type Unreadable, unreadable } from './article.ts';
import { articleEndings, formatOf } from './formats/registry.ts';
import { canonicalTag } from './languages/codes.ts';
import { detectLanguage } from './languages/detect.ts';
import type { Metadata } from './metadata.ts';

/** One file → Article. `metadata` go before what the file says of itself. */
export async function readArticle(
  file: string,
  bytes: Uint8Array,
  metadata: Metadata = {},
): Promise<Article | Unreadable> {
  const format = formatOf(file);
  if (!format) return unreadable(`it is not a kind of file that Verbatim reads (${articleEndings.join(', ')})`);
  const draft = await (await format.open())(bytes);
  return 'kind' in draft ? draft : articleOf(file, bytes, draft, metadata);
}

/** What a format's reader found in a file → Article. */
export function articleOf(
  file: string,
  bytes: Uint8Array,
  draft: Draft,
  metadata: Metadata = {},
): Article | Unreadable {
  if (draft.text.replace(/\uFEFF/g, '').trim() === '') return unreadable('it is empty');
  return {
    kind: 'article',
    file,
    ...draft.metadata,
    ...metadata,
    title: shortTitle(metadata.title ?? draft.metadata?.title ?? titleFrom(draft, file)),
    language: metadata.language ?? canonicalTag(draft.metadata?.language ?? '') ?? detectLanguage(draft.text),
    edition: createHash('sha256').update(bytes).digest('hex').slice(0, 8),
    text: draft.text,
    sections: draft.sections,
    ...(draft.links && { links: draft.links }),
    ...(draft.residue && { residue: draft.residue }),
    ...(draft.source && { source: draft.source }),
    ...(draft.encoding !== undefined && { encoding: draft.encoding }),
    ...(draft.pages && { pages: draft.pages }),
    ...(draft.marksKeptFrom !== undefined && { marksKeptFrom: draft.marksKeptFrom }),
  };
}

/** Longest title, in UTF-16 units: it stands beside every quote. */
const longestTitle = 200;

function shortTitle(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim();
  return line.length <= longestTitle ? line : `${line.slice(0, longestTitle - 1).replace(/[\ud800-\udbff]$/, '')}…`;
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
