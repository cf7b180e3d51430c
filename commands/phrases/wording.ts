import type { Weekday, Weekdays } from '../daily/weekdays.ts';
import { own, type Prose, prose, strong } from '../reply/prose.ts';

/** Numbers, plurals, lists and names of languages as people write them in one language; all by `Intl`. */
export interface Wording {
  number(n: number): string;
  /** 0.5 → 50 %. */
  percent(share: number): string;
  /** The form that goes with a number; `other` where the language has no form of its own for it. */
  plural<T>(n: number, forms: PluralForms<T>): T;
  /** Items in bold, joined as in a sentence. */
  list(items: readonly string[], joint?: 'and' | 'or'): Prose;
  /** `2026-11-24` → November 24, 2026. */
  date(date: string): string;
  /** The same of what may be no such date: then as it is. */
  dateOf(written: string): string;
  /** Days of the week as in a sentence, three or more in a row by their first and last. */
  weekdays(days: Weekdays, range: (first: string, last: string) => string, width?: 'long' | 'short'): string;
  /** `zh` → Chinese. */
  languageName(code: string): string;
}

export type PluralForms<T> = Partial<Readonly<Record<Intl.LDMLPluralRule, T>>> & { readonly other: T };

/** `locale` is a BCP 47 tag. The engine's rules for it are loaded when they are first needed: most languages that the bot speaks nobody asks for. */
export function wordingIn(locale: string): Wording {
  const numbers = later(() => new Intl.NumberFormat(locale));
  const shares = later(() => new Intl.NumberFormat(locale, { style: 'percent' }));
  const plurals = later(() => new Intl.PluralRules(locale));
  const names = later(() => new Intl.DisplayNames(locale, { type: 'language' }));
  const lists = {
    and: later(() => new Intl.ListFormat(locale, { type: 'conjunction' })),
    or: later(() => new Intl.ListFormat(locale, { type: 'disjunction' })),
  };
  return {
    number: (n) => numbers().format(n),
    percent: (share) => shares().format(share),
    plural: (n, forms) => forms[plurals().select(n)] ?? forms.other,
    list: (items, joint = 'and') =>
      lists[joint]()
        .formatToParts(items)
        .map(({ type, value }) => (type === 'element' ? strong(value) : { kind: 'own', text: value })),
    ...datesIn(locale, lists.and),
    languageName: (code) => (/^[a-z]{2,3}(?:-|$)/i.test(code) ? (names().of(code) ?? code) : code),
  };
}

function datesIn(locale: string, list: () => Intl.ListFormat): Pick<Wording, 'date' | 'dateOf' | 'weekdays'> {
  const dates = later(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  const date = (day: string): string => {
    const named = dates().format(new Date(`${day}T00:00:00Z`));
    // The engine's own lists lack it.
    return locale === 'fr' ? named.replace(/^1 /, '1er ') : named;
  };
  return {
    date,
    dateOf: (written) => (isDay(written) ? date(written) : written),
    weekdays: (days, range, width = 'long') => {
      const named = new Intl.DateTimeFormat(locale, { weekday: width, timeZone: 'UTC' });
      const name = (day: Weekday) => named.format(Date.UTC(2024, 0, day));
      return list().format(
        runsOf(days).map(([first, last]) => (first === last ? name(first) : range(name(first), name(last)))),
      );
    },
  };
}

/** Made when it is first asked for. */
function later<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** First and last of each run of three days or more; the others stand alone. */
function runsOf(days: Weekdays): (readonly [Weekday, Weekday])[] {
  const runs: Weekday[][] = [];
  for (const day of days) {
    if (runs.at(-1)?.at(-1) === day - 1) runs.at(-1)?.push(day);
    else runs.push([day]);
  }
  return runs.flatMap((run) =>
    run.length > 2 ? [[run[0] as Weekday, run.at(-1) as Weekday] as const] : run.map((day) => [day, day] as const),
  );
}

function isDay(written: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(written) && !Number.isNaN(Date.parse(`${written}T00:00:00Z`));
}

/** `8` → §8, in every language. */
export function sectionSign(section: string): string {
  return `§${section}`;
}

/** `§3.2 Guests` and the mark behind it, which a heading that asks has of its own. */
export function sectionNamed(section: string, heading: string | undefined, mark: string): Prose {
  if (!heading) return prose`§${section}${own(mark)}`;
  return prose`§${section} ${heading}${own(/[?!？！…]$/u.test(heading) ? mark.replace(/[,，、]/u, '') : mark)}`;
}

/** Sections as `/read` takes them: `8` or `3-5`. */
export function range([first, last]: readonly [string, string]): string {
  return first === last ? first : `${first}-${last}`;
}

/** A list of numbers or Latin words, with blanks around the Chinese word that joins them. */
export function spaced(items: Prose): Prose {
  return items.map((piece) => (piece.kind === 'own' ? own(piece.text.replace(/\p{Script=Han}+/gu, ' $& ')) : piece));
}
