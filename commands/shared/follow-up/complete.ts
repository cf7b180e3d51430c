import {
  type Clause,
  contentIn,
  formAt,
  has,
  hasVerb,
  introduced,
  isContent,
  isContracted,
  isDeterminer,
  isStatement,
  isTime,
  isVerb,
  type Stretch,
  written,
} from './clause.ts';
import { askingPhrase, behindJoining, type Kinship, topicOf } from './phrases-in.ts';
import { pointsElsewhere, withPronoun } from './pronoun.ts';
import { withCondition, withPhrase, withTopic } from './put-together.ts';
import { withAsker } from './with-asker.ts';
import { withNoun } from './with-noun.ts';

/** Content words with which a question no longer stands on another. */
const mostInPhrase = 3;
const mostBesideAsker = 2;

/** The question that a reply asks, with the words of the earlier question that it leaves out; undefined where it leaves out none. */
export function complete(reply: Clause, earlier: Clause, kinship?: Kinship): string | undefined {
  const whole = asWhole(reply);
  if (whole.end <= whole.start || earlier.words.length === 0 || isStatement(earlier)) return undefined;
  const { introduction, question } = introduced(earlier);
  const completed = completeClause(reply, question, whole, kinship);
  return completed === undefined || introduction === ''
    ? completed
    : `${introduction} ${completed.charAt(0).toLowerCase()}${completed.slice(1)}`;
}

/** Whether it asks nothing but what it leaves to the earlier question, "and when?", or names what to ask it of, "what about guests?" */
export function leansWholly(reply: Clause): boolean {
  const whole = asWhole(reply);
  const asked = askingPhrase(reply, whole.start);
  const rest = { start: asked?.end ?? whole.end, end: whole.end };
  const isBare = asked !== undefined && contentIn(reply, rest) === 0 && !hasVerb(reply, rest);
  return isBare || openingOf(reply, whole) > 0;
}

function asWhole(reply: Clause): Stretch {
  return { start: behindJoining(reply), end: endOf(reply) };
}

function completeClause(reply: Clause, earlier: Clause, whole: Stretch, kinship?: Kinship): string | undefined {
  const asked = askingPhrase(reply, whole.start);
  const joined = whole.start > 0;
  return (
    conditional(reply, earlier, whole) ??
    about(reply, earlier, whole, kinship) ??
    (asked ? asking(reply, earlier, asked, whole, kinship) : verbFirst(reply, earlier, whole, kinship)) ??
    (asked ? undefined : phrase(reply, earlier, whole, joined, kinship))
  );
}

/** Without what says nothing at the end: then, too. */
function endOf({ words, grammar }: Clause): number {
  return words.findLastIndex(({ form }) => !grammar.trailing.has(form)) + 1;
}

/** What if it rains? */
function conditional(reply: Clause, earlier: Clause, { start, end }: Stretch): string | undefined {
  const at = reply.words.findIndex(({ form }, i) => i >= start && reply.grammar.conditions.has(form));
  const before = { start, end: at };
  if (at < 0 || contentIn(reply, before) > 0 || hasVerb(reply, before)) return undefined;
  const clause = { start: at, end };
  const content = contentIn(reply, clause);
  const isNamed = reply.words
    .slice(at, end)
    .some(({ form }, i) => isDeterminer(reply.grammar, form) && isContent(reply, at + i + 1));
  const isShort = content === 1 || (content === 2 && !isNamed);
  const said = written(reply, clause);
  return isShort && !said.includes(',') ? withCondition(earlier, said) : undefined;
}

/** What about guests? */
function about(reply: Clause, earlier: Clause, whole: Stretch, kinship?: Kinship): string | undefined {
  const opening = openingOf(reply, whole);
  if (opening === 0) return undefined;
  return phrase(reply, earlier, { start: whole.start + opening, end: whole.end }, true, kinship);
}

/** How many words come to something else. */
function openingOf(reply: Clause, { start }: Stretch): number {
  const openings = reply.grammar.about.map((words) => words.split(' '));
  return openings.find((words) => words.every((word, i) => formAt(reply, start + i) === word))?.length ?? 0;
}

