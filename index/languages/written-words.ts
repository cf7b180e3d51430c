import { type Entity, inOrder, type NameRules, namesIn, type Written, writtenIn } from './entities.ts';
import { fold } from './fold.ts';
import { wordSet } from './language.ts';
import { type MentionRules, opensWithTitle } from './mention-rules.ts';

/**
 * How a language writes numbers, days and names, in patterns of words as they stand in a text, whatever their case; `|` parts one from another.
 * Where words have endings the pattern holds them.
 */
export interface WrittenWords {
  /** Numbers in words, from two on, and those that multiply: "five **million**". */
  readonly counted: string;
  readonly multiples: string;
  readonly months: string;
  /** What stands between a day, its month and the year, blanks included: `(?: de)? `. */
  readonly inDate: string;
  readonly weekdays: string;
  readonly units: string;
  readonly coins: string;
  readonly percent: string;
  /** Behind an hour, or before it: "9 **Uhr**", "**à** 9 h". */
  readonly clock: string;
  readonly names: WrittenNames | undefined;
  readonly and: string;
  readonly or: string;
  readonly to: string;
  readonly between: string;
  readonly by: string;
  /** Articles that stand before names and numbers. */
  readonly articles: string;
}

export interface WrittenNames {
  /** In small letters inside a name: Leonardo **da** Vinci. */
  readonly inside: string;
  /** Before persons and behind them. */
  readonly person: string;
  readonly does: string;
  /** Before places, and in their names. */
  readonly before: string;
  readonly place: string;
}

const begins = String.raw`(?<![\p{L}\p{N}])`;
const ends = String.raw`(?![\p{L}\p{N}])`;
const figure = String.raw`(?<![\p{L}\p{N}.,])\d+(?:[.,\u00a0\u202f]\d{3})*(?:[.,]\d+)?(?![\p{L}\p{N}])`;
const year = String.raw`(?:1\d\d\d|20\d\d)(?![\p{L}\p{N}])(?![,.]\d)`;

/** Finds the numbers, dates and names of a sentence, in order of appearance; names only where capitals tell them. */
export function entitiesByWords(
  words: WrittenWords,
  isStop: (form: string) => boolean,
): (sentence: string) => Entity[] {
  const written = writtenBy(words);
  const rules = words.names && nameRules(words.names, isStop);
  return (sentence) => {
    const found = writtenIn(sentence, [], written);
    return inOrder(rules ? [...found, ...namesIn(sentence, found, rules)] : found);
  };
}

function writtenBy({
  counted,
  multiples,
  months,
  inDate,
  weekdays,
  units,
  coins,
  percent,
  clock,
}: WrittenWords): Written {
  const amount = String.raw`(?:${figure}|${begins}(?:${counted})${ends})(?:[ \u00a0\u202f](?:${multiples})${ends})*`;
  const day = String.raw`(?<![\p{L}\p{N}.,])\d{1,2}(?:\.|er|[ºª°])?${inDate}`;
  const date = [
    `(?:${day})?${begins}(?:${months})${ends}(?:,?${inDate}${year})?`,
    String.raw`(?<![\p{L}\p{N}.,])\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d\d)${ends}`,
    String.raw`(?<![\p{L}\p{N}.,])\d{4}-\d\d-\d\d${ends}`,
    `${begins}(?:${weekdays})${ends}`,
    String.raw`(?<![\p{L}\p{N}.,])${year}`,
  ];
  const time = String.raw`${begins}(?:[01]?\d|2[0-4])[:h][0-5]\d${ends}(?: ?(?:${clock})${ends})?|${begins}(?:[01]?\d|2[0-4])(?:\.[0-5]\d)? ?(?:${clock})${ends}`;
  return [
    { kind: 'date', pattern: new RegExp(date.join('|'), 'giu') },
    { kind: 'time', pattern: new RegExp(time, 'giu') },
    { kind: 'percent', pattern: new RegExp(String.raw`${amount}[ \u00a0\u202f]?(?:%|(?:${percent})${ends})`, 'giu') },
    {
      kind: 'money',
      pattern: new RegExp(String.raw`\p{Sc}\s?\d+(?:[.,]\d+)*|${amount}(?:-| )?(?:\p{Sc}|(?:${coins})${ends})`, 'giu'),
    },
    { kind: 'duration', pattern: new RegExp(String.raw`${amount}[ \u00a0-](?:\p{L}+ )?(?:${units})${ends}`, 'giu') },
    { kind: 'number', pattern: new RegExp(amount, 'giu') },
  ];
}

const capital = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.'’-]*`;

function nameRules(
  { inside, person, does, before, place }: WrittenNames,
  isStop: (form: string) => boolean,
): NameRules {
  return {
    runs: new RegExp(`${capital}(?:(?: (?:${inside})){0,2} ${capital})*`, 'gu'),
    isGrammar: (value: string) => isStop(fold(value)),
    personBefore: new RegExp(String.raw`(?:^|[^\p{L}])(?:${person})\.? $`, 'iu'),
    personAfter: new RegExp(String.raw`^,? (?:${does})(?!\p{L})`, 'u'),
    placeBefore: new RegExp(String.raw`(?:^|[^\p{L}])(?:${before}) $`, 'iu'),
    place: new RegExp(String.raw`^(?:${place})(?!\p{L})`, 'u'),
    person: /^\p{Lu}\p{Ll}+(?: \p{Lu}\.)? \p{Lu}\p{Ll}+$/u,
  };
}

/** How words that could answer are told from those around them. */
export function mentionsByWords(words: WrittenWords, asksWho: string, clauses: string): MentionRules {
  const { multiples, inDate, coins, percent, names, and, or, to, between, by, articles } = words;
  const the = `(?:(?:${articles}) )?`;
  const rules = names && nameRules(names, () => false);
  return {
    owner: /(?!)/g,
    hasTitle: (name) => rules !== undefined && opensWithTitle(name, rules),
    particle: names ? new RegExp(`^(?: (?:${names.inside})(?: |-)|-)$`, 'u') : /^-$/,
    asksForShare: new RegExp(String.raw`%|(?<!\p{L})(?:${percent})(?!\p{L})`, 'giu'),
    furtherFigures: new RegExp(String.raw`^(?:[ \u00a0\u202f]\d{3}(?!\d))*(?: (?:${multiples})(?!\p{L}))?`, 'iu'),
    unit: new RegExp(
      String.raw`^[\s\u00a0]?(?:[°µ]?\p{L}{1,3}[²³]?(?:\/\p{L}{1,2}[²³]?)?(?![\p{L}\p{N}])|(?:${coins})(?!\p{L})|\p{L}{4,}(?!\p{L})|[%‰])`,
      'iu',
    ),
    era: /(?!)/g,
    inDate: new RegExp(`^(?:, |${inDate})$`, 'iu'),
    to: new RegExp(String.raw`^(?:\s?[–—-]\s?| (?:${to}) ${the})$`, 'iu'),
    and: new RegExp(`^ (?:${and}) ${the}$`, 'iu'),
    between: new RegExp(String.raw`(?:^|\s)(?:${between}) ${the}$`, 'iu'),
    comma: new RegExp(`^, ${the}$`, 'iu'),
    lastComma: new RegExp(`^,? (?:${and}|${or}) ${the}$`, 'iu'),
    beforeAgent: new RegExp(String.raw`(?:^|\s)(?:${by}) ${the}$`, 'iu'),
    beforeAnyName: /(?!)/g,
    asksAboutName: /(?!)/g,
    askers: wordSet(asksWho),
    clauses: wordSet(clauses),
  };
}
