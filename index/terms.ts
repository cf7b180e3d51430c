import type { Article } from './article.ts';
import { fold } from './languages/fold.ts';
import { ideograph, ideographs } from './languages/ideographs.ts';
import type { DateRules, Language } from './languages/language.ts';
import { languageOf } from './languages/registry.ts';
import { simplify } from './languages/simplified.ts';
import type { Token } from './languages/token.ts';

/**
 * From text to terms, the same for an article and the questions to it: words are cut and stemmed as the article's language has
 * it, and folded (case, accents, width, apostrophes); Chinese, Japanese and Korean runs become single characters and pairs of them,
 * simplified ones for traditional ones.
 */
export function tokenize(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  for (const { 0: value, index } of language.words.cut(text)) {
    if (ideograph.test(value)) pushMixed(tokens, value, index, language);
    else pushWord(tokens, value, index, language);
  }
  return hasOrdinal(tokens, language.words.dates)
    ? tokens.map((token, at) => dayOfMonth(tokens, at, language.words.dates) ?? token)
    : tokens;
}

function hasOrdinal(tokens: readonly Token[], { ordinal }: DateRules): boolean {
  for (const { term } of tokens) if (term.charCodeAt(0) < 58 && ordinal.test(term)) return true;
  return false;
}

/** An ordinal beside a month is the number of a day: "December 28th", "the fifth of May". */
function dayOfMonth(tokens: readonly Token[], at: number, dates: DateRules): Token | undefined {
  const token = tokens[at] as Token;
  const day = dates.ordinal.exec(token.term)?.[1];
  return day !== undefined && isBesideMonth(tokens, at, dates) ? { ...token, form: day, term: day } : undefined;
}

/** Whether a month stands beside a word, or behind "of" or "the" beside it. */
export function isBesideMonth(tokens: readonly Token[], at: number, { months, between }: DateRules): boolean {
  return [-1, 1].some((step) => {
    const isBetween = between.has(tokens[at + step]?.form ?? '');
    return months.has(tokens[at + (isBetween ? 2 * step : step)]?.form ?? '');
  });
}

/** The terms of a text that carry content. */
export function contentTerms(text: string, language: Language): string[] {
  return tokenize(text, language)
    .filter((token) => !token.stop)
    .map((token) => token.term);
}

/** The terms that a text has in any of the articles' languages, repeats included. */
export function termsIn(text: string, articles: readonly Pick<Article, 'language'>[]): string[] {
  const languages = new Set(articles.map(({ language }) => languageOf(language)));
  const [first = [], ...others] = [...languages].map((language) => contentTerms(text, language));
  return [...first, ...new Set(others.flat().filter((term) => !first.includes(term)))];
}

function pushWord(tokens: Token[], value: string, start: number, language: Language): void {
  const form = value.startsWith('-') ? value : fold(value);
  if (form === '') return;
  tokens.push({
    start,
    end: start + value.length,
    form,
    term: termOf(form, language),
    stop: language.words.stopWords.has(form) && !/^U\.?S\b/.test(value),
  });
}

/** The term of a folded word. */
export function termOf(form: string, language: Language): string {
  const stems = stemsOf(language);
  const known = stems.get(form);
  if (known !== undefined) return known;
  const term = language.words.oneTerm.get(form) ?? language.words.stem(form);
  if (stems.size >= mostStems) stems.clear();
  stems.set(form, term);
  return term;
}

/** Stemming is the slowest step of indexing; words repeat. */
const stemsByLanguage = new WeakMap<Language, Map<string, string>>();
const mostStems = 100_000;

function stemsOf(language: Language): Map<string, string> {
  const stems = stemsByLanguage.get(language) ?? new Map<string, string>();
  if (stems.size === 0) stemsByLanguage.set(language, stems);
  return stems;
}

function pushMixed(tokens: Token[], value: string, offset: number, language: Language): void {
  let last = 0;
  for (const run of value.matchAll(ideographs)) {
    if (run.index > last) pushWord(tokens, value.slice(last, run.index), offset + last, language);
    last = run.index + run[0].length;
    tokens.push(...charactersAndPairs(run[0], offset + run.index, language));
  }
  if (last < value.length) pushWord(tokens, value.slice(last), offset + last, language);
}

function charactersAndPairs(run: string, offset: number, { words }: Language): Token[] {
  const characters = [...run].map(simplify);
  const tokens: Token[] = [];
  let start = offset;
  for (const [i, character] of characters.entries()) {
    const next = characters[i + 1];
    for (const form of next ? [character, character + next] : [character]) {
      tokens.push({ start, end: start + form.length, form, term: form, stop: words.stopWords.has(form) });
    }
    start += character.length;
  }
  return tokens;
}
