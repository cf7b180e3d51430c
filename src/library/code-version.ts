import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** What of `index` has no part in reading an article and listing its words. */
const others = /^(?:answer|key-phrases|lexicon|summary|verify)[/\\]/;

/**
 * A digest of the code that reads and indexes articles, of the versions of the packages that it uses, and of Node's, whose Unicode it goes by:
 * what another code kept is no use to this one. `root` is the folder with `index`, `manifest` the package's. Takes some 10 ms.
 */
export function codeVersion(root: URL, manifest: URL): string {
  const folder = new URL('index/', root);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[jt]s$/.test(file) && !file.endsWith('.d.ts') && !others.test(file))
    .sort();
  const digest = createHash('sha256').update(process.versions.node).update(readFileSync(manifest));
  for (const file of files) digest.update(file).update(readFileSync(new URL(file.replaceAll('\\', '/'), folder)));
  return digest.digest('hex');
}
