import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { phrasesFor } from '../../commands/phrases/languages.ts';
import { own } from '../../commands/reply/prose.ts';
import { headingInReference } from '../../commands/shared/section-heading.ts';
import { summaryBlocks } from '../../commands/shared/summary-blocks.ts';
import { sentencesShown } from '../../commands/shared/summary-reply.ts';
import type { ArticleIndex } from '../../index/article-index.ts';
import { libraryOf } from '../../index/library.ts';
import { readArticle } from '../../index/read-article.ts';
import { quoteInTerminal } from '../../src/terminal/present-quote.ts';
import { randomFrom } from './random.ts';
import { lead, ours, type Summarizer, textRank } from './summarizers.ts';

/** Who wrote which summary of an article: names of summarizers by the letter that readers see. */
export type Key = Readonly<Record<string, Readonly<Record<string, string>>>>;

const letters = ['A', 'B', 'C'] as const;
const summarizers: readonly Summarizer[] = [ours, lead, textRank];

/**
 * `npm run eval -- --panel FOLDER --out FOLDER [--seed N]`: for readers, each article of a folder with three summaries, ours, the first sentences and TextRank's,
 * all shown as the bot shows its own, without references, under letters that are dealt anew for each article; and in `key.json` who wrote which.
 */
export async function writePanel(folder: string, out: string, seed: number): Promise<string> {
  const deal = randomFrom(seed);
  const key: Record<string, Readonly<Record<string, string>>> = {};
  await mkdir(join(out, 'articles'), { recursive: true });
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((one) => one.isFile() && !one.name.startsWith('SOURCES')).map(({ name }) => name);
  for (const file of files.sort()) {
    const article = await readArticle(file, await readFile(join(folder, file)));
    if (article.kind !== 'article') continue;
    const library = libraryOf([article], ['.']);
    const order = shuffled(summarizers, deal);
    const shown = order.map((one) =>
      summaryFrom(one, library.indexOf(article), { library, phrases: phrasesFor('en') }),
    );
    const summaries = shown.map((text, i) => `## Summary ${letters[i]}\n\n${text}\n`);
    await writeFile(join(out, 'articles', `${file}.txt`), article.text);
    await writeFile(join(out, `${file}.summaries.md`), `# ${article.title}\n\n${summaries.join('\n')}`);
    key[file] = Object.fromEntries(order.map(({ name }, i) => [letters[i] as string, name]));
  }
  await writeFile(join(out, 'key.json'), `${JSON.stringify(key, undefined, 2)}\n`);
  return `${Object.keys(key).length} articles\n`;
}

/** The sentences that one chooses, each a paragraph, with what the bot shows above them, and their section's heading below. */
export function summaryFrom(
  summarizer: Summarizer,
  index: ArticleIndex,
  context: Parameters<typeof summaryBlocks>[3],
): string {
  return summaryBlocks(index, summarizer.choose(index, sentencesShown), 'each', context)
    .map((block) =>
      quoteInTerminal(
        { ...block, reference: [own(headingInReference(block.quote) ?? '')] },
        { color: false },
      ).trimEnd(),
    )
    .join('\n\n');
}

/** In another order, every one as likely (Fisher and Yates). */
function shuffled<T>(given: readonly T[], deal: () => number): T[] {
  const order = [...given];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(deal() * (i + 1));
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
}
