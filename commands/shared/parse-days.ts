import { allWeekdays, type Weekday, type Weekdays, weekdaysOf } from '../daily/weekdays.ts';
import { languages } from '../phrases/languages.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { plain } from '../reply/prose.ts';
import type { Suggestion } from './command.ts';

/** Days of the week as somebody typed them: undefined for every day, `unknown` for what names none. */
export type DaysTyped =
  | { readonly kind: 'days'; readonly weekdays: Weekdays | undefined }
  | { readonly kind: 'unknown' };

const codes: Readonly<Record<Weekday, string>> = {
  1: 'mon',
  2: 'tue',
  3: 'wed',
  4: 'thu',
  5: 'fri',
  6: 'sat',
  7: 'sun',
};
const workingDays: Weekdays = [1, 2, 3, 4, 5];
const weekend: Weekdays = [6, 7];
/** A Monday. */
const monday = Date.UTC(2024, 0, 1);
const mostSuggestions = 25;
/** Offered before anything is typed. */
const usual: readonly (Weekdays | undefined)[] = [
  undefined,
  workingDays,
  weekend,
  [1, 3, 5],
  [2, 4],
  [1, 4],
  ...allWeekdays.map((day) => [day]),
];

/** `mon-fri`, `weekends`, `mon, wed, fri`, `mo-fr`, `de lunes a viernes`, `工作日`, in any of the languages; that of `phrases` first. */
export function parseDays(typed: string, phrases: Phrases): DaysTyped {
  const text = folded(typed);
  const readers = [phrases, ...languages.filter((one) => one !== phrases)].map(readerOf);
  for (const { read } of readers) {
    const days = read(text);
    if (days) return { kind: 'days', weekdays: weekdaysOf(days) };
  }
  return { kind: 'unknown' };
}

/** As everybody can type them, and `parseDays` reads them: `every day`, `mon-fri`, `mon,wed,fri`. */
export function daysCode(weekdays: Weekdays | undefined): string {
  if (!weekdays) return 'every day';
  const [first, last] = [weekdays[0], weekdays.at(-1)] as [Weekday, Weekday];
  const isRun = weekdays.length > 2 && last - first === weekdays.length - 1;
  return isRun ? `${codes[first]}-${codes[last]}` : weekdays.map((day) => codes[day]).join(',');
}

/** What was typed, as far as it can be read, then the usual ones that begin so. */
export function suggestDays(typed: string, phrases: Phrases): Suggestion[] {
  const read = parseDays(typed, phrases);
  const named = usual.map((weekdays) => ({ weekdays, name: plain(phrases.daily.days(weekdays)) }));
  const begun = named.filter(({ name }) => folded(name).startsWith(folded(typed))).map(({ weekdays }) => weekdays);
  const wanted = [...(read.kind === 'days' ? [read.weekdays] : []), ...begun];
  const distinct = [...new Map(wanted.map((weekdays) => [daysCode(weekdays), weekdays]))];
  return distinct
    .slice(0, mostSuggestions)
    .map(([value, weekdays]) => ({ name: plain(phrases.daily.days(weekdays)), value }));
}

interface Reader {
  /** The days that a text names from end to end. */
  read(text: string): readonly Weekday[] | undefined;
}

const readers = new Map<Phrases, Reader>();

function readerOf(phrases: Phrases): Reader {
  const known = readers.get(phrases) ?? makeReader(phrases);
  readers.set(phrases, known);
  return known;
}

function makeReader({ language, understands: { days: words } }: Phrases): Reader {
  const names = namesIn(language);
  const alternatives = [...names.keys()].sort((a, b) => b.length - a.length).map(escaped);
  // A name ends where no Latin letter follows; Chinese and Korean are written without blanks.
  const name = String.raw`(?:${alternatives.join('|')})(?:s|\.)?(?!\p{Script=Latin})`;
  const whole = (source: string) => new RegExp(`^(?:${source})$`, 'u');
  const step = new RegExp(
    String.raw`(?:[\s,;、，.&+/]|(?:${words.and}|${words.before})(?![\p{Script=Latin}-]))*(?:(?<working>${words.workingDays})|(?<weekend>${words.weekend})|(?<first>${name})(?:\s*(?:[-–—~～〜]|(?:${words.to})(?!\p{Script=Latin}))\s*(?<last>${name}))?)(?:[\s.]|まで|까지)*`,
    'uy',
  );
  const dayOf = (written: string): Weekday =>
    names.get(written) ?? (names.get(written.replace(/[s.]$/, '')) as Weekday);
  return {
    read: (typed) => {
      const text = (words.alsoWritten ?? []).reduce((so, [written, as]) => so.replace(written, as), typed);
      if (whole(words.everyDay).test(text)) return allWeekdays;
      const days: Weekday[] = [];
      step.lastIndex = 0;
      for (let at = 0; at < text.length; at = step.lastIndex) {
        const found = step.exec(text)?.groups;
        if (!found) return undefined;
        if (found.working) days.push(...workingDays);
        else if (found.weekend) days.push(...weekend);
        else if (found.first) days.push(...runOf(dayOf(found.first), dayOf(found.last ?? found.first)));
      }
      return days.length > 0 ? days : undefined;
    },
  };
}

/** From one day to another, over the end of the week where the second is the earlier: Friday to Monday. */
function runOf(first: Weekday, last: Weekday): Weekday[] {
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, i) => (((first - 1 + i) % 7) + 1) as Weekday);
}

/** The names that a language has for the days, long, short and narrow, and all of two letters or more with which one begins; none that stands for two. */
function namesIn(language: string): ReadonlyMap<string, Weekday> {
  const meant = new Map<string, Set<Weekday>>();
  const add = (name: string, day: Weekday) => meant.set(name, (meant.get(name) ?? new Set()).add(day));
  const exact = new Map<string, Weekday>();
  for (const day of allWeekdays) {
    const name = (weekday: 'long' | 'short' | 'narrow') =>
      folded(new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(monday + (day - 1) * 86_400_000));
    const long = name('long');
    exact.set(long, day).set(name('short'), day);
    add(name('narrow'), day);
    const isLatin = /^\p{Script=Latin}/u.test(long);
    const shortest = isLatin ? 2 : Math.max(2, long.length - 1);
    for (let length = shortest; length <= long.length; length++) add(long.slice(0, length), day);
  }
  const only = [...meant].flatMap(([name, days]) =>
    days.size === 1 ? [[name, [...days][0] as Weekday] as const] : [],
  );
  return new Map([...only, ...exact]);
}

/** Small letters without accents and full stops at the end; the marks of kana are as good as letters. */
function folded(text: string): string {
  const small = text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
  return small
    .normalize('NFD')
    .replace(/(?![\u3099\u309a])\p{M}/gu, '')
    .normalize('NFC')
    .replace(/\.$/, '');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
