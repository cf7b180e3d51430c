import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { featureGroups } from '../../index/answer/features/all.ts';
import { type Model, models } from '../../index/answer/models.ts';
import type { WordMeanings } from '../../index/answer/similarity.ts';
import { openLexicon } from '../../index/lexicon/lexicon.ts';
import { alteredCasesOf, type Case, casesOf, strayCasesOf } from './cases.ts';
import { learningCurves } from './curve.ts';
import { curveTable } from './curve-table.ts';
import { judge, type Learned, learn } from './learn.ts';
import { measuredLine } from './measured-line.ts';
import { type QuestionSet, readQuestionSet } from './question-set.ts';
import { bestThresholds, confidenceReport, report } from './report.ts';
import { trainFiles } from './train-files.ts';
import { digestOf, refusal, setsNamedIn } from './trained-on.ts';
import { weightFiles } from './write-weights.ts';

/**
 * `npm run train -- FILES [--groups] [--curve] [--measure FILES] [--write [--sets-changed]]`: fits the weights to question sets, prints what they reach on
 * articles that they have not seen, and writes the files of index/answer/weights: from the sets that those name, or
 * with `--sets-changed` from others. The files behind `--measure` are never fitted to: it prints what the final weights reach on
 * them. `--curve` fits the English model again to fewer of the documents of test/eval/sets, to see what ten more teach. Deterministic for the same files in the same order; a minute for the sets that are named.
 */
const { values, tokens } = parseArgs({
  tokens: true,
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    'sets-changed': { type: 'boolean', default: false },
    curve: { type: 'boolean', default: false },
    groups: { type: 'boolean', default: false },
    measure: { type: 'string', multiple: true },
    model: { type: 'string' },
    seeds: { type: 'string', default: 'seeds' },
    lexicon: { type: 'string', default: 'index/lexicon' },
    out: { type: 'string', default: 'index/answer/weights' },
  },
});

const files = trainFiles(tokens);
// One after another: wink-nlp's reading of a token depends on the texts before it.
const sets: QuestionSet[] = [];
for (const file of files.fitted) sets.push(await readQuestionSet(file, values.seeds));
const trainingSets = await Promise.all(
  sets.map(async ({ name, items }, i) => ({
    name,
    questions: items.length,
    digest: await digestOf(files.fitted[i] as string),
  })),
);
if (values.write) {
  const named = setsNamedIn(await readFile(join('index', 'answer', 'weights', 'trained-on.ts'), 'utf8'));
  const refused = refusal(named, trainingSets, { setsChanged: values['sets-changed'], model: values.model });
  if (refused !== undefined) {
    process.stderr.write(`train: ${refused}\n`);
    process.exit(2);
  }
}

const lexicon = openLexicon(values.lexicon);
const isEnglish = (set: QuestionSet): boolean => set.items[0]?.article.index.language.code === 'en';
const english = sets.filter(isEnglish);
const casesFor: Readonly<Record<Model, () => Case[]>> = {
  english: () => measure(english, lexicon),
  englishWithoutLexicon: () => measure(english),
  ideographic: () => measure(sets.filter((set) => !isEnglish(set))),
};

// Kept for --curve, since measuring takes as long as fitting.
let englishCases: readonly Case[] = [];
const learned: Partial<Record<Model, Learned>> = {};
let thresholds = { answered: 0.5, maybe: 0.2 };
for (const model of models) {
  if (values.model !== undefined && values.model !== model) continue;
  const measured = casesFor[model]();
  if (model === 'english' && values.curve) englishCases = measured;
  const { final, unseen, seen } = learn(measured);
  learned[model] = final;
  if (model === 'english') thresholds = bestThresholds(unseen);
  say(
    `${model}: articles not seen\n${report(unseen, thresholds.answered)}\n${model}: final weights\n${report(seen, thresholds.answered)}`,
  );
  say(`${model}: confidence, articles not seen\n${confidenceReport(unseen)}`);
  if (values.groups) compareGroups(measured);
}
say(`thresholds ${thresholds.answered}, ${thresholds.maybe}`);
if (values.write) {
  const date = new Date().toISOString().slice(0, 10);
  const written = weightFiles(learned as Record<Model, Learned>, thresholds, { sets: trainingSets, date });
  for (const [name, text] of Object.entries(written)) await writeFile(join(values.out, name), text);
}
// Last of all: what is fitted mustn't depend on texts that wink-nlp reads for these.
const measureOnly: QuestionSet[] = [];
for (const file of files.measured) measureOnly.push(await readQuestionSet(file, values.seeds));
for (const set of measureOnly) measureFitted(set);
if (values.curve) {
  const measured = measureOnly.filter(isEnglish).map((set) => casesOf(set, lexicon));
  for (const curve of learningCurves(englishCases, measured)) say(curveTable(curve));
}

function measureFitted(set: QuestionSet): void {
  const without = set.unreadable.length > 0 ? ` (left out ${set.unreadable.join(', ')})` : '';
  for (const model of isEnglish(set) ? (['english', 'englishWithoutLexicon'] as const) : (['ideographic'] as const)) {
    const weights = learned[model];
    if (weights === undefined) continue;
    const judged = casesOf(set, model === 'english' ? lexicon : undefined).map((one) => judge(one, weights));
    say(`${model}, not fitted to: ${measuredLine(set.name, judged, thresholds)}${without}`);
  }
}

function measure(list: readonly QuestionSet[], meanings?: WordMeanings): Case[] {
  return list.flatMap((set) => [
    ...casesOf(set, meanings),
    ...strayCasesOf(set, meanings),
    ...(isEnglish(set) ? alteredCasesOf(set, meanings) : []),
  ]);
}

function compareGroups(cases: readonly Case[]): void {
  for (const { name } of featureGroups) {
    say(`without ${name}\n${report(learn(cases, new Set([name])).unseen, thresholds.answered)}`);
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
