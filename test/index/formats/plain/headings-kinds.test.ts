import { describe, expect, it } from 'vitest';
import { drawn } from './drawn.ts';

describe('headings of plain text', () => {
  it('count from the first below the title on', () => {
    expect(
      drawn(`TENANCY ACT

Section 12. Notice

The landlord must give notice of two months. See section 14 for the form.

Section 13. Rent

Rent is due on the first day.
`),
    ).toEqual([
      '# TENANCY ACT',
      '# Section 12. Notice',
      'The landlord must give notice of two months. See section 14 for the form.',
      '# Section 13. Rent',
      'Rent is due on the first day.',
    ]);
  });

  it('are named by a sign', () => {
    expect(
      drawn(`Satzung

§ 1 Name

Der Verein heißt Segelclub.

§ 2 Beitrag

Der Beitrag ist im Mai fällig.
`),
    ).toEqual([
      '# Satzung',
      '# § 1 Name',
      'Der Verein heißt Segelclub.',
      '# § 2 Beitrag',
      'Der Beitrag ist im Mai fällig.',
    ]);
  });

  it('are named in Chinese', () => {
    expect(
      drawn(`第一章 总则

本会的名称是帆船俱乐部。

第二章 会费

会费在五月缴纳。
`),
    ).toEqual(['# 第一章 总则', '本会的名称是帆船俱乐部。', '# 第二章 会费', '会费在五月缴纳。']);
  });

  it('are underlined, or stand between two rules', () => {
    expect(
      drawn(`***********
Tide tables
***********

They are printed each year in
the spring by the harbour office.

Copies
------
Ask at the desk for one.
`),
    ).toEqual([
      '# Tide tables',
      'They are printed each year in the spring by the harbour office.',
      '# Copies',
      'Ask at the desk for one.',
    ]);
  });

  it('are short lines before a list', () => {
    expect(
      drawn(`The club was founded in 1974 by three people.

What to bring

- a passport
- a coat

Who comes

1. the crew
2. the guests
`),
    ).toEqual([
      'The club was founded in 1974 by three people.',
      '# What to bring',
      'item - a passport',
      'item - a coat',
      '# Who comes',
      'item (1.) 1. the crew',
      'item (2.) 2. the guests',
    ]);
  });

  it('are short lines before a table', () => {
    expect(
      drawn(`It sails daily from the pier.

Prices

Kind      Price   Valid
Adult     7.50    1 day
Child     3       1 day
`),
    ).toEqual([
      'It sails daily from the pier.',
      '# Prices',
      'head Kind | Price | Valid',
      'row Adult | 7.50 | 1 day < head Kind Price Valid',
      'row Child | 3 | 1 day < head Kind Price Valid',
    ]);
  });

  it('are short lines before figures', () => {
    expect(
      drawn(`Population

5,031 people lived there in 2001.

Area

12 square miles.
`),
    ).toEqual(['# Population', '5,031 people lived there in 2001.', '# Area', '12 square miles.']);
  });

  it('stand right above wrapped text', () => {
    expect(
      drawn(`Opening hours
The library opens at nine each day and closes at six, but on
Sunday it stays closed all day and nobody may come in.

Fees
A card is free for everybody who lives in the town or in one
of the villages around it, whatever their age may be.
`),
    ).toEqual([
      '# Opening hours',
      'The library opens at nine each day and closes at six, but on Sunday it stays closed all day and nobody may come in.',
      '# Fees',
      'A card is free for everybody who lives in the town or in one of the villages around it, whatever their age may be.',
    ]);
  });

  it('go on with a title in the line below', () => {
    expect(
      drawn(`Chapter 1
The River

The river is long and goes all the way down to the sea, past the town.

Chapter 2
The Sea

The sea is wide and it is deep, and nobody has ever been on the other side of it.
`),
    ).toEqual([
      '# Chapter 1 The River',
      'The river is long and goes all the way down to the sea, past the town.',
      '# Chapter 2 The Sea',
      'The sea is wide and it is deep, and nobody has ever been on the other side of it.',
    ]);
  });

  it('are no steps', () => {
    expect(
      drawn(`Do this:

1. Open the lid
2. Press the button
3. Close the lid
`),
    ).toEqual([
      'Do this:',
      'item (1.) 1. Open the lid < introduction Do this:',
      'item (2.) 2. Press the button < introduction Do this:',
      'item (3.) 3. Close the lid < introduction Do this:',
    ]);
  });

  it('are not the first line of an address', () => {
    expect(
      drawn(`The hall is open from nine to five, on every day but one.

John Smith
12 Quay Street
Askham
`),
    ).toEqual(['The hall is open from nine to five, on every day but one.', 'John Smith', '12 Quay Street', 'Askham']);
  });
});
