import type { View } from './candidates.ts';
import { featureNames } from './features/all.ts';
import { alignment } from './features/meaning.ts';
import type { Ranked } from './rank.ts';

/** Features of the best sentence that also tell whether it answers at all. */
const ofBest = [
  'words: bm25',
  'words: coverage',
  'words: share of words',
  'words: all words',
  'context: passage adds',
  'context: before adds',
  'context: after adds',
  'order: longest run in order',
  'order: closeness',
  'order: pairs apart',
  'spelling: same form',
  'spelling: same beginning',
  'spelling: number missing',
  'type: has the likeliest kind',
  'type: has any kind asked for',
  'type: new words',
  'focus: focus',
  'focus: focus beside',
  'focus: last word',
  'focus: first word',
  'focus: rarest word',
  'meaning: alignment',
  'meaning: missing words aligned',
  'meaning: missing words near',
  'meaning: focus aligned',
] as const;

const columns = ofBest.map((name) => featureNames.indexOf(name));

/** Signs of the whole question, in the order in which `signalsOf` gives them, after those of the best sentence. */
const ofQuestion = [
  'score of the best',
  'lead over the second',
  'lead over the fourth',
  'share of the article’s candidates that the best outweighs',
  'unknown words, by share',
  'unknown words, counted',
  'unknown names',
  'most coverage anywhere',
  'kind asked for is missing',
  'focus unknown',
  'misspelt words',
  'few words',
  'unknown and nothing like it',
  'missing and nothing like it',
  'heaviest word missing',
  'focus missing',
  'verb missing',
  'first word missing',
  'first word unknown',
  'type: who',
  'type: how many or when',
  'type: why or how',
  'missing beside, unlike',
  'top coverage x missing kind',
  'many words',
] as const;

export const signalNames: readonly string[] = [...ofBest.map((name) => `best ${name}`), ...ofQuestion];

/** What tells whether the best sentence answers the question; each about 0 to 1. */
export function signalsOf(view: View, ranked: readonly Ranked[], rows: Float64Array): Float64Array {
  const best = ranked[0];
  if (!best) return new Float64Array(signalNames.length);
  const at = view.candidates.indexOf(best.sentence) * featureNames.length;
  return Float64Array.from([
    ...columns.map((column) => rows[at + column] as number),
    ...questionSignals(view, ranked, rows, at),
  ]);
}

function questionSignals(view: View, ranked: readonly Ranked[], rows: Float64Array, at: number): number[] {
  const { words, asked, focusWord } = view.question;
  const { shares } = view.matches;
  const top = ranked[0]?.score ?? 0;
  const lead = (place: number): number => Math.min(4, top - (ranked[place]?.score ?? top - 4)) / 4;
  const shareOf = (is: (word: (typeof words)[number]) => boolean): number =>
    words.reduce((sum, word, w) => sum + (is(word) ? (shares[w] as number) : 0), 0);
  const unknown = (word: (typeof words)[number]): boolean => word.matches.length === 0;
  const likelyKind = rows[at + featureNames.indexOf('type: has any kind asked for')];
  let all = 0;
  for (const { score } of ranked) all += Math.exp(score - top);
  return [
    top / 10,
    lead(1),
    lead(3),
    1 / all,
    shareOf(unknown),
    words.filter(unknown).length / 5,
    shareOf((word) => unknown(word) && word.capitalised),
    mostCoverage(view, rows),
    asked.expects.length > 0 && !likelyKind ? 1 : 0,
    focusWord >= 0 && unknown(words[focusWord] as (typeof words)[number]) ? 1 : 0,
    shareOf(({ matches }) => matches.length > 0 && !matches.some(({ weight }) => weight === 1)),
    words.length < 3 ? 1 : 0,
    ...absences(view, ranked[0]?.sentence ?? 0),
    rows[at + featureNames.indexOf('words: coverage')]! * (asked.expects.length > 0 && !likelyKind ? 1 : 0),
    Math.log(1 + words.length) / 3,
  ];
}

/** What the best sentence lacks: words that neither it nor, for the second half, its passage has or means. */
function absences(view: View, sentence: number): number[] {
  const { words, focusWord, asked } = view.question;
  const { shares, bySentence } = view.matches;
  const passage = view.index.passages[view.index.sentences[sentence]?.passage ?? 0];
  const firstWord = words.findIndex(({ asking }) => !asking);
  let unknown = 0;
  let missing = 0;
  let heaviest = 0;
  let beside = 0;
  let focus = 0;
  let verb = 0;
  let first = 0;
  let firstUnknown = 0;
  for (let w = 0; w < words.length; w++) {
    const share = shares[w] as number;
    const own = bySentence.get(sentence)?.[w] ?? 0;
    if (own > 0.9) continue;
    const lack = 1 - Math.max(own, alignment(view, sentence, w));
    if (words[w]?.matches.length === 0) unknown += share * lack;
    missing += share * lack;
    heaviest = Math.max(heaviest, share * lack);
    if (w === focusWord) focus = lack;
    if (w === words.length - 1) verb = lack;
    if (w === firstWord) first = lack;
    if (w === firstWord && words[w]?.matches.length === 0) firstUnknown = lack;
    let near = own;
    for (let s = passage?.first ?? 0; s <= (passage?.last ?? -1); s++)
      near = Math.max(near, bySentence.get(s)?.[w] ?? 0);
    beside += share * Math.min(lack, 1 - near);
  }
  return [
    unknown,
    missing,
    heaviest,
    focus,
    verb,
    first,
    firstUnknown,
    asked.type === 'who' ? 1 : 0,
    asked.type === 'how-many' || asked.type === 'when' ? 1 : 0,
    asked.type === 'why' || asked.type === 'how' ? 1 : 0,
    beside,
  ];
}

function mostCoverage({ candidates }: View, rows: Float64Array): number {
  const column = featureNames.indexOf('words: coverage');
  let most = 0;
  for (let r = 0; r < candidates.length; r++) most = Math.max(most, rows[r * featureNames.length + column] as number);
  return most;
}
