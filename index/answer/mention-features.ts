import type { Token } from '../languages/token.ts';
import { isName, type Mention } from './mention.ts';
import { type LaidWords, layWords } from './laid-words.ts';
import { coverage } from './match.ts';
import type { QueryContext } from './query-context.ts';

/** What tells whether a mention answers: each about 0 to 1. */
export const mentionFeatureNames = [
  'likeliest kind',
  'person: a person',
  'person: a place',
  'place: a place',
  'place: a person',
  'words before',
  'words behind',
  'nearer than the others',
  'words in its clause',
  'more in its clause than the others',
  'words it is nearest to',
  'word right behind',
  'alike words near',
  'the only one',
  'first of them',
  'in brackets',
  'opens the sentence',
  'before a noun',
  'before a noun with a name',
  'shares words',
  'like the noun asked about',
  'all capitals',
  'figures',
  'place: behind its preposition',
  'date: behind its preposition',
  'person: behind by',
  'doer: before the verb',
  'doer: behind the verb',
  'other: before the verb',
  'other: behind the verb',
  'amount: its noun beside',
  'amount: its noun beside another',
  'amount: another noun beside',
  'amount: part of a name',
  'has the noun asked about',
  'several words',
  'coverage',
  'asks for a person',
  'asks for a place',
  'asks for a time',
  'asks for an amount',
] as const;
export type MentionFeatureName = (typeof mentionFeatureNames)[number];

type Features = Readonly<Record<MentionFeatureName, number>>;

/** Places of the first and the last word of a mention in its sentence. */
interface Placed {
  readonly mention: Mention;
  readonly first: number;
  readonly last: number;
}

/** The features of each of a sentence's mentions. */
export function measureMentions(query: QueryContext, sentence: number, mentions: readonly Mention[]): Features[] {
  const laid = layWords(query, sentence);
  const placed = mentions.map((mention) => placeOf(laid, mention));
  const near = placed.map((one) => nearness(laid, laid.exact, one).both);
  const clause = placed.map((one) => inClause(laid, one));
  const nearest = wordsNearest(laid, placed);
  const beside = placed.map((one) => aboutAmount(query, laid, one)['amount: its noun beside']);
  return placed.map((one, i) => {
    const best = (values: readonly number[]): number => Math.max(0, ...values.filter((_, other) => other !== i));
    return {
      ...aboutKind(query, one.mention),
      ...aboutWords(query, sentence, laid, one),
      ...aboutVerb(query, laid, one),
      ...aboutAmount(query, laid, one),
      'nearer than the others': (near[i] as number) - best(near),
      'more in its clause than the others': (clause[i] as number) - best(clause),
      'words it is nearest to': nearest[i] as number,
      'amount: its noun beside another': (beside[i] as number) > 0 ? 0 : best(beside),
      'the only one': 1 / mentions.length,
      'first of them': i === 0 ? 1 : 0,
      coverage: coverage(query.matches, sentence),
    };
  });
}

function placeOf({ tokens }: LaidWords, mention: Mention): Placed {
  const first = Math.max(
    0,
    tokens.findIndex(({ end }) => end > mention.start),
  );
  let last = first;
  while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? 0) < mention.end) last++;
  return { mention, first, last };
}

type KindFeature = Extract<MentionFeatureName, `person: a${string}` | `place: a${string}` | `asks${string}` | 'likeliest kind'>;

function aboutKind({ question: { asked } }: QueryContext, { kind }: Mention): Pick<Features, KindFeature> {
  const [likeliest] = asked.expects;
  const [person, place] = [likeliest === 'person', likeliest === 'place'];
  const is = (condition: boolean): number => (condition ? 1 : 0);
  return {
    'likeliest kind': is(kind === likeliest),
    'person: a person': is(person && kind === 'person'),
    'person: a place': is(person && kind === 'place'),
    'place: a place': is(place && kind === 'place'),
    'place: a person': is(place && kind === 'person'),
    'asks for a person': is(person),
    'asks for a place': is(place),
    'asks for a time': is(asked.type === 'when'),
    'asks for an amount': is(asked.type === 'how-many'),
  };
}

type WordFeature =
  | 'words before'
  | 'words behind'
  | 'words in its clause'
  | 'alike words near'
  | 'in brackets'
  | 'opens the sentence'
  | 'before a noun'
  | 'before a noun with a name'
  | 'word right behind'
  | 'shares words'
  | 'like the noun asked about'
  | 'all capitals'
  | 'figures'
  | 'place: behind its preposition'
  | 'date: behind its preposition'
  | 'person: behind by'
  | 'has the noun asked about'
  | 'several words';

