import { fold } from './fold.ts';

/** Names that a language writes in one word, folded; by CLDR, which comes with the JavaScript engine. */
export interface ProperNames {
  readonly places: ReadonlySet<string>;
  /** Months and days of the week. */
  readonly dates: ReadonlySet<string>;
}

/** By the code of a language; none for one that the engine doesn't know. Takes some milliseconds. */
export function properNamesIn(code: string): ProperNames {
  if (Intl.DisplayNames.supportedLocalesOf(code).length === 0) return { places: new Set(), dates: new Set() };
  return { places: new Set(regionsIn(code).filter(isWord)), dates: new Set(calendarIn(code).filter(isWord)) };
}

/** Cities that a time zone is called after, in English. */
export const zoneCities: readonly string[] = Intl.supportedValuesOf('timeZone').flatMap((zone) => {
  const city = zone.split('/').slice(1).at(-1);
  return city && /^\p{Lu}\p{Ll}+$/u.test(city) ? [fold(city)] : [];
});

function isWord(name: string): boolean {
  return /^[\p{L}\p{M}]{2,}$/u.test(name);
}

function regionsIn(code: string): string[] {
  const names = new Intl.DisplayNames(code, { type: 'region', fallback: 'none' });
  return pairs.flatMap((pair) => fold(names.of(pair) ?? ''));
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** ISO 3166-1 alpha-2: two letters. */
const pairs = letters.flatMap((first) => letters.map((second) => first + second));

function calendarIn(code: string): string[] {
  const [month, weekday] = (['month', 'weekday'] as const).map(
    (part) => new Intl.DateTimeFormat(code, { [part]: 'long', timeZone: 'UTC' }),
  );
  const days = Array.from({ length: 12 }, (_, i) => [
    new Date(Date.UTC(2024, i, 15)),
    new Date(Date.UTC(2024, 0, 1 + i)),
  ]);
  return days.flatMap(([inMonth, inWeek]) => [fold(month?.format(inMonth) ?? ''), fold(weekday?.format(inWeek) ?? '')]);
}
