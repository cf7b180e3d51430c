import { spanishDays } from './day-words.ts';
import { spanishFollowUps } from './spanish-follow-ups.ts';
import { spanishNaming } from './spanish-naming.ts';
import { spanishSections } from './spanish-sections.ts';
import { spanishWordings } from './spanish-wordings.ts';
import { timeNamed, type Understood } from './understood.ts';

export const understoodInSpanish: Understood = {
  whole: spanishWordings,
  greetings: ['hola', 'buen(?:os d[ií]as|as tardes|as noches)', 'gracias'],
  greeted: [],
  askingForHelp: ['ayuda', '¿?qu[eé] (?:puedes|sabes) hacer', '¿?c[oó]mo funcionas'],
  timeOfDay: (text) => timeNamed(text, /^mediod[ií]a$/u, /^medianoche$/),
  oclock: [],
  days: spanishDays,
  cities: {
    'Asia/Shanghai': ['pekín'],
    'Asia/Tokyo': ['tokio'],
    'Asia/Seoul': ['seúl'],
    'Asia/Singapore': ['singapur'],
    'Europe/London': ['londres'],
    'Europe/Paris': ['parís'],
    'Europe/Berlin': ['berlín'],
    'America/New_York': ['nueva_york'],
    'America/Los_Angeles': ['los_ángeles'],
    'America/Mexico_City': ['ciudad_de_méxico'],
    'America/Bogota': ['bogotá', 'medellín'],
    'America/Sao_Paulo': ['são_paulo'],
    'Australia/Sydney': ['sídney'],
  },
  sections: spanishSections,
  followUps: spanishFollowUps,
  naming: spanishNaming,
  ownCharacters: undefined,
};
