import { zoneNamed, zoneNames } from '../daily/zones.ts';
import type { Suggestion } from './command.ts';
import { nearest } from './nearest.ts';

const mostSuggestions = 25;
/** Offered before anything is typed: one for most parts of the world. */
const common = `UTC Europe/London Europe/Berlin Europe/Moscow Africa/Lagos Africa/Johannesburg Asia/Dubai Asia/Kolkata
  Asia/Jakarta Asia/Shanghai Asia/Taipei Asia/Tokyo Australia/Sydney Pacific/Auckland America/Sao_Paulo America/New_York
  America/Chicago America/Denver America/Los_Angeles`.split(/\s+/);

/** Large cities that no zone is named after, and names of cities in the languages the bot speaks. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  'Asia/Shanghai': ['beijing', 'shenzhen', 'guangzhou', '上海', '北京', '广州', '廣州', '深圳', 'pekín'],
  'Asia/Taipei': ['台北', '臺北', '台湾', '台灣', 'taiwan'],
  'Asia/Hong_Kong': ['香港'],
  'Asia/Macau': ['澳门', '澳門'],
  'Asia/Tokyo': ['osaka', '东京', '東京', 'tokio'],
  'Asia/Seoul': ['首尔', '首爾', 'seúl'],
  'Asia/Singapore': ['新加坡', 'singapur'],
  'Asia/Kolkata': ['mumbai', 'delhi', 'new_delhi', 'bangalore'],
  'Europe/London': ['伦敦', '倫敦', 'londres', 'manchester'],
  'Europe/Paris': ['巴黎', 'parís', 'lyon'],
  'Europe/Berlin': ['柏林', 'berlín', 'munich', 'hamburg', 'frankfurt'],
  'Europe/Madrid': ['马德里', '馬德里', 'barcelona', 'valencia', 'sevilla'],
  'America/New_York': ['纽约', '紐約', 'nueva_york', 'washington', 'boston', 'miami', 'atlanta'],
  'America/Los_Angeles': ['洛杉矶', '洛杉磯', 'los_ángeles', 'san_francisco', 'seattle', 'san_diego'],
  'America/Chicago': ['芝加哥', 'houston', 'dallas'],
  'America/Mexico_City': ['墨西哥城', 'ciudad_de_méxico', 'cdmx', 'guadalajara'],
  'America/Bogota': ['bogotá', 'medellín'],
  'America/Argentina/Buenos_Aires': ['buenos_aires'],
  'America/Sao_Paulo': ['são_paulo', 'rio_de_janeiro'],
  'America/Toronto': ['montreal', 'ottawa'],
  'Australia/Sydney': ['悉尼', '雪梨', 'sídney', 'canberra'],
};

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
  return Object.entries(alsoCalled).flatMap(([zone, names]) => (names.some(fits) ? [zone] : []));
}

function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).toLowerCase();
}
