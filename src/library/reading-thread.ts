import { parentPort } from 'node:worker_threads';
import { unreadable } from '../../index/article.ts';
import { annotated, indexArticle } from '../../index/article-index.ts';
import { pack } from '../../index/indexed/pack.ts';
import { loadFile, readBytes } from '../../index/read-file.ts';
import type { InThread, ToRead } from './reading-threads.ts';
import { writeSnapshot } from './snapshot.ts';

// What a thread of `reading-threads.ts` does: a file in, what came of it out.
parentPort?.on('message', async (asked: ToRead) => {
  const came = await read(asked).catch(({ message }: Error): InThread => ({ outcome: unreadable(message) }));
  parentPort?.postMessage(came, 'packed' in came ? [came.packed.buffer] : []);
});

async function read({ file, keep }: ToRead): Promise<InThread> {
  const loaded = await loadFile(file);
  if ('kind' in loaded) return { outcome: loaded };
  const { outcome, ...rest } = await readBytes(file, loaded);
  if (outcome.kind === 'unreadable') return { outcome, ...rest };
  const packed = pack(annotated(indexArticle(outcome)));
  if (!keep || rest.metadataProblem !== undefined) return { packed, ...rest };
  const key = { ...loaded, file: file.file, code: keep.code };
  const failed = await writeSnapshot(keep.path, key, packed).then(
    () => undefined,
    ({ message }: Error) => message,
  );
  return { packed, ...rest, ...(failed !== undefined && { notKept: failed }) };
}
