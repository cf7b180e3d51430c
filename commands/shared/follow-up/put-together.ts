import { fold } from '../../../index/languages/fold.ts';
import type { FollowUpWords } from '../../phrases/understood/follow-up-words.ts';
import { type Clause, formAt, isContent, isDeterminer, isTime, type Stretch, written } from './clause.ts';
import {
  askingPhrase,
  bareSubject,
  behindJoining,
  isPlural,
  type Kinship,
  nounPhrase,
  phraseWith,
  timePhrase,
} from './phrases-in.ts';

/** Words of a reply. */
interface Said {
  readonly clause: Clause;
  readonly stretch: Stretch;
}

/** Two words are used alike from this cosine on: cat and dog .87, day and week .58; library and card .19. */
const alike = 0.5;

/** The earlier question asked with another asking word, and of something else where that is said. */
export function withAsker(earlier: Clause, asker: string, said?: Said): string {
  const { grammar } = earlier;
  const begin = behindJoining(earlier);
  const own = askingPhrase(earlier, begin);
  const from = own?.end ?? behindTelling(earlier, begin);
  const rest = said ? replaced(earlier, said, from) : written(earlier, { start: from, end: earlier.words.length });
  const first = formAt(earlier, from);
  const isSame = own !== undefined && sharesAsking(earlier, own, asker);
  const opening = isSame || grammar.being.has(first) || grammar.helping.has(first) ? ' ' : grammar.gap;
  return sentence(`${asker}${rest ? opening : ''}${own ? rest : lowered(earlier, from, rest)}`, grammar);
}

/** Who else for who: what stood behind it still does. */
function sharesAsking({ words, grammar }: Clause, { start, end }: Stretch, asker: string): boolean {
  const asked = asker.split(' ').map(fold);
  return words.slice(start, end).some(({ form }) => grammar.asking.has(form) && asked.includes(form));
}

/** Where a question without an asking word begins: "tell me about" is passed over. */
function behindTelling(clause: Clause, begin: number): number {
  const { being, helping, prepositions } = clause.grammar;
  const tells = (at: number): boolean => {
    const form = formAt(clause, at);
    return (
      clause.words[at]?.stop === true && !being.has(form) && !helping.has(form) && !isDeterminer(clause.grammar, form)
    );
  };
  let at = begin;
  while (at < clause.words.length && tells(at)) at++;
  return at > begin && !prepositions.has(formAt(clause, at - 1)) ? begin : at;
}

