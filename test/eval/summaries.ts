import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type ArticleIndex, indexArticle } from '../../index/article-index.ts';
import { readArticle } from '../../index/read-article.ts';
import { type Rouge, rouge } from './rouge.ts';
import { lead, lexRank, ours, type Summarizer, textRank } from './summarizers.ts';

const schema = z.object({
  name: z.string(),
  documents: z.array(z.object({ file: z.string(), text: z.string(), reference: z.string() })),
});

/** Mean figures of one summarizer over one way to lay the documents out. */
export interface SummaryFigures extends Rouge {
  readonly set: string;
  readonly summarizer: string;
  readonly documents: number;
  /** Words a summary, and the share of its sentences that are among the first three. */
  readonly words: number;
  readonly fromLead: number;
}

interface Document {
  readonly index: ArticleIndex;
  readonly reference: readonly string[];
}

/** How the lines of a document are laid out: as they are, in another order, or several to a paragraph. */
const layouts: readonly (readonly [string, (lines: readonly string[], nth: number) => string])[] = [
  ['', (lines) => lines.join('\n')],
  [', shuffled', (lines, nth) => shuffled(lines, nth).join('\n')],
  [', in paragraphs', (lines) => inParagraphs(lines)],
];

/** `npm run eval -- --summaries FILE`: the table, or the figures as JSON. */
export async function measureSummaries(file: string, json: boolean, count = 3): Promise<string> {
  const { name, documents } = schema.parse(JSON.parse(await readFile(file, 'utf8')));
  const figures: SummaryFigures[] = [];
  for (const [suffix, lay] of layouts) {
    const laid = await Promise.all(
      documents.map(async ({ file: called, text, reference }, nth) => ({
        index: await indexOf(called, lay(text.split('\n'), nth)),
        reference: reference.split('\n'),
      })),
    );
    figures.push(...[lead, textRank, lexRank, ours].map((one) => measure(one, laid, name + suffix, count)));
  }
  return json ? `${JSON.stringify(figures)}\n` : tableOf(figures);
}

function measure(summarizer: Summarizer, documents: readonly Document[], set: string, count: number): SummaryFigures {
  const each = documents.map(({ index, reference }) => {
    const chosen = summarizer.choose(index, count);
    const said = chosen.map((ordinal) => sentenceAt(index, ordinal));
    return {
      ...rouge(said, reference),
      words: said.join(' ').split(/\s+/).length,
      fromLead: chosen.filter((ordinal) => ordinal < 3).length / chosen.length,
    };
  });
  const mean = (key: keyof (typeof each)[number]): number => each.reduce((sum, one) => sum + one[key], 0) / each.length;
  return {
    set,
    summarizer: summarizer.name,
    documents: documents.length,
    rouge1: mean('rouge1'),
    rouge2: mean('rouge2'),
    rougeL: mean('rougeL'),
    words: mean('words'),
    fromLead: mean('fromLead'),
  };
}

function sentenceAt({ article, sentences }: ArticleIndex, ordinal: number): string {
  return article.text.slice(sentences[ordinal]?.span.start, sentences[ordinal]?.span.end);
}

async function indexOf(file: string, text: string): Promise<ArticleIndex> {
  const article = await readArticle(file, Buffer.from(text));
  if (article.kind === 'unreadable') throw new Error(`${file}: ${article.reason}`);
  return indexArticle(article);
}

/** The same order in every run: by a small congruential generator. */
function shuffled(lines: readonly string[], seed: number): string[] {
  const order = [...lines];
  let state = seed + 1;
  for (let i = order.length - 1; i > 0; i--) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j] as string, order[i] as string];
  }
  return order;
}

/** The first line alone, as a news story's lead stands; then four a paragraph. */
function inParagraphs(lines: readonly string[]): string {
  return lines.map((line, i) => (i % 4 === 0 ? `${line}\n\n` : `${line} `)).join('');
}

function tableOf(figures: readonly SummaryFigures[]): string {
  const rows = figures.map(({ set, summarizer, documents, rouge1, rouge2, rougeL, words, fromLead }) => [
    set,
    summarizer,
    String(documents),
    ...[rouge1, rouge2, rougeL].map((value) => (value * 100).toFixed(1)),
    words.toFixed(0),
    `${(fromLead * 100).toFixed(0)} %`,
  ]);
  const cells = [['set', 'summarizer', 'n', 'ROUGE-1', 'ROUGE-2', 'ROUGE-L', 'words', 'from first 3'], ...rows];
  const widths = cells[0]?.map((_, c) => Math.max(...cells.map((row) => row[c]?.length ?? 0))) ?? [];
  return `${cells
    .map((row) =>
      row
        .map((cell, c) => cell.padEnd(widths[c] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')}\n`;
}
