import { arabic } from './languages/arabic.ts';
import { croatian } from './languages/croatian.ts';
import { czech } from './languages/czech.ts';
import { danish } from './languages/danish.ts';
import { dutch } from './languages/dutch.ts';
import { english } from './languages/english.ts';
import { estonian } from './languages/estonian.ts';
import { finnish } from './languages/finnish.ts';
import { french } from './languages/french.ts';
import { german } from './languages/german.ts';
import { greek } from './languages/greek.ts';
import { hindi } from './languages/hindi.ts';
import { hungarian } from './languages/hungarian.ts';
import { icelandic } from './languages/icelandic.ts';
import { italian } from './languages/italian.ts';
import { latvian } from './languages/latvian.ts';
import { norwegian } from './languages/norwegian.ts';
import { polish } from './languages/polish.ts';
import { portuguese } from './languages/portuguese.ts';
import { russian } from './languages/russian.ts';
import { slovak } from './languages/slovak.ts';
import { slovene } from './languages/slovene.ts';
import { spanish } from './languages/spanish.ts';
import { swedish } from './languages/swedish.ts';
import { turkish } from './languages/turkish.ts';
import { ukrainian } from './languages/ukrainian.ts';
import { type SentenceRules, sentenceRules } from './rules.ts';

const unspaced = sentenceRules({ unspaced: true });

/** By the first part of a language code. */
const byLanguage: Readonly<Record<string, SentenceRules>> = {
  ar: arabic,
  bs: croatian,
  cs: czech,
  da: danish,
  de: german,
  el: greek,
  en: english,
  es: spanish,
  et: estonian,
  fi: finnish,
  fr: french,
  hi: hindi,
  hr: croatian,
  hu: hungarian,
  hy: sentenceRules({ marks: ':' }),
  is: icelandic,
  it: italian,
  ja: unspaced,
  lv: latvian,
  nb: norwegian,
  nl: dutch,
  nn: norwegian,
  no: norwegian,
  pl: polish,
  pt: portuguese,
  ru: russian,
  sk: slovak,
  sl: slovene,
  sr: croatian,
  sv: swedish,
  th: sentenceRules({ blanks: true }),
  tr: turkish,
  uk: ukrainian,
  zh: unspaced,
};
/** What all languages have in common: initials, small letters, marks. */
const common = sentenceRules({});

/** Languages with rules of their own, as the first part of a language code. */
export const sentenceLanguages: readonly string[] = Object.keys(byLanguage);

export function rulesFor(languageCode: string): SentenceRules {
  const [language = ''] = languageCode.toLowerCase().split(/[-_]/);
  return Object.hasOwn(byLanguage, language) ? (byLanguage[language] as SentenceRules) : common;
}
