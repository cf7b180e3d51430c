import { languageOf } from '../../../index/languages/registry.ts';
import { placesSaid } from '../../../index/answer/places-said.ts';
import type { Token } from '../../../index/languages/token.ts';
import { tokenize } from '../../../index/terms.ts';
import type { FollowUpWords } from '../../phrases/understood/follow-up-words.ts';

/** A question as it is taken apart: its words, without the marks and the talk around it. */
export interface Clause {
  readonly text: string;
  readonly words: readonly Token[];
  readonly grammar: FollowUpWords;
}

/** Words of a clause by their places; `end` is behind the last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export function clauseOf(text: string, grammar: FollowUpWords): Clause {
  const language = languageOf(grammar.language);
  const all = tokenize(text, language);
  const talk = placesSaid(text, language.questions.chat);
  const fillers = placesSaid(text, language.questions.fillers);
  const judges = (at: number): boolean => grammar.judging.has(all[at]?.form ?? '') && at > 1 && at === all.length - 1;
  const meant = all.map((word, at) => judges(at) || !isWithin(word, talk));
  const first = meant.indexOf(true);
  let last = meant.lastIndexOf(true);
  // "What about everyone" asks about everyone; "when exactly" only when.
  const fillsIn = (at: number): boolean =>
    at > first && isWithin(all[at], fillers) && !grammar.prepositions.has(all[at - 1]?.form ?? '');
  while (fillsIn(last)) last--;
  return { text, words: first < 0 ? [] : all.slice(first, last + 1), grammar };
}

function isWithin(word: Token | undefined, spans: readonly Stretch[]): boolean {
  return word !== undefined && spans.some(({ start, end }) => start <= word.start && word.end <= end);
}

export function formAt({ words }: Clause, at: number): string {
  return words[at]?.form ?? '';
}

/** Words of a clause as they were written, with what stands between them. */
export function written({ text, words }: Clause, { start, end }: Stretch): string {
  const [first, last] = [words[start], words[end - 1]];
  return first && last && end > start ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
}

/** Whether a word carries content: it is no word of grammar, nor one that puts questions together. */
export function isContent({ words, grammar }: Clause, at: number): boolean {
  const word = words[at];
  if (!word || word.stop) return false;
  const { joining, asking, prepositions, pronouns, others, conditions, trailing } = grammar;
  const kinds = [joining, asking, prepositions, pronouns, others, conditions, trailing];
  return (
    !kinds.some((kind) => kind.has(word.form)) && !isDeterminer(grammar, word.form) && !isVerb({ words, grammar }, at)
  );
}

export function contentIn(clause: Clause, { start, end }: Stretch): number {
  let count = 0;
  for (let at = start; at < end; at++) if (isContent(clause, at)) count++;
  return count;
}

export function has({ words }: Clause, { start, end }: Stretch, ...kinds: readonly ReadonlySet<string>[]): boolean {
  return words.slice(start, end).some(({ form }) => kinds.some((kind) => kind.has(form)));
}

/** Whether a verb stands there that needs another one, or is a form of "be". The month of **May** is none. */
export function isVerb({ words, grammar }: Pick<Clause, 'words' | 'grammar'>, at: number): boolean {
  const word = words[at];
  if (!word || !(grammar.being.has(word.form) || grammar.helping.has(word.form))) return false;
  return word.stop || !languageOf(grammar.language).words.dates.months.has(word.form);
}

export function hasVerb(clause: Clause, { start, end }: Stretch): boolean {
  return clause.words.some((_, at) => at >= start && at < end && isVerb(clause, at));
}

/** "What's": an asking word that has its verb in it. */
export function isContracted({ text, words, grammar }: Clause, { start, end }: Stretch): boolean {
  return words.slice(start, end).some((word) => {
    return grammar.contracted.has(word.form) || /['’]s$/u.test(text.slice(word.start, word.end));
  });
}

/** The words with the talk around them. */
export function withTalk({ text, grammar }: Clause): Clause {
  return { text, grammar, words: tokenize(text, languageOf(grammar.language)) };
}

export function isDeterminer({ determiners }: FollowUpWords, form: string): boolean {
  return determiners.some((kind) => kind.has(form));
}

export function isTime({ times, language }: FollowUpWords, { form, stop }: Token): boolean {
  if (times.has(form) || (!stop && languageOf(language).words.dates.months.has(form))) return true;
  return /^\d{1,2}(?:am|pm|h)$|^(?:19|20)\d\d$/.test(form);
}

/** "That's not what I asked": it says something of what was spoken of, and asks nothing. */
export function isStatement(clause: Clause): boolean {
  const { text, grammar } = clause;
  const isOfIt = grammar.pronouns.has(formAt(clause, 0)) || grammar.addressing.has(formAt(clause, 0));
  const isSaid = isVerb(clause, 1) || isContracted(clause, { start: 0, end: 1 });
  return grammar.subjectFirst && !text.includes('?') && isOfIt && isSaid;
}

/** What stands before a question that asks behind a comma: in the second part, | who speaks first? */
export function introduced(clause: Clause): { readonly introduction: string; readonly question: Clause } {
  const { text, words, grammar } = clause;
  const at = words.findIndex(({ form }, i) => i > 1 && grammar.asking.has(form));
  const [first, last, asking] = [words[0], words[at - 1], words[at]];
  const isIntroduced =
    first &&
    last &&
    asking &&
    grammar.prepositions.has(first.form) &&
    /[,:]\s*$/.test(text.slice(last.end, asking.start));
  if (!isIntroduced) return { introduction: '', question: clause };
  const introduction = text.slice(first.start, asking.start).trim();
  return {
    introduction: introduction.charAt(0).toUpperCase() + introduction.slice(1),
    question: { ...clause, words: words.slice(at) },
  };
}
