import { type Clause, contentIn, formAt, hasVerb, isContent, isDeterminer, type Stretch, written } from './clause.ts';
import { asksForPerson, isPlural, type Kinship, topicOf } from './phrases-in.ts';
import { withTopic } from './put-together.ts';

/** Content words beside a pronoun with which a question stands alone for all that. */
const mostContent = 2;

/**
 * When does **it** close? Undefined where no pronoun points at the earlier question: it stands for what follows ("it takes long to"), for what the
 * reply names itself, or for all that was said ("why is that").
 */
export function withPronoun(reply: Clause, earlier: Clause, whole: Stretch, kinship?: Kinship): string | undefined {
  const { grammar } = reply;
  const at = pronounIn(reply, whole);
  const content = contentIn(reply, whole);
  const isOfAll = content === 0 && (grammar.determiners[0]?.has(formAt(reply, at)) || !hasVerb(reply, whole));
  if (at < 0 || isOfAll || content > mostContent || isAnsweredInside(reply, at, whole)) return undefined;
  if (pointsElsewhere(reply, earlier, whole)) return undefined;
  const topic = topicOf(earlier, kinship);
  const form = formAt(reply, at);
  const isPlace = grammar.places.has(form);
  const isPerson = asksForPerson(earlier);
  const isUnlike = isPerson
    ? grammar.many.has(form)
    : grammar.persons.has(form) || (grammar.many.has(form) && !isPlural(topic.text));
  if (!topic.isNoun || isPlace || isUnlike) {
    return withTopic(written(reply, whole), topic.text, grammar);
  }
  const owns = grammar.owning.has(form) && isContent(reply, at + 1);
  const parts = [
    // Ferme-t-elle: what only stands between the two goes with the pronoun.
    written(reply, { start: whole.start, end: at }).replace(/-t$/u, ''),
    topic.text + (owns ? '’s' : ''),
    written(reply, { start: at + 1, end: whole.end }),
  ];
  return withTopic(parts.filter(Boolean).join(' '), '', grammar);
}

/** "How much is **it**" after "who is Ann". */
export function pointsElsewhere(reply: Clause, earlier: Clause, whole: Stretch): boolean {
  const at = pronounIn(reply, whole);
  const { persons, many, places, determiners } = reply.grammar;
  const mayBePerson = [persons, many, places, ...determiners.slice(0, 1)].some((kind) => kind.has(formAt(reply, at)));
  return at >= 0 && !mayBePerson && asksForPerson(earlier);
}

/** The last pronoun, of a thing rather than a place; "this ticket" has none. */
function pronounIn(reply: Clause, { start, end }: Stretch): number {
  const { pronouns, places, owning, impersonal } = reply.grammar;
  const found = reply.words.flatMap(({ form }, at) => {
    const isOfNoun = isDeterminer(reply.grammar, form) && !owning.has(form) && isContent(reply, at + 1);
    // "Is there a lift": a place only at the end.
    const isFit = !isOfNoun && (!places.has(form) || at === end - 1);
    const isOfNothing = reply.words.slice(Math.max(0, at - 3), at + 2).some((one) => impersonal.has(one.form));
    return at >= start && at < end && pronouns.has(form) && isFit && !isOfNothing ? [at] : [];
  });
  return found.findLast((at) => !places.has(formAt(reply, at))) ?? found.at(-1) ?? -1;
}

function isAnsweredInside(reply: Clause, at: number, { start, end }: Stretch): boolean {
  const { grammar, words } = reply;
  const named = words.some(
    ({ form }, i) => i >= start && i < at && isDeterminer(grammar, form) && isContent(reply, i + 1),
  );
  return named || words.some(({ form }, i) => i > at && i < end && grammar.expecting.has(form));
}
