import { Temporal } from 'temporal-polyfill';
import { largeZones } from './zone-words.ts';

/** Names in use today, by those under which the JavaScript engine may still have them. */
const renamed: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};
/** Days in winter and in summer, on which offsets are compared. */
const days = ['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z'];

let names: readonly string[] | undefined;

/** Every zone that can be chosen: those where many people live first, then in order of names. */
export function zoneNames(): readonly string[] {
  if (!names) {
    const known = [...Object.values(renamed), ...largeZones].filter((zone) => zoneNamed(zone) !== undefined);
    const all = [...new Set([...Intl.supportedValuesOf('timeZone').map(todaysName), ...known])].sort();
    names = [...largeZones, ...all.filter((zone) => !largeZones.includes(zone))];
  }
  return names;
}

/** The name in use today. */
export function todaysName(zone: string): string {
  return renamed[zone] ?? zone;
}

/**
 * The zone of that name, in whatever case; undefined for a name that the time zone database doesn't have, and for its names that stand
 * for no place: EST and Etc/GMT+5 know no summer time, and nobody should pick one by mistake.
 */
export function zoneNamed(name: string): string | undefined {
  if (
    !/^[a-z]+(?:\/|$)/i.test(name) ||
    (!name.includes('/') && !/^utc$/i.test(name)) ||
    /^(?:etc|systemv)\//i.test(name)
  ) {
    return undefined;
  }
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return undefined;
  }
}

/** Minutes by which a zone is ahead of UTC in winter and in summer (of the north). */
export function offsetsOf(zone: string): readonly number[] {
  return days.map((day) => Temporal.Instant.from(day).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9);
}

/** The zones of a country by its ISO code, as the engine knows them; those where many people live first. */
export function zonesOfCountry(code: string): readonly string[] {
  const locale = new Intl.Locale(`und-${code}`) as Intl.Locale & { timeZones?: string[]; getTimeZones?(): string[] };
  const known = (locale.getTimeZones?.() ?? locale.timeZones ?? []).map(todaysName);
  return zoneNames().filter((zone) => known.includes(zone));
}
