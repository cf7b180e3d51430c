import { parseArgs } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type TrainFiles, trainFiles } from './train-files.ts';

function filesOf(line: string): TrainFiles {
  const { tokens } = parseArgs({
    args: line.split(' '),
    tokens: true,
    allowPositionals: true,
    options: { measure: { type: 'string', multiple: true }, write: { type: 'boolean' }, out: { type: 'string' } },
  });
  return trainFiles(tokens);
}

describe('trainFiles', () => {
  it('fits to files, and only measures all those behind --measure', () => {
    expect(filesOf('bees.json maps.json --measure wolves.json rules.json')).toEqual({
      fitted: ['bees.json', 'maps.json'],
      measured: ['wolves.json', 'rules.json'],
    });
  });

  it('fits again to what stands behind the next option', () => {
    expect(filesOf('--measure=wolves.json rules.json --write bees.json --out weights maps.json')).toEqual({
      fitted: ['bees.json', 'maps.json'],
      measured: ['wolves.json', 'rules.json'],
    });
  });
});
