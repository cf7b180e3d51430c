import { germanDays } from './day-words.ts';
import { germanFollowUps } from './german-follow-ups.ts';
import { germanNaming } from './german-naming.ts';
import { germanSections } from './german-sections.ts';
import { germanWordings } from './german-wordings.ts';
import { clockTime, timeNamed, type Understood } from './understood.ts';

export const understoodInGerman: Understood = {
  whole: germanWordings,
  greetings: [
    'hallo',
    'hallöchen',
    'moin(?: moin)?',
    'servus',
    'na',
    'gr[uü](?:ß|ss) (?:gott|dich)',
    'guten (?:tag|morgen|abend)',
    'danke(?: ?sch[oö]n| dir| sehr)?',
    '(?:vielen|tausend|besten) dank',
  ],
  greeted: ['zusammen', 'alle', 'leute', 'lieber bot', 'miteinander'],
  askingForHelp: [
    'hilfe',
    'hilf mir',
    'was kannst du(?: alles| so)?(?: machen| tun)?',
    'was kann (?:ich dich fragen|der bot|dieser bot)',
    'wie (?:funktionierst du|benutze ich dich|geht das|frage ich dich)',
  ],
  timeOfDay: (text) =>
    timeNamed(text, /^(?:mittags?|zw[oö]lf uhr mittags)$/u, /^(?:um )?mitternachts?$/) ?? spoken(text),
  oclock: ['uhr'],
  days: germanDays,
  cities: {
    'Asia/Shanghai': ['peking', 'schanghai'],
    'Asia/Tokyo': ['tokio'],
    'Asia/Singapore': ['singapur'],
    'Asia/Hong_Kong': ['hongkong'],
    'Asia/Kolkata': ['neu-delhi'],
    'Europe/Lisbon': ['lissabon'],
    'Europe/Rome': ['rom', 'mailand'],
    'Europe/Warsaw': ['warschau'],
    'Europe/Prague': ['prag'],
    'Europe/Moscow': ['moskau'],
    'Europe/Vienna': ['wien', 'graz', 'salzburg', 'linz', 'innsbruck'],
    'Europe/Zurich': ['zürich', 'genf', 'bern', 'basel'],
    'Europe/Brussels': ['brüssel'],
    'Europe/Athens': ['athen'],
    'Europe/Copenhagen': ['kopenhagen'],
    'Europe/Bucharest': ['bukarest'],
    'Europe/Berlin': ['köln', 'stuttgart', 'leipzig', 'dresden', 'düsseldorf', 'hannover', 'bremen', 'nürnberg'],
    'Africa/Cairo': ['kairo'],
    'America/Mexico_City': ['mexiko-stadt'],
  },
  sections: germanSections,
  followUps: germanFollowUps,
  naming: germanNaming,
  ownCharacters: undefined,
};

/** 21 Uhr 30, 9 Uhr abends, um 9. */
const clock =
  /^(?:um |gegen |ab )?(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s*uhr(?:\s*(?:(?<am>morgens|fr[uü]h|vormittags|nachts)|(?<noon>mittags)|(?<pm>nachmittags|abends)))?$/u;
const withMinutes = /^(?:um )?(?<hour>\d{1,2})\s*uhr\s*(?<minute>\d{1,2})$/u;
const hours = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];

/** Halb neun is half an hour before nine. */
function spoken(text: string): string | undefined {
  const [, before = ''] = /^(?:um )?halb (\p{L}+|\d{1,2})(?: uhr)?$/u.exec(text) ?? [];
  if (before === '') return clockTime(text, clock) ?? clockTime(text, withMinutes);
  const named = hours.indexOf(before === 'eins' ? 'ein' : before) + 1;
  const hour = named > 0 ? named : Number(before);
  return hour >= 1 && hour <= 24 ? `${String(hour - 1).padStart(2, '0')}:30` : undefined;
}
