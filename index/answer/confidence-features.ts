import { columnOf, type FeatureName, featureNames, rowOf } from './features/all.ts';
import { fillRow } from './fill-row.ts';
import { tellsMeasure } from './measures.ts';
import { missingNameFeatures, missingNameNames } from './missing-names.ts';
import { missingTermFeatures, missingTermNames, missingWords } from './missing-terms.ts';
import type { QueryContext } from './query-context.ts';
import type { QuestionWord } from './question.ts';
import type { Ranked } from './ranked.ts';
import { saidIn } from './sentence-annotations.ts';
import { untoldFeatures, untoldNames } from './untold.ts';

/** Features of the best sentence that also tell whether it answers at all. */
const ofBest = [
  'words: bm25',
  'words: coverage',
  'words: share of words',
  'words: all words',
  'context: passage adds',
  'context: before adds',
  'context: after adds',
  'context: passage bm25',
  'order: longest run in order',
  'order: closeness',
  'order: pairs apart',
  'spelling: same form',
  'spelling: same beginning',
  'spelling: number missing',
  'type: has the likeliest kind',
  'type: has any kind asked for',
  'type: new words',
  'shape: length',
  'heading: heading adds',
  'topic line: question covers',
  'topic line: question covered',
  'topic line: question aligned',
  'topic line: question vector',
  'topic line: heading covered',
  'topic line: heading vector',
  'type: denies',
  'focus: focus',
  'focus: focus beside',
  'focus: last word',
  'focus: first word',
  'focus: rarest word',
  'meaning: alignment',
  'meaning: missing words aligned',
  'meaning: missing words near',
  'meaning: focus aligned',
  'meaning: sentence vector',
  'meaning: sentence vector around',
] as const satisfies readonly FeatureName[];

const columnsOfBest = ofBest.map((name) => columnOf[name]);

/** Articles of fewer sentences than this count as so long: nothing was learned from any that are much shorter. */
const shortest = 20;

/** Features of the whole question. */
const ofQuestion = [
  'score of the best',
  'lead over the second',
  'lead over the fourth',
  'share of the best among all',
  'unknown words, by share',
  'unknown words, counted',
  'unknown names',
  'most coverage anywhere',
  'focus unknown',
  'misspelt words',
  'few words',
  'next ones in its section',
  'long article',
  'many words',
  'type: who',
  'type: how many or when',
  'type: why or how',
] as const;

/** Whether the kind of words that is asked for is in the best sentence. */
const ofKind = [
  'kind asked for is missing',
  'likeliest kind is missing',
  'covered, but kind is missing',
  'amount is missing',
  'date is missing',
  'number without its noun',
  'number without its noun, well covered',
  'measure untold',
  'measure untold, well covered',
] as const;

type Values<Names extends readonly string[]> = Readonly<Record<Names[number], number>>;

/** In the order in which `confidenceFeaturesOf` gives their values. Weights are kept by these names. */
export const confidenceFeatureNames = [
  ...ofBest.map((name) => `best ${name}` as const),
  ...ofQuestion,
  ...ofKind,
  ...missingTermNames,
  ...missingNameNames,
  ...untoldNames,
] as const;
export type ConfidenceFeatureName = (typeof confidenceFeatureNames)[number];

/** What tells whether the best sentence answers the question; each about 0 to 1. `rows` are the candidates' features. */
export function confidenceFeaturesOf(query: QueryContext, ranked: readonly Ranked[], rows: Float64Array): Float64Array {
  const best = ranked[0];
  if (!best) return new Float64Array(confidenceFeatureNames.length);
  const row = rowOf(query, best.sentence, rows);
  const missing = missingWords(query, best.sentence);
  const values = new Float64Array(confidenceFeatureNames.length);
  let column = 0;
  for (const one of columnsOfBest) values[column++] = row[one] as number;
  column = fillRow(values, column, ofQuestion, questionFeatures(query, ranked, rows));
  column = fillRow(values, column, ofKind, kindFeatures(query, best.sentence, row));
  column = fillRow(values, column, missingTermNames, missingTermFeatures(query, missing));
  column = fillRow(values, column, missingNameNames, missingNameFeatures(query, best.sentence, missing));
  fillRow(values, column, untoldNames, untoldFeatures(query, best.sentence));
  return values;
}

