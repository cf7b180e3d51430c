import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkNode, oldestNode } from '../../../src/doctor/node-version.ts';

it('takes the version of package.json and every later one', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
  expect(engines.node).toBe(`>=${oldestNode}`);
  expect(['20.19.0', '20.20.2', '24.1.0'].map((version) => checkNode(version))).toEqual([
    { check: 'node', state: 'well', says: 'Node 20.19.0' },
    { check: 'node', state: 'well', says: 'Node 20.20.2' },
    { check: 'node', state: 'well', says: 'Node 24.1.0' },
  ]);
});

it('says of an older one which to install', () => {
  expect(['20.18.3', '18.20.0'].map((version) => checkNode(version))).toEqual([
    {
      check: 'node',
      state: 'wrong',
      says: 'Node 20.18.3 is too old',
      fix: 'Install Node 20.19 or later from https://nodejs.org/.',
    },
    {
      check: 'node',
      state: 'wrong',
      says: 'Node 18.20.0 is too old',
      fix: 'Install Node 20.19 or later from https://nodejs.org/.',
    },
  ]);
});
