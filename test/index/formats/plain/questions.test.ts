import { describe, expect, it } from 'vitest';
import { drawn } from './drawn.ts';

describe('questions of plain text', () => {
  it('are numbered, with or without an answer in the same paragraph', () => {
    expect(
      drawn(`1. How do I join?
Fill in the form at the desk.
2. What does it cost?
Ten pounds a year.
3. Can I bring a guest? Yes, two guests at a time.
`),
    ).toEqual([
      'asks (1.) 1. How do I join?',
      'Fill in the form at the desk. < question 1. How do I join?',
      'asks (2.) 2. What does it cost?',
      'Ten pounds a year. < question 2. What does it cost?',
      'asks (3.) 3. Can I bring a guest?',
      'Yes, two guests at a time. < question 3. Can I bring a guest?',
    ]);
  });

  it('are asked as one where several stand together', () => {
    expect(
      drawn(`1. Is the glue safe?  What is in it?

    It is made of flour.

2. Can I eat it? Why not? Because it is old.
`),
    ).toEqual([
      'asks (1.) 1. Is the glue safe? What is in it?',
      'It is made of flour. < question 1. Is the glue safe? What is in it?',
      'asks (2.) 2. Can I eat it? Why not?',
      'Because it is old. < question 2. Can I eat it? Why not?',
    ]);
  });

  it('are all of a row whose members mostly ask', () => {
    expect(
      drawn(` 1. Is it safe?

    Yes. It was tested.

 2. Where can I get it?

    See the desk.

 3. It returns nothing.

    Then ask again.
`),
    ).toEqual([
      'asks (1.) 1. Is it safe?',
      'Yes. It was tested. < question 1. Is it safe?',
      'asks (2.) 2. Where can I get it?',
      'See the desk. < question 2. Where can I get it?',
      'asks (3.) 3. It returns nothing.',
      'Then ask again. < question 3. It returns nothing.',
    ]);
  });

  it('stand alone, and lead the one paragraph behind', () => {
    expect(
      drawn(`The ferry sails daily. It is small.

Who pays for it?

The county does, and the town adds a little every year.

The old ferry was sold in May.
`),
    ).toEqual([
      'The ferry sails daily. It is small.',
      'asks Who pays for it?',
      'The county does, and the town adds a little every year. < question Who pays for it?',
      'The old ferry was sold in May.',
    ]);
  });

  it('stand above wrapped answers', () => {
    expect(
      drawn(`How do I change my address?
Write to the office with your old and new address, and wait for the
letter that confirms it, which takes about a week.

Is smoking allowed?
No, it is not allowed on the balcony, in the hall, in the garden or
anywhere else on the grounds of the club.

General
`),
    ).toEqual([
      'asks How do I change my address?',
      'Write to the office with your old and new address, and wait for the letter that confirms it, which takes about a week. < question How do I change my address?',
      'asks Is smoking allowed?',
      'No, it is not allowed on the balcony, in the hall, in the garden or anywhere else on the grounds of the club. < question Is smoking allowed?',
      'General < question Is smoking allowed?',
    ]);
  });

  it('lead all up to the next question or heading, lists too', () => {
    expect(
      drawn(`TICKETS

What does a ticket cost?

Five pounds.

Do children pay?

Half of it:

- on weekdays
- on Sundays

BOATS

The boats are old.
`),
    ).toEqual([
      '# TICKETS',
      'asks What does a ticket cost?',
      'Five pounds. < question What does a ticket cost?',
      'asks Do children pay?',
      'Half of it: < question Do children pay?',
      'item - on weekdays < question Do children pay? < introduction Half of it:',
      'item - on Sundays < question Do children pay? < introduction Half of it:',
      '# BOATS',
      'The boats are old.',
    ]);
  });
});
