import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { mentionKinds } from '../../index/answer/weights/weights.ts';
import { openLexicon } from '../../index/lexicon/lexicon.ts';
import { givenFrom, learnMentions, leastLikely } from './learn-mentions.ts';
import { type MentionCase, mentionCasesOf } from './mention-cases.ts';
import { readQuestionSet } from './question-set.ts';
import { digestOf, type TrainingSet } from './trained-on.ts';
import { answerWordsFile } from './write-answer-words.ts';

/**
 * `npm run train:words -- FILES [--write]`: fits what tells the answering words to sets whose gold is exact answers rather than sentences, prints
 * how many are given and right on articles not seen, and writes index/answer/weights/answer-words.ts. Deterministic for the same
 * files in the same order; some ten seconds.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    seeds: { type: 'string', default: 'seeds' },
    lexicon: { type: 'string', default: 'index/lexicon' },
    out: { type: 'string', default: 'index/answer/weights/answer-words.ts' },
  },
});
const lexicon = openLexicon(values.lexicon);
const cases: MentionCase[] = [];
const sets: TrainingSet[] = [];
for (const file of positionals) {
  const set = await readQuestionSet(file, values.seeds);
  sets.push({ name: set.name, questions: set.items.length, digest: await digestOf(file) });
  cases.push(...mentionCasesOf(set, lexicon));
}
const { final, unseen } = learnMentions(cases);
const least = leastLikely(unseen);
for (const kind of mentionKinds) {
  const asked = cases.filter((one) => one.answers && one.kind === kind).length;
  const given = givenFrom(unseen, kind, least[kind]);
  const right = given.filter(({ isRight }) => isRight).length;
  process.stdout.write(`${kind}: from ${least[kind]} on given for ${given.length} of ${asked}, ${right} right\n`);
}
if (values.write) {
  const date = new Date().toISOString().slice(0, 10);
  await writeFile(values.out, answerWordsFile(final, least, { sets, date }));
}
