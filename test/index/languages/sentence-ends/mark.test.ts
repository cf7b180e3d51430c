import { describe, expect, it } from 'vitest';
import { cut, cutAgain } from './cut.ts';

describe('what stands behind a mark', () => {
  it('belongs to the sentence before when it closes a quotation or a bracket, in every script', () => {
    const sentences = [
      'He said “go.”',
      'It was ‘late.’',
      '(It rained.)',
      '[He left.]',
      '„Komm her.“',
      '»Ja.«',
      '« Oui. »',
      'She sang „la.”',
      'It ended.',
    ];
    expect(cutAgain(sentences)).toEqual(sentences);
  });

  it('belongs to the sentence before when it is the mark of a note', () => {
    const sentences = [
      'Owls hunt at night.¹',
      'Larks sing.²,³',
      'Eels swim.[4]',
      'Bats fly.[5][note 2]',
      'Cows moo.*',
      'Ants dig.†',
      'Elk are big.[citation needed]',
      'Hens lay eggs. 6, 7',
      'All sleep.',
    ];
    expect(cutAgain(sentences)).toEqual(sentences);
  });

  it('is a mark without a word, which belongs to the sentence before, too', () => {
    expect(cut('It is done. 🎉')).toEqual(['It is done. 🎉']);
    expect(cut('He said ‘go.’ . They went.')).toEqual(['He said ‘go.’ .', 'They went.']);
  });

  it('keeps dots in a row inside a sentence that goes on', () => {
    const sentences = [
      'He waited… and waited.',
      'We (...) left.',
      'Well... I think so.',
      'The end…',
      'It [...] fell. . .',
      'Done.',
    ];
    expect(cutAgain(sentences)).toEqual(sentences);
  });
});
