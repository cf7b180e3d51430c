import { parse } from 'yaml';
import type { Draft } from '../../article.ts';

type Metadata = NonNullable<Draft['metadata']>;

/** What a file says of itself before its text. `length` is in UTF-16 units, from the start of the file on. */
export interface FrontMatter {
  readonly length: number;
  readonly metadata: Metadata;
}

const yamlMatter =
  /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)(?![ \t]*[\r\n])(?<inside>[\s\S]*?(?:\r\n|\n|\r))??---[ \t]*(?:\r\n|\n|\r|$)/;
const tomlMatter = /^\uFEFF?\+\+\+[ \t]*(?:\r\n|\n|\r)(?<inside>[\s\S]*?(?:\r\n|\n|\r))??\+\+\+[ \t]*(?:\r\n|\n|\r|$)/;

/**
 * YAML between lines of `---`, or TOML between lines of `+++`, at the start of a file; prose between rules is none, and a rule with an empty
 * line behind it (Pandoc's way of telling them apart).
 */
export function frontMatterOf(file: string): FrontMatter | undefined {
  const yaml = yamlMatter.exec(file);
  const found = yaml ?? tomlMatter.exec(file);
  if (!found) return undefined;
  const inside = found.groups?.inside ?? '';
  const entries = yaml ? yamlEntries(inside) : tomlEntries(inside);
  return entries && { length: found[0].length, metadata: metadataFrom(entries) };
}

type Entries = Readonly<Record<string, unknown>>;

/** UTF-16 units of YAML that are read: what reads it takes the square of the number of keys. */
const longestYaml = 50_000;
/** Comments and blank lines, then a key. */
const beginsWithKey = /^(?:[ \t]*(?:#.*)?(?:\r?\n|\r(?!\n)))*[ \t]*[\w-]+:(?:\s|$)/;

function yamlEntries(yaml: string): Entries | undefined {
  if (yaml.length > longestYaml) return beginsWithKey.test(yaml) ? {} : undefined;
  try {
    const parsed: unknown = parse(yaml, { logLevel: 'silent' });
    // A comment of YAML's is a heading of Markdown's.
    if (parsed === null) return yaml.trim() === '' ? {} : undefined;
    return typeof parsed === 'object' && !Array.isArray(parsed) ? (parsed as Entries) : undefined;
  } catch {
    // Broken as it may be, a block of keys is not for the reader.
    return beginsWithKey.test(yaml) ? {} : undefined;
  }
}

/** The keys above the first table, as far as their values are strings, dates or lists of strings on one line. */
function tomlEntries(toml: string): Entries | undefined {
  const [top = ''] = toml.split(/^\s*\[/m, 1);
  const entries = [...top.matchAll(/^[ \t]*([\w-]+)[ \t]*=[ \t]*(.+?)[ \t]*\r?$/gm)];
  if (entries.length === 0 && toml.trim() !== '' && !/^\s*\[[\w.-]+\]/m.test(toml)) return undefined;
  return Object.fromEntries(entries.map(([, key, value = '']) => [key, tomlValue(value)]));
}

function tomlValue(value: string): unknown {
  const strings = [...value.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)];
  const read = strings.map(([, escaped, literal]) => literal ?? (escaped ?? '').replace(/\\(["\\])/g, '$1'));
  if (value.startsWith('[')) return read;
  return read[0] ?? value.replace(/\s+#.*$/, '');
}

function metadataFrom(entries: Entries): Metadata {
  const title = wordsOf(entries.title);
  const author = wordsOf(entries.author) ?? wordsOf(entries.authors) ?? wordsOf(entries.byline);
  const date = wordsOf(entries.date) ?? wordsOf(entries.published) ?? wordsOf(entries.updated);
  const url = [entries.url, entries.permalink, entries.canonical_url, entries.canonical, entries.link]
    .map(wordsOf)
    .find((one) => one !== undefined && /^https?:\/\/\S+$/i.test(one));
  const language = wordsOf(entries.language) ?? wordsOf(entries.lang) ?? wordsOf(entries.locale);
  return {
    ...(title && { title }),
    ...(author && { author }),
    ...(date && { date }),
    ...(url && { url }),
    ...(language && isTag(language) && { language: language.replaceAll('_', '-') }),
  };
}

function isTag(language: string): boolean {
  return /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(language);
}

/** A string, a number, the name in a mapping, or several of them with commas between. */
function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim() || undefined;
  if (Array.isArray(value)) return value.flatMap((one) => wordsOf(one) ?? []).join(', ') || undefined;
  const isNamed = typeof value === 'object' && value !== null && 'name' in value;
  return isNamed ? wordsOf(value.name) : undefined;
}