/** When? Who else? How much for children? When does it close? Who won? */
function asking(reply: Clause, earlier: Clause, asked: Stretch, whole: Stretch, kinship?: Kinship): string | undefined {
  const { grammar, words } = reply;
  const rest = { start: asked.end, end: whole.end };
  const content = contentIn(reply, rest);
  const asker = written(reply, asked);
  if (content === 0 && has(reply, rest, grammar.addressing)) return undefined;
  const isOfPhrase = grammar.prepositions.has(formAt(reply, rest.start)) && isNoun(reply, rest);
  if (isOfPhrase && content > 0 && content <= mostBesideAsker) {
    return withAsker(earlier, asker, { clause: reply, stretch: rest });
  }
  const pointing = withPronoun(reply, earlier, whole, kinship);
  if (pointing !== undefined) return pointing;
  if (pointsElsewhere(reply, earlier, whole)) return undefined;
  if (content === 0) {
    const isOwn = hasVerb(reply, rest) && !has(reply, rest, grammar.pronouns);
    return isOwn
      ? withTopic(written(reply, whole), topicOf(earlier, kinship).text, grammar)
      : withAsker(earlier, asker, undefined, kinship);
  }
  // "Who won?" has all that a question needs, and only "and who won?" is about the same.
  const isBare =
    content === 1 &&
    (whole.start > 0 || !grammar.subjectFirst) &&
    !hasVerb(reply, rest) &&
    !isContracted(reply, asked) &&
    !words.slice(rest.start, rest.end).some(({ form }) => isDeterminer(grammar, form));
  return isBare ? withTopic(written(reply, whole), topicOf(earlier, kinship).text, grammar) : undefined;
}

/** Is it free? Can guests? */
function verbFirst(reply: Clause, earlier: Clause, whole: Stretch, kinship?: Kinship): string | undefined {
  if (!isVerb(reply, whole.start)) return undefined;
  const rest = { start: whole.start + 1, end: whole.end };
  const isNounAlone = contentIn(reply, rest) === 1 && rest.end - rest.start <= 2 && isNoun(reply, rest);
  const isHelping = reply.grammar.helping.has(formAt(reply, whole.start));
  if (isHelping && isNounAlone) return withNoun(earlier, reply, rest, kinship);
  return contentIn(reply, rest) > 0 ? withPronoun(reply, earlier, whole, kinship) : undefined;
}

/** On Sundays? For guests? And the bus? */
function phrase(
  reply: Clause,
  earlier: Clause,
  whole: Stretch,
  joined: boolean,
  kinship?: Kinship,
): string | undefined {
  const { grammar, words } = reply;
  const content = contentIn(reply, whole);
  if (content === 0 || content > mostInPhrase || hasVerb(reply, whole) || has(reply, whole, grammar.asking))
    return undefined;
  const said = words.slice(whole.start, whole.end);
  const isWhen =
    said.some((word) => isTime(grammar, word)) &&
    said.every(
      (word) => word.stop || isTime(grammar, word) || grammar.timesBeside.has(word.form) || /^\d+$/.test(word.form),
    );
  const mayBe = isWhen && (joined || /[?？]/u.test(reply.text));
  if (mayBe || grammar.prepositions.has(formAt(reply, whole.start))) return withPhrase(earlier, reply, whole);
  return joined && isNoun(reply, whole) ? withNoun(earlier, reply, whole, kinship) : undefined;
}

/** It is a noun phrase, or several: no word of grammar in it but those that stand before nouns. */
function isNoun(reply: Clause, { start, end }: Stretch): boolean {
  const { grammar } = reply;
  for (let at = start; at < end; at++) {
    const form = formAt(reply, at);
    const fits = isContent(reply, at) || isDeterminer(grammar, form) || grammar.prepositions.has(form);
    if (!fits && !grammar.joining.has(form)) return false;
  }
  return isContent(reply, end - 1);
}
