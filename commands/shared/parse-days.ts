import { languages } from '../phrases/languages.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { plain } from '../reply/prose.ts';
import type { Suggestion } from './command.ts';
import { matching } from './suggest.ts';

/** 1 for Monday to 7 for Sunday, in order; as `DailyTime` has them. */
const everyDay = '1234567';
const workdays = '12345';
const weekend = '67';
/** What people call several days together, in the languages that the bot speaks. */
const together: readonly (readonly [days: string, names: RegExp])[] = [
  [
    everyDay,
    /^(?:all|daily|every ?day|each day|all days|todos(?: los d[ií]as)?|diario|a diario|每天|每日|天天|t[äa]glich|jeden tag|alle tage|tous les jours|chaque jour|quotidien|todos os dias|di[áa]rio|毎日|매일)$/u,
  ],
  [
    workdays,
    /^(?:weekdays?|work(?:ing )?days?|business days?|d[ií]as? laborables?|entre semana|工作日|平日|werktags?|wochentags|en semaine|jours ouvr(?:és|ables)|dias? [úu]te(?:is|l)|평일)$/u,
  ],
  [
    weekend,
    /^(?:weekends?|fin(?:es)? de semana|周末|週末|am wochenende|wochenende|week-?ends?|fim de semana|fins de semana|주말)$/u,
  ],
];
const range = /\s*[-–—~〜](?!feira)\s*|\s+(?:to|through|till|until|bis|à|a|al|até)\s+|\s*(?:至|到|から|부터)\s*/u;
const between = /\s*[,;/&+、，]\s*(?:and\s+)?|\s+(?:and|und|et|y|e)\s+|\s*[和と]\s*|\s+/u;

/** "mon-fri", "Monday, Wednesday and Friday", "weekends", "工作日" → digits; undefined for what names no days. */
export function parseDays(typed: string): string | undefined {
  const text = typed
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/\.(?=\s|$|,|-)/g, '');
  const named = together.find(([, names]) => names.test(text));
  if (named) return named[0];
  const one = dayNamed(text);
  if (one !== undefined) return one;
  const [from, to, ...more] = text.split(range).map(dayNamed);
  if (from !== undefined && to !== undefined && more.length === 0) return fromTo(from, to);
  const parts = text.split(between).filter((part) => part !== '');
  const days = parts.length > 1 ? parts.map(parseDays) : [];
  if (days.length === 0 || days.includes(undefined)) return undefined;
  return [...new Set(days.join(''))].sort().join('');
}

/** The commonest choices and single days, in the user's language. */
export function suggestDays(typed: string, phrases: Phrases): Suggestion[] {
  const choices = [everyDay, workdays, weekend, '135', '24', ...everyDay].map((days) => ({
    name: plain(phrases.daily.weekdays(days)),
    value: typedAs(days),
  }));
  const meant = parseDays(typed);
  const found = matching(typed, choices, ({ name, value }) => `${name} ${value}`);
  return meant === undefined
    ? found
    : [
        { name: plain(phrases.daily.weekdays(meant)), value: typedAs(meant) },
        ...found.filter(({ value }) => value !== typedAs(meant)),
      ];
}

/** As it can be typed again, whatever is spoken: mon-fri, mon,wed. */
function typedAs(days: string): string {
  const names = [...days].map((day) => english[Number(day) - 1] as string);
  const isRow = days.length > 2 && everyDay.includes(days);
  return isRow ? `${names[0]}-${names.at(-1)}` : names.join(',');
}

const english = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function fromTo(from: string, to: string): string {
  const doubled = everyDay + everyDay;
  const start = doubled.indexOf(from);
  return [...doubled.slice(start, doubled.indexOf(to, start) + 1)].sort().join('');
}

function dayNamed(name: string): string | undefined {
  const plain = folded(name);
  return plain === '' ? undefined : names().get(plain);
}

let known: ReadonlyMap<string, string> | undefined;

/** Every weekday's names, long and short, in the languages that the bot speaks, by the engine's own lists. */
function names(): ReadonlyMap<string, string> {
  if (known) return known;
  const all = new Map<string, string>();
  for (const { language } of languages) {
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      // The first of June 2026 is a Monday.
      for (let day = 1; day <= 7; day++) {
        const name = folded(format.format(new Date(Date.UTC(2026, 5, day))));
        for (const one of [name, name.replace(/-feira$/, '')]) if (!all.has(one)) all.set(one, String(day));
      }
    }
  }
  for (const [i, name] of english.entries()) all.set(name, String(i + 1));
  for (const [name, day] of [
    ['tues', '2'],
    ['weds', '3'],
    ['thur', '4'],
    ['thurs', '4'],
    ['mo', '1'],
    ['tu', '2'],
    ['we', '3'],
    ['th', '4'],
    ['fr', '5'],
    ['sa', '6'],
    ['su', '7'],
  ] as const) {
    if (!all.has(name)) all.set(name, day);
  }
  for (const [name, day] of [...all])
    if (/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|[a-z]+tag|mittwoch)$/.test(name)) all.set(`${name}s`, day);
  known = all;
  return all;
}

function folded(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/\.$/, '')
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}/gu, '')
    .normalize('NFC');
}
