import type { Asked } from './asked.ts';
import type { Entity } from './entities.ts';
import type { MentionRules } from './mention-rules.ts';
import type { Token } from './token.ts';

/** A word as it is cut from a text: its letters, and where they begin, in UTF-16 units. */
export interface CutWord {
  readonly 0: string;
  readonly index: number;
}

/** All that differs by language and script. A language is one entry of the registry; what an entry lacks doesn't compile. */
export interface Language {
  /** BCP 47, the language alone: `en`. */
  readonly code: string;
  /** ISO 15924: the scripts that these rules are for. */
  readonly scripts: readonly string[];
  /** `unicode`: it has no entry, and is read by Unicode's rules. */
  readonly rules: 'own' | 'unicode';
  /** Where sentences of a paragraph end: UTF-16 offsets in it, ascending, without the last. */
  sentenceEnds(paragraph: string): number[];
  readonly words: WordRules;
  readonly questions: QuestionRules;
  readonly sentences: SentenceRules;
  readonly contrasts: ContrastRules;
  readonly detection: Detection;
  /** Which weights rank its sentences. */
  readonly model: 'english' | 'ideographic';
  /** Whether the lexicon, which is English, helps with it. Without it, a word that the article lacks is never known to be spelt right. */
  readonly lexicon: boolean;
  /**
   * What the confidence loses, in log odds, where the article uses none of the question's words, and that share of it where it
   * lacks some: on top of what the weights take, which were fitted to other languages.
   */
  readonly caution: number;
  /** What a sure answer's confidence loses, in log odds: of a language in which more of what it is sure of would be wrong. */
  readonly doubt: number;
  /** How key phrases are found: by the parts of speech, or by characters that stand in a row again and again. */
  readonly keyPhrases: 'noun phrases' | 'characters';
}

/** From text to terms. Words come folded: case, accents, width and apostrophes are gone. */
export interface WordRules {
  /** Its words in order. */
  cut(text: string): Iterable<CutWord>;
  /** Runs of letters in a word that are taken apart into characters and pairs of them; global. Names in Chinese stand in articles of any language. */
  readonly apart: RegExp;
  /** Words that carry grammar rather than content. They are in no index and no query. */
  readonly stopWords: ReadonlySet<string>;
  /** Numbers, ordinals and months are written in several ways; each has one term. Such words aren't stemmed. */
  readonly oneTerm: ReadonlyMap<string, string>;
  /** The term of a word: one for all its forms. */
  stem(word: string): string;
  readonly dates: DateRules;
  /** Times, shares and numbers that are written in several ways of several words; they may stand in any order. */
  amountsIn(text: string): readonly Amount[];
  /** Nouns are joined in one word, so that a word may stand in another: "Mitgliedsbeitrag". */
  readonly compounds: boolean;
  /** Stop words that may make one word with the one behind or before them: **on** site, log **in**. */
  readonly particles: { readonly before: ReadonlySet<string>; readonly behind: ReadonlySet<string> };
}

/** An amount in a text, in UTF-16 units; the key is one for all ways of writing it. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** A day's number is the same whether it is written as an ordinal or not: "December 28th", "28 December". */
export interface DateRules {
  /** Folded. */
  readonly months: ReadonlySet<string>;
  /** Words behind which a month that is a stop word otherwise is meant: **in** May. */
  readonly before: ReadonlySet<string>;
  /** What may stand between a day and its month. */
  readonly between: ReadonlySet<string>;
  /** A term that is an ordinal; its group is the number. */
  readonly ordinal: RegExp;
}

/** How a question is read. Words come folded. */
export interface QuestionRules {
  /** What it asks for, by its asking word and the noun behind it. */
  askedFor(tokens: readonly Token[], text: string): Asked;
  /** Whether a content word belongs to the asking rather than to what is asked: "what **kind** of". `before` is the text up to it. */
  isAsking(word: string, before: string): boolean;
  /** Stop words that stand in questions for grammar only. */
  readonly grammar: ReadonlySet<string>;
  /** The article itself, for whoever asks about it. */
  readonly anyArticle: ReadonlySet<string>;
  /** A capital inside a sentence begins a name. */
  readonly capitalsName: boolean;
  /** What people put around a question in a chat, and what says nothing of it: "hey", "lol", "does anyone know". Matches globally. */
  readonly chat: RegExp;
  /** The same for what may stand inside a clause: "just", "like", "ok". Matches globally. */
  readonly fillers: RegExp;
  /** What a chat writes short: "u", "w/", "2 the". */
  readonly shortForms: ShortForms;
  /** What tells that somebody speaks of himself or to the others, rather than of the article. */
  readonly speaking: Speaking;
}

