import { describe, expect, it } from 'vitest';
import { drawn } from './drawn.ts';

describe('lines that are headings by their looks', () => {
  it('are versions, with their dates', () => {
    expect(
      drawn(`Changelog

1.9.7

Added a dark theme.

v1.9.6 (2021-03-04)

Fixed a crash.

Version 1.9.5

First release.
`),
    ).toEqual([
      '# Changelog',
      '# 1.9.7',
      'Added a dark theme.',
      '# v1.9.6 (2021-03-04)',
      'Fixed a crash.',
      '# Version 1.9.5',
      'First release.',
    ]);
  });

  it('are versions right above a list', () => {
    expect(
      drawn(`Changes in 1.2.13 (13 Oct 2022)
- Fix the configure script
- Repair the prototypes

Changes in 1.2.12 (27 Mar 2022)
- Permit a change as soon as possible
`),
    ).toEqual([
      '# Changes in 1.2.13 (13 Oct 2022)',
      'item - Fix the configure script',
      'item - Repair the prototypes',
      '# Changes in 1.2.12 (27 Mar 2022)',
      'item - Permit a change as soon as possible',
    ]);
  });

  it('are dates where they repeat', () => {
    expect(
      drawn(`Log of the lock

4 March 2021

The gate was painted by the keeper.

5 March 2021

The gate was shut all day.
`),
    ).toEqual([
      '# Log of the lock',
      '# 4 March 2021',
      'The gate was painted by the keeper.',
      '# 5 March 2021',
      'The gate was shut all day.',
    ]);
  });

  it('are no single date', () => {
    expect(
      drawn(`Minutes

4 March 2021

The gate was painted by the keeper.
`),
    ).toEqual(['Minutes', '4 March 2021', 'The gate was painted by the keeper.']);
  });
});
