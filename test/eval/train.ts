import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { featureGroups } from '../../index/answer/features/all.ts';
import { type Model, models } from '../../index/answer/models.ts';
import type { WordMeanings } from '../../index/answer/similarity.ts';
import { openLexicon } from '../../index/lexicon/lexicon.ts';
import { alteredCasesOf, type Case, casesOf, strayCasesOf } from './cases.ts';
import { type Learned, learn } from './learn.ts';
import { type QuestionSet, readQuestionSet } from './question-set.ts';
import { bestThresholds, report } from './report.ts';
import { digestOf, refusal, setsNamedIn } from './trained-on.ts';
import { weightFiles } from './write-weights.ts';

/**
 * `npm run train -- FILES [--groups] [--write [--sets-changed]]`: fits the weights to question sets, prints what they reach on
 * articles that they have not seen, and writes the files of index/answer/weights: from the sets that those name, or
 * with `--sets-changed` from others. Deterministic for the same files in the same order; a minute for the sets that are named.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    'sets-changed': { type: 'boolean', default: false },
    groups: { type: 'boolean', default: false },
    model: { type: 'string' },
    seeds: { type: 'string', default: 'seeds' },
    lexicon: { type: 'string', default: 'index/lexicon' },
    out: { type: 'string', default: 'index/answer/weights' },
  },
});

// One after another: wink-nlp's reading of a token depends on the texts before it.
const sets: QuestionSet[] = [];
for (const file of positionals) sets.push(await readQuestionSet(file, values.seeds));
const trainingSets = await Promise.all(
  sets.map(async ({ name, items }, i) => ({
    name,
    questions: items.length,
    digest: await digestOf(positionals[i] as string),
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

const learned: Partial<Record<Model, Learned>> = {};
let thresholds = { answered: 0.5, maybe: 0.2 };
for (const model of models) {
  if (values.model !== undefined && values.model !== model) continue;
  const measured = casesFor[model]();
  const { final, unseen, seen } = learn(measured);
  learned[model] = final;
  if (model === 'english') thresholds = bestThresholds(unseen);
  say(
    `${model}: articles not seen\n${report(unseen, thresholds.answered)}\n${model}: final weights\n${report(seen, thresholds.answered)}`,
  );
  if (values.groups) compareGroups(measured);
}
say(`thresholds ${thresholds.answered}, ${thresholds.maybe}`);
if (values.write) {
  const date = new Date().toISOString().slice(0, 10);
  const files = weightFiles(learned as Record<Model, Learned>, thresholds, { sets: trainingSets, date });
  for (const [name, text] of Object.entries(files)) await writeFile(join(values.out, name), text);
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
