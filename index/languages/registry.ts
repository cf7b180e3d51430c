import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import { danish } from './danish.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { finnish } from './finnish.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import type { Language } from './language.ts';
import { norwegian } from './norwegian.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import { swedish } from './swedish.ts';
import { thai } from './thai.ts';
import { turkish } from './turkish.ts';
import { readByUnicode } from './unicode.ts';

/** The languages with rules of their own. A new one is a file beside this and a word here. */
export const languages: readonly Language[] = [
  english,
  chinese,
  japanese,
  korean,
  spanish,
  german,
  french,
  italian,
  portuguese,
  dutch,
  swedish,
  danish,
  norwegian,
  finnish,
  russian,
  polish,
  turkish,
  arabic,
  thai,
];

/** Languages that are read by the rules of another: those of Norway are written alike for the most part. */
const readAs: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

const known = new Map<string, Language>();

/**
 * The rules for a canonical BCP 47 tag, by its language and script: `en-GB` has those of `en`, `zh-TW` those of `zh`. Without any, those of
 * Unicode. Throws a RangeError for what is no tag.
 */
export function languageOf(tag: string): Language {
  const found = known.get(tag) ?? resolve(tag);
  known.set(tag, found);
  return found;
}

function resolve(tag: string): Language {
  const { language, script = 'Zyyy' } = new Intl.Locale(tag).maximize();
  const own = languages.find(
    ({ code, scripts }) => code === (readAs[language] ?? language) && scripts.includes(script),
  );
  return own ?? readByUnicode(language, script);
}
