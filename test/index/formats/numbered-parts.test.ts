import { describe, expect, it } from 'vitest';
import { numbersOf } from './outlined.ts';

describe('the author’s numbers of paragraphs and items', () => {
  it('with a name or several parts make sections wherever they stand', () => {
    expect(
      numbersOf(
        '# Animals',
        '9.1(1) Cats may stay.',
        '9.1(2) Dogs may not.',
        'They bark.',
        '# Plants',
        '9.2(1) Ferns may stay.',
      ),
    ).toEqual(['0+1', '9.1(1)*', '9.1(2)*', '9.1(2)+1', '9.2(1)*']);
    expect(numbersOf('Rule 1. No shouting.', 'Rule 3. No running.', 'It is slippery.')).toEqual(['1*', '3*']);
    expect(numbersOf('§ 1 Der Verein heißt Eule.', '§ 2 Er hat Sitz in Ulm.')).toEqual(['1*', '2*']);
  });

  it('below a number stand in brackets behind it', () => {
    const lines = [
      '# 8. Fees',
      '(1) Fees are due:',
      '(a) in May, or',
      '(b) in June.',
      '(2) No fee is paid back.',
      '# 9. Noise',
      'a',
    ];
    expect(numbersOf(...lines)).toEqual(['8*', '8(1)*', '8(1)(a)*', '8(1)(b)*', '8(2)*', '9*']);
    expect(
      numbersOf(
        '# Article IV – Posts',
        'Section 1 – Chair',
        'a. calls',
        'b. rings',
        'Section 2 – Clerk',
        'a. writes',
        'b. reads',
      ),
    ).toEqual(['IV*', '1*', '1(a)*', '1(b)*', '2*', '2(a)*', '2(b)*']);
    expect(
      numbersOf('# Article 1: Staff', '1a) One', '1b) Two', '# Article 2: Guests', '2a) Three', '2b) Four'),
    ).toEqual(['1*', '1a*', '1b*', '2*', '2a*', '2b*']);
  });
});
