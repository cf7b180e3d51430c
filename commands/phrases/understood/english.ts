import { englishDays } from './day-words.ts';
import { englishFollowUps } from './english-follow-ups.ts';
import { englishNaming } from './english-naming.ts';
import { englishSections } from './english-sections.ts';
import { englishWordings } from './english-wordings.ts';
import { timeNamed, type Understood } from './understood.ts';

export const understoodInEnglish: Understood = {
  whole: englishWordings,
  greetings: [
    'hi',
    'hello',
    'hey',
    'hiya',
    'yo',
    'thanks',
    'thank you',
    'good (?:morning|afternoon|evening|day)',
    'hallo',
  ],
  greeted: ['there', 'all', 'bot', 'everyone', 'everybody', 'verbatim', 'you'],
  askingForHelp: [
    'help(?: me)?',
    'start',
    'what can (?:you|this bot|the bot) do(?: for me)?',
    'what can i ask(?: you)?',
    'how do i use (?:you|this bot|the bot)',
    'how do you work',
  ],
  timeOfDay: (text) => timeNamed(text, /^(?:noon|midday)$/, /^midnight$/),
  oclock: ["o['’]?clock", 'uhr'],
  days: englishDays,
  cities: {
    'Asia/Shanghai': ['beijing', 'shenzhen', 'guangzhou'],
    'Asia/Taipei': ['taiwan'],
    'Asia/Tokyo': ['osaka'],
    'Asia/Kolkata': ['mumbai', 'delhi', 'new_delhi', 'bangalore'],
    'Europe/London': ['manchester'],
    'Europe/Paris': ['lyon'],
    'Europe/Berlin': ['munich', 'hamburg', 'frankfurt'],
    'Europe/Madrid': ['barcelona', 'valencia', 'sevilla'],
    'America/New_York': ['washington', 'boston', 'miami', 'atlanta'],
    'America/Los_Angeles': ['san_francisco', 'seattle', 'san_diego'],
    'America/Chicago': ['houston', 'dallas'],
    'America/Mexico_City': ['cdmx', 'guadalajara'],
    'America/Argentina/Buenos_Aires': ['buenos_aires'],
    'America/Sao_Paulo': ['rio_de_janeiro'],
    'America/Toronto': ['montreal', 'ottawa'],
    'Australia/Sydney': ['canberra'],
  },
  sections: englishSections,
  followUps: englishFollowUps,
  naming: englishNaming,
  ownCharacters: undefined,
};
