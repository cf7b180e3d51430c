import { fold } from '../../../index/languages/fold.ts';
import { type Clause, formAt, isDeterminer, isVerb, type Stretch, written } from './clause.ts';
import { askingPhrase, bareSubject, behindJoining, isPlural, type Kinship, subjectOf } from './phrases-in.ts';
import { replaced, type Said, sentence } from './put-together.ts';

/** The earlier question asked with another asking word, and of something else where that is said. */
export function withAsker(earlier: Clause, asker: string, said?: Said, kinship?: Kinship): string {
  const { grammar } = earlier;
  const begin = behindJoining(earlier);
  const own = askingPhrase(earlier, begin);
  const from = own?.end ?? behindTelling(earlier, begin);
  const rest = said ? replaced(earlier, said, from) : written(earlier, { start: from, end: earlier.words.length });
  const isSame = own !== undefined && sharesAsking(earlier, own, asker);
  if (grammar.subjectFirst && !said && !isSame) {
    const unlike = counted(earlier, asker, own, kinship) ?? besideWhole(earlier, asker, own, kinship);
    if (unlike !== undefined) return sentence(unlike, grammar);
  }
  const opening = isSame || isVerb(earlier, from) ? ' ' : grammar.gap;
  return sentence(`${asker}${rest ? opening : ''}${own ? rest : lowered(earlier, from, rest)}`, grammar);
}

/** Who else for who: what stood behind it still does. */
function sharesAsking(clause: Clause, { start, end }: Stretch, asker: string): boolean {
  const { words, grammar } = clause;
  const asked = formsOf(asker);
  if (standsIn(clause, asker) !== standsIn(clause, written(clause, { start, end }))) return false;
  return words.slice(start, end).some(({ form }) => grammar.asking.has(form) && asked.includes(form));
}

function formsOf(asker: string): string[] {
  return asker.split(' ').map(fold);
}

/** "How many" before the subject that it counts, rather than before its verb: how many **moderators** are elected. */
function counted(earlier: Clause, asker: string, own: Stretch | undefined, kinship?: Kinship): string | undefined {
  const subject = bareSubject(earlier, kinship);
  const counts = formsOf(asker).some((form) => earlier.grammar.counting.has(form));
  if (!own || !subject || !counts || !isPlural(written(earlier, subject))) return undefined;
  const verb = written(earlier, { start: own.end, end: subject.start });
  return `${asker} ${written(earlier, subject)} ${verb} ${written(earlier, { start: subject.end, end: earlier.words.length })}`;
}

/**
 * The asking word beside the rest, where it has no place in it: a question that asks when or why has its subject and object already ("who is the
 * sky blue"), one of what an article says asks for what it says.
 */
function besideWhole(earlier: Clause, asker: string, own: Stretch | undefined, kinship?: Kinship): string | undefined {
  const { words, grammar } = earlier;
  const from = own?.end ?? behindJoining(earlier);
  const end = words.length;
  const about = words.findLastIndex(({ form }, at) => at > from && grammar.concerning.has(form));
  if (own && grammar.sourcing.has(formAt(earlier, about - 1))) {
    const isOfIt = grammar.pronouns.has(formAt(earlier, about - 2));
    return `${asker}${grammar.gap}${written(earlier, { start: isOfIt ? about + 1 : from, end })}`;
  }
  const isWhole = own ? !standsIn(earlier, written(earlier, own)) : isVerb(earlier, from);
  if (!isWhole || !standsIn(earlier, asker) || !isVerb(earlier, from)) return undefined;
  const isBeing = grammar.being.has(formAt(earlier, from));
  // "When is lunch": how much is lunch.
  if (isBeing && subjectOf(earlier, kinship)?.end === end) return undefined;
  const start = isBeing ? from + 1 : from;
  return `${asker}${grammar.gap}${lowered(earlier, start, written(earlier, { start, end }))}`;
}

/** Whether an asking word stands for a subject or an object: who, how many; not by whom, when. */
function standsIn({ grammar }: Clause, asker: string): boolean {
  const forms = formsOf(asker);
  const isOf = (...kinds: readonly ReadonlySet<string>[]): boolean =>
    forms.some((form) => kinds.some((kind) => kind.has(form)));
  return !grammar.prepositions.has(forms[0] ?? '') && isOf(grammar.standingIn, grammar.counting);
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
