import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Key } from './panel.ts';
import { table } from './table.ts';

/** What a summary is scored for, 1 to 5 each. */
const criteria = ['about', 'alone', 'repetition', 'length', 'wanted'] as const;
const mark = z.number().min(1).max(5);
const scored = z.strictObject({ about: mark, alone: mark, repetition: mark, length: mark, wanted: mark });
/** A reader's scores: by article, then by the letter of the summary. */
const scores = z.record(z.string(), z.record(z.string(), scored));

export type Scores = z.infer<typeof scores>;

/** What one summarizer was given for the articles of a kind. */
export interface PanelRow {
  readonly kind: string;
  readonly summarizer: string;
  readonly articles: number;
  /** Means over articles, of the means over readers; `mean` over the five. */
  readonly means: Readonly<Record<(typeof criteria)[number] | 'mean', number>>;
  /** Articles for which it has the highest mean; where several have it, each counts as a part. */
  readonly best: number;
}

/** `npm run eval -- --scores FOLDER FILES`: the table of what readers gave, by `key.json` and `kinds.json` (kind by article) of the folder. */
export async function tallyPanel(folder: string, files: readonly string[]): Promise<string> {
  const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));
  const key = z.record(z.string(), z.record(z.string(), z.string())).parse(await read(join(folder, 'key.json')));
  const kinds = z.record(z.string(), z.string()).parse(await read(join(folder, 'kinds.json')));
  const readers = await Promise.all(files.map(async (file) => scores.parse(await read(file))));
  return table<PanelRow>(
    [
      ['kind', ({ kind }) => kind],
      ['summarizer', ({ summarizer }) => summarizer],
      ['articles', ({ articles }) => String(articles)],
      ...criteria.map((name) => [name, ({ means }: PanelRow) => means[name].toFixed(2)] as const),
      ['mean', ({ means }) => means.mean.toFixed(2)],
      ['best', ({ best }) => best.toFixed(1)],
    ],
    tally(key, kinds, readers),
  );
}

/** A row a kind and summarizer, then a row a summarizer over all. An article counts where at least one reader scored all its summaries. */
export function tally(key: Key, kinds: Readonly<Record<string, string>>, readers: readonly Scores[]): PanelRow[] {
  const judged = Object.keys(key).filter((file) => readers.some((one) => one[file]));
  const names = [...new Set(Object.values(key).flatMap((letters) => Object.values(letters)))].sort();
  const groups = [...new Set(judged.map((file) => kinds[file] ?? 'other'))].sort();
  const rowsOf = (kind: string, files: readonly string[]): PanelRow[] => {
    const each = files.map((file) => meansBySummarizer(file, key, readers));
    return names.map((name) => ({
      kind,
      summarizer: name,
      articles: files.length,
      means: averaged(each.map((one) => one.get(name) as Means)),
      best: each.reduce((sum, one) => sum + partOfBest(one, name), 0),
    }));
  };
  return [
    ...groups.flatMap((kind) =>
      rowsOf(
        kind,
        judged.filter((file) => (kinds[file] ?? 'other') === kind),
      ),
    ),
    ...rowsOf('all', judged),
  ];
}

type Means = PanelRow['means'];

function meansBySummarizer(file: string, key: Key, readers: readonly Scores[]): Map<string, Means> {
  const given = readers.map((one) => one[file]).filter((one) => one !== undefined);
  return new Map(
    Object.entries(key[file] ?? {}).map(([letter, name]) => {
      const marks = given.map((one) => {
        const each = one[letter];
        if (!each) throw new Error(`${file}: a reader has no scores for ${letter}`);
        return { ...each, mean: criteria.reduce((sum, criterion) => sum + each[criterion], 0) / criteria.length };
      });
      return [name, averaged(marks)];
    }),
  );
}

function averaged(each: readonly Means[]): Means {
  const of = (name: keyof Means): number => each.reduce((sum, one) => sum + one[name], 0) / each.length;
  return {
    about: of('about'),
    alone: of('alone'),
    repetition: of('repetition'),
    length: of('length'),
    wanted: of('wanted'),
    mean: of('mean'),
  };
}

function partOfBest(means: ReadonlyMap<string, Means>, name: string): number {
  const most = Math.max(...[...means.values()].map(({ mean }) => mean));
  const bests = [...means].filter(([, { mean }]) => mean > most - 1e-9).map(([one]) => one);
  return bests.includes(name) ? 1 / bests.length : 0;
}
