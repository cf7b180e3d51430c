import { frenchDays } from './day-words.ts';
import { frenchFollowUps } from './french-follow-ups.ts';
import { frenchNaming } from './french-naming.ts';
import { frenchSections } from './french-sections.ts';
import { frenchWordings } from './french-wordings.ts';
import { clockTime, timeNamed, type Understood } from './understood.ts';

export const understoodInFrench: Understood = {
  whole: frenchWordings,
  greetings: [
    'bonjour',
    'bonsoir',
    'salut',
    'coucou',
    'all[oô]',
    'bonne (?:journ[eé]e|soir[eé]e)',
    'merci(?: beaucoup| bien| [aà] (?:toi|vous))?',
  ],
  greeted: ['[aà] tous', 'tout le monde', 'le bot', 'verbatim'],
  askingForHelp: [
    "(?:[aà] l[’']|de l[’'])?aide",
    'aide[zr]?[- ]moi',
    'que (?:peux-tu|pouvez-vous|sais-tu|savez-vous) faire',
    "qu[’']est-ce que (?:tu peux|vous pouvez|tu sais|vous savez) faire",
    "comment (?:ça marche|[cç]a fonctionne|(?:tu|vous) (?:marches|marchez|fonctionnes|fonctionnez)|t[’']utiliser|vous utiliser)",
  ],
  timeOfDay: (text) => timeNamed(text, /^(?:[aà] )?midi$/u, /^(?:[aà] )?minuit$/u) ?? clockTime(text, clock),
  oclock: ['heures?'],
  days: frenchDays,
  cities: {
    'Asia/Shanghai': ['pékin'],
    'Asia/Seoul': ['séoul'],
    'Asia/Singapore': ['singapour'],
    'Europe/London': ['londres'],
    'Europe/Lisbon': ['lisbonne'],
    'Europe/Warsaw': ['varsovie'],
    'Europe/Moscow': ['moscou'],
    'Europe/Vienna': ['vienne'],
    'Europe/Zurich': ['genève', 'lausanne', 'berne', 'bâle'],
    'Europe/Brussels': ['bruxelles', 'anvers', 'gand', 'liège', 'namur'],
    'Europe/Athens': ['athènes'],
    'Europe/Copenhagen': ['copenhague'],
    'Europe/Bucharest': ['bucarest'],
    'Europe/Paris': ['strasbourg', 'nantes', 'rennes', 'montpellier', 'grenoble'],
    'Africa/Cairo': ['le_caire'],
    'Africa/Algiers': ['alger'],
    'America/Mexico_City': ['mexico'],
    'America/Havana': ['la_havane'],
    'America/Toronto': ['montréal', 'québec', 'gatineau'],
  },
  sections: frenchSections,
  followUps: frenchFollowUps,
  naming: frenchNaming,
  ownCharacters: undefined,
};

/** 21 heures 30, 9 h et demie, 9 heures du soir. */
const clock =
  /^(?:[aà] |vers |d[eè]s )?(?<hour>\d{1,2})\s*(?:h|heures?)(?:\s*(?:(?<minute>\d{2})|(?<half>et demie?)))?(?:\s*(?:(?<am>du matin)|(?<pm>de l['’]apr[eè]s-midi|du soir)))?$/u;
