import { Temporal } from 'temporal-polyfill';

/** Names in use today that the list of the JavaScript engine still has under older ones. */
const newer = [
  'Africa/Asmara',
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Atlantic/Faroe',
  'Europe/Kyiv',
  'Pacific/Chuuk',
  'Pacific/Pohnpei',
  'UTC',
];

let names: readonly string[] | undefined;

/** Every zone that can be chosen, in order of names; listed when it is first asked for. */
export function zoneNames(): readonly string[] {
  const known = newer.filter((zone) => zoneNamed(zone) !== undefined);
  names ??= [...new Set([...Intl.supportedValuesOf('timeZone'), ...known])].sort();
  return names;
}

/** The zone of that name, in whatever case; undefined for a name that the time zone database doesn't have. */
export function zoneNamed(name: string): string | undefined {
  // Offsets are zones to Temporal; but they know no summer time, and nobody should pick one by mistake.
  if (!/^[a-z]/i.test(name)) return undefined;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return undefined;
  }
}
