import type { Article } from './article.ts';
import { withDates } from './dated-words.ts';
import { fold } from './languages/fold.ts';
import { ideograph } from './languages/ideographs.ts';
import type { Language } from './languages/language.ts';
import { languageOf } from './languages/registry.ts';
import { simplify } from './languages/simplified.ts';
import type { Token } from './languages/token.ts';
import { oncePer } from './once-per.ts';

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
  return withDates(tokens, language.words.dates);
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
    term: termOf(several.test(value) ? form.slice(0, -1) : form, language),
    stop: language.words.stopWords.has(form) && !/^U\.?S\b/.test(value),
  });
}

/** Several of what is written in capitals: NGOs, CDs. */
const several = /^\p{Lu}{2,}s$/u;

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
const stemsOf = oncePer((_: Language) => new Map<string, string>());
const mostStems = 100_000;

function pushMixed(tokens: Token[], value: string, offset: number, language: Language): void {
  let last = 0;
  for (const run of value.matchAll(language.words.apart)) {
    if (run.index > last) pushWord(tokens, value.slice(last, run.index), offset + last, language);
    last = run.index + run[0].length;
    for (const token of charactersAndPairs(run[0], offset + run.index, language)) tokens.push(token);
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
