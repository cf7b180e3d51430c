import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { Phrases } from './phrases.ts';
import { ptBr } from './pt-br.ts';
import { zhCn } from './zh-cn.ts';
import { zhTw } from './zh-tw.ts';

/** The languages the bot speaks, the one for everybody else first; a new one is a file beside this and a word here. */
export const languages: readonly [Phrases, ...Phrases[]] = [en, zhCn, zhTw, es, de, fr, ja, ptBr, ko];

/** The phrases for a locale as Discord names it, or for the nearest one: `es-419` and `es-AR` get Spanish, all others English. */
export function phrasesFor(locale: string): Phrases {
  const [language] = locale.split('-');
  if (/^zh-(?:HK|MO|Hant)/i.test(locale)) return zhTw;
  return (
    languages.find(({ locales }) => locales.includes(locale)) ??
    languages.find((phrases) => phrases.language === locale) ??
    languages.find((phrases) => phrases.language.split('-')[0] === language) ??
    en
  );
}
