import type { QuestionType } from '../../index/languages/asked.ts';
import type { Likeness } from '../../index/verify/likeness.ts';
import type { Verdict } from '../../index/verify/verdict.ts';
import type { Prose } from '../reply/prose.ts';
import type { Verb } from '../reply/verb.ts';
import type { DailyPhrases } from './daily.ts';
import type { CommandName, OptionName, SubcommandName } from './names.ts';
import type { PagePhrases } from './pages.ts';
import type { Understood } from './understood/understood.ts';

/**
 * What something is called and what it is for, as Discord shows it before it is used; at most 32 and 100 UTF-16 units.
 * Names are in small letters without blanks, but for the command of the message menu.
 */
export interface Words {
  readonly name: string;
  readonly description: string;
}

/** Buttons that say where they lead, not what they do: to a section, to a page. */
type Unlabelled = 'read' | 'sum' | 'choose' | 'articles';
/** What buttons say; at most 38 UTF-16 units. `closest` stands for `next` where nothing answers. */
export type Label = Exclude<Verb, Unlabelled> | 'closest';

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

/** Everything the bot says and understands in one language. A missing phrase doesn't compile; a new language is one file. */
export interface Phrases {
  /** BCP 47, as a schedule keeps it. */
  readonly language: string;
  /** The locales, as Discord names them, whose users are spoken to in this language. */
  readonly locales: readonly string[];
  readonly commands: Readonly<Record<CommandName, Words>>;
  readonly options: Readonly<Record<OptionName, Words>>;
  readonly subcommands: Readonly<Record<SubcommandName, Words>>;
  readonly labels: Readonly<Record<Label, string>>;
  /** What it understands in this language, whichever it speaks. */
  readonly understands: Understood;

  /** Without a title where that is said already; `heading` is the nearest one, without a number. */
  /** `page` is what a page of the file is called. */
  reference(
    section: string,
    sentences: readonly [number, number] | undefined,
    title?: string,
    heading?: string,
    page?: string,
  ): Prose;

  /** Who wrote an article, and when; one of the two may be missing. A date is `YYYY-MM-DD`, or as the article has it. */
  byline(author: string | undefined, date: string | undefined): Prose;
  /** The words of a link to the place where an article was taken from. */
  original(): Prose;

  /** `articles` were searched. */
  notStated(articles: number): Prose;
  /** It isn't sure which of so many quotes answers, if any does. */
  mayAnswer(quotes: number): Prose;
  neverUses(words: readonly string[]): Prose;
  /** A misspelt word of the question, and the word that it was taken for. */
  readAs(word: string, meant: string): Prose;
  /** Above a question that was put together from a reply and the question before it. */
  understoodAs(): Prose;
  /** Files that were read anew, and files that are gone. */
  articlesChanged(changes: { readonly read: readonly string[]; readonly removed: readonly string[] }): Prose;
  /** Codes of two languages, such as `zh` and `en`. */
  otherLanguage(question: string, article: string): Prose;
  closest(): Prose;
  matchOf(place: number, of: number): Prose;
  aroundHeading(section: string, title: string): Prose;
  whyHeading(): Prose;
  why(facts: Why): readonly Prose[];
  articleChanged(): Prose;
  /** None of so many quotes of an older edition stands in the articles as they are now; or so many of them do. */
  quotesGone(count: number): Prose;
  quotesStill(found: number, of: number): Prose;
  noQuestion(): Prose;
  /** To who says that an answer didn't help. */
  missCounted(): Prose;
  onlyAskerRemoves(): Prose;

  /** So many are listed, or only the strongest of so many. */
  passages(count: number, of?: number): Prose;
  /** Why a passage is listed: words of the topic that the sentence has, and that what stands above it has; neither where only their meaning was found. */
  onTopic(own: readonly string[], above: readonly string[]): Prose;
  /** Its words are used, but no passage is about them. */
  noPassageOn(topic: string): Prose;
  /** Without a title: no article does. */
  neverMentions(topic: string, title: string | undefined): Prose;

  /** Other articles with passages on a topic, the file of the first, and how many aren't named. */
  alsoIn(
    named: readonly { readonly title: string; readonly passages: number }[],
    file: string,
    more: number | undefined,
  ): Prose;
  noSuchSection(section: string, title: string, nearest: readonly string[]): Prose;
  /** A range was asked for whose end isn't there; `last` is the last section shown. */
  sectionsClipped(wanted: string, last: string): Prose;
  /** It has no such part as `(2)`, and is shown whole. */
  sectionLacks(section: string, part: string): Prose;
  /** A section of this article is shown, though others have one, too, which are named by their files. */
  sectionAlsoIn(title: string, wanted: string, files: readonly string[]): Prose;
  sectionMissing(first: string, last: string): Prose;

  /** `articles` were searched. */
  verdict(kind: Verdict['kind'], articles: number): Prose;
  /** `shown` of `times` places follow. */
  verifyStanding(times: number, shown: number): Prose;
  verifyDiffers(differs: readonly Likeness[]): Prose;
  verifyInsideWord(): Prose;
  /** What somebody wrote before and behind what they quote. */
  verifyAround(words: string): Prose;
  /** The passage follows. */
  verifyInstead(): Prose;
  /** The pieces follow. */
  verifyPieces(count: number): Prose;
  /** `shown` of `count` changes follow. */
  verifyChanges(count: number, shown: number): Prose;
  /** One of the two may be missing: put in, or left out. */
  verifyChange(yours: string | undefined, theirs: string | undefined): Prose;
  emptyVerify(): Prose;
  verifyTooLong(length: number, most: number): Prose;
  /** A text that is nowhere in the article, taken as a question: the answer follows. */
  findAnswers(): Prose;
  emptyMessage(): Prose;

  summaryHeading(title: string): Prose;
  /** Several articles may be meant: which one? */
  whichArticle(): Prose;
  /** What stands in a menu before anything is chosen, at most 150 UTF-16 units; and what leads to more articles, at most 100. */
  chooseArticle(): Prose;
  moreArticles(): Prose;
  /** In the prompt: how one of the numbered articles is chosen. */
  typeNumber(most: number): Prose;
  readonly daily: DailyPhrases;
  readonly pages: PagePhrases;

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
  /** To a value that an option doesn't take; an example of one that it does. */
  unfit(option: string, example: string): Prose;

  helpHeading(): Prose;
  helpPromise(): Prose;
  /** How to ask. */
  helpAsk(): Prose;
  /** Stands above questions to begin with. */
  helpExamples(): Prose;
  /** Asks about a topic in the words of an article in this language. */
  exampleQuestion(topic: string): string;
  /** How a command of the message menu is reached. */
  inMessageMenu(name: string): Prose;
  helpMention(): Prose;
  helpPrivacy(): Prose;
  /** To a message that answers the bot, but whose words it is not shown. */
  unseenReply(): Prose;
  /** In private, to who asked in a channel where the bot may not write. */
  mayNotWrite(channel: string): Prose;

  tooOften(): Prose;
  failed(id: string): Prose;

  welcome(titles: readonly string[]): Prose;
  howToUse(): Prose;
  toDiscord(): Prose;
  /** `help` is what the command is called that lists them all. */
  noSuchCommand(name: string, nearest: string, help: string): Prose;
  /** In the prompt: a letter that presses nothing, and those that do, if any. */
  noSuchButton(letter: string, letters: readonly string[]): Prose;
  goodbye(): Prose;
}
