import { cldrSuppressions } from './cldr.ts';

/** What a word is that a full stop stands behind: an abbreviation by what may follow it, or none (`word`). */
export type WordKind = 'leading' | 'numbering' | 'either' | 'closing' | 'initial' | 'number' | 'word';

/**
 * What tells the ends of sentences in one language from full stops inside them. Abbreviations stand without their last full stop
 * and without blanks ("z.B"); one in small letters is known with a capital, too.
 */
export interface SentenceRules {
  /** Stand before what they belong to, a name mostly, and end no sentence: "Dr.", "e.g.". */
  readonly leading: ReadonlySet<string>;
  /** Abbreviations before a number or a letter ("no. 5", "app. B"), words or the end of a sentence before anything else. */
  readonly numbering: ReadonlySet<string>;
  /** End a sentence when a word follows that opens sentences: "Inc.", "St.". */
  readonly either: ReadonlySet<string>;
  /** End a sentence before any capital, but not before a number: "etc.". */
  readonly closing: ReadonlySet<string>;
  /** Words that open a sentence rather than go on with a name, in lower case. */
  readonly openers: ReadonlySet<string>;
  /** Written with a capital behind a `closing` one without opening a sentence: "5 p.m. Monday". In lower case. */
  readonly goesOn: ReadonlySet<string>;
  /** Words before a letter that is no initial, or a number that is no ordinal, in lower case: "vitamin D.", "Kapitel 4." */
  readonly lettered: ReadonlySet<string>;
  /** Verbs behind a question or a cry and its speaker, in lower case: `"Where?" Ada asked.` */
  readonly speech: ReadonlySet<string>;
  /** A number with a full stop is an ordinal here; the words that stand before one, in lower case. */
  readonly ordinals?: ReadonlySet<string>;
  /** Last parts of compounds that are abbreviated: "Hauptstr." */
  readonly suffixes?: RegExp;
  /** Letters that make a syllable where no vowel is: Czech "prst". */
  readonly syllabic?: string;
  /** Marks that end sentences in this language only. */
  readonly marks?: string;
  /** Written without blanks between words and sentences. */
  readonly unspaced?: true;
  /** Has no mark for the end of a sentence, but a blank. */
  readonly blanks?: true;
}

/** The same with every list of words as one text, and all of them optional. */
export type RuleLists = {
  readonly [List in Exclude<keyof SentenceRules, 'suffixes' | 'syllabic' | 'marks' | 'unspaced' | 'blanks'>]?: string;
} & Pick<SentenceRules, 'suffixes' | 'syllabic' | 'marks' | 'unspaced' | 'blanks'>;

/** Rules from lists of words; `cldr` names the language whose suppressions in Unicode's CLDR are taken for `either`, too. */
export function sentenceRules(lists: RuleLists, cldr?: keyof typeof cldrSuppressions): SentenceRules {
  const { ordinals, suffixes, syllabic, marks, unspaced, blanks } = lists;
  return {
    leading: words(lists.leading),
    numbering: words(lists.numbering),
    either: words(`${lists.either ?? ''} ${cldr ? cldrSuppressions[cldr] : ''}`),
    closing: words(lists.closing),
    openers: words(lists.openers),
    goesOn: words(lists.goesOn),
    lettered: words(lists.lettered),
    speech: words(lists.speech),
    ...(ordinals !== undefined && { ordinals: words(ordinals) }),
    ...(suffixes && { suffixes }),
    ...(syllabic && { syllabic }),
    ...(marks && { marks }),
    ...(unspaced && { unspaced }),
    ...(blanks && { blanks }),
  };
}

function words(list = ''): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