/** A word of grammar begins small in the middle of a question; a name doesn't. */
function lowered(clause: Clause, at: number, text: string): string {
  const word = clause.words[at];
  return word?.stop && !/^I\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The earlier question under another condition. */
export function withCondition(earlier: Clause, condition: string): string {
  const { words, grammar } = earlier;
  const own = words.findIndex(({ form }, at) => at > 0 && grammar.conditions.has(form));
  const end = own < 0 ? words.length : own;
  return sentence(`${written(earlier, { start: behindJoining(earlier), end })} ${condition}`, grammar);
}

/** The earlier question for another time, place or person. */
export function withPhrase(earlier: Clause, reply: Clause, stretch: Stretch): string {
  return sentence(replaced(earlier, { clause: reply, stretch }, behindJoining(earlier)), earlier.grammar);
}

/** The earlier question, from a word on, with what is said in the place of the like part, or behind it. */
function replaced(earlier: Clause, { clause, stretch }: Said, from: number): string {
  const { grammar, words } = clause;
  const phrase = written(clause, stretch);
  const when = words.slice(stretch.start, stretch.end).some((word) => isTime(grammar, word));
  const first = formAt(clause, stretch.start);
  const begin = Math.max(from, askingPhrase(earlier, behindJoining(earlier))?.end ?? 0);
  const own = when ? timePhrase(earlier, begin) : phraseWith(earlier, first, begin);
  if (!own) return exchange(earlier, from, { start: earlier.words.length, end: earlier.words.length }, phrase);
  const keepsPreposition =
    when && !grammar.prepositions.has(first) && grammar.prepositions.has(formAt(earlier, own.start));
  return exchange(earlier, from, keepsPreposition ? { ...own, start: own.start + 1 } : own, phrase);
}

/** The clause from a word on, with other words in the place of some. */
function exchange(clause: Clause, from: number, { start, end }: Stretch, words: string): string {
  const parts = [
    written(clause, { start: from, end: start }),
    words,
    written(clause, { start: end, end: clause.words.length }),
  ];
  return parts.filter(Boolean).join(' ');
}

/** The earlier question about something else: in the place of what is like it, or named beside the rest. */
export function withNoun(earlier: Clause, reply: Clause, stretch: Stretch, kinship?: Kinship): string {
  const begin = behindJoining(earlier);
  const from = askingPhrase(earlier, begin)?.end ?? begin;
  const own =
    concerned(earlier, from) ??
    numbered(earlier, reply, stretch, from) ??
    akin(earlier, reply, stretch, from, kinship) ??
    sameKind(earlier, reply, stretch, from);
  const noun = written(reply, stretch);
  if (own) return sentence(exchange(earlier, begin, own, noun), earlier.grammar);
  return withTopic(written(earlier, { start: begin, end: earlier.words.length }), noun, earlier.grammar);
}

/** What stands behind the last "about". */
function concerned({ words, grammar }: Clause, from: number): Stretch | undefined {
  const at = words.findLastIndex(({ form }, i) => i >= from && grammar.concerning.has(form));
  return at >= 0 && at + 1 < words.length ? { start: at + 1, end: words.length } : undefined;
}

/** Rule 2 for rule 3. */
function numbered(earlier: Clause, reply: Clause, { start, end }: Stretch, from: number): Stretch | undefined {
  const isNumber = (form: string): boolean => /^\d+$/.test(form);
  if (!reply.words.slice(start, end).some(({ form }) => isNumber(form))) return undefined;
  const at = earlier.words.findIndex(({ form }, i) => i >= from && isNumber(form));
  if (at < 0) return undefined;
  const isNamed = end - start > 1 && at > from && isContent(earlier, at - 1);
  return { start: isNamed ? at - 1 : at, end: at + 1 };
}

/** The noun that is used most like the last word of the reply, with what stands before it. */
function akin(earlier: Clause, reply: Clause, { end }: Stretch, from: number, kinship?: Kinship): Stretch | undefined {
  const head = kinship?.id(formAt(reply, end - 1)) ?? -1;
  if (!kinship || head < 0) return undefined;
  let best: { at: number; likeness: number } | undefined;
  for (let at = from; at < earlier.words.length; at++) {
    if (!isContent(earlier, at)) continue;
    const id = kinship.id(formAt(earlier, at));
    const likeness = id < 0 ? 0 : kinship.cosine(head, id);
    if (likeness >= alike && likeness > (best?.likeness ?? 0)) best = { at, likeness };
  }
  return best && { start: beginningOfNoun(earlier, best.at, from), end: best.at + 1 };
}

/** From the determiner on, where nothing but content stands between. */
function beginningOfNoun(clause: Clause, at: number, from: number): number {
  let start = at;
  while (start > from && isContent(clause, start - 1)) start--;
  return start > from && isDeterminer(clause.grammar, formAt(clause, start - 1)) ? start - 1 : at;
}

/** The first noun phrase with a determiner of the same kind, or a subject without one: the library for the gym, members for guests. */
function sameKind(earlier: Clause, reply: Clause, { start, end }: Stretch, from: number): Stretch | undefined {
  const kind = reply.grammar.determiners.find((forms) => forms.has(formAt(reply, start)));
  const own = kind ? nounPhrase(earlier, from, (form) => kind.has(form)) : bareSubject(earlier);
  return own && isPlural(formAt(earlier, own.end - 1)) === isPlural(formAt(reply, end - 1)) ? own : undefined;
}

/** A question with what it is about beside it. */
export function withTopic(question: string, topic: string, grammar: FollowUpWords): string {
  return sentence(topic === '' ? question : `${question} … ${topic}`, grammar);
}

function sentence(text: string, { marks: [before, behind] }: FollowUpWords): string {
  const bare = text.replace(/^[\s¿¡]+|[\s?!.,;:]+$/gu, '').replace(/[¿¡]/gu, '');
  return `${before}${bare.charAt(0).toUpperCase()}${bare.slice(1)}${behind}`;
}
