import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mayTellAmount } from '../../../index/languages/english-amount-words.ts';
import { amountsByWink } from '../../../index/languages/english-entities.ts';
import { wordSet } from '../../../index/languages/language.ts';

/** What stands in the patterns of dates, times and amounts beside the words that make them, and other words. */
const others = [
  ...wordSet(`a an and & ( ) - – — , ; : . any best better between each every good if major mid minor no rainy similar that the of can could
    should end early late past start middle beginning born circa from full less more over since throughout till under until in into on after
    before during within about around nearly few several some same this next last coming previous past first second third fourth tenth
    hundredth American British Indian standard time ago earlier later than then party tree Mother's Father's independence republic am pm AD BC
    U.S. UK GMT PST Ferry Odd town Halvard's e-mail o'clock a@b.example #town @odd :-) https://a.example/b`),
];
const telling = [
  '2 years',
  'May',
  'Monday',
  'two',
  '10 am',
  '$5',
  'yesterday',
  'half',
  '1990s',
  'percent',
  'noon',
  'dozens',
];
const texts = (words: readonly string[]) =>
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 }).map((some) => some.join(' '));

it('passes over no text in which wink-nlp finds a date, a time or an amount', () => {
  fc.assert(
    fc.property(texts(others), (text) => {
      expect([text, mayTellAmount(text) ? [] : amountsByWink(text)]).toEqual([text, []]);
    }),
    { numRuns: 2_000 },
  );
});

it.each(telling)('takes %s for what may be one', (text) => {
  expect([mayTellAmount(`The ferry, ${text}, left.`), mayTellAmount(text.toUpperCase())]).toEqual([true, true]);
});

it('passes over what tells none', () => {
  expect(mayTellAmount('The ferry of the town is said to leave.')).toBe(false);
});
