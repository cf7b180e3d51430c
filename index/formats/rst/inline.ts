import type { Span } from '../../article.ts';
import type { Scan, Token } from '../page/markup.ts';

/** What may stand before markup and behind it; and the longest that is looked for, in UTF-16 units. */
const before = String.raw`(?<=^|[\s'"([{<\-/:‘“«–—])`;
const behind = String.raw`(?=$|[\s'")\]}>\-/:.,;!?\\’”»–—])`;
const longest = 600;

const inside = (end: string): string => String.raw`(?=\S)(?:(?!${end})[^\\]|\\[\s\S]){1,${longest}}?(?<=\S)`;
const pattern = new RegExp(
  [
    String.raw`\\(?<escaped>[\s\S])`,
    String.raw`${before}${'``'}(?<code>(?=\S)[\s\S]{1,${longest}}?(?<=\S))${'``'}${behind}`,
    String.raw`(?<role>(?<![\w\x60]):[\w+.:-]{1,60}:)?${before.replace(':', ':')}\x60(?<quoted>${inside('`')})\x60(?<suffix>__?|:[\w+.:-]{1,60}:)?${behind}`,
    String.raw`${before}_\x60(?<target>${inside('`')})\x60${behind}`,
    String.raw`${before}\*\*(?<strong>${inside(String.raw`\*\*`)})\*\*${behind}`,
    String.raw`${before}\*(?<emphasis>${inside(String.raw`\*`)})\*${behind}`,
    String.raw`(?:\s|^)?${before}\[(?<note>\d{1,4}|#[\w-]{0,60}|\*)\]_${behind}`,
    String.raw`${before}\[(?<citation>[\w.-]{1,60})\]_${behind}`,
    String.raw`(?<address>\bhttps?://[^\s<>"\x60]{1,${longest}}[^\s<>"\x60.,;:!?)\]}'])`,
    String.raw`(?<![\w\x60])(?<reference>[A-Za-z0-9](?:[A-Za-z0-9]|[-.+:_](?=[A-Za-z0-9])){0,80})__?${behind}`,
  ].join('|'),
  'gu',
);

/** Emphasis, code, roles, links and references. A name with an underline is one where the file says where it leads. */
export function scanInline(targets: ReadonlyMap<string, string>): Scan {
  return (words) => {
    const tokens: Token[] = [];
    for (const match of words.matchAll(pattern)) {
      const token = tokenOf(match, targets);
      if (token) tokens.push(token);
    }
    return tokens;
  };
}

function tokenOf(match: RegExpMatchArray, targets: ReadonlyMap<string, string>): Token | undefined {
  const { 0: whole, index: start = 0, groups = {} } = match;
  const span = { start, end: start + whole.length };
  const kept = (words: string): Span => {
    const from = start + whole.lastIndexOf(words);
    return { start: from, end: from + words.length };
  };
  const { escaped, code, quoted, target, strong, emphasis, note, citation, address, reference } = groups;
  if (escaped !== undefined)
    return /\s/.test(escaped) ? span : { ...span, kept: { start: start + 1, end: span.end }, verbatim: true };
  if (code !== undefined) return { ...span, kept: { start: start + 2, end: span.end - 2 }, verbatim: true };
  if (quoted !== undefined) return quotedToken(span, start + (groups.role?.length ?? 0) + 1, quoted, groups, targets);
  if (target !== undefined) return { ...span, kept: kept(target) };
  if (strong !== undefined) return { ...span, kept: { start: start + 2, end: span.end - 2 }, mark: 'strong' };
  if (emphasis !== undefined) return { ...span, kept: { start: start + 1, end: span.end - 1 }, mark: 'emphasis' };
  if (note !== undefined) return span;
  if (citation !== undefined) return { ...span, kept: { start, end: span.end - 1 }, verbatim: true };
  if (address !== undefined) return { ...span, kept: span, mark: 'link', url: address, verbatim: true };
  const url = reference === undefined ? undefined : targets.get(nameOf(reference));
  if (url === undefined || reference === undefined) return undefined;
  return { ...span, kept: { start, end: start + reference.length }, mark: 'link', url, verbatim: true };
}

/** `words <where it leads>`, or words by themselves; "~module.name" is shown as its last part. */
function quotedToken(
  span: Span,
  from: number,
  quoted: string,
  { role, suffix }: Record<string, string | undefined>,
  targets: ReadonlyMap<string, string>,
): Token {
  const titled = /^(?<title>[\s\S]*?)\s*<(?<where>[^<>]+)>$/.exec(quoted);
  const isRole = role !== undefined || suffix?.startsWith(':') === true;
  const title = titled?.groups?.title || undefined;
  if (title !== undefined && titled?.groups) {
    const where = titled.groups.where?.replace(/\s+/g, '') ?? '';
    const kept = { start: from, end: from + title.length };
    return isRole ? { ...span, kept } : { ...span, kept, mark: 'link', url: urlOf(where, targets) };
  }
  const hidden = isRole ? (/^(?:~(?:[\w.]*\.)?|!)/.exec(quoted)?.[0].length ?? 0) : 0;
  const kept = { start: from + hidden, end: from + quoted.length };
  if (isRole) return { ...span, kept, verbatim: true };
  const url = suffix === undefined ? undefined : targets.get(nameOf(quoted));
  return url === undefined ? { ...span, kept } : { ...span, kept, mark: 'link', url };
}

function urlOf(where: string, targets: ReadonlyMap<string, string>): string {
  return where.endsWith('_') ? (targets.get(nameOf(where.slice(0, -1))) ?? `#${where}`) : where;
}

/** Names are compared without their case and with single blanks. */
export function nameOf(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}
