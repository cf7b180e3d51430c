import { type Clause, formAt, isContent, isDeterminer, type Stretch, written } from './clause.ts';
import {
  askingPhrase,
  bareObject,
  bareSubject,
  behindJoining,
  endOfNoun,
  isName,
  isPlural,
  type Kinship,
  nounPhrase,
} from './phrases-in.ts';
import { exchange, sentence, withTopic } from './put-together.ts';

/** Two words are used alike from this cosine on: cat and dog .87, day and week .58; library and card .19. */
const alike = 0.5;

/** The earlier question about something else: in the place of what is like it, or named beside the rest. */
export function withNoun(earlier: Clause, reply: Clause, stretch: Stretch, kinship?: Kinship): string {
  const noun = written(reply, stretch);
  const begin = behindJoining(earlier);
  const beside = besideAt(earlier);
  if (beside > 0) return withTopic(written(earlier, { start: begin, end: beside }), noun, earlier.grammar);
  const from = askingPhrase(earlier, begin)?.end ?? begin;
  // "Cooking for beginners" is named by its first word.
  const behind = reply.words.findIndex(({ form }, at) => at > stretch.start && reply.grammar.prepositions.has(form));
  const named = behind < 0 || behind >= stretch.end ? stretch : { ...stretch, end: behind };
  const own =
    concerned(earlier, from) ??
    numbered(earlier, reply, stretch, from) ??
    akin(earlier, reply, named, from, kinship) ??
    sameKind(earlier, reply, named, from, kinship);
  if (own) return sentence(exchange(earlier, begin, own, noun), earlier.grammar);
  return withTopic(written(earlier, { start: begin, end: earlier.words.length }), noun, earlier.grammar);
}

/** Where a noun phrase begins that stands beside the rest already: who opens the ferry … **guests**; -1 where none does. */
function besideAt(clause: Clause): number {
  const { text, words, grammar } = clause;
  const at = words.findLastIndex(({ start }, i) => i > 0 && text.slice(words[i - 1]?.end, start).includes('…'));
  const isNoun = words
    .slice(at)
    .every(({ form }, i) => isContent(clause, at + i) || (i === 0 && isDeterminer(grammar, form)));
  return isNoun ? at : -1;
}

/** What stands behind the last "about". */
function concerned({ words, grammar }: Clause, from: number): Stretch | undefined {
  const at = words.findLastIndex(({ form }, i) => i >= from && grammar.concerning.has(form));
  return at >= 0 && at + 1 < words.length ? { start: at + 1, end: words.length } : undefined;
}

/** Rule 2 for rule 3. */
function numbered(earlier: Clause, reply: Clause, { start, end }: Stretch, from: number): Stretch | undefined {
  const isNumber = (form: string): boolean => /^v?\d+(?:\.\d+)*$/.test(form);
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
    if (!isContent(earlier, at) || !endsNoun(earlier, at, from, kinship)) continue;
    const id = kinship.id(formAt(earlier, at));
    const likeness = id < 0 ? 0 : kinship.cosine(head, id);
    if (likeness >= alike && likeness > (best?.likeness ?? 0)) best = { at, likeness };
  }
  return best && nounAt(earlier, best.at, from, kinship);
}

/** The noun phrase that a word is in, whole. */
function nounAt(clause: Clause, at: number, from: number, kinship?: Kinship): Stretch {
  const known = [bareSubject(clause, kinship), bareObject(clause, kinship)].find((one) => one && isIn(at, one));
  if (known) return known;
  let start = at;
  while (start > from && isContent(clause, start - 1)) start--;
  const begins = start > from && isDeterminer(clause.grammar, formAt(clause, start - 1));
  if (begins && at < endOfNoun(clause, start - 1, kinship)) {
    return { start: start - 1, end: endOfNoun(clause, start - 1, kinship) };
  }
  let [first, last] = [at, at];
  while (first > from && isContent(clause, first - 1) && isName(clause, first - 1)) first--;
  while (isContent(clause, last + 1) && isName(clause, last)) last++;
  return { start: first, end: last + 1 };
}

function isIn(at: number, { start, end }: Stretch): boolean {
  return at >= start && at < end;
}

/** The word that a noun phrase is named by, not one that tells it from others: the library **card**. A name is one word. */
function endsNoun(clause: Clause, at: number, from: number, kinship?: Kinship): boolean {
  const { end } = nounAt(clause, at, from, kinship);
  return at === end - 1 || isName(clause, at);
}

/**
 * The first noun phrase with a determiner of the same kind, or a subject without one, or what somebody does something with: the library for the gym,
 * members for guests.
 */
function sameKind(
  earlier: Clause,
  reply: Clause,
  { start, end }: Stretch,
  from: number,
  kinship?: Kinship,
): Stretch | undefined {
  const kinds = reply.grammar.determiners;
  const kind = kinds.find((forms) => forms.has(formAt(reply, start)));
  const alone = bareSubject(earlier, kinship);
  const own = kind
    ? (nounPhrase(earlier, from, (form) => kind.has(form), kinship) ?? (kind === kinds[0] ? alone : undefined))
    : (alone ?? bareObject(earlier, kinship));
  return own && isPlural(formAt(earlier, own.end - 1)) === isPlural(formAt(reply, end - 1)) ? own : undefined;
}
