import type { Lexicon } from '../../../index/lexicon/lexicon.ts';
import {
  type Clause,
  formAt,
  has,
  isContent,
  isContracted,
  isDeterminer,
  isTime,
  isVerb,
  type Stretch,
  written,
} from './clause.ts';

/** What tells words of one kind, cats and dogs, and verbs from nouns. */
export type Kinship = Pick<Lexicon, 'id' | 'cosine' | 'partOfSpeech' | 'lemma'>;

/** The asking word at a place, with the preposition before it and its measure behind it: since when, how much, who else. */
export function askingPhrase(clause: Clause, from: number): Stretch | undefined {
  const { asking, prepositions, measures } = clause.grammar;
  const at = prepositions.has(formAt(clause, from)) ? from + 1 : from;
  if (!asking.has(formAt(clause, at))) return undefined;
  let end = at + 1;
  while (measures.has(formAt(clause, end))) end++;
  return { start: from, end };
}

/** Where a question begins that is joined to another: "and", "but" and the like are passed over. */
export function behindJoining(clause: Clause): number {
  let at = 0;
  while (isJoining(clause, at)) at++;
  return at;
}

/** Portuguese "é" is folded to "e", and French "où" to "ou", which only look as if they joined. */
function isJoining(clause: Clause, at: number): boolean {
  const form = formAt(clause, at);
  const typed = written(clause, { start: at, end: at + 1 }).toLowerCase();
  return clause.grammar.joining.has(form) && (form.length > 2 || typed === form);
}

/** The words that say when, with their preposition; undefined where none do. Not what is part of a name: a **day** ticket. */
export function timePhrase(clause: Clause, from: number): Stretch | undefined {
  const { grammar, words } = clause;
  const isBeside = (form: string): boolean => grammar.timesBeside.has(form) || /^\d{1,2}\w{0,2}$/.test(form);
  for (let at = from; at < words.length; at++) {
    if (!isTimeAt(clause, at)) continue;
    let [start, end] = [at, at + 1];
    while (isTimeAt(clause, end) || /^\d{1,4}$/.test(formAt(clause, end))) end++;
    if (isContent(clause, end)) continue;
    while (start > from && isBeside(formAt(clause, start - 1))) start--;
    if (start > from && grammar.prepositions.has(formAt(clause, start - 1))) start--;
    return { start, end };
  }
  return undefined;
}

function isTimeAt({ words, grammar }: Clause, at: number): boolean {
  const word = words[at];
  return word !== undefined && isTime(grammar, word);
}

/** The last phrase with a preposition, up to what begins another part of the question. */
export function phraseWith(clause: Clause, preposition: string, from: number): Stretch | undefined {
  const { words, grammar } = clause;
  const start = words.findLastIndex(({ form }, at) => at >= from && form === preposition);
  if (start < 0) return undefined;
  let end = start + 1;
  const isInside = (at: number): boolean => isContent(clause, at) || isDeterminer(grammar, formAt(clause, at));
  while (end < words.length && isInside(end)) end++;
  return end > start + 1 ? { start, end } : undefined;
}

/** The first noun phrase with a determiner of this kind, or of any. */
export function nounPhrase(
  clause: Clause,
  from: number,
  kind: (form: string) => boolean = (form) => isDeterminer(clause.grammar, form),
  kinship?: Kinship,
): Stretch | undefined {
  const start = clause.words.findIndex(({ form }, at) => at >= from && kind(form) && isContent(clause, at + 1));
  return start < 0 ? undefined : { start, end: endOfNoun(clause, start, kinship) };
}

/** Behind a verb of grammar the last of several words is another one: does the library **open**, was the bridge **built**. */
export function endOfNoun(clause: Clause, start: number, kinship?: Kinship): number {
  const end = endOfContent(clause, start + 1);
  if (end - start <= 2 || start === 0 || !isVerb(clause, start - 1) || isVerbBehind(clause, end)) return end;
  // "Why is the sky **blue**".
  const asksWhy = start > 1 && clause.grammar.reasonAsking.has(formAt(clause, start - 2));
  const isCertain = clause.grammar.helping.has(formAt(clause, start - 1)) || start === 1 || asksWhy;
  return isCertain || isPredicate(clause, end - 1, kinship) ? beforeVerb(clause, start, end, kinship) : end;
}

/** Of words with a verb at their end, or an object behind it, those before the verb: do **members** bring dogs. */
function beforeVerb(clause: Clause, start: number, end: number, kinship: Kinship | undefined): number {
  const isVerbal = (at: number): boolean => kinship?.partOfSpeech(kinship.id(formAt(clause, at))) === 'verb';
  let at = end - 1;
  while (at > start && !isVerbal(at)) at--;
  return at > start && clause.grammar.helping.has(formAt(clause, start - 1)) ? at : end - 1;
}

