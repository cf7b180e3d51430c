import { type Asked, amounts, dates, people, places, type QuestionType, times } from './asked.ts';
import type { EntityKind } from './entities.ts';
import { wordSet } from './language.ts';
import type { Token } from './token.ts';

/**
 * A way of asking: the asking words as a pattern of folded words with a blank between them, and what they ask for. The noun behind them may tell
 * (`by noun`: "which **year**"), or is what is counted (`of noun`: "how many **bees**").
 */
export interface Asking {
  readonly said: string;
  readonly type: QuestionType;
  readonly expects?: readonly EntityKind[];
  readonly noun?: 'by noun' | 'of noun';
}

/** Nouns that tell what is asked for, folded, with blanks between them; any form of each. */
export interface AskingNouns {
  readonly person: string;
  readonly place: string;
  readonly date: string;
  readonly time: string;
  readonly number: string;
  readonly money: string;
}

export interface AskingRules {
  /** Of those that begin at the same word, the first. */
  readonly asks: readonly Asking[];
  readonly nouns: AskingNouns;
  /** With one of these a question begins that wants a yes or a no; they also stand before the noun: "which **is** the river". */
  readonly auxiliaries: string;
  /** Behind an asking word they ask for an amount: how **long**, how **big**. */
  readonly degrees: string;
  /** Where the asking word stands at its verb rather than at the beginning. */
  readonly inPlace?: boolean;
  /** A pattern for what tells anywhere that a yes or a no is wanted. */
  readonly yesNo?: string;
}

/** Reads what a question asks for off its words: asking words count where nothing but grammar stands before them. */
export function askedByWords(
  { asks, nouns, auxiliaries, inPlace = false, yesNo }: AskingRules,
  stem: (word: string) => string,
): (tokens: readonly Token[], text: string) => Asked {
  const patterns = asks.map((asking) => ({ ...asking, pattern: inWords(asking.said) }));
  const asksYesNo = yesNo === undefined ? undefined : inWords(yesNo);
  const helping = wordSet(auxiliaries);
  const kinds = kindsOfNouns(nouns, stem);
  return (tokens, text) => {
    const said = tokens.map(({ form }) => form).join(' ');
    const [first] = patterns
      .flatMap((asking) => {
        const found = asking.pattern.exec(said);
        return found ? [{ asking, start: found.index, end: found.index + found[0].length }] : [];
      })
      .sort((a, b) => a.start - b.start);
    const at = first ? wordsIn(said.slice(0, first.start)) : -1;
    const yesNoAt = asksYesNo?.exec(said)?.index ?? Number.POSITIVE_INFINITY;
    if (!first || yesNoAt < first.start || !(inPlace || tokens.slice(0, at).every(({ stop }) => stop))) {
      const opens = helping.has(tokens[0]?.form ?? '') || yesNoAt < said.length;
      const isQuestion = opens || (/[?؟？]/u.test(text) && tokens.length > 2);
      return isQuestion ? { type: 'yes-no', expects: [] } : topicOf(tokens);
    }
    const behind = tokens.slice(wordsIn(said.slice(0, first.end)));
    return askedWith(first.asking, behind, (noun) => kinds.get(noun.term), helping);
  };
}

function topicOf(tokens: readonly Token[]): Asked {
  const first = tokens.find(({ stop }) => !stop);
  return { type: 'topic', expects: [], ...(first && { focus: first.term }) };
}

function askedWith(
  { type, expects = [], noun }: Asking,
  behind: readonly Token[],
  kindOf: (noun: Token) => Kind | undefined,
  helping: ReadonlySet<string>,
): Asked {
  const named = noun && behind.find(({ stop, form }) => !(stop || helping.has(form)));
  const kind = noun === 'by noun' && named ? kindOf(named) : undefined;
  return { type, expects, ...kind, ...(named && { focus: named.term }) };
}

type Kind = Pick<Asked, 'expects'> & { readonly type?: QuestionType };

function kindsOfNouns(nouns: AskingNouns, stem: (word: string) => string): ReadonlyMap<string, Kind> {
  const told: readonly (readonly [words: string, kind: Kind])[] = [
    [nouns.person, { expects: people }],
    [nouns.place, { expects: places }],
    [nouns.date, { type: 'when', expects: dates }],
    [nouns.time, { type: 'when', expects: ['time', 'date'] }],
    [nouns.number, { type: 'how-many', expects: amounts }],
    [nouns.money, { type: 'how-many', expects: ['money', 'number', 'percent'] }],
  ];
  return new Map(told.flatMap(([words, kind]) => [...wordSet(words)].map((word) => [stem(word), kind] as const)));
}

function wordsIn(said: string): number {
  return said.split(' ').filter(Boolean).length;
}

function inWords(said: string): RegExp {
  return new RegExp(`(?<![^ ])(?:${said})(?![^ ])`, 'u');
}

const names: readonly EntityKind[] = ['name', 'person', 'place'];

/** Ways of asking that languages have in common, from a pattern for each; the more special ones stand first. */
export function asking(said: {
  readonly howLong: string;
  readonly howMuch: string;
  readonly howMany: string;
  readonly called: string;
  readonly when: string;
  readonly whatTime: string;
  readonly where: string;
  readonly who: string;
  readonly why: string;
  readonly which: string;
  readonly what: string;
  readonly how: string;
}): Asking[] {
  return [
    { said: said.whatTime, type: 'when', expects: times },
    { said: said.howLong, type: 'how-many', expects: ['duration', 'number', 'date'] },
    { said: said.howMuch, type: 'how-many', expects: ['money', 'number', 'percent'] },
    { said: said.howMany, type: 'how-many', expects: amounts, noun: 'of noun' },
    { said: said.called, type: 'what', expects: names },
    { said: said.when, type: 'when', expects: dates },
    { said: said.where, type: 'where', expects: places },
    { said: said.who, type: 'who', expects: people },
    { said: said.why, type: 'why' },
    { said: said.which, type: 'which', expects: names, noun: 'by noun' },
    { said: said.what, type: 'what' },
    { said: said.how, type: 'how' },
  ];
}