function aboutWords(query: QueryContext, sentence: number, laid: LaidWords, placed: Placed): Pick<Features, WordFeature> {
  const { article, language } = query.index;
  const { asked, focusWord } = query.question;
  const { mention, first, last } = placed;
  const { before, behind } = nearness(laid, laid.exact, placed);
  const text = article.text.slice(Math.max(0, mention.start - 24), mention.start);
  const ends = (pattern: RegExp, asks: boolean): number => (asks && text.search(pattern) >= 0 ? 1 : 0);
  const { beforePlace, beforeDate, mentions } = language.sentences;
  return {
    'words before': before,
    'words behind': behind,
    'words in its clause': inClause(laid, placed),
    'alike words near': nearness(laid, laid.alike, placed).both,
    'in brackets': isInBrackets(query, sentence, mention) ? 1 : 0,
    'opens the sentence': laid.tokens.slice(0, first).every(({ stop }) => stop) ? 1 : 0,
    'before a noun': isBeforeNoun(query, laid, placed) ? 1 : 0,
    'before a noun with a name': isBeforeNoun(query, laid, placed) && isCapitalAt(query, laid.tokens[last + 2]) ? 1 : 0,
    'word right behind': rightBehind(laid, placed),
    'shares words': laid.word.subarray(first, last + 1).some((word, i) => word >= 0 && word !== focusWord && (laid.exact[first + i] as number) > 0) ? 1 : 0,
    'like the noun asked about': likeFocus(query, laid, placed),
    'all capitals': asked.expects[0] === 'person' && /^[\p{Lu}\p{N}-]+$/u.test(article.text.slice(mention.start, mention.end)) ? 1 : 0,
    figures: laid.tokens.slice(first, last + 1).some(({ term }) => /\d/.test(term)) ? 1 : 0,
    'place: behind its preposition': ends(beforePlace, asked.expects[0] === 'place'),
    'date: behind its preposition': ends(beforeDate, asked.type === 'when'),
    'person: behind by': ends(mentions.beforeAgent, asked.expects[0] === 'person'),
    'has the noun asked about': focusWord >= 0 && laid.word.subarray(first, last + 1).includes(focusWord) ? 1 : 0,
    'several words': last > first ? 1 : 0,
  };
}

/** How near the question's words stand: their shares, less with each word in between. */
function nearness(
  { tokens }: LaidWords,
  shares: Float64Array,
  { first, last }: Placed,
): { before: number; behind: number; both: number } {
  let [before, behind] = [0, 0];
  for (let place = 0; place < tokens.length; place++) {
    const share = shares[place] as number;
    if (place < first) before += share / (1 + (first - place) / 3);
    if (place > last) behind += share / (1 + (place - last) / 3);
  }
  return { before: Math.min(1, before), behind: Math.min(1, behind), both: Math.min(1, before + behind) };
}

function inClause({ clause, exact }: LaidWords, { first, last }: Placed): number {
  let sum = 0;
  for (let place = 0; place < exact.length; place++) {
    if ((clause[place] as number) >= (clause[first] as number) && (clause[place] as number) <= (clause[last] as number)) sum += exact[place] as number;
  }
  return Math.min(1, sum);
}

type VerbFeature = Extract<MentionFeatureName, `doer: ${string}` | `other: ${string}`>;

function aboutVerb(query: QueryContext, laid: LaidWords, { first, last }: Placed): Pick<Features, VerbFeature> {
  const { question, similarity } = query;
  const named = question.asked.expects[0] === 'person' || question.asked.expects[0] === 'place' || question.asked.expects[0] === 'name';
  const verbs = question.words.map(({ form, asking, capitalised }) => !asking && !capitalised && (similarity?.rowOf(form).isVerb ?? false));
  let [before, behind] = [0, 0];
  for (const [place, word] of laid.word.entries()) {
    if (word < 0 || !verbs[word]) continue;
    if (last < place) before = Math.max(before, 1 / (1 + (place - last - 1) / 4));
    if (first > place) behind = Math.max(behind, 1 / (1 + (first - place - 1) / 4));
  }
  const doer = asksForDoer(query);
  return {
    'doer: before the verb': named && doer ? before : 0,
    'doer: behind the verb': named && doer ? behind : 0,
    'other: before the verb': named && !doer ? before : 0,
    'other: behind the verb': named && !doer ? behind : 0,
  };
}