/** "What does the card mean": a verb that is a word of grammar, so that those before it are all of the noun. */
function isVerbBehind({ words, grammar }: Clause, at: number): boolean {
  const word = words[at];
  if (!word?.stop) return false;
  const { prepositions, pronouns, joining, conditions } = grammar;
  return (
    ![prepositions, pronouns, joining, conditions].some((kind) => kind.has(word.form)) &&
    !isDeterminer(grammar, word.form)
  );
}

/** A form of a verb that no noun has: built. */
function isPredicate(clause: Clause, at: number, kinship: Kinship | undefined): boolean {
  const form = formAt(clause, at);
  return (
    kinship?.partOfSpeech(kinship.id(form)) === 'verb' && kinship.lemma(form, 'verb') !== form && !form.endsWith('s')
  );
}

/** What a question is about, as words that "it" may stand for; `isNoun` where they are a noun phrase. */
export function topicOf(clause: Clause, kinship?: Kinship): { readonly text: string; readonly isNoun: boolean } {
  const { words } = clause;
  const from = questionAt(clause);
  const noun = subjectOf(clause, kinship) ?? bareObject(clause, kinship);
  if (noun) return { text: written(clause, noun), isNoun: true };
  const first = words.findIndex((_, at) => at >= from && isContent(clause, at));
  return { text: written(clause, { start: Math.max(first, from), end: words.length }), isNoun: false };
}

/** What is its subject, or else the first noun phrase. */
export function subjectOf(clause: Clause, kinship?: Kinship): Stretch | undefined {
  return bareSubject(clause, kinship) ?? nounPhrase(clause, questionAt(clause), undefined, kinship);
}

/** Whether it asks who somebody is. */
export function asksForPerson(clause: Clause): boolean {
  const begin = behindJoining(clause);
  const asked = askingPhrase(clause, begin);
  if (!asked || !has(clause, asked, clause.grammar.personAsking)) return false;
  return clause.grammar.being.has(formAt(clause, asked.end)) || isContracted(clause, asked);
}

/** Behind the asking word, or where the question begins that has none. */
function questionAt(clause: Clause): number {
  const begin = behindJoining(clause);
  return askingPhrase(clause, begin)?.end ?? begin;
}

/** A subject without a determiner: are **dogs** allowed. All of a name: when is **Ann Bell** in. */
export function bareSubject(clause: Clause, kinship?: Kinship): Stretch | undefined {
  const { grammar } = clause;
  const at = questionAt(clause);
  if (!grammar.subjectFirst || !isVerb(clause, at)) return undefined;
  const end = endOfContent(clause, at + 1);
  if (end === at + 1) return undefined;
  const isOne = end - at === 2 || isVerbBehind(clause, end) || asksForPerson(clause) || isName(clause, end - 2);
  const isNoun = grammar.being.has(formAt(clause, at)) && kinship !== undefined && !isOfVerb(clause, end - 1, kinship);
  return { start: at + 1, end: isOne || isNoun ? end : beforeVerb(clause, at + 1, end, kinship) };
}

function isOfVerb(clause: Clause, at: number, kinship: Kinship): boolean {
  return ['verb', 'adjective'].includes(kinship.partOfSpeech(kinship.id(formAt(clause, at))) ?? '');
}

/** Whether a word and the next are parts of one name. */
export function isName({ text, words }: Clause, at: number): boolean {
  return [words[at], words[at + 1]].every((word) => word !== undefined && /^\p{Lu}/u.test(text.slice(word.start)));
}

/** What somebody who speaks for people, or whoever is asked for, does something with: can I bring **two guests**, who teaches **pottery**. */
export function bareObject(clause: Clause, kinship?: Kinship): Stretch | undefined {
  return objectOfSpeaker(clause) ?? objectOfAsked(clause, kinship);
}

function objectOfAsked(clause: Clause, kinship?: Kinship): Stretch | undefined {
  const asked = askingPhrase(clause, behindJoining(clause));
  if (!asked || !kinship || !has(clause, asked, clause.grammar.standingIn)) return undefined;
  const [start, end] = [asked.end + 1, endOfContent(clause, asked.end)];
  return start < end && isOfVerb(clause, asked.end, kinship) ? { start, end } : undefined;
}

function objectOfSpeaker(clause: Clause): Stretch | undefined {
  const { grammar, words } = clause;
  const at = questionAt(clause);
  const isOfPerson = isVerb(clause, at) && grammar.speaking.has(formAt(clause, at + 1)) && isContent(clause, at + 2);
  const start = at + 3;
  const end = endOfContent(clause, isDeterminer(grammar, formAt(clause, start)) ? start + 1 : start);
  return isOfPerson && end > start && (end === words.length || !isVerb(clause, end)) ? { start, end } : undefined;
}

function endOfContent(clause: Clause, from: number): number {
  let end = from;
  while (isContent(clause, end)) end++;
  // Where nouns end with a noun, a time behind one is none of it: öffnet die Sauna | montags.
  if (!clause.grammar.subjectFirst) while (end > from + 1 && isTimeAt(clause, end - 1)) end--;
  return end;
}

export function isPlural(words: string): boolean {
  return /[^s]s$/.test(words);
}
