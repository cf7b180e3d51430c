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
  /** `zh` → Chinese. */
  languageName(code: string): string;
  /** Weekdays as digits, 1 for Monday to 7 for Sunday: "12345" → Monday–Friday, "13" → Monday and Wednesday. */
  weekdays(days: string): string;
}

export type PluralForms<T> = Partial<Readonly<Record<Intl.LDMLPluralRule, T>>> & { readonly other: T };

/** `locale` is a BCP 47 tag. */
export function wordingIn(locale: string): Wording {
  const numbers = new Intl.NumberFormat(locale);
  const shares = new Intl.NumberFormat(locale, { style: 'percent' });
  const plurals = new Intl.PluralRules(locale);
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  // The first of June 2026 is a Monday.
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  const lists = {
    and,
    or: new Intl.ListFormat(locale, { type: 'disjunction' }),
  };
  const dateNamed = (date: string): string => {
    const named = dates.format(new Date(`${date}T00:00:00Z`));
    // The engine's lists lack it.
    return locale === 'fr' ? named.replace(/^1 /, '1er ') : named;
  };
  return {
    number: (n) => numbers.format(n),
    percent: (share) => shares.format(share),
    plural: (n, forms) => forms[plurals.select(n)] ?? forms.other,
    list: (items, joint = 'and') =>
      lists[joint]
        .formatToParts(items)
        .map(({ type, value }) => (type === 'element' ? strong(value) : { kind: 'own', text: value })),
    date: dateNamed,
    dateOf: (written) => (isDay(written) ? dateNamed(written) : written),
    weekdays: (days) => {
      const names = [...days].map((day) => weekday.format(new Date(Date.UTC(2026, 5, Number(day)))));
      const isRow = days.length > 2 && '1234567'.includes(days);
      return isRow ? `${names[0]}–${names.at(-1)}` : and.format(names);
    },
    languageName: (code) => (/^[a-z]{2,3}(?:-|$)/i.test(code) ? (names.of(code) ?? code) : code),
  };
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
