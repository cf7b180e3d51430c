import type { Stats } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, sep } from 'node:path';

/** A file that may be an article. */
export interface ArticleFile {
  /** What the library calls it: its path below the folder, with `/` between folders, or its name. */
  readonly file: string;
  readonly path: string;
  /** Where its metadata are: in the file of the same name that ends in .yaml. */
  readonly metadata?: string;
  /** Of it and its metadata, when they were written and how large they are: another one where either changed. */
  readonly stamp: string;
  /** It is something that isn't opened. */
  readonly unopened?: Unopened;
}

/** What stands in a folder and isn't opened: links that lead out of it, or nowhere, and what is no file but has no end, or waits for somebody. */
export type Unopened =
  | 'file outside'
  | 'folder outside'
  | 'link to nothing'
  | 'link to itself'
  | 'pipe'
  | 'socket'
  | 'device';

/**
 * The files of some folders, with all below, and single files, in order of their names. Hidden ones aren't among them; what
 * isn't opened is, so that it can be said. Throws where a path isn't there; what goes away meanwhile is left out.
 */
export async function articleFiles(paths: readonly string[]): Promise<ArticleFile[]> {
  const listed = (await Promise.all(paths.map(below))).flat();
  const firstOf = new Map(listed.toReversed().map((one) => [one.file, one]));
  const found = await Promise.all([...firstOf.values()].map(stamped));
  return found.filter((one) => one !== undefined).sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** `folder` is where the folder that holds it really is; missing for a file that is named by itself. */
type Named = Pick<ArticleFile, 'file' | 'path'> & { readonly folder?: string };

async function below(path: string): Promise<Named[]> {
  if (!(await stat(path)).isDirectory()) return [{ file: basename(path), path }];
  const folder = await realpath(path);
  return (await namesBelow(path))
    .filter((name) => extname(name) !== '.yaml')
    .map((name) => ({ file: name, path: join(path, name), folder }));
}

/**
 * Paths with `/` between folders. Node's own `recursive` goes into folders that are linked to in some versions (26) and not in others,
 * and one that holds a link to itself would be read some forty times.
 */
async function namesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true });
  const seen = entries.filter(({ name }) => !name.startsWith('.'));
  const names = seen.map(async (entry) => {
    if (!entry.isDirectory()) return [entry.name];
    return (await namesBelow(join(path, entry.name))).map((below) => `${entry.name}/${below}`);
  });
  return (await Promise.all(names)).flat();
}

/** Whoever may put a link into the folder must not have any file of the computer quoted. */
async function leadsOut(link: string, folder: string): Promise<boolean> {
  const target = await realpath(link).catch(() => undefined);
  return target !== undefined && !target.startsWith(join(folder, sep));
}

async function stamped({ file, path, folder }: Named): Promise<ArticleFile | undefined> {
  const found = await lookAt(path, folder);
  if (found === undefined) return undefined;
  if (typeof found === 'string') return { file, path, unopened: found, stamp: found };
  const beside = join(dirname(path), `${basename(path, extname(path))}.yaml`);
  const metadata = await lookAt(beside, folder);
  const isThere = typeof metadata === 'object';
  return {
    file,
    path,
    ...(isThere && { metadata: beside }),
    stamp: `${stampOf(found)} ${isThere ? stampOf(metadata) : ''}`,
  };
}

/** A file, or why it isn't opened; undefined where it isn't there, and for links to folders that are read where they are. */
async function lookAt(path: string, folder: string | undefined): Promise<Stats | Unopened | undefined> {
  try {
    const found = await stat(path);
    const isOut = folder !== undefined && (await leadsOut(path, folder));
    if (found.isDirectory()) return isOut ? 'folder outside' : undefined;
    if (found.isFile()) return isOut ? 'file outside' : found;
    if (found.isFIFO()) return 'pipe';
    return found.isSocket() ? 'socket' : 'device';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOOP') return 'link to itself';
    const isLink = await lstat(path).then(
      (own) => own.isSymbolicLink(),
      () => false,
    );
    return isLink ? 'link to nothing' : undefined;
  }
}

function stampOf({ mtimeMs, size, ino }: Stats): string {
  return `${mtimeMs}:${size}:${ino}`;
}
