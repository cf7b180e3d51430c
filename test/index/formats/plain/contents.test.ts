import { describe, expect, it } from 'vitest';
import { drawn } from './drawn.ts';

describe('tables of contents', () => {
  it('have page numbers', () => {
    expect(
      drawn(`House rules

Contents

1. Keys ............ 2
2. Guests .......... 3
3. Noise ........... 5

1. Keys

Every member gets a key.

2. Guests

Guests sign the book.

3. Noise

Drums are not allowed.
`),
    ).toEqual([
      '# House rules',
      '# Contents',
      'contents 1. Keys ............ 2',
      'contents 2. Guests .......... 3',
      'contents 3. Noise ........... 5',
      '# 1. Keys',
      'Every member gets a key.',
      '# 2. Guests',
      'Guests sign the book.',
      '# 3. Noise',
      'Drums are not allowed.',
    ]);
  });

  it('have the words of the headings below', () => {
    expect(
      drawn(`GUIDE TO THE CLUB

CONTENTS

Joining
Fees
Leaving

JOINING

Anyone may join the club by writing to the office.

FEES

The fee is due in May.

LEAVING

Write to the office a month before.
`),
    ).toEqual([
      '# GUIDE TO THE CLUB',
      '# CONTENTS',
      'contents Joining',
      'contents Fees',
      'contents Leaving',
      '# JOINING',
      'Anyone may join the club by writing to the office.',
      '# FEES',
      'The fee is due in May.',
      '# LEAVING',
      'Write to the office a month before.',
    ]);
  });

  it('need no heading where their pages go on', () => {
    expect(
      drawn(`Introduction ....... 1
The Locks .......... 4
The Towpath ........ 11

The locks were built in 1794.
`),
    ).toEqual([
      'contents Introduction ....... 1',
      'contents The Locks .......... 4',
      'contents The Towpath ........ 11',
      'The locks were built in 1794.',
    ]);
  });

  it('have questions, which are asked below', () => {
    expect(
      drawn(`Frequently asked questions

Contents:

1. How do I join?
2. What does it cost?

1. How do I join?

Fill in the form.

2. What does it cost?

Ten pounds.
`),
    ).toEqual([
      'Frequently asked questions',
      'Contents:',
      'contents 1. How do I join?',
      'contents 2. What does it cost?',
      'asks (1.) 1. How do I join?',
      'Fill in the form. < question 1. How do I join?',
      'asks (2.) 2. What does it cost?',
      'Ten pounds. < question 2. What does it cost?',
    ]);
  });

  it('are not what the heading of a section may say', () => {
    expect(
      drawn(`Contents

The box holds a pump and a hose.

Use

Fill the tank.
`),
    ).toEqual(['# Contents', 'The box holds a pump and a hose.', '# Use', 'Fill the tank.']);
  });
});
