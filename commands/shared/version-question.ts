import type { Article } from '../../index/article.ts';
import { ideograph } from '../../index/languages/ideographs.ts';
import { headingOf } from '../../index/passages.ts';
import { languages } from '../phrases/languages.ts';
import type { ChangeKind } from '../phrases/understood/section-words.ts';
import { alternatives } from './section-reference.ts';

/** What a question asks of a version: the day that it came out, or what it brought; `kind` are the words for the kinds of changes that it asks for. */
export type VersionAsked = { readonly asks: 'day' } | { readonly asks: 'changes'; readonly kind?: ReadonlySet<string> };

/** Two numbers or more, as they are written, and where they stand: "v2.3.1", "2.4". */
export interface WrittenVersion {
  readonly number: string;
  readonly written: string;
}

const sections = languages.map(({ understands }) => understands.sections);
const versions = sections.map((one) => one.versions);
const released = new Set(versions.flatMap((one) => one.released));
const when = new Set(versions.flatMap((one) => one.when));
const changes = new Set(versions.flatMap((one) => one.changes));
const kinds: readonly ReadonlySet<string>[] = (
  ['added', 'fixed', 'removed', 'changed', 'deprecated', 'security'] satisfies ChangeKind[]
).map((kind) => new Set(versions.flatMap((one) => one.kinds[kind])));
const around = new Set([...sections.flatMap(({ asking }) => asking), ...versions.flatMap((one) => one.around)]);
const ideographic = new RegExp(
  alternatives(
    [released, when, changes, around, ...kinds].flatMap((words) => [...words]).filter((word) => ideograph.test(word)),
  ),
  'gu',
);
const written =
  /(?<![\p{L}\p{N}.,]|[£$€])v?\.?(?<number>\d{1,4}(?:\.\d{1,5}){1,3})(?![\p{N}%]|\.\d|\s?[ap]m\b|[A-Za-z])/giu;

/** The versions that a text names, in order. */
export function versionsIn(text: string): WrittenVersion[] {
  return [...text.matchAll(written)].map(({ 0: whole, groups }) => ({ number: groups?.number ?? '', written: whole }));
}

/** The section of this very number, else the only one whose heading has it; as a place, none where there is none such. */
export function placesOfVersion(article: Article, number: string): number[] {
  const numbered = article.sections.findIndex((section) => section.own && section.number === number);
  if (numbered >= 0) return [numbered];
  const headed = article.sections.flatMap((section, place) =>
    versionsIn(headingOf(article, section)).some((one) => one.number === number) ? [place] : [],
  );
  return headed.length === 1 ? headed : [];
}

/** Undefined for a question that asks for something else; `rest` is the question without the version. */
export function askedOfVersion(rest: string): VersionAsked | undefined {
  const telling = wordsOf(rest).filter((word) => !around.has(word));
  const all = (...of: readonly ReadonlySet<string>[]): boolean =>
    telling.every((word) => of.some((one) => one.has(word)));
  const has = (words: ReadonlySet<string>): boolean => telling.some((word) => words.has(word));
  if (all(when, released) && has(when) && has(released)) return { asks: 'day' };
  if (all(changes, released) && has(changes)) return { asks: 'changes' };
  const meant = kinds.filter(has);
  return meant.length > 0 && all(changes, ...meant)
    ? { asks: 'changes', kind: new Set(meant.flatMap((words) => [...words])) }
    : undefined;
}

/** Words in lower case; text without blanks is parted where a known word begins or ends. */
export function wordsOf(text: string): string[] {
  const parted = text.toLowerCase().replace(/’/g, "'").replace(ideographic, ' $& ');
  return parted.match(/[\p{L}\p{N}']+/gu) ?? [];
}
