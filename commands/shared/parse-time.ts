import { languages } from '../phrases/languages.ts';
import type { Suggestion } from './command.ts';

const mostSuggestions = 25;

/** `9`, `9:30`, `9.30 pm`, `0930`, `21h`, `21h15` or `晚上9点半` → `HH:MM`; undefined for what is no time of day. */
export function parseTime(typed: string): string | undefined {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  for (const { understands } of languages) {
    const time = understands.timeOfDay(text);
    if (time !== undefined) return time;
  }
  return parseWestern(text);
}

const oclock = [...new Set(languages.flatMap(({ understands }) => understands.oclock))].join('|');
const western = new RegExp(
  String.raw`^(\d{1,2})(?:\s*[:.h]\s*(\d{2})?|(\d{2}))?\s*(?:(a|p)\.?\s?m\.?|${oclock})?$`,
  'u',
);

function parseWestern(text: string): string | undefined {
  const match = western.exec(text);
  if (!match) return undefined;
  const [, hours = '', minutes, packed, half] = match;
  const hour = Number(hours);
  const minute = Number(minutes ?? packed ?? 0);
  if (minute > 59 || hour > 23 || (half && (hour < 1 || hour > 12))) return undefined;
  const day = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
  return `${two(day)}:${two(minute)}`;
}

/** The quarter hours that begin as was typed; whole hours while nothing was. */
export function suggestTimes(typed: string): Suggestion[] {
  const text = typed.trim().toLowerCase();
  const exact = parseTime(text);
  const quarters = Array.from({ length: 96 }, (_, i) => `${two(Math.floor(i / 4))}:${two((i % 4) * 15)}`);
  const wanted =
    text === ''
      ? quarters.filter((time) => time.endsWith(':00'))
      : [
          ...(exact ? [exact, ...quarters.filter((time) => time.slice(0, 2) === exact.slice(0, 2))] : []),
          ...quarters.filter((time) => beginsAs(time, text)),
        ];
  return [...new Set(wanted)].slice(0, mostSuggestions).map((time) => ({ name: named(time), value: time }));
}

function beginsAs(time: string, typed: string): boolean {
  const digits = typed.replace(/[.h]/g, ':').replace(/\s.*$/, '');
  return time.startsWith(digits) || time.replace(/^0/, '').startsWith(digits) || twelve(time).startsWith(typed);
}

/** `21:30 (9:30 pm)` */
function named(time: string): string {
  return `${time} (${twelve(time)})`;
}

function twelve(time: string): string {
  const hour = Number(time.slice(0, 2));
  return `${hour % 12 || 12}:${time.slice(3)} ${hour < 12 ? 'am' : 'pm'}`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
