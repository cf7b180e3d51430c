/** From this share of Chinese, Japanese or Korean letters on, a text is in that language. */
const ideographicShare = 0.2;
/** Letters of a text that are looked at. */
const sampled = 20_000;

/** Scripts that give a language away; another script than Latin without an entry here is left open. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];

/** Little words of languages in Latin script, chosen so that hardly one is common in two of them. */
const littleWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(`the of and is are was were what which who whom whose when where why how does did do has have had in to for with
    from by it its that this these those be been on at an not can could would should will there their about many much`),
  es: words(`el los las del y qué cuál cuáles quién quiénes dónde cuándo cómo cuánto cuántos cuántas una unos unas por para
    con es son fue fueron está están hay su sus lo al pero más como cuando donde porque sobre entre también trata cual quien`),
  fr: words(`le les des du et est sont était quel quelle quels quelles où quand comment pourquoi combien dans pour avec sur
    au aux ce cette ces il elle ils elles ne pas plus qui leur être avoir été`),
  de: words(`der die das und ist sind war waren wer wo wann wie warum welche welcher welches ein eine einen dem den zu
    mit von für auf nicht im wird werden wurde wurden hat haben sich auch nach bei über`),
  pt: words(`os das dos uma um não quem onde quando quanto quantos quais qual em no na nos nas ao pelo pela foi são é e mais
    seu sua também até isso`),
  it: words(`il gli della delle dei di che cosa chi dove quando perché quanto quanti quale quali è sono era nel nella sul
    sulla con per non anche più alla dal dalla`),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** A text's language by its script and its little words; `en` when neither tells. A file's own statement goes before it. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampled);
  return byScript(sample) ?? byLittleWords(sample, 1) ?? 'en';
}

/**
 * The language of something as short as a question; undefined when it can't be told, as of names and numbers alone. Of
 * a language in Latin script at least two little words must stand there.
 */
export function languageOfQuestion(text: string): string | undefined {
  // A foreign title in a question has many letters, but one of these says as much as several of them.
  return byScript(text, 3) ?? byLittleWords(text, 2);
}

/** `weight` of an ideograph, counted in other letters. */
function byScript(text: string, weight = 1): string | undefined {
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return undefined;
  const kana = count(text, /[\u3040-\u30ff]/g);
  const hangul = count(text, /[\uac00-\ud7af]/g);
  const han = count(text, /\p{Script=Han}/gu);
  const ideographs = kana + hangul + han;
  if (ideographs * weight >= (letters + ideographs * (weight - 1)) * ideographicShare) {
    if (hangul > han) return 'ko';
    return kana > (han + kana) / 10 ? 'ja' : 'zh';
  }
  return scripts.find(([, script]) => count(text, script) > letters / 2)?.[0];
}

/** The language most of whose little words stand there, if they are at least so many and no other has as many. */
function byLittleWords(text: string, least: number): string | undefined {
  const tokens =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? [];
  const [best, second] = Object.entries(littleWords)
    .map(([language, little]) => ({ language, found: tokens.filter((token) => little.has(token)).length }))
    .sort((a, b) => b.found - a.found);
  return best && best.found >= least && best.found > (second?.found ?? 0) ? best.language : undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