export interface ShortForms {
  /** By a folded word, which may also be another: what it is short for. */
  readonly words: ReadonlyMap<string, string>;
  /** Signs that are no words, or only where they stand; they match globally. */
  readonly signs: readonly (readonly [sign: RegExp, full: string])[];
}

/** Words come folded. */
export interface Speaking {
  /** Whoever speaks or is spoken to: I, my, you, anyone. */
  readonly people: ReadonlySet<string>;
  /** Whoever begins with one of these speaks of himself, too: "**been** looking for hours". */
  readonly opens: ReadonlySet<string>;
  /** Of these, with whom somebody goes on about himself behind a question: "who won **i** forgot". */
  readonly speakers: ReadonlySet<string>;
  /** With one of these somebody begins to ask: what, how. */
  readonly askers: ReadonlySet<string>;
  /** With one of these at its beginning a clause asks, too: is, does. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Behind what somebody says they lead to what he asks, or back: but. */
  readonly but: ReadonlySet<string>;
  /** What begins with one of these says under which circumstances something is asked: "**at** night". */
  readonly circumstances: ReadonlySet<string>;
  /** Behind these, "I" goes on with the question: "what can **I**", "if **I**". */
  readonly goesOn: ReadonlySet<string>;
}

/** What is read off a sentence before any question. */
export interface SentenceRules {
  /** Numbers, dates and names, in order of appearance. */
  entitiesIn(sentence: string): Entity[];
  /** Words that point back where a sentence begins with them, folded: he, it, these. */
  readonly pointsBack: ReadonlySet<string>;
  /** It begins with what joins it to the sentence before: but, however, after that, if so. */
  readonly joins: RegExp;
  /** It begins like one that points back, and yet stands alone: "It is important to", "This guide". */
  readonly opensAlone: RegExp;
  /** It sends the reader to another place of the text: above, the following, see section 3. */
  readonly refersElsewhere: RegExp;
  /** It begins with the case or the step that it is for: if, when, once you have, note that. */
  readonly circumstance: RegExp;
  /** It says for what reason: because, due to. */
  readonly reason: RegExp;
  /** It says by what means: by …ing, through, using. */
  readonly means: RegExp;
  /** It says what something is: is a, refers to, is called. */
  readonly definition: RegExp;
  /** It denies: not, never, no. */
  readonly denial: RegExp;
  /** It allows, forbids or demands: may, must, only, yes. */
  readonly permission: RegExp;
  /** The text ends in what stands before a place, or before a date: in, at. */
  readonly beforePlace: RegExp;
  readonly beforeDate: RegExp;
  /** How words that could answer are told from those around them. */
  readonly mentions: MentionRules;
}

/** Words by which a question and a sentence exclude each other. */
export interface ContrastRules {
  readonly opposites: readonly Opposites[];
  /** Asks which of two it is, so that neither excludes the other. */
  readonly or: RegExp;
  /** Asks what happens in a case: **if** it isn't paid. */
  readonly if: RegExp;
  /** What isn't there: **without** a key. Its group is the word. */
  readonly without: RegExp;
  /** It denies in other words than `SentenceRules.denial`: refused, lacks. */
  readonly impliedDenial: RegExp;
}

/** What excludes one another: a day and a week, before and after. */
export interface Opposites {
  /** Each matches all ways of saying it. */
  readonly sides: readonly RegExp[];
  /** One side answers whether it is the other: "a week" answers "is it twice a day?". */
  readonly answersYesNo: boolean;
}

/** What tells the language of a text. */
export interface Detection {
  /** Letters of a script that no other language here has; undefined where the script tells nothing. */
  readonly letters: RegExp | undefined;
  /** Its commonest words in small letters, accents and all. One that several languages share stands in each: they cancel each other. */
  readonly littleWords: ReadonlySet<string>;
  /** Letters by which it is told from others of its script: a word with one of them counts as a little word. */
  readonly marks: RegExp | undefined;
  /** With these its questions begin, where that tells it from others. */
  readonly opensQuestion: ReadonlySet<string>;
  /** What makes a question of its words, however much of it is a foreign name. */
  readonly asks: RegExp | undefined;
}

/** The words of a list, which stand with blanks between them. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').split(/\s+/).filter(Boolean));
}

/** What fits no text. */
export const nothing = /(?!)/g;

/** For a language whose opposites nobody has listed. */
export const noContrasts: ContrastRules = {
  opposites: [],
  or: nothing,
  if: nothing,
  without: nothing,
  impliedDenial: nothing,
};

/** For a language in which nobody was heard yet. */
export const noShortForms: ShortForms = { words: new Map(), signs: [] };
export const nobodySpeaks: Speaking = {
  people: wordSet(),
  opens: wordSet(),
  speakers: wordSet(),
  askers: wordSet(),
  auxiliaries: wordSet(),
  but: wordSet(),
  circumstances: wordSet(),
  goesOn: wordSet(),
};