/** "Who **built** …", "which emperor **ordered** …": no auxiliary stands before the verb. */
function asksForDoer({ index, question }: QueryContext): boolean {
  const { tokens, words, focusWord } = question;
  const asker = tokens.findIndex(({ form }) => index.language.sentences.mentions.askers.has(form));
  const at = Math.max(asker, words[focusWord]?.place ?? -1);
  return asker >= 0 && tokens[at + 1]?.stop === false;
}

type AmountFeature = Exclude<Extract<MentionFeatureName, `amount: ${string}`>, 'amount: its noun beside another'>;

/** A noun that is counted stands at most so far behind its number, in UTF-16 units. */
const farthestNoun = 24;

function aboutAmount(query: QueryContext, laid: LaidWords, { mention, first, last }: Placed): Pick<Features, AmountFeature> {
  const { index, question, similarity } = query;
  if (question.asked.type !== 'how-many' || isName(mention)) return { 'amount: its noun beside': 0, 'amount: another noun beside': 0, 'amount: part of a name': 0 };
  const { focusWord } = question;
  const noun = laid.tokens.findIndex(({ start }, place) => place >= first && laid.word[place] === focusWord && start - mention.end < farthestNoun);
  const next = laid.tokens[last + 1];
  const isBeside = next !== undefined && !next.stop && next.start - mention.end <= 1;
  const row = focusWord >= 0 ? similarity?.rowOf(question.words[focusWord]?.form ?? '') : undefined;
  const id = next && index.termIds.get(next.term);
  const likeness = row && row.id >= 0 && id !== undefined ? (similarity?.between(row, id) ?? 0) : 0;
  const before = laid.tokens[first - 1];
  const isLabel = before && first > 1 && mention.start - before.end <= 1 && /\p{Lu}/u.test(index.article.text.charAt(before.start));
  return {
    'amount: its noun beside': focusWord >= 0 && noun >= 0 ? 1 - 0.02 * Math.max(0, (laid.tokens[noun]?.start ?? 0) - mention.end) : 0,
    'amount: another noun beside': isBeside && laid.word[last + 1] !== focusWord ? 1 - likeness : 0,
    'amount: part of a name': isLabel ? 1 : 0,
  };
}

/** Shares of the question's words by the mention that each stands nearest to. */
function wordsNearest({ tokens, exact, alike }: LaidWords, placed: readonly Placed[]): number[] {
  const sums = placed.map(() => 0);
  for (let place = 0; place < tokens.length; place++) {
    const share = (exact[place] as number) + (alike[place] as number);
    if (share === 0) continue;
    const distances = placed.map(({ first, last }) => (place < first ? first - place : place > last ? place - last : 0));
    const nearest = distances.indexOf(Math.min(...distances));
    if (nearest >= 0) sums[nearest] = (sums[nearest] as number) + share;
  }
  return sums;
}

function isInBrackets({ index }: QueryContext, sentence: number, { start }: Mention): boolean {
  const before = index.article.text.slice(index.sentences[sentence]?.span.start ?? start, start);
  return /[([][^)\]]*$/.test(before);
}

/** A name that tells more of the noun behind it: "the **British** engineer". */
function isBeforeNoun({ index, similarity }: QueryContext, { tokens }: LaidWords, { mention, last }: Placed): boolean {
  const next = tokens[last + 1];
  if (!isName(mention) || !next || next.stop || index.article.text.slice(mention.end, next.start) !== ' ') return false;
  return similarity !== undefined && !similarity.rowOf(next.form).isVerb;
}

/** Shares of the question's words right behind a mention, less with each word in between; a comma ends it. */
function rightBehind({ clause, exact }: LaidWords, { last }: Placed): number {
  let sum = 0;
  for (let place = last + 1; place < exact.length && clause[place] === clause[last]; place++) {
    sum += (exact[place] as number) / (place - last);
  }
  return Math.min(1, sum);
}

function likeFocus({ index, question, similarity }: QueryContext, { tokens }: LaidWords, { mention, first, last }: Placed): number {
  const row = question.focusWord >= 0 ? similarity?.rowOf(question.words[question.focusWord]?.form ?? '') : undefined;
  if (!row || !similarity || row.id < 0 || !isName(mention)) return 0;
  const inside = tokens.slice(first, last + 1).flatMap(({ term, stop }) => (stop ? [] : (index.termIds.get(term) ?? [])));
  return Math.max(0, ...inside.map((id) => similarity.between(row, id)));
}

function isCapitalAt({ index }: QueryContext, token: Token | undefined): boolean {
  return token !== undefined && /\p{Lu}/u.test(index.article.text.charAt(token.start));
}
