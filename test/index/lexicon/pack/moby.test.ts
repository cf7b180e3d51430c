import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readThesaurus } from '../../../../index/lexicon/pack/moby.ts';

test('an entry is a line, its words and phrases stand between commas, each counts once', () => {
  const directory = mkdtempSync(join(tmpdir(), 'moby-test-'));
  try {
    const file = join(directory, 'words.txt');
    writeFileSync(file, 'a la mode,chic,modern\r\ncost,price,cost\r\n');
    expect(readThesaurus(file)).toEqual([
      ['a la mode', 'chic', 'modern'],
      ['cost', 'price'],
    ]);
  } finally {
    rmSync(directory, { recursive: true });
  }
});
