import { describe, expect, it } from 'vitest';
import { drawn } from './drawn.ts';

describe('the depth of headings of plain text', () => {
  it('is that of their numbers, with gaps', () => {
    expect(
      drawn(`HOUSE RULES

1. Keys

Every member gets a key.

2. Guests

2.1 Day guests

Day guests sign the book.

2.2 Night guests

Night guests pay five pounds.

4. Fees

Fees are due in May.
`),
    ).toEqual([
      '# HOUSE RULES',
      '# 1. Keys',
      'Every member gets a key.',
      '# 2. Guests',
      '## 2.1 Day guests',
      'Day guests sign the book.',
      '## 2.2 Night guests',
      'Night guests pay five pounds.',
      '# 4. Fees',
      'Fees are due in May.',
    ]);
  });

  it('is that of their names: part, chapter, section', () => {
    expect(
      drawn(`CITY CODE

Part 1 General

Chapter 1 Council

Section 1. Seat

The seat is the old hall.

Section 2. Mayor

The mayor presides.

Chapter 2 Money

Section 3. Fees

Fees are due in May.

Part 2 Ends

Section 4. Repeal

The old code is repealed.
`),
    ).toEqual([
      '# CITY CODE',
      '# Part 1 General',
      '## Chapter 1 Council',
      '### Section 1. Seat',
      'The seat is the old hall.',
      '### Section 2. Mayor',
      'The mayor presides.',
      '## Chapter 2 Money',
      '### Section 3. Fees',
      'Fees are due in May.',
      '# Part 2 Ends',
      '## Section 4. Repeal',
      'The old code is repealed.',
    ]);
  });

  it('is higher under a double rule than under a single one', () => {
    expect(
      drawn(`Guide
=====

Joining
-------
Anyone may join.

Leaving
-------
Write to the office.

Fees
====
Ten pounds.
`),
    ).toEqual([
      '# Guide',
      '## Joining',
      'Anyone may join.',
      '## Leaving',
      'Write to the office.',
      '# Fees',
      'Ten pounds.',
    ]);
  });

  it('is higher in capitals', () => {
    expect(
      drawn(`OPENING

Winter

The hall is open from nine to five.

Summer

The hall is open from eight to nine.

FEES

Adults pay ten pounds a year.
`),
    ).toEqual([
      '# OPENING',
      '## Winter',
      'The hall is open from nine to five.',
      '## Summer',
      'The hall is open from eight to nine.',
      '# FEES',
      'Adults pay ten pounds a year.',
    ]);
  });

  it('is the number of their marks, and the title of the whole holds no others', () => {
    expect(
      drawn(`# Harbour

It is deep.

## Berths

There are nine of them.
`),
    ).toEqual(['# Harbour', 'It is deep.', '# Berths', 'There are nine of them.']);
  });

  it('is lower for what has asterisks below a version', () => {
    expect(
      drawn(`* Noteworthy changes in release 1.12 (2022-04-07)

** Changes in behavior

It no longer asks for a name.

* Noteworthy changes in release 1.11 (2021-09-03)

** New features

It prints the tide.
`),
    ).toEqual([
      '# * Noteworthy changes in release 1.12 (2022-04-07)',
      '## Changes in behavior',
      'It no longer asks for a name.',
      '# * Noteworthy changes in release 1.11 (2021-09-03)',
      '## New features',
      'It prints the tide.',
    ]);
  });

  it('is that of a preamble that has text of its own', () => {
    expect(
      drawn(`CLUB LICENCE

PREAMBLE

Anyone may sail with the club.

1. BOATS

Boats are shared.

2. OARS

Oars are not.
`),
    ).toEqual([
      '# CLUB LICENCE',
      '# PREAMBLE',
      'Anyone may sail with the club.',
      '# 1. BOATS',
      'Boats are shared.',
      '# 2. OARS',
      'Oars are not.',
    ]);
  });

  it('is lower below one that heads nothing else', () => {
    expect(
      drawn(`LICENCE OF THE MILL

TERMS AND CONDITIONS

1. Grinding.

You may grind for others.

2. Ending.

The licence ends in a year.

END OF TERMS

Ask the miller how to apply these terms to your own mill.
`),
    ).toEqual([
      '# LICENCE OF THE MILL',
      '# TERMS AND CONDITIONS',
      '## 1. Grinding.',
      'You may grind for others.',
      '## 2. Ending.',
      'The licence ends in a year.',
      '# END OF TERMS',
      'Ask the miller how to apply these terms to your own mill.',
    ]);
  });
});
