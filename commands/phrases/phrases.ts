import type { QuestionType } from '../../src/answer/asked.ts';
import type { Likeness } from '../../src/answer/verify/near.ts';
import type { Verdict } from '../../src/answer/verify/verdict.ts';
import type { CommandName, OptionName, SubcommandName } from '../names.ts';
import type { Prose } from '../prose.ts';
import type { ListItem, Verb } from '../reply.ts';
import type { DailyPhrases } from './daily.ts';

/** What Discord shows of a command before it is given; at most 100 UTF-16 units each. */
export interface CommandWords {
  readonly description: string;
  readonly options: Partial<Readonly<Record<OptionName, string>>>;
  readonly subcommands?: Partial<Readonly<Record<SubcommandName, string>>>;
}

/** How an answer came about. */
export interface Why {
  readonly type: QuestionType;
  readonly matchedWords: readonly string[];
  readonly unknownWords: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly threshold: number;
  readonly file: string;
  readonly edition: string;
  /** UTF-16 offsets in the article's text. */
  readonly start: number;
  readonly end: number;
}

/** Everything the bot says in one language. A missing phrase doesn't compile; a new language is one file. */
export interface Phrases {
  readonly language: string;
  readonly commands: Readonly<Record<CommandName, CommandWords>>;

  reference(section: string, sentences: readonly [number, number] | undefined, title: string): Prose;

  notStated(title: string): Prose;
  neverUses(words: readonly string[]): Prose;
  closest(): Prose;
  /** Labels of buttons, at most 38 UTF-16 units. */
  readonly actions: Readonly<Record<Verb, string>>;
  matchOf(place: number, of: number): Prose;
  aroundHeading(section: string, title: string): Prose;
  theQuote(reference: Prose): Prose;
  whyHeading(): Prose;
  why(facts: Why): readonly Prose[];
  articleChanged(): Prose;
  noQuestion(): Prose;

  passagesOn(topic: string, title: string): Prose;
  neverMentions(topic: string, title: string): Prose;

  sectionHeading(number: string, heading: string | undefined, of: string): Prose;
  noSuchSection(section: string, title: string, nearest: readonly string[]): Prose;
  sectionMissing(first: string, last: string): Prose;

  /** `articles` were searched. */
  verdict(kind: Verdict['kind'], articles: number): Prose;
  /** `shown` of `times` places follow. */
  verifyStanding(times: number, shown: number): Prose;
  verifyDiffers(differs: readonly Likeness[]): Prose;
  verifyInsideWord(): Prose;
  /** The passage follows. */
  verifyInstead(): Prose;
  /** The pieces follow. */
  verifyPieces(count: number): Prose;
  /** `shown` of `count` changes follow. */
  verifyChanges(count: number, shown: number): Prose;
  /** One of the two may be missing: put in, or left out. */
  verifyChange(yours: string | undefined, theirs: string | undefined): ListItem;
  emptyVerify(): Prose;
  verifyTooLong(length: number, most: number): Prose;

  summaryHeading(title: string): Prose;
  readonly daily: DailyPhrases;

  articlesHeading(count: number): Prose;
  articleLine(title: string): Prose;
  articleFacts(facts: { file: string; sections: number; words: number; edition: string }): Prose;
  noArticles(directory: string): Prose;
  noSuchArticle(article: string, nearest: readonly string[]): Prose;
  skipped(file: string, reason: string): Prose;

  emptyQuestion(): Prose;
  emptyTopic(): Prose;
  tooLong(length: number, most: number): Prose;
  onlyStopWords(): Prose;

  helpHeading(): Prose;
  helpPromise(): Prose;
  usage(command: CommandName): Prose;
  helpPrivacy(): Prose;

  tooOften(): Prose;
  failed(id: string): Prose;

  welcome(titles: readonly string[]): Prose;
  howToUse(): Prose;
  toDiscord(): Prose;
  noSuchCommand(name: string, nearest: string): Prose;
  goodbye(): Prose;
}
