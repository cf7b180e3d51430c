import { fold } from '../../../index/languages/fold.ts';
import { languageOf } from '../../../index/languages/registry.ts';
import { placesSaid } from '../../../index/answer/places-said.ts';
import { oncePer } from '../../../index/once-per.ts';
import type { FollowUpWords } from '../../phrases/understood/follow-up-words.ts';
import {
  type Clause,
  clauseOf,
  has,
  hasVerb,
  isContent,
  isDeterminer,
  isVerb,
  type Stretch,
  withTalk,
} from './clause.ts';

/** What may be said of an answer rather than of what it is about: where it stands, whether it is right, what else there is, or nothing. */
export type Reaction = 'source' | 'doubt' | 'others' | 'talk';

/** How a reply reacts to an answer; undefined for one that asks something else. */
export function reactionApart(reply: string, grammar: FollowUpWords): Reaction | undefined {
  if (!mayReact(reply, grammar)) return undefined;
  const clause = clauseOf(reply, grammar);
  const spoken = withTalk(clause);
  const asks = /[?？]/u.test(reply);
  const isDoubt = isMadeOf(clause, grammar.doubting) || isMadeOf(spoken, grammar.doubting);
  if (asksWhyThis(clause) || (isDoubt && (asks || spoken.words.length > 1))) return 'doubt';
  if (isMadeOf(clause, grammar.sourcing) && asksOnly(clause, grammar.sourceAsking)) return 'source';
  if (isMadeOf(clause, grammar.others) && asksOnly(clause, none) && !hasVerb(clause, allOf(clause))) return 'others';
  if (clause.words.length === 0) return 'talk';
  // "Danke dir": the rest of what is said around a question.
  const isThanks = isMadeOf(clause, grammar.thanking) || isMadeOf(spoken, grammar.thanking);
  const isTalk = isThanks && asksOnly(clause, none);
  return isTalk && !asks && !isVerb(clause, 0) ? 'talk' : undefined;
}

/** Without a word of such, nor any talk, it asks something else: most questions needn't be taken apart in every language. */
function mayReact(reply: string, grammar: FollowUpWords): boolean {
  const reacting = reactingIn(grammar);
  const runs = fold(reply).match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    runs.some((run) => reacting.has(run)) || placesSaid(reply, languageOf(grammar.language).questions.chat).length > 0
  );
}

/** All words that say what may be said of an answer, those of several parts by their first. */
const reactingIn = oncePer(
  ({ doubting, sourcing, others, thanking, reasonAsking }: FollowUpWords): ReadonlySet<string> => {
    const words = [doubting, sourcing, others, thanking, reasonAsking].flatMap((kind) => [...kind]);
    return new Set(words.flatMap((word) => /[\p{L}\p{N}]+/u.exec(word)?.[0] ?? []));
  },
);

const none: ReadonlySet<string> = new Set();

function allOf({ words }: Clause): Stretch {
  return { start: 0, end: words.length };
}

/** Words of one kind, with nothing beside them but words of grammar. */
function isMadeOf(clause: Clause, kind: ReadonlySet<string>): boolean {
  return (
    clause.words.some(({ form }) => kind.has(form)) &&
    clause.words.every(({ form }, at) => kind.has(form) || !isContent(clause, at))
  );
}

function asksOnly({ words, grammar }: Clause, these: ReadonlySet<string>): boolean {
  return words.every(({ form }) => !grammar.asking.has(form) || these.has(form));
}

/** Why this one? */
function asksWhyThis(clause: Clause): boolean {
  const { grammar, words } = clause;
  const fits = ({ form }: { readonly form: string }): boolean =>
    [grammar.reasonAsking, grammar.prepositions, grammar.pronouns, grammar.sourcing].some((kind) => kind.has(form)) ||
    isDeterminer(grammar, form);
  const last = { start: 1, end: words.length };
  return (
    has(clause, { start: 0, end: 2 }, grammar.reasonAsking) &&
    words.length > 1 &&
    words.every(fits) &&
    has(clause, last, ...grammar.determiners.slice(0, 1))
  );
}
