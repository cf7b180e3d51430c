import type { ArticleIndex } from '../article-index.ts';
import { fold } from '../languages/fold.ts';
import type { Language } from '../languages/language.ts';
import { tokenSpans, wink } from '../languages/wink.ts';
import { tokenize } from '../terms.ts';
import type { Mention } from './mention.ts';
import { sampled } from './sampled.ts';

/** Words of a phrase, at most. */
const longestPhrase = 5;

/** Nouns that could stand in any article: alone they are no topic, and at the edge of a phrase they count little. */
const generic = new Set(
  `time times year years day days week month way ways thing things people person part parts lot kind number numbers
  place case point fact example end side area group level one ones man men woman women matter reason result hand moment
  today yesterday tomorrow morning evening night hour hours minute minutes something meeting work field fields height`
    .split(/\s+/)
    .filter(Boolean),
);
/** Adjectives that compare, count or point rather than describe. */
const idle = new Set(
  `same other another such many much more most less least few several various certain own first second last next new old
  good better best bad big small large great high higher highest low lower general overall different similar main major
  only due available able possible important special specific necessary recent previous current entire whole full real
  clear certain strong stronger early late long short further various`
    .split(/\s+/)
    .filter(Boolean),
);

interface Word {
  readonly start: number;
  readonly end: number;
  readonly pos: string;
  readonly form: string;
  /** It carries grammar, not content. */
  readonly stop: boolean;
}

/** Every run of adjectives and nouns that ends in a noun, and its parts, where wink-nlp finds them. */
export function nounPhrases(index: ArticleIndex): Mention[] {
  const { article, language } = index;
  return sampled(index).flatMap((sentence) => {
    const { span } = index.sentences[sentence] as ArticleIndex['sentences'][number];
    const words = wordsOf(article.text.slice(span.start, span.end), span.start, language.words.stopWords);
    return runsOf(article.text, words).flatMap((run) => phrasesOf(run, sentence, article.text, language));
  });
}

/** wink-nlp's words with their offsets; none where it can't give the text back exactly. */
function wordsOf(text: string, offset: number, stopWords: ReadonlySet<string>): Word[] {
  const { its, readDoc } = wink('pos');
  const doc = readDoc(text);
  const spans = tokenSpans(doc, { its });
  if (spans.at(-1)?.end !== text.trimEnd().length) return [];
  const tags = doc.tokens().out(its.pos) as string[];
  return spans.map(({ start, end }, i) => {
    const form = fold(text.slice(start, end));
    const pos = isName(text, start) ? 'PROPN' : (tags[i] ?? '');
    return { start: start + offset, end: end + offset, pos, form, stop: stopWords.has(form) };
  });
}

/** A capital inside a sentence makes a name, whatever the tagger thinks of a word it has never seen. */
function isName(text: string, at: number): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(text.slice(at, at + 4)) && /[\p{L}\p{N},'’][\s]+$/u.test(text.slice(Math.max(0, at - 3), at))
  );
}

/** Adjectives and nouns in a row, with one blank or a hyphen between them. */
function runsOf(text: string, words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  let open = false;
  for (const [i, word] of words.entries()) {
    const last = runs.at(-1)?.at(-1);
    const joined = open && last && /^(?:\s+|-)$/u.test(text.slice(last.end, word.start));
    if (word.pos === 'PUNCT' && text.slice(word.start, word.end) === '-' && words[i + 1]?.start === word.end) continue;
    if (!isContent(word)) open = false;
    else if (joined) runs.at(-1)?.push(word);
    else {
      runs.push([word]);
      open = true;
    }
  }
  return runs;
}

function isContent({ pos, form, stop }: Word): boolean {
  return /^(?:NOUN|PROPN|ADJ|NUM)$/.test(pos) && /^\p{L}/u.test(form) && !stop;
}

function phrasesOf(run: readonly Word[], sentence: number, text: string, language: Language): Mention[] {
  const mentions: Mention[] = [];
  for (let from = 0; from < run.length; from++) {
    for (let to = from + 1; to <= Math.min(run.length, from + longestPhrase); to++) {
      const words = run.slice(from, to);
      const weight = weightOf(words);
      const [first, last] = [words[0], words.at(-1)];
      if (weight === 0 || !first || !last) continue;
      const span = { start: first.start, end: last.end };
      const key = tokenize(text.slice(span.start, span.end), language).map(({ term }) => term);
      mentions.push({
        key: key.join(' '),
        span,
        sentence,
        length: words.length,
        weight,
        whole: words.length === run.length,
      });
    }
  }
  return mentions;
}

/** 0 for what is no phrase: it ends in no noun, begins with an idle adjective, or is a generic or very short word. */
function weightOf(words: readonly Word[]): number {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || /^(?:ADJ|NUM)$/.test(last.pos) || idle.has(first.form) || last.form.length < 2) return 0;
  if (words.length === 1 && (generic.has(last.form) || last.form.length < 3)) return 0;
  const proper = words.every(({ pos }) => pos === 'PROPN') ? 1.5 : 1;
  return proper * (generic.has(last.form) || generic.has(first.form) ? 0.6 : 1);
}
