import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellsAsked } from '../../../index/answer/asked-kinds.ts';
import { measureAsked } from '../../../index/answer/measures.ts';

function tells(
  question: string,
  text: string,
  more: { isRow?: boolean; namesMore?: boolean } = {},
): boolean | undefined {
  return tellsAsked(question, measureAsked(question), { text, isRow: false, namesMore: false, ...more });
}

describe('tellsAsked', () => {
  it.each([
    ['whats the phone number of the office', 'Ring 01632 960 877.', 'Ask at the office.'],
    ['what is the link of the appeals form', 'Use appeals.example.org.', 'Use the form on our website.'],
    ['what colour is the gate', 'The gate is dark green.', 'The gate was painted twice.'],
    ['how heavy is the tent', 'It comes to 2.5 kg.', 'It was made in 2019.'],
    ['how much does the tent weigh', 'It comes to 2 pounds.', 'It takes 2 people.'],
    ['how hot should the heap get', 'It reaches 60 °C.', 'Turn it after 14 days.'],
    ['how deep is the pool', 'The deep end has 3 m of water.', 'The deep end opened in 1988.'],
    ['how far is the station', 'It is four miles off.', 'Four buses go there.'],
    ['how much is a monthly ticket', 'Monthly tickets are £40.', 'Monthly tickets go on sale on day 3.'],
    ['what does it cost to hire the hall', 'Members have it free.', 'Hire it 14 days before.'],
    ['who runs the raffle', 'The treasurer does.', 'It is on open day.'],
    ['how many stalls are there', 'Some forty stalls.', 'Stalls stand in the yard.'],
    ['how long does it last', 'It takes 3 days.', 'It is a test.'],
    ['when does the depot open', 'It opens in May.', 'It is a depot.'],
  ])('%s', (question, yes, no) => {
    expect([tells(question, yes), tells(question, no)]).toEqual([true, false]);
  });

  it('takes a name for the answer to who and to what something is called, if the question has it not', () => {
    for (const question of ['who is the warden', 'what is the name of the warden', 'whats the warden called']) {
      expect([tells(question, 'Ask Odd.', { namesMore: true }), tells(question, 'Ask below.')]).toEqual([true, false]);
    }
  });

  it('believes a number in a row of a table to be a price: its head may say so', () => {
    expect(tells('how much is the dryer', 'Dryer 3', { isRow: true })).toBe(true);
    expect(tells('how much is the dryer', 'Dryer ask', { isRow: true })).toBe(false);
  });

  it('says nothing where nothing of the kind is asked', () => {
    expect(
      ['how do i log in', 'who can join', 'can i bring a dog', 'what is a pot'].map((one) => tells(one, 'Yes.')),
    ).toEqual(Array(4).fill(undefined));
  });

  it('is quick and steady, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 200 }), (question, text) => {
        expect(tells(question, text)).toBe(tells(question, text));
      }),
    );
  });
});
