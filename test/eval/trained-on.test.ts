import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { digestOf, refusal, setsNamedIn, type TrainingSet, trainedOn } from './trained-on.ts';

const bees: TrainingSet = { name: 'bees', questions: 12, digest: 'b'.repeat(64) };
const maps: TrainingSet = { name: 'old-maps', questions: 7, digest: 'a'.repeat(64) };
const wolves: TrainingSet = { name: 'wolves', questions: 9, digest: 'c'.repeat(64) };
const as = { setsChanged: false };
const notTheSame = (how: string): string =>
  `these are not the sets that the weights were fitted to (${how}); --sets-changed writes all the same`;

describe('setsNamedIn', () => {
  it('reads what trainedOn wrote', () => {
    expect(setsNamedIn(`/**\n * Generated.\n${trainedOn([bees, maps])}\n */\n`)).toEqual([bees, maps]);
  });

  it('finds the sets in the weights, all of them described beside the harness', () => {
    const sets = setsNamedIn(readFileSync('index/answer/weights/trained-on.ts', 'utf8'));
    const described = readFileSync('test/eval/README.md', 'utf8');
    expect(sets.length).toBeGreaterThan(0);
    expect(sets.filter(({ digest }) => !described.includes(digest)).map(({ name }) => name)).toEqual([]);
  });
});

describe('digestOf', () => {
  it('is the SHA-256 of the bytes of a file', async () => {
    const bytes = readFileSync('LICENSE');
    expect(await digestOf('LICENSE')).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});

describe('refusal', () => {
  it('lets weights be written that were fitted to the sets they name', () => {
    expect(refusal([bees, maps], [bees, maps], as)).toBeUndefined();
  });

  it('says which sets are missing, which are others, which files have changed', () => {
    const changed = { ...maps, digest: 'd'.repeat(64) };
    expect(refusal([bees, maps], [changed, wolves], as)).toBe(
      notTheSame('missing: bees; not among them: wolves; other files: old-maps'),
    );
  });

  it('wants the sets in their order, since wink-nlp remembers what it read', () => {
    expect(refusal([bees, maps], [maps, bees], as)).toBe(notTheSame('another order'));
    expect(refusal([bees, maps], [bees, maps, maps], as)).toBe(notTheSame('another order'));
  });

  it('lets other sets pass where somebody says so, but never one model alone', () => {
    expect(refusal([bees], [wolves], { setsChanged: true })).toBeUndefined();
    expect(refusal([bees], [bees], { ...as, model: 'english' })).toBe(
      'the files hold the weights of all models, so --write goes without --model',
    );
  });
});
