import { portugueseDays } from './day-words.ts';
import { portugueseFollowUps } from './portuguese-follow-ups.ts';
import { portugueseNaming } from './portuguese-naming.ts';
import { portugueseSections } from './portuguese-sections.ts';
import { portugueseWordings } from './portuguese-wordings.ts';
import { clockTime, timeNamed, type Understood } from './understood.ts';

export const understoodInPortuguese: Understood = {
  whole: portugueseWordings,
  greetings: [
    'oi+e?',
    'ol[aá]',
    'opa',
    'e a[ií]',
    'bom dia',
    'boa (?:tarde|noite)',
    '(?:muito )?obrigad[oa](?: mesmo)?',
    'valeu',
    'tudo (?:bem|bom|certo)\\??',
  ],
  greeted: ['pessoal', 'gente', 'galera', 'a todos', 'bot'],
  askingForHelp: [
    'ajuda',
    'me ajuda',
    '(?:o )?que (?:voc[eê]|vc|tu|o bot) (?:pode|sabe|consegue) fazer',
    'como (?:voc[eê] funciona|(?:eu )?uso (?:voc[eê]|o bot)|te uso|funciona(?: isso)?)',
    '(?:o )?que (?:eu )?posso (?:te )?perguntar',
  ],
  timeOfDay: (text) =>
    timeNamed(text, /^(?:ao? )?meio[- ]dia$/u, /^(?:[aà] )?meia[- ]noite$/u) ?? clockTime(text, clock),
  oclock: ['horas?', 'hrs?'],
  days: portugueseDays,
  cities: {
    'Asia/Shanghai': ['pequim', 'xangai'],
    'Asia/Tokyo': ['tóquio'],
    'Asia/Seoul': ['seul'],
    'Asia/Singapore': ['singapura'],
    'Europe/London': ['londres'],
    'Europe/Madrid': ['madri'],
    'Europe/Berlin': ['berlim', 'munique', 'hamburgo'],
    'Europe/Lisbon': ['lisboa', 'coimbra', 'braga'],
    'Europe/Rome': ['roma', 'milão'],
    'Europe/Warsaw': ['varsóvia'],
    'Europe/Moscow': ['moscou'],
    'Europe/Vienna': ['viena'],
    'Europe/Zurich': ['zurique', 'genebra'],
    'Europe/Brussels': ['bruxelas'],
    'Europe/Athens': ['atenas'],
    'Africa/Cairo': ['cairo'],
    'America/New_York': ['nova_york', 'nova_iorque'],
    'America/Los_Angeles': ['são_francisco'],
    'America/Mexico_City': ['cidade_do_méxico'],
    'America/Sao_Paulo': [
      'são_paulo',
      'brasília',
      'florianópolis',
      'vitória',
      'goiânia',
      'campinas',
      'santos',
      'sampa',
    ],
    'America/Fortaleza': ['natal', 'joão_pessoa', 'são_luís', 'teresina'],
    'America/Belem': ['belém'],
    'America/Cuiaba': ['cuiabá'],
    'America/Maceio': ['maceió', 'aracaju'],
  },
  sections: portugueseSections,
  followUps: portugueseFollowUps,
  naming: portugueseNaming,
  ownCharacters: undefined,
};

/** 21 horas e 30, 9 e meia da noite, às 9 da manhã. */
const clock =
  /^(?:[aà]s? )?(?<hour>\d{1,2})(?:[:h](?<minute>\d{2})?)?(?:\s*horas?)?(?:\s*(?<half>e meia))?(?:\s*(?:(?<am>da (?:manh[aã]|madrugada))|(?<pm>da (?:tarde|noite))))?$/u;
