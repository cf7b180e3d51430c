import { zoneWords } from '../daily/zone-words.ts';
import { offsetsOf, zoneNamed, zoneNames, zonesOfCountry } from '../daily/zones.ts';
import { languages } from '../phrases/languages.ts';
import type { Suggestion } from './command.ts';
import { nearest } from './nearest.ts';

const mostSuggestions = 25;
/** Zones that are asked back, where several may be meant. */
const mostAsked = 5;
/** Offered before anything is typed: one for most parts of the world. */
const common = `UTC Europe/London Europe/Berlin Europe/Moscow Africa/Lagos Africa/Johannesburg Asia/Dubai Asia/Kolkata
  Asia/Jakarta Asia/Shanghai Asia/Taipei Asia/Tokyo Australia/Sydney Pacific/Auckland America/Sao_Paulo America/New_York
  America/Chicago America/Denver America/Los_Angeles`.split(/\s+/);

/** Where the country of Discord's locale doesn't say it: hardly anybody lives in its other zones, or people of many countries speak like that. */
const localeZones: Readonly<Record<string, readonly string[]>> = {
  'en-US': ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles', 'Europe/London'],
  'es-ES': ['Europe/Madrid'],
  'es-419': ['America/Mexico_City', 'America/Bogota', 'America/Argentina/Buenos_Aires', 'America/Santiago'],
  fr: ['Europe/Paris', 'America/Toronto'],
  'pt-BR': ['America/Sao_Paulo'],
  uk: ['Europe/Kyiv'],
  'zh-CN': ['Asia/Shanghai'],
};

/** What somebody typed for a zone: one, or several that may be meant, likeliest first; none for what is no zone. */
export type ZoneTyped =
  | { readonly kind: 'zone'; readonly zone: string }
  | { readonly kind: 'several'; readonly zones: readonly string[] }
  | { readonly kind: 'unknown' };

/** A zone by its name in any case, by what people call it ("EST", "gmt+2"), by a city or a country, in the languages that the bot speaks. */
export function readZone(typed: string): ZoneTyped {
  const text = keyOf(typed);
  const zones = text === '' ? [] : zonesCalled(text);
  const [zone] = zones;
  if (zone === undefined) return { kind: 'unknown' };
  return zones.length === 1 ? { kind: 'zone', zone } : { kind: 'several', zones: zones.slice(0, mostAsked) };
}

/** The only zone that may be meant. */
export function parseZone(typed: string): string | undefined {
  const read = readZone(typed);
  return read.kind === 'zone' ? read.zone : undefined;
}

/** Zones that may be meant, then those whose city, country or name begins as was typed, then those that contain it; where most people live first. */
export function suggestZones(typed: string): Suggestion[] {
  const text = keyOf(typed);
  if (text === '') return common.map(suggestion);
  const begins = (name: string): boolean => folded(name).startsWith(text);
  const called = [...alsoCalled, ...zoneWords].filter(([name]) => begins(name)).flatMap(([, zones]) => zones);
  const meant = new Set([...called, ...zonesOfCountries(begins)]);
  const named = zoneNames().filter((zone) => meant.has(zone) || begins(cityOf(zone)));
  const inside = zoneNames().filter((zone) => folded(zone).includes(text));
  const start = inside.filter(begins);
  return [...new Set([...zonesCalled(text), ...named, ...start, ...inside])].slice(0, mostSuggestions).map(suggestion);
}

/** Zones of the country whose language that is, one of each kind: one where the language tells the zone; offered ones where it doesn't. */
export function zonesOfLocale(locale: string): readonly string[] {
  const known = localeZones[locale];
  if (known) return known;
  const region = new Intl.Locale(locale).maximize().region ?? '';
  const zones = /^[A-Z]{2}$/.test(region) ? distinct(zonesOfCountry(region)) : [];
  return zones.length > 0 ? zones : common.slice(0, mostAsked);
}

/** The few zones most like what was typed. */
export function nearestZones(typed: string): string[] {
  return nearest(typed, [...zoneNames()]);
}

/** Names of cities in the languages that the bot speaks, and of large ones that no zone is named after, each with its zone. */
const alsoCalled: readonly (readonly [name: string, zones: readonly string[]])[] = languages.flatMap(
  ({ understands }) =>
    Object.entries(understands.cities).flatMap(([zone, cities]) => cities.map((name) => [name, [zone]] as const)),
);

/** The zones that somebody may mean by a whole name. */
function zonesCalled(text: string): readonly string[] {
  const words = zoneWords.get(text);
  if (words) return words;
  const byName = zoneNamed(text);
  if (byName) return [byName];
  const also = alsoCalled.filter(([name]) => folded(name) === text).flatMap(([, zones]) => zones);
  if (also.length > 0) return [...new Set(also)];
  const folding = [...zoneWords].find(([name]) => folded(name) === text);
  if (folding) return folding[1];
  const cities = zoneNames().filter((zone) => folded(cityOf(zone)) === text);
  if (cities.length > 0) return cities;
  const offset = offsetIn(text);
  if (offset !== undefined) return zonesAt(offset);
  return distinct(zonesOfCountries((name) => name === text));
}

/** "gmt+2", "utc-5:30", "+0200": minutes ahead of UTC. */
function offsetIn(text: string): number | undefined {
  const [, sign, hours, minutes = '0'] = /^(?:gmt|utc)?_?([+\-−–])_?(\d{1,2})(?::?(\d{2}))?$/.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 14 || Number(minutes) > 59) return undefined;
  return (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes));
}

/** Where the clocks are so far ahead in some part of the year, one of each kind first: an offset alone doesn't tell a zone, unless it is none. */
function zonesAt(offset: number): readonly string[] {
  if (offset === 0) return ['UTC'];
  const zones = zoneNames().filter((zone) => offsetsOf(zone).includes(offset) && !zone.startsWith('Antarctica/'));
  return [...new Set([...distinct(zones), ...zones])];
}

/** One for all that have the same time all year: the first. */
function distinct(zones: readonly string[]): readonly string[] {
  const byOffsets = new Map<string, string>();
  for (const zone of zones) {
    const key = offsetsOf(zone).join();
    if (!byOffsets.has(key)) byOffsets.set(key, zone);
  }
  return [...byOffsets.values()];
}

function zonesOfCountries(fits: (name: string) => boolean): readonly string[] {
  return countries().flatMap(({ names, code }) => (names.some(fits) ? zonesOfCountry(code) : []));
}

let known: readonly { readonly code: string; readonly names: readonly string[] }[] | undefined;

/** Every country with its names in the languages that the bot speaks, by the engine's own lists; read when it is first asked for. */
function countries(): NonNullable<typeof known> {
  known ??= codes().flatMap((code) => {
    const names = languages.map(({ language }) =>
      new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code),
    );
    const given = names.flatMap((name) => (name === undefined ? [] : [keyOf(name)]));
    return given.length > 0 ? [{ code, names: given }] : [];
  });
  return known;
}

function codes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}

/** As zones are compared: small letters without accents, `_` for blanks. */
function keyOf(typed: string): string {
  return folded(typed.trim().replace(/\s+/g, '_'));
}

function folded(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

function suggestion(zone: string): Suggestion {
  return { name: zone.replaceAll('_', ' '), value: zone };
}

function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1);
}
