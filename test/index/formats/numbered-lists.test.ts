import { describe, expect, it } from 'vitest';
import { numbersOf } from './outlined.ts';

describe('the numbers of a list', () => {
  it('count where a list is what there is, or rules or questions are listed', () => {
    expect(numbersOf('House rules', '1. Be kind.', '2. Be quiet.', '3. Be gone by ten.', 'Or by eleven.')).toEqual([
      '0',
      '1*',
      '2*',
      '3*',
    ]);
    const questions = ['# Help', '1. Who pays?', 'Everyone.', '2. When?', 'In May.', '3. How?', 'In cash.'];
    expect(numbersOf(...questions)).toEqual(['0+1', '1*', '2*', '3*']);
    const rules = ['# Game rules', '1. No lava.', '2. No theft.', '# Chat rules', '1. No spam.', '2. No shouting.'];
    expect(numbersOf(...rules)).toEqual(['I', 'I.1*', 'I.2*', 'II', 'II.1*', 'II.2*']);
    expect(
      numbersOf(
        '# Immutable rules',
        '101 Everyone needs a code',
        'a',
        '# Mutable rules',
        '209 Conflicts',
        'b',
        '316 Names',
        'c',
      ),
    ).toEqual(['0+1', '101*', '101+1', '209*', '316*']);
  });
});
