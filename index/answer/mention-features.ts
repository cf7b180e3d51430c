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
  'alike words near',
  'the only one',
  'first of them',
  'in brackets',
  'place: behind its preposition',
  'date: behind its preposition',
  'person: behind by',
  'doer: before the verb',
  'doer: behind the verb',
  'other: before the verb',
  'other: behind the verb',
  'amount: its noun beside',
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
  return placed.map((one, i) => {
    const others = Math.max(0, ...near.filter((_, other) => other !== i));
    return {
      ...aboutKind(query, one.mention),
      ...aboutWords(query, laid, one),
      ...aboutVerb(query, laid, one),
      ...aboutAmount(query, laid, one),
      'nearer than the others': (near[i] as number) - others,
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
  | 'place: behind its preposition'
  | 'date: behind its preposition'
  | 'person: behind by'
  | 'has the noun asked about'
  | 'several words';

function aboutWords(query: QueryContext, laid: LaidWords, placed: Placed): Pick<Features, WordFeature> {
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
    'in brackets': /\($/.test(text) ? 1 : 0,
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

type AmountFeature = Extract<MentionFeatureName, `amount: ${string}`>;

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
