import stem from 'wink-porter2-stemmer';
import type { Span } from './article.ts';
import { stopWords } from './stop-words.ts';

/** A word of a text: what is indexed and asked for (`term`), and the word as it stands, folded (`form`). */
export interface Token extends Span {
  readonly term: string;
  readonly form: string;
  /** It carries grammar, not content. */
  readonly stop: boolean;
}

const acronym = /(?:\p{L}\.){2,}\p{L}?(?!\p{L})/u;
const number = /\d+(?:[.,]\d+)*(?:st|nd|rd|th|['’]?s)?(?![\p{L}\p{N}])/u;
/** A hyphen at the end of a line (U+2010, as manuals are printed) and a soft one stand inside a word. */
const word = /[\p{L}\p{M}\p{N}]+(?:(?:['’ʼ\u00ad]|\u2010[^\S\n]*\n\s*)[\p{L}\p{M}]+)*/u;
/** An option of one letter, "-u": its hyphen and its case are what it is. */
const option = /(?<![\p{L}\p{N}_-])--?[a-z](?![\p{L}\p{N}_-])/u;
/** A mark inside a name: "P!nk". */
const marked = /(?<![\p{L}\p{N}])\p{L}!\p{L}+/u;
const anyWord = new RegExp(
  `${acronym.source}|${marked.source}|${option.source}|${number.source}|${word.source}`,
  'giu',
);
/** A character of Chinese, Japanese or Korean. */
export const ideograph = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]|[\ud840-\ud8bf][\udc00-\udfff]/;
const ideographs = /(?:[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]|[\ud840-\ud8bf][\udc00-\udfff])+/g;

/**
 * From text to terms, the same for articles and questions: words are folded (case, accents, width, apostrophes) and
 * stemmed by Porter2; Chinese, Japanese and Korean runs become single characters and pairs of them.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(anyWord)) {
    const [value] = match;
    if (ideograph.test(value)) tokens.push(...ideographTokens(value, match.index));
    else pushWord(tokens, value, match.index);
  }
  return tokens;
}

/** The terms of a text that carry content. */
export function contentTerms(text: string): string[] {
  return tokenize(text)
    .filter((token) => !token.stop)
    .map((token) => token.term);
}

function pushWord(tokens: Token[], value: string, start: number): void {
  const form = value.startsWith('-') ? value : fold(value);
  if (form === '') return;
  tokens.push({
    start,
    end: start + value.length,
    form,
    term: termOf(form),
    stop: stopWords.has(form) && !/^U\.?S\b/.test(value),
  });
}

/** One spelling for a word's case, accents, width and apostrophes: `Côte’s` and `cote` are the same. */
export function fold(value: string): string {
  const plain = /^[A-Za-z]+$/.test(value)
    ? value.toLowerCase()
    : value
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/\u00ad|\u2010\s*/g, '')
        .replace(/['’ʼ]s$/u, '')
        .replace(/['’ʼ.,]/gu, '');
  return plain.replace(/^(\d+)(?:st|nd|rd|th|s)$/, '$1');
}

function termOf(form: string): string {
  const known = stems.get(form);
  if (known !== undefined) return known;
  const term = sameWord.get(form) ?? (/^[a-z]{3,60}$/.test(form) ? stem(form) : form);
  if (stems.size >= mostStems) stems.clear();
  stems.set(form, term);
  return term;
}

/** Stemming is the slowest step of indexing; words repeat. */
const stems = new Map<string, string>();
const mostStems = 100_000;

/** Numbers and months are written in several ways; each has one term. */
const sameWord: ReadonlyMap<string, string> = new Map([
  ...'two three four five six seven eight nine ten eleven twelve'.split(' ').map((n, i) => [n, String(i + 2)] as const),
  ...'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').map((n, i) => [n, String(i + 2)] as const),
  ...'january february march april june july august september october november december'
    .split(' ')
    .flatMap((month) => [[month, month] as const, [month.slice(0, 3), month] as const])
    .filter(([written]) => written !== 'mar'),
]);

function ideographTokens(value: string, offset: number): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const run of value.matchAll(ideographs)) {
    if (run.index > last) pushWord(tokens, value.slice(last, run.index), offset + last);
    last = run.index + run[0].length;
    tokens.push(...charactersAndPairs(run[0], offset + run.index));
  }
  if (last < value.length) pushWord(tokens, value.slice(last), offset + last);
  return tokens;
}

function charactersAndPairs(run: string, offset: number): Token[] {
  const characters = [...run];
  const tokens: Token[] = [];
  let start = offset;
  for (const [i, character] of characters.entries()) {
    const next = characters[i + 1];
    for (const form of next ? [character, character + next] : [character]) {
      tokens.push({ start, end: start + form.length, form, term: form, stop: stopWords.has(form) });
    }
    start += character.length;
  }
  return tokens;
}
