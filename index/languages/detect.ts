import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import { otherLanguages } from './other-languages.ts';
import { languages } from './registry.ts';
import { spanish } from './spanish.ts';

/** From this share of Chinese, Japanese or Korean letters on, a text is in that language. */
const ideographicShare = 0.2;
/** Letters of a text that are looked at. */
const sampled = 20_000;
/** Little words that must stand there before they tell a language. */
const leastWords = 2;
/** By how much the words that few languages share must differ where two languages have as many, in little words. */
const clearly = 0.3;
/** What the first word of a question counts for English when it asks, in little words. */
const asking = 2;

/**
 * Letters that give a language away by their share of all; another script than Latin without an entry here is left open. A language stands before the one
 * that it shares its script with.
 */
const scripts: readonly (readonly [language: string, letters: RegExp, share: number])[] = [
  ['uk', /[їієґ]/giu, 0.02],
  ['ru', /\p{Script=Cyrillic}/gu, 0.5],
  ['el', /\p{Script=Greek}/gu, 0.5],
  ['ur', /[ٹڈڑںے]/gu, 0.03],
  ['fa', /[پچژگی]/gu, 0.03],
  ['ar', /\p{Script=Arabic}/gu, 0.5],
  ['he', /\p{Script=Hebrew}/gu, 0.5],
  ['hi', /\p{Script=Devanagari}/gu, 0.5],
  ['th', /\p{Script=Thai}/gu, 0.5],
];

interface Told {
  readonly language: string;
  readonly words: ReadonlySet<string>;
  readonly marks: RegExp | undefined;
}

interface Evidence {
  readonly language: string;
  readonly found: number;
  readonly own: number;
}

let known: readonly Told[] | undefined;
/** How many languages share a little word. */
const sharing = new Map<string, number>();

/** What tells each language: gathered when one is first to be told. */
function told(): readonly Told[] {
  if (known) return known;
  known = [
    ...languages.map(({ code, detection: { littleWords: words, marks } }) => ({ language: code, words, marks })),
    ...Object.entries(otherLanguages).map(([language, told]) => ({ language, ...told })),
  ];
  for (const { words } of known) for (const word of words) sharing.set(word, (sharing.get(word) ?? 0) + 1);
  return known;
}

/** A text's language by its script and its little words; `en` when neither tells. A file's own statement goes before it. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampled);
  return byScript(sample) ?? byLittleWords(wordsIn(sample.toLowerCase()), { guess: true }) ?? 'en';
}

/**
 * The language of something as short as a question; undefined when it can't be told, as of names and numbers alone.
 * Foreign names don't count: “Who wrote Le Rouge et le Noir?” is English.
 */
export function languageOfQuestion(text: string): string | undefined {
  const latin = latinLanguageOf(text);
  const isChinese = fits(chinese.detection.asks, text);
  if (latin === 'en' && !isChinese && /\p{Script=Han}/u.test(text)) return 'en';
  if (isChinese && count(text, japanese.detection.letters) + count(text, korean.detection.letters) === 0) return 'zh';
  return byScript(text) ?? (fits(spanish.detection.asks, text) ? 'es' : latin);
}

/** Languages that are written so alike that a question in one is now and then taken for the other. */
const alike: readonly ReadonlySet<string>[] = [new Set(['da', 'no'])];

/** Whether a question in one language can't be meant for an article in another. */
export function isOtherLanguage(asked: string, written: string): boolean {
  return asked !== written && !alike.some((both) => both.has(asked) && both.has(written));
}

function latinLanguageOf(text: string): string | undefined {
  const all = wordsIn(text);
  const shouted = !/\p{Ll}/u.test(text);
  // A capital inside a sentence begins a name.
  const counted = all.filter((word, i) => i === 0 || shouted || !/^\p{Lu}/u.test(word));
  return byLittleWords(
    counted.map((word) => word.toLowerCase()),
    { more: english.detection.opensQuestion.has((all[0] ?? '').toLowerCase()) ? asking : 0 },
  );
}

/** Anything beyond the letters of Latin and the signs that stand with it. */
const beyondLatin = /[\u0250-\u1dff\u2c00-\uffff]/;

function byScript(text: string): string | undefined {
  if (!beyondLatin.test(text)) return undefined;
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return undefined;
  const kana = count(text, japanese.detection.letters);
  const hangul = count(text, korean.detection.letters);
  const han = count(text, chinese.detection.letters);
  if (kana + hangul + han >= letters * ideographicShare) {
    if (hangul > han) return 'ko';
    return kana > (han + kana) / 10 ? 'ja' : 'zh';
  }
  return scripts.find(([, script, share]) => count(text, script) > letters * share)?.[0];
}

/** The words of a text; an apostrophe belongs to its word, but “what’s” is “what”, and “l’article” has a French word in front. */
function wordsIn(text: string): string[] {
  const found = text.normalize('NFC').match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [];
  return found.map((word) => word.replace(/['’](?:s|re|ve|ll|d|m)$/iu, '').replace(/^(?:l|d|j|qu)['’].*$/u, 'le'));
}

/**
 * The language most of whose little words stand there; of two with as many, neither English, the one with more that few languages share. None where that
 * tells nothing either, unless it may be guessed. `more` is what speaks for English besides.
 */
function byLittleWords(words: readonly string[], { more = 0, guess = false } = {}): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const evidence = told()
    .map((one) => evidenceFor(one, counts, one.language === 'en' ? more : 0))
    .sort((a, b) => b.found - a.found || b.own - a.own);
  const [best, second] = evidence;
  if (!best || !second || best.found < (guess ? 1 : leastWords)) return undefined;
  if (best.found > second.found) return best.language;
  const isAsMuch = evidence.some(({ language, found }) => language === 'en' && found === best.found);
  if (guess) return isAsMuch ? 'en' : best.language;
  return !isAsMuch && best.own > second.own + clearly ? best.language : undefined;
}

/** How many words speak for a language, where any is a little one or has a letter that English lacks, and how much where each counts by how few languages share it. */
function evidenceFor(
  { language, words: common, marks }: Told,
  counts: ReadonlyMap<string, number>,
  more: number,
): Evidence {
  let [little, marked, accented, own] = [0, 0, 0, 0];
  for (const [word, times] of counts) {
    if (common.has(word)) {
      little += times;
      own += times / (sharing.get(word) ?? 1);
    } else if (marks?.test(word)) {
      marked += times;
      if (/[^a-z]/.test(word)) accented += times;
    }
  }
  return { language, found: little + accented + more > 0 ? little + marked + more : 0, own: own + marked / 2 };
}

function count(text: string, pattern: RegExp | undefined): number {
  return pattern ? (text.match(pattern)?.length ?? 0) : 0;
}

function fits(pattern: RegExp | undefined, text: string): boolean {
  return pattern?.test(text) ?? false;
}
