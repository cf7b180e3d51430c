import { readdir, realpath, stat } from 'node:fs/promises';
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
  /** It is a link to a file outside of the folder, which isn't followed. */
  readonly outside?: true;
}

/**
 * The files of some folders, with all below, and single files, in order of their names. Hidden ones aren't among them, nor what
 * is no file. Throws where a path isn't there; what goes away meanwhile is left out.
 */
export async function articleFiles(paths: readonly string[]): Promise<ArticleFile[]> {
  const listed = (await Promise.all(paths.map(below))).flat();
  const firstOf = new Map(listed.toReversed().map((one) => [one.file, one]));
  const found = await Promise.all([...firstOf.values()].map(stamped));
  return found.filter((one) => one !== undefined).sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** `folder` is where the folder that holds it really is; missing for a file that is named by itself. */
type Named = Pick<ArticleFile, 'file' | 'path' | 'outside'> & { readonly folder?: string };

async function below(path: string): Promise<Named[]> {
  if (!(await stat(path)).isDirectory()) return [{ file: basename(path), path }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const folder = await realpath(path);
  const named = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ name: join(entry.parentPath, entry.name).slice(join(path, '/').length), entry }))
    .map(({ name, entry }) => ({ file: name.replaceAll('\\', '/'), path: join(path, name), entry }))
    .filter(({ file }) => extname(file) !== '.yaml' && !file.split('/').some((part) => part.startsWith('.')));
  return Promise.all(
    named.map(async ({ entry, ...one }) =>
      entry.isSymbolicLink() && (await leadsOut(one.path, folder))
        ? { ...one, folder, outside: true as const }
        : { ...one, folder },
    ),
  );
}

/** Whoever may put a link into the folder must not have any file of the computer quoted. */
async function leadsOut(link: string, folder: string): Promise<boolean> {
  const target = await realpath(link).catch(() => undefined);
  return target !== undefined && !target.startsWith(join(folder, sep));
}

async function stamped({ file, path, outside, folder }: Named): Promise<ArticleFile | undefined> {
  const beside = join(dirname(path), `${basename(path, extname(path))}.yaml`);
  const isForeign = folder !== undefined && (await leadsOut(beside, folder));
  const [own, metadata] = await Promise.all([stampOf(path), isForeign ? undefined : stampOf(beside)]);
  if (own === undefined) return undefined;
  return {
    file,
    path,
    ...(metadata && { metadata: beside }),
    ...(outside && { outside }),
    stamp: `${own} ${metadata ?? ''}`,
  };
}

/** Undefined where there is no such file, or no file at all but a pipe, a device, a link to nowhere. */
async function stampOf(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? `${found.mtimeMs}:${found.size}:${found.ino}` : undefined;
}
