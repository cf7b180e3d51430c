import { parseArgs } from 'node:util';
import { openLexicon } from '../../index/lexicon/lexicon.ts';
import { chatForms } from './chat-forms.ts';
import { miniSearchDefaults, verbatimWith } from './engines.ts';
import { byForm, type Figures, measure } from './measure.ts';
import { communitySets, rankingSets, readQuestionSet } from './question-set.ts';
import { interval } from './score.ts';
import { slips } from './slips.ts';
import { measureSummaries } from './summaries.ts';
import { measureTyped, typedTable } from './typed.ts';

/**
 * `npm run eval [-- FILES] [--json]`: how well questions are answered, beside MiniSearch's defaults in the same run;
 * with `--forms` also by how questions are asked (direct, typo, paraphrase …), where a set says so;
 * with `--chat`, how many of the answerable ones are still right as people say them in a chat; with `--typos`, with one letter wrong (`--seed N`);
 * with `--summaries FILE`, how good the summaries are, beside the first sentences, TextRank and LexRank.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    seeds: { type: 'string', default: 'seeds' },
    lexicon: { type: 'string', default: 'index/lexicon' },
    summaries: { type: 'string' },
    forms: { type: 'boolean', default: false },
    chat: { type: 'boolean', default: false },
    typos: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
  },
});
if (values.summaries !== undefined) {
  process.stdout.write(await measureSummaries(values.summaries, values.json));
  process.exit();
}
const files = positionals.length > 0 ? positionals : [...(await rankingSets()), ...communitySets];
const lexicon = openLexicon(values.lexicon);
if (values.chat || values.typos) {
  const sets = await Promise.all(files.map((file) => readQuestionSet(file, values.seeds)));
  const typed = measureTyped(sets, values.chat ? chatForms : () => slips(Number(values.seed)), lexicon);
  process.stdout.write(values.json ? `${JSON.stringify(typed)}\n` : typedTable(typed));
  process.exit();
}
const verbatim = verbatimWith(lexicon);
const figures: Figures[] = [];
for (const file of files) {
  const set = await readQuestionSet(file, values.seeds);
  if (set.unreadable.length > 0) process.stderr.write(`${set.name}: left out ${set.unreadable.join(', ')}\n`);
  for (const part of [set, ...(values.forms ? byForm(set) : [])]) {
    for (const engine of [miniSearchDefaults, verbatim]) {
      figures.push(measure(engine, part, () => performance.now(), progress(part.name, part.items.length)));
    }
  }
}
process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : table(figures));

function progress(name: string, total: number): () => void {
  let done = 0;
  return () => {
    if (!process.stderr.isTTY || ++done % 20 !== 0) return;
    const filled = Math.round((20 * done) / total);
    process.stderr.write(
      `\r${name.padEnd(20)} ${'█'.repeat(filled)}${'·'.repeat(20 - filled)}${done > total - 20 ? '\r\x1b[K' : ''}`,
    );
  };
}

function table(rows: readonly Figures[]): string {
  const columns: [string, (row: Figures) => string][] = [
    ['set', ({ set }) => set],
    ['engine', ({ engine }) => engine],
    ['n', ({ answerable }) => String(answerable)],
    ['hit@1', ({ hit1, answerable }) => `${percent(hit1)} ${ranged(hit1, answerable)}`],
    ['hit@3', ({ hit3 }) => percent(hit3)],
    ['MRR', ({ mrr }) => mrr.toFixed(3)],
    ['paraphr. @1/@3', (row) => counts(row.paraphrased, row.paraphrasedHit1, row.paraphrasedHit3)],
    ['AUROC', ({ auroc }) => number(auroc)],
    ['with paraphr.', ({ aurocWithParaphrased, paraphrased }) => (paraphrased ? number(aurocWithParaphrased) : '–')],
    ['answered', (row) => `${percent(row.answeredOfAnswerable)} / ${percent(row.answeredOfUnanswerable)}`],
    ['of these right', (row) => percent(row.answeredRight)],
    ['words given / right', (row) => `${percent(row.wordsGiven)} / ${percent(row.wordsRight)}`],
    ['altered', ({ altered }) => String(altered)],
    ['p50 ms', ({ p50Ms }) => p50Ms.toFixed(2)],
  ];
  const cells = [columns.map(([title]) => title), ...rows.map((row) => columns.map(([, cell]) => cell(row)))];
  const widths = columns.map((_, c) => Math.max(...cells.map((line) => line[c]?.length ?? 0)));
  return `${cells
    .map((line) =>
      line
        .map((cell, c) => cell.padEnd(widths[c] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')}\n`;
}

function percent(share: number): string {
  return Number.isNaN(share) ? '–' : (share * 100).toFixed(1);
}

function number(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3);
}

function ranged(share: number, n: number): string {
  const [low, high] = interval(share, n);
  return Number.isNaN(low) ? '' : `[${percent(low)}, ${percent(high)}]`;
}

function counts(n: number, first: number, three: number): string {
  return n ? `${Math.round(first * n)} / ${Math.round(three * n)} of ${n}` : '–';
}
