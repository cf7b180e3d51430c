import { describe, expect, it } from 'vitest';
import { cutAgain } from './cut.ts';

describe('a question or exclamation mark', () => {
  it('is inside the sentence where a small letter follows', () => {
    const sentences = [
      '“Who left the gate open?” wondered the keeper.',
      '"Land!" cried a boy in the mast.',
      'The show Hello, Dolly! ran for years.',
      'What Ever Happened to Baby Jane? is a film of 1962.',
      'They played Guess Who? until midnight.',
      'He shouted Ho! and Hey! and ran.',
    ];
    expect(cutAgain(sentences)).toEqual(sentences);
  });

  it('is inside the sentence where its speaker is named behind it', () => {
    const sentences = [
      '"Who has the key?" Ada Lund asked.',
      '“Never!” Mrs. Ruiz of the board answered.',
      '"Is it far?" Captain van Dam said at last.',
    ];
    expect(cutAgain(sentences)).toEqual(sentences);
  });

  it('ends the sentence where no speaker follows', () => {
    const sentences = ['She asked, “Why?”', 'Lund said nothing.', '"Stop!"', 'The men ran.', '“Why?”', '“Because.”'];
    expect(cutAgain(sentences)).toEqual(sentences);
  });

  it('is inside the sentence in a bracket that opens inside it', () => {
    const sentences = [
      'It took nine (!) years to build.',
      'The clerk (or was it the cook?) signed it.',
      'They bought the barn (what a price!) From Mr. Dee.',
      'A bridge of wood (really?) stood here.',
      '(Who knew?)',
      'Nobody did.',
    ];
    expect(cutAgain(sentences)).toEqual(sentences);
  });

  it('is part of a name where no word that opens sentences follows', () => {
    const sentences = [
      'She works for Yahoo! Japan in Osaka.',
      'He won on Jeopardy! in June.',
      'He liked Yahoo!',
      'The page was slow.',
      'They saw Panic! at the Disco and P!nk there.',
    ];
    expect(cutAgain(sentences)).toEqual(sentences);
  });

  it('ends the sentence with others of its kind, behind a blank or before a number', () => {
    const sentences = ['Really?!', 'Yes!!!', 'How many?', '20 people came.', 'Où est le pont ?', 'Il est loin.'];
    expect(cutAgain(sentences)).toEqual(sentences);
  });

  it('is inside the sentence before a comma, a dash and a small letter, or a letter glued to it', () => {
    const sentences = ['Fire!, he cried.', '“Out?” – no, in.', 'See x.org/a?b=c and Ke!sha.', 'It ended.'];
    expect(cutAgain(sentences)).toEqual(sentences);
  });
});
