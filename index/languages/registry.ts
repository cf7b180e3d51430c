import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import type { Language } from './language.ts';
import { spanish } from './spanish.ts';
import { readByUnicode } from './unicode.ts';

/** The languages with rules of their own. A new one is a file beside this and a word here. */
export const languages: readonly Language[] = [english, chinese, japanese, korean, spanish];

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
  const own = languages.find(({ code, scripts }) => code === language && scripts.includes(script));
  return own ?? readByUnicode(language, script);
}
