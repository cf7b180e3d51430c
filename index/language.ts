import { littleWords, opensQuestion } from './little-words.ts';

/** From this share of Chinese, Japanese or Korean letters on, a text is in that language. */
const ideographicShare = 0.2;
/** Letters of a text that are looked at. */
const sampled = 20_000;
/** Little words that must stand there before they tell a language. */
const leastWords = 2;
/** What the first word of a question counts for English when it asks, in little words. */
const asking = 2;

/** Scripts that give a language away; another script than Latin without an entry here is left open. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];
/** What makes a question of Chinese words, however much of it is a foreign name. */
const asksInChinese = /[谁誰吗嗎呢怎]|什[么麼]|哪|多少|[几幾][个個年天位人次]|为何|為何|如何|是否|为什|為什/u;

/** A text's language by its script and its little words; `en` when neither tells. A file's own statement goes before it. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampled);
  return byScript(sample) ?? byLittleWords(wordsIn(sample.toLowerCase())) ?? 'en';
}

/**
 * The language of something as short as a question; undefined when it can't be told, as of names and numbers alone.
 * Foreign names don't count: “Who wrote Le Rouge et le Noir?” is English.
 */
export function languageOfQuestion(text: string): string | undefined {
  const latin = latinLanguageOf(text);
  const isChinese = asksInChinese.test(text);
  if (latin === 'en' && !isChinese && /\p{Script=Han}/u.test(text)) return 'en';
  if (isChinese && !/[\u3040-\u30ff\uac00-\ud7af]/.test(text)) return 'zh';
  return byScript(text) ?? (/[¿¡]/u.test(text) ? 'es' : latin);
}

function latinLanguageOf(text: string): string | undefined {
  const all = wordsIn(text);
  const shouted = !/\p{Ll}/u.test(text);
  // A capital inside a sentence begins a name.
  const counted = all.filter((word, i) => i === 0 || shouted || !/^\p{Lu}/u.test(word));
  return byLittleWords(
    counted.map((word) => word.toLowerCase()),
    opensQuestion.has((all[0] ?? '').toLowerCase()) ? asking : 0,
  );
}

function byScript(text: string): string | undefined {
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return undefined;
  const kana = count(text, /[\u3040-\u30ff]/g);
  const hangul = count(text, /[\uac00-\ud7af]/g);
  const han = count(text, /\p{Script=Han}/gu);
  if (kana + hangul + han >= letters * ideographicShare) {
    if (hangul > han) return 'ko';
    return kana > (han + kana) / 10 ? 'ja' : 'zh';
  }
  return scripts.find(([, script]) => count(text, script) > letters / 2)?.[0];
}

/** The words of a text; an apostrophe belongs to its word, but “what’s” is “what”, and “l’article” has a French word in front. */
function wordsIn(text: string): string[] {
  const found = text.normalize('NFC').match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [];
  return found.map((word) => word.replace(/['’](?:s|re|ve|ll|d|m)$/iu, '').replace(/^(?:l|d|j|qu)['’].*$/u, 'le'));
}

/** The language most of whose little words stand there; none when two have as many. `english` is what speaks for English besides. */
function byLittleWords(words: readonly string[], english = 0): string | undefined {
  const [best, second] = Object.entries(littleWords)
    .map(([language, little]) => {
      const found = words.filter((word) => little.has(word)).length;
      return { language, found: language === 'en' ? found + english : found };
    })
    .sort((a, b) => b.found - a.found);
  return best && best.found >= leastWords && best.found > (second?.found ?? 0) ? best.language : undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
