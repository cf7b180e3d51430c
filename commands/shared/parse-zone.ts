import { zoneNamed, zoneNames } from '../daily/zones.ts';
import { languages } from '../phrases/languages.ts';
import type { Suggestion } from './command.ts';
import { nearest } from './nearest.ts';

const mostSuggestions = 25;
/** Offered before anything is typed: one for most parts of the world. */
const common = `UTC Europe/London Europe/Berlin Europe/Moscow Africa/Lagos Africa/Johannesburg Asia/Dubai Asia/Kolkata
  Asia/Jakarta Asia/Shanghai Asia/Taipei Asia/Tokyo Australia/Sydney Pacific/Auckland America/Sao_Paulo America/New_York
  America/Chicago America/Denver America/Los_Angeles`.split(/\s+/);

/** Large cities that no zone is named after, and names of cities in the languages that the bot speaks, each with its zone. */
const alsoCalled: readonly (readonly [name: string, zone: string])[] = languages.flatMap(({ understands }) =>
  Object.entries(understands.cities).flatMap(([zone, names]) => names.map((name) => [name, zone] as const)),
);

/** A zone by its name in any case, or by its city alone where only one zone has it. */
export function parseZone(typed: string): string | undefined {
  const text = typed.trim().replace(/\s+/g, '_');
  const byName = zoneNamed(text);
  if (byName) return byName;
  const also = calledAs((name) => name === text.toLowerCase());
  if (also.length > 0) return also[0];
  const cities = zoneNames().filter((zone) => cityOf(zone) === text.toLowerCase());
  return cities.length === 1 ? cities[0] : undefined;
}

/** Zones whose city or name begins as was typed, then those that contain it. */
export function suggestZones(typed: string): Suggestion[] {
  const text = typed.trim().toLowerCase().replace(/\s+/g, '_');
  if (text === '') return common.map(suggestion);
  const city = zoneNames().filter((zone) => cityOf(zone).startsWith(text));
  const start = zoneNames().filter((zone) => zone.toLowerCase().startsWith(text));
  const inside = zoneNames().filter((zone) => zone.toLowerCase().includes(text));
  const exact = parseZone(typed);
  const also = calledAs((name) => name.startsWith(text));
  return [...new Set([...(exact ? [exact] : []), ...city, ...also, ...start, ...inside])]
    .slice(0, mostSuggestions)
    .map(suggestion);
}

/** The few zones most like what was typed. */
export function nearestZones(typed: string): string[] {
  return nearest(typed, [...zoneNames()]);
}

function suggestion(zone: string): Suggestion {
  return { name: zone.replaceAll('_', ' '), value: zone };
}

function calledAs(fits: (name: string) => boolean): string[] {
  return [...new Set(alsoCalled.flatMap(([name, zone]) => (fits(name) ? [zone] : [])))];
}

function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).toLowerCase();
}
