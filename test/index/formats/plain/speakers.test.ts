import { describe, expect, it } from 'vitest';
import { drawn } from './drawn.ts';

describe('questions and answers by those who speak', () => {
  it('begin with Q and A', () => {
    expect(
      drawn(`Q: How do I change my address?
A: Write to the office with your old and new address.

Q: Is smoking allowed on the balcony?
A: No, not even on the balcony.
`),
    ).toEqual([
      'asks Q: How do I change my address?',
      'A: Write to the office with your old and new address. < question Q: How do I change my address?',
      'asks Q: Is smoking allowed on the balcony?',
      'A: No, not even on the balcony. < question Q: Is smoking allowed on the balcony?',
    ]);
  });

  it('begin with words', () => {
    expect(
      drawn(`Question: What does a ticket cost?

Answer: Five pounds.

Children pay half.

Question: When do you sail?

Answer: At nine.
`),
    ).toEqual([
      'asks Question: What does a ticket cost?',
      'Answer: Five pounds. < question Question: What does a ticket cost?',
      'Children pay half. < question Question: What does a ticket cost?',
      'asks Question: When do you sail?',
      'Answer: At nine. < question Question: When do you sail?',
    ]);
  });

  it('are counted', () => {
    expect(
      drawn(`Q1. What is the fee?
A1. Ten pounds.
Q2. When is it due?
A2. In May.
`),
    ).toEqual([
      'asks Q1. What is the fee?',
      'A1. Ten pounds. < question Q1. What is the fee?',
      'asks Q2. When is it due?',
      'A2. In May. < question Q2. When is it due?',
    ]);
  });

  it('stand in one paragraph', () => {
    expect(
      drawn(`Q: Is it free? A: Yes, on Sundays.
Q: Is it open? A: From nine.
`),
    ).toEqual([
      'asks Q: Is it free?',
      'A: Yes, on Sundays. < question Q: Is it free?',
      'asks Q: Is it open?',
      'A: From nine. < question Q: Is it open?',
    ]);
  });

  it('are questions only', () => {
    expect(
      drawn(`Q. What strategies are there?

There are a number of tutorials.

Plus, the help describes another.

Q. What timeout should I set?

That depends.
`),
    ).toEqual([
      'asks Q. What strategies are there?',
      'There are a number of tutorials. < question Q. What strategies are there?',
      'Plus, the help describes another. < question Q. What strategies are there?',
      'asks Q. What timeout should I set?',
      'That depends. < question Q. What timeout should I set?',
    ]);
  });

  it('are Spanish', () => {
    expect(
      drawn(`P: ¿Cuánto cuesta?
R: Diez euros.
P: ¿Dónde está?
R: En el puerto.
`),
    ).toEqual([
      'asks P: ¿Cuánto cuesta?',
      'R: Diez euros. < question P: ¿Cuánto cuesta?',
      'asks P: ¿Dónde está?',
      'R: En el puerto. < question P: ¿Dónde está?',
    ]);
  });

  it('are an interview, up to the next turn of whoever asks', () => {
    expect(
      drawn(`The mayor spoke to us on Monday about the new bridge.

REPORTER: When will the bridge open?
HOLT: In the spring of next year, if the weather holds. We had
two wet months.
REPORTER: And what does it cost?
HOLT: About two million pounds. The county pays half.
REPORTER: Thank you.
`),
    ).toEqual([
      'The mayor spoke to us on Monday about the new bridge.',
      'asks REPORTER: When will the bridge open?',
      'HOLT: In the spring of next year, if the weather holds. We had two wet months. < question REPORTER: When will the bridge open?',
      'asks REPORTER: And what does it cost?',
      'HOLT: About two million pounds. The county pays half. < question REPORTER: And what does it cost?',
      'REPORTER: Thank you.',
    ]);
  });

  it('are turns of several paragraphs', () => {
    expect(
      drawn(`Anna Reed: Why did you sell the ferry?

Tom Holt: It was old.

It leaked, too.

Anna Reed: Who bought it?

Tom Holt: A museum.
`),
    ).toEqual([
      'asks Anna Reed: Why did you sell the ferry?',
      'Tom Holt: It was old. < question Anna Reed: Why did you sell the ferry?',
      'It leaked, too. < question Anna Reed: Why did you sell the ferry?',
      'asks Anna Reed: Who bought it?',
      'Tom Holt: A museum. < question Anna Reed: Who bought it?',
    ]);
  });

  it('are one exchange', () => {
    expect(
      drawn(`REPORTER: When will the bridge open?
HOLT: In the spring.
`),
    ).toEqual([
      'asks REPORTER: When will the bridge open?',
      'HOLT: In the spring. < question REPORTER: When will the bridge open?',
    ]);
  });
});
