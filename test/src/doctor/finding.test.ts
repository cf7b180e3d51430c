import { expect, it } from 'vitest';
import { findingsOf } from '../../../src/doctor/finding.ts';

it('says of what it is, how it stands, and where it is wrong what to do', () => {
  const { well, off, wrong } = findingsOf('node');
  expect([well('a'), off('b'), wrong('c', 'Do d.')]).toEqual([
    { check: 'node', state: 'well', says: 'a' },
    { check: 'node', state: 'off', says: 'b' },
    { check: 'node', state: 'wrong', says: 'c', fix: 'Do d.' },
  ]);
});
