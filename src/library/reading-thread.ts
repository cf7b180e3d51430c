import { parentPort } from 'node:worker_threads';
import type { ArticleFile } from '../../index/article-files.ts';
import { readFromDisk } from '../../index/read-file.ts';

// What the thread of `read-in-thread.ts` does: a file in, what came of it out.
parentPort?.on('message', async (file: ArticleFile) => parentPort?.postMessage(await readFromDisk(file)));
