import type { Draft } from '../../article.ts';
import type { Line } from '../indented-lines.ts';

/** What a document says of itself, and which of its lines are only for that; `title` is the line that holds it. */
export interface Header {
  readonly said: NonNullable<Draft['metadata']>;
  readonly title?: number;
  readonly lines: number;
}

const entry = /^:(?<off>!?)(?<name>[\w-]+)!?:(?:\s+(?<value>.*))?$/;
const author = /^(?<name>\p{L}[\p{L}\p{N}_.'’-]*(?:\s\p{L}[\p{L}\p{N}_.'’-]*){0,3})(?:\s+<[^<>\s]+>)?(?:;|$)/u;
const revision =
  /^(?:v\d[\w.]*,?\s*|[\w.]+,\s*)?(?<date>\d{4}-\d\d-\d\d|\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{L}{3,9} \d{4})/u;

/** The title with the lines of its author and revision, and the attributes before and behind, up to a blank line. */
export function headerOf(lines: readonly Line[]): Header {
  const attributes = new Map<string, string>();
  let title: number | undefined;
  let behind: number | undefined;
  let at = 0;
  for (; at < lines.length; at++) {
    const { words } = lines[at] as Line;
    const found = entry.exec(words)?.groups;
    if (found) attributes.set((found.name ?? '').toLowerCase(), found.value ?? '');
    else if (words.startsWith('//') || /^(?:ifdef|ifndef|endif|include)::/.test(words) || /^\[.*\]$/.test(words))
      continue;
    else if (words === '') {
      if (title !== undefined) break;
    } else if (title === undefined && /^[=#]\s+\S/.test(words)) title = at;
    else if (title === undefined) break;
    else if (behind === undefined && author.test(words)) behind = at;
    else if (behind !== undefined && revision.test(words))
      attributes.set('revdate', revision.exec(words)?.groups?.date ?? '');
    else if (!/^v?\d/.test(words)) break;
  }
  const written =
    behind === undefined ? undefined : author.exec(lines[behind]?.words ?? '')?.groups?.name?.replaceAll('_', ' ');
  const said = {
    title: attributes.get('doctitle'),
    author: attributes.get('author') || written,
    date: attributes.get('revdate') || attributes.get('docdate') || attributes.get('page-revdate'),
    language: attributes.get('lang'),
  };
  return {
    said: Object.fromEntries(Object.entries(said).filter(([, value]) => value && !value.includes('{'))),
    ...(title !== undefined && { title }),
    lines: title === undefined ? 0 : at,
  };
}
