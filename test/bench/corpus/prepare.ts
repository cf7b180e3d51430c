import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { loadLibrary } from '../../../index/library.ts';
import { communitySets, rankingSets } from '../../eval/question-set.ts';
import type { Scale } from '../measure/measured.ts';
import { askedOf } from './asked.ts';
import { enlarge } from './enlarge.ts';
import { type PoolDocument, plainSentences, readPool } from './pool.ts';
import { type CorpusFolder, corpusFolder, writeCorpus, writeSentences } from './write.ts';

/** A corpus on the disk. */
export interface Prepared extends Scale {
  readonly folder: CorpusFolder;
}

/** How many of each kind are asked, half of them untimed. */
const mostAsked = 400;

/** The documents of the files that were named, or of the project's own question sets, those about the articles in `seeds` among them. */
export async function documentsOf(files: readonly string[]): Promise<PoolDocument[]> {
  return readPool(files.length > 0 ? files : [...(await rankingSets()), ...communitySets]);
}

/** Real sentences as far as there are, then enlarged ones, in so many articles. */
export async function prepareScale(
  documents: readonly PoolDocument[],
  { sentences: size, articles }: Scale,
  below: string,
): Promise<Prepared> {
  const sentences = enlarge(
    documents.map((one) => one.sentences),
    size,
  );
  const folder = join(below, `${size}-${articles}`);
  await writeCorpus(folder, sentences, articles, askedOf(questionsWithin(documents, size), sentences, mostAsked));
  return { sentences: size, articles, folder: corpusFolder(folder) };
}

/** The project's own articles as they are. */
export async function prepareSeeds(
  documents: readonly PoolDocument[],
  below: string,
  seeds = 'seeds',
): Promise<Prepared> {
  const { articles } = await loadLibrary([seeds]);
  const sentences = articles.flatMap(plainSentences);
  const about = documents.filter((one) => one.sentences.some((sentence) => sentences.includes(sentence)));
  const questions = (about.length > 0 ? about : documents).flatMap((one) => one.questions);
  const folder = join(below, 'seeds');
  await mkdir(folder, { recursive: true });
  const paths = { ...corpusFolder(folder), articles: seeds };
  await writeSentences(paths, sentences, askedOf(questions, sentences, mostAsked));
  return { sentences: sentences.length, articles: articles.length, folder: paths };
}

/** What is asked about the first documents that hold so many sentences. */
export function questionsWithin(documents: readonly PoolDocument[], size: number): string[] {
  const questions: string[] = [];
  let sentences = 0;
  for (const one of documents) {
    if (sentences >= size) break;
    questions.push(...one.questions);
    sentences += one.sentences.length;
  }
  return questions;
}