function questionFeatures(
  query: QueryContext,
  ranked: readonly Ranked[],
  rows: Float64Array,
): Values<typeof ofQuestion> {
  const { words, asked, focusWord } = query.question;
  const { shares } = query.matches;
  const top = ranked[0]?.score ?? 0;
  const lead = (place: number): number => Math.min(4, top - (ranked[place]?.score ?? top - 4)) / 4;
  const shareOf = (is: (word: QuestionWord) => boolean): number =>
    words.reduce((sum, word, w) => sum + (is(word) ? (shares[w] as number) : 0), 0);
  const isUnknown = ({ matches, subject }: QuestionWord): boolean => matches.length === 0 && !subject;
  const weightOfAll = ranked.reduce((sum, { score }) => sum + Math.exp(score - top), 0);
  return {
    'score of the best': top / 10,
    'lead over the second': lead(1),
    'lead over the fourth': lead(3),
    'share of the best among all': 1 / weightOfAll,
    'unknown words, by share': shareOf(isUnknown),
    'unknown words, counted': words.filter((word) => isUnknown(word) && !word.asking && !word.filler).length / 5,
    'unknown names': shareOf((word) => isUnknown(word) && word.capitalised),
    'most coverage anywhere': mostCoverage(query, rows),
    'focus unknown': words[focusWord] && isUnknown(words[focusWord]) ? 1 : 0,
    'misspelt words': shareOf(({ matches }) => matches.length > 0 && !matches.some(({ weight }) => weight === 1)),
    'few words': words.length < 3 ? 1 : 0,
    'next ones in its section': nextInSection(query, ranked),
    'long article': Math.log(Math.max(shortest, query.index.sentences.length)) / 10,
    'many words': Math.log(1 + words.length) / 3,
    'type: who': asked.type === 'who' ? 1 : 0,
    'type: how many or when': asked.type === 'how-many' || asked.type === 'when' ? 1 : 0,
    'type: why or how': asked.type === 'why' || asked.type === 'how' ? 1 : 0,
  };
}

function kindFeatures(query: QueryContext, sentence: number, row: Float64Array): Values<typeof ofKind> {
  const { asked } = query.question;
  const feature = (name: FeatureName): number => row[columnOf[name]] as number;
  const untold = isMeasureUntold(query, sentence) ? 1 : 0;
  const expects = asked.expects.length > 0;
  const missing = expects && !feature('type: has any kind asked for') ? 1 : 0;
  const alone = asked.type === 'how-many' && !feature('type: number beside its noun') ? 1 : 0;
  return {
    'kind asked for is missing': missing,
    'likeliest kind is missing': expects && !feature('type: has the likeliest kind') ? 1 : 0,
    'covered, but kind is missing': missing * feature('words: coverage'),
    'amount is missing': asked.type === 'how-many' ? missing : 0,
    'date is missing': asked.type === 'when' ? missing : 0,
    'number without its noun': alone,
    'number without its noun, well covered': alone * feature('words: coverage'),
    'measure untold': untold,
    'measure untold, well covered': untold * feature('words: coverage'),
  };
}

/** Of the three that come next, the share that stands in the section of the best: sentences that answer stand together. */
function nextInSection({ index }: QueryContext, [best, ...others]: readonly Ranked[]): number {
  const next = others.slice(0, 3);
  const sectionOf = (one: Ranked | undefined): string | undefined => index.sentences[one?.sentence ?? -1]?.section;
  const same = next.filter((one) => sectionOf(one) === sectionOf(best)).length;
  return next.length > 0 ? same / next.length : 0;
}

function mostCoverage({ candidates }: QueryContext, rows: Float64Array): number {
  const column = columnOf['words: coverage'];
  let most = 0;
  for (let r = 0; r < candidates.length; r++) most = Math.max(most, rows[r * featureNames.length + column] as number);
  return most;
}

/** The question asks for an age, a price, a date …, and the sentence has no words that could tell it. */
function isMeasureUntold({ index, question }: QueryContext, sentence: number): boolean {
  return question.measure !== undefined && !tellsMeasure(question.measure, saidIn(index, sentence));
}
