import type { FollowUpWords } from '../../phrases/understood/follow-up-words.ts';
import { type Clause, formAt, isTime, type Stretch, written } from './clause.ts';
import { askingPhrase, behindJoining, phraseWith, timePhrase } from './phrases-in.ts';

/** Words of a reply. */
export interface Said {
  readonly clause: Clause;
  readonly stretch: Stretch;
}

/** The earlier question under another condition. */
export function withCondition(earlier: Clause, condition: string): string {
  const { words, grammar } = earlier;
  const own = words.findIndex(({ form }, at) => at > 0 && grammar.conditions.has(form));
  const end = own < 0 ? words.length : own;
  return sentence(
    `${written(earlier, { start: behindJoining(earlier), end })}${grammar.beforeCondition}${condition}`,
    grammar,
  );
}

/** The earlier question for another time, place or person. */
export function withPhrase(earlier: Clause, reply: Clause, stretch: Stretch): string {
  return sentence(replaced(earlier, { clause: reply, stretch }, behindJoining(earlier)), earlier.grammar);
}

/** The earlier question, from a word on, with what is said in the place of the like part, or behind it. */
export function replaced(earlier: Clause, { clause, stretch }: Said, from: number): string {
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
export function exchange(clause: Clause, from: number, { start, end }: Stretch, words: string): string {
  const parts = [
    written(clause, { start: from, end: start }),
    words,
    written(clause, { start: end, end: clause.words.length }),
  ];
  return parts.filter(Boolean).join(' ');
}

/** A question with what it is about beside it. */
export function withTopic(question: string, topic: string, grammar: FollowUpWords): string {
  return sentence(topic === '' ? question : `${question} … ${topic}`, grammar);
}

export function sentence(text: string, { marks: [before, behind] }: FollowUpWords): string {
  const bare = text.replace(/^[\s¿¡]+|[\s?!.,;:]+$/gu, '').replace(/[¿¡]/gu, '');
  return `${before}${bare.charAt(0).toUpperCase()}${bare.slice(1)}${behind}`;
}
