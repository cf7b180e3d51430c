/** What questions are put together from in a language that puts blanks between words. Words come folded. */
export interface FollowUpWords {
  readonly written: 'apart';
  /** BCP 47, as the rules for its words are known by. */
  readonly language: string;
  /** Between an asking word and what isn't its own verb: "When … opens it?"; a blank where any order will do. */
  readonly gap: string;
  /** Whether its subject stands right behind the first verb: does **the library** open. */
  readonly subjectFirst: boolean;
  /** What stands before a question and behind it. */
  readonly marks: readonly [before: string, behind: string];
  /** Between a question and a condition behind it. */
  readonly beforeCondition: ' ' | ', ';
  /** What joins one question to another, in front of it. */
  readonly joining: ReadonlySet<string>;
  readonly asking: ReadonlySet<string>;
  /** Those of them that stand for a subject or an object, and those that ask for somebody. */
  readonly standingIn: ReadonlySet<string>;
  readonly personAsking: ReadonlySet<string>;
  /** What makes one of them ask for a number: how **many**. */
  readonly counting: ReadonlySet<string>;
  /** Those with a verb in them. */
  readonly contracted: ReadonlySet<string>;
  /** Only talk elsewhere, but at the end of a question that begins with a verb what is asked: is it **ok**. */
  readonly judging: ReadonlySet<string>;
  /** What belongs to the asking word before it: how **much**, what **time**, who **else**. */
  readonly measures: ReadonlySet<string>;
  /** Forms of "be", and other verbs that need another one. */
  readonly being: ReadonlySet<string>;
  readonly helping: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Words before a noun, in kinds that stand for each other: the, a, my. */
  readonly determiners: readonly ReadonlySet<string>[];
  /** Words for what was spoken of: it, they, there. */
  readonly pronouns: ReadonlySet<string>;
  /** Those of them that stand for people. */
  readonly persons: ReadonlySet<string>;
  /** Those that stand for several. */
  readonly many: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Those that stand before what somebody has, where "’s" may stand for them. */
  readonly owning: ReadonlySet<string>;
  /** Behind a pronoun: what it stands for follows. It takes long **to** walk. */
  readonly expecting: ReadonlySet<string>;
  /** Up to three words before a pronoun, or behind it: it stands for nothing. Gibt **es** einen Aufzug, y a-t-**il** un parking. */
  readonly impersonal: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  /** Words for who speaks, for people or to them. */
  readonly speaking: ReadonlySet<string>;
  /** Words for whoever is spoken to. */
  readonly addressing: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  /** Ways to come to something else, from their first word to their last: what about. */
  readonly about: readonly string[];
  /** The last word before what a question is about. */
  readonly concerning: ReadonlySet<string>;
  /** Words for days, months, seasons and parts of them, and what makes one of them another: next, every. */
  readonly times: ReadonlySet<string>;
  readonly timesBeside: ReadonlySet<string>;
  /** What says nothing behind the rest: then, too, instead. */
  readonly trailing: ReadonlySet<string>;
  /** Whether the answer is true is asked with these, and where it comes from. */
  readonly doubting: ReadonlySet<string>;
  readonly sourcing: ReadonlySet<string>;
  /** Asking words that may stand with those, and those that ask for a reason. */
  readonly sourceAsking: ReadonlySet<string>;
  readonly reasonAsking: ReadonlySet<string>;
  /** What is said to an answer without asking anything. */
  readonly thanking: ReadonlySet<string>;
  /** Those that alone, and without an answer before them, may be a topic: bot, fine. */
  readonly praising: ReadonlySet<string>;
}

/** The same for one that doesn't: sources of patterns. */
export interface FollowUpPatterns {
  readonly written: 'together';
  /** BCP 47, the language alone. */
  readonly language: string;
  /** A letter of it. */
  readonly letter: string;
  /** What stands behind a time or a condition before the question, behind an asking word before it, and at its end. */
  readonly marks: readonly [comma: string, gap: string, end: string];
  /** How many characters a phrase has that leaves the rest out, and a clause, at most. */
  readonly longest: { readonly phrase: number; readonly clause: number };
  /** What ends a subject, beside an asking word and a time. */
  readonly verbs: string;
  readonly joining: string;
  readonly asking: string;
  /** What may stand around an asking word and asks for nothing more. */
  readonly around: string;
  /** Behind "what about". */
  readonly trailing: string;
  readonly pronouns: string;
  readonly conditions: string;
  readonly times: string;
  /** What may stand behind a reaction; how it ends that asks without a mark; and what goes from a question's end that asks for a yes or a no. */
  readonly particles: string;
  readonly ending: string;
  readonly yesNo: string;
  readonly doubting: string;
  readonly sourcing: string;
  readonly thanking: string;
}

export type FollowUpRules = FollowUpWords | FollowUpPatterns;

/** Folded words of a list, which stand with blanks between them. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
