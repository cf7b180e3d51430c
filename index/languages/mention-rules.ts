import type { NameRules } from './entities.ts';

/** How words that could answer are told from those around them. What matches a gap between two of them matches all of it. */
export interface MentionRules {
  /** What parts an owner from what is owned inside a run of names; global. */
  readonly owner: RegExp;
  /** Whether a name says by a title in it that it is a person's: "President Xi Jinping". */
  hasTitle(name: string): boolean;
  /** The gap between words of one name that stands in small letters: Osama **bin** Laden. */
  readonly particle: RegExp;
  /** The question asks for a share of a hundred. */
  readonly asksForShare: RegExp;
  /** What else of a number stands right behind its first figures, from the start of the text: 5 **million**, 250** 000**. */
  readonly furtherFigures: RegExp;
  /** The unit right behind an amount, from the start of the text. */
  readonly unit: RegExp;
  /** What makes a year of the number before it, from the start of the text: 350 **BC**. */
  readonly era: RegExp;
  /** The gap inside a date: January 27**, **1967, the morning **of** January 27. */
  readonly inDate: RegExp;
  /** The gap between the ends of a range, and between those of one behind a text that ends as `between` has it. */
  readonly to: RegExp;
  readonly and: RegExp;
  readonly between: RegExp;
  /** The gap between names of a row, and before the last of them. */
  readonly comma: RegExp;
  readonly lastComma: RegExp;
  /** The text ends in what stands before whoever does something: by. */
  readonly beforeAgent: RegExp;
  /** The text ends in what stands before persons as well as places: of, to. */
  readonly beforeAnyName: RegExp;
  /** A question that asks who somebody is, whose name is all that it has besides. */
  readonly asksAboutName: RegExp;
  /** Words that ask for a person or a thing, folded. */
  readonly askers: ReadonlySet<string>;
  /** Words with which clauses begin, folded. */
  readonly clauses: ReadonlySet<string>;
}

/** Whether a word that stands before persons opens a name, and nothing in it says that it is a place's. */
export function opensWithTitle(name: string, { personBefore, place }: NameRules): boolean {
  return !place.test(name) && [...name.matchAll(/ /g)].some(({ index }) => personBefore.test(name.slice(0, index + 1)));
}
