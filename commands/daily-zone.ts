import { zoneNamed, zoneNames } from '../src/daily/zones.ts';
import type { Suggestion } from './command.ts';
import { nearest } from './nearest.ts';

const mostSuggestions = 25;
/** Offered before anything is typed: one for most parts of the world. */
const common = `UTC Europe/London Europe/Berlin Europe/Moscow Africa/Lagos Africa/Johannesburg Asia/Dubai Asia/Kolkata
  Asia/Jakarta Asia/Shanghai Asia/Tokyo Australia/Sydney Pacific/Auckland America/Sao_Paulo America/New_York
  America/Chicago America/Denver America/Los_Angeles`.split(/\s+/);

/** A zone by its name in any case, or by its city alone where only one zone has it. */
export function parseZone(typed: string): string | undefined {
  const text = typed.trim().replace(/\s+/g, '_');
  const byName = zoneNamed(text);
  if (byName) return byName;
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
  return [...new Set([...(exact ? [exact] : []), ...city, ...start, ...inside])]
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

function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).toLowerCase();
}
