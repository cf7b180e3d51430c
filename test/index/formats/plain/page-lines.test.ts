import { describe, expect, it } from 'vitest';
import { drawn, residueIn } from './drawn.ts';

describe('what belongs to the page', () => {
  it('is a page number with the running head behind it, where a sentence goes on', () => {
    const text = `The trust was founded in 1974 by Mary Holt and her brother. It keeps nine locks
and forty miles of towpath between Askham and the sea, and could not pay for them before the

                                    - 12 -

RIVER TRUST                    ANNUAL REPORT                       2023

end of the decade. The trustees then asked the county for a loan of five
hundred thousand pounds at three per cent, which was granted in June on the
condition that the towpath stay open to the public.
`;
    expect([drawn(text), residueIn(text)]).toEqual([
      [
        'The trust was founded in 1974 by Mary Holt and her brother. It keeps nine locks and forty miles of towpath between Askham and the sea, and could not pay for them before the - 12 - RIVER TRUST ANNUAL REPORT 2023 end of the decade. The trustees then asked the county for a loan of five hundred thousand pounds at three per cent, which was granted in June on the condition that the towpath stay open to the public.',
      ],
      ['- 12 - RIVER TRUST ANNUAL REPORT 2023'],
    ]);
  });

  it('is a foot and a head that recur at form feeds', () => {
    const text = `1.  Introduction

   In many standards track documents several words are used to signify
   the requirements in the specification.  These words are often

Bradner                  Best Current Practice                  [Page 1]
\f
RFC 9999                     RFC Key Words                    March 1997

   capitalized.  This document defines these words as they should be.

2.  Guidance

   Imperatives must be used with care.

Bradner                  Best Current Practice                  [Page 2]
\f
RFC 9999                     RFC Key Words                    March 1997

3.  Security

   There is none.
`;
    expect([drawn(text), residueIn(text)]).toEqual([
      [
        '# 1. Introduction',
        'In many standards track documents several words are used to signify the requirements in the specification. These words are often Bradner Best Current Practice [Page 1] RFC 9999 RFC Key Words March 1997 capitalized. This document defines these words as they should be.',
        '# 2. Guidance',
        'Imperatives must be used with care.',
        '# 3. Security',
        'There is none.',
      ],
      [
        'Bradner Best Current Practice [Page 1] RFC 9999 RFC Key Words March 1997',
        'Bradner Best Current Practice [Page 2] RFC 9999 RFC Key Words March 1997',
      ],
    ]);
  });

  it('is a lone number at a form feed', () => {
    const text = `The ferry was built in the yard of Askham, and it took the men two years to do it
because the wood was wet and the nails were late.
14
\fIt was launched in May. The town paid for it.
15
\fThe end.
`;
    expect([drawn(text), residueIn(text)]).toEqual([
      [
        'The ferry was built in the yard of Askham, and it took the men two years to do it because the wood was wet and the nails were late.',
        'It was launched in May. The town paid for it.',
        'The end.',
      ],
      ['14', '15'],
    ]);
  });

  it('is a page number in words', () => {
    const text = `The keeper wrote down what every boat had paid, and at the end of the year the

Page 3 of 9

sum was sent to the county.
`;
    expect([drawn(text), residueIn(text)]).toEqual([
      [
        'The keeper wrote down what every boat had paid, and at the end of the year the Page 3 of 9 sum was sent to the county.',
      ],
      ['Page 3 of 9'],
    ]);
  });

  it('is a head that recurs and cuts sentences', () => {
    const text = `The lock was built in 1794 by the men of Askham and the

ANNALS OF THE LOCK

county paid for it. The keeper lived beside it, and his wife kept a book in which

ANNALS OF THE LOCK

she wrote down the boats. The book was lost in the flood of 1910, and what is

ANNALS OF THE LOCK

known of it comes from a letter.
`;
    expect([drawn(text), residueIn(text)]).toEqual([
      [
        'The lock was built in 1794 by the men of Askham and the ANNALS OF THE LOCK county paid for it. The keeper lived beside it, and his wife kept a book in which ANNALS OF THE LOCK she wrote down the boats. The book was lost in the flood of 1910, and what is ANNALS OF THE LOCK known of it comes from a letter.',
      ],
      ['ANNALS OF THE LOCK', 'ANNALS OF THE LOCK', 'ANNALS OF THE LOCK'],
    ]);
  });

  it('is no number between two paragraphs, and no heading that recurs once', () => {
    const text = `Chapter 1

The river is long.

12

Twelve boats came.

Notes

It is deep.

Notes

It is wide.
`;
    expect([drawn(text), residueIn(text)]).toEqual([
      [
        '# Chapter 1',
        'The river is long.',
        '12',
        'Twelve boats came.',
        '# Notes',
        'It is deep.',
        '# Notes',
        'It is wide.',
      ],
      [],
    ]);
  });

  it('is a rule', () => {
    const text = `The first part ends here.

* * *

The second part begins here.
_______________
The third part is short.
`;
    expect([drawn(text), residueIn(text)]).toEqual([
      ['The first part ends here.', 'The second part begins here.', 'The third part is short.'],
      ['* * *', '_______________'],
    ]);
  });

  it('is no heading on a new page', () => {
    const text = `The last words of the first chapter were these, and nothing more was said.

- 7 -

\fChapter 2

The second chapter begins on a page of its own.
`;
    expect([drawn(text), residueIn(text)]).toEqual([
      [
        'The last words of the first chapter were these, and nothing more was said.',
        '# Chapter 2',
        'The second chapter begins on a page of its own.',
      ],
      ['- 7 -'],
    ]);
  });
});
