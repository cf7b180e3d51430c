import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openLexicon } from '../../index/lexicon/lexicon.ts';
import { chatForms } from './chat-forms.ts';
import { miniSearchDefaults, verbatimWith } from './engines.ts';
import { foundTable, type Row, saidTable } from './eval-tables.ts';
import { type Asked, askAll, byForm, measure } from './measure.ts';
import { writePanel } from './panel.ts';
import { tallyPanel } from './panel-scores.ts';
import { measurePosts } from './posts.ts';
import { communitySets, rankingSets, readQuestionSet } from './question-set.ts';
import { reliabilityOf, reliabilityTable } from './reliability.ts';
import { slips } from './slips.ts';
import { measureSummaries } from './summaries.ts';
import { digestOf, setsNamedIn } from './trained-on.ts';
import { measureTyped, typedTable } from './typed.ts';

/**
 * `npm run eval [-- FILES] [--json]`: how well questions are answered, by set and by how they are asked (direct, typo, paraphrase …)
 * where a set says so, beside MiniSearch's defaults in the same run; what is shown and how much of it is right, with intervals; how
 * far the confidence can be believed. With `--chat`, how many of the answerable ones are still right as people say them in a chat;
 * with `--typos`, with one letter wrong (`--seed N`). With `--summaries FILE`, how good the summaries are, beside the first sentences,
 * TextRank and LexRank. With `--posts FOLDER`, what the daily posts of `--days N` say of each article in it. With `--panel FOLDER
 * --out FOLDER`, a pack of summaries for readers; with `--scores FOLDER FILES`, what they gave, by that pack's key.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    seeds: { type: 'string', default: 'seeds' },
    lexicon: { type: 'string', default: 'index/lexicon' },
    summaries: { type: 'string' },
    posts: { type: 'string' },
    days: { type: 'string', default: '30' },
    panel: { type: 'string' },
    out: { type: 'string', default: 'panel' },
    scores: { type: 'string' },
    chat: { type: 'boolean', default: false },
    typos: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
  },
});
if (values.summaries !== undefined) {
  process.stdout.write(await measureSummaries(values.summaries, values.json));
  process.exit();
}
if (values.posts !== undefined) {
  process.stdout.write(await measurePosts(values.posts, Number(values.days), values.json));
  process.exit();
}
if (values.panel !== undefined) {
  process.stdout.write(await writePanel(values.panel, values.out, Number(values.seed)));
  process.exit();
}
if (values.scores !== undefined) {
  process.stdout.write(await tallyPanel(values.scores, positionals));
  process.exit();
}

/** A set's questions as both engines answered them, in the same order. */
interface AskedSet {
  readonly name: string;
  /** Whether the weights were fitted to it. */
  readonly fitted: boolean;
  readonly ours: readonly Asked[];
  readonly peer: readonly Asked[];
}

const files = positionals.length > 0 ? positionals : [...(await rankingSets()), ...communitySets];
const lexicon = openLexicon(values.lexicon);
if (values.chat || values.typos) {
  const read = await Promise.all(files.map((file) => readQuestionSet(file, values.seeds)));
  const typed = measureTyped(read, values.chat ? chatForms : () => slips(Number(values.seed)), lexicon);
  process.stdout.write(values.json ? `${JSON.stringify(typed)}\n` : typedTable(typed));
  process.exit();
}
const verbatim = verbatimWith(lexicon);
const named = setsNamedIn(await readFile(join('index', 'answer', 'weights', 'trained-on.ts'), 'utf8'));
const sets: AskedSet[] = [];
for (const file of files) sets.push(await askSet(file));
const all: AskedSet = {
  name: 'all together',
  fitted: sets.some(({ fitted }) => fitted),
  ours: sets.flatMap(({ ours }) => ours),
  peer: sets.flatMap(({ peer }) => peer),
};
const rows = [...sets, ...(sets.length > 1 ? [all] : [])].map((set) => ({ set, row: rowOf(set), kinds: kindsOf(set) }));
const reliability = reliabilityOf(all.ours);
process.stdout.write(values.json ? `${JSON.stringify(asData())}\n` : asText());

async function askSet(file: string): Promise<AskedSet> {
  const set = await readQuestionSet(file, values.seeds);
  if (set.unreadable.length > 0) process.stderr.write(`${set.name}: left out ${set.unreadable.join(', ')}\n`);
  const digest = await digestOf(file);
  const [peer, ours] = [miniSearchDefaults, verbatim].map((engine) =>
    askAll(engine, set, () => performance.now(), progress(set.name, set.items.length)),
  ) as [Asked[], Asked[]];
  return { name: set.name, fitted: named.some((one) => one.digest === digest), ours, peer };
}

function rowOf({ name, ours, peer }: Pick<AskedSet, 'name' | 'ours' | 'peer'>): Row {
  return { name, ours: measure(ours), peer: measure(peer) };
}

function kindsOf({ ours, peer }: AskedSet): Row[] {
  const peers = new Map(byForm(peer));
  return byForm(ours).map(([form, asked]) => rowOf({ name: form, ours: asked, peer: peers.get(form) ?? [] }));
}

function asText(): string {
  const lines = rows.flatMap(({ row, kinds }) => [row, ...kinds.map((kind) => ({ ...kind, name: `  ${kind.name}` }))]);
  const known = sets.filter(({ fitted }) => fitted).length;
  return [
    foundTable(lines, 'MiniSearch'),
    saidTable(lines),
    `Confidence, with the weights that ship; they were fitted to ${known} of these ${sets.length} sets. \`npm run train\` prints it for articles that they have not seen.\n${reliabilityTable(reliability)}`,
  ].join('\n');
}

function asData(): unknown {
  const figures = ({ name, ours, peer }: Row): object => ({ name, verbatim: ours, miniSearch: peer });
  const data = rows.map(({ set, row, kinds }) => ({ ...figures(row), fitted: set.fitted, kinds: kinds.map(figures) }));
  return { sets: data.slice(0, sets.length), all: data.at(-1), reliability };
}

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
