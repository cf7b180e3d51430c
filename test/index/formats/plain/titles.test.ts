import { describe, expect, it } from 'vitest';
import { labelOf } from '../../../../index/formats/labels.ts';
import {
  isCapitals,
  isDateLine,
  isNumberedTitle,
  isTitle,
  isTitleWithColon,
  isVersionLine,
  markedHeading,
} from '../../../../index/formats/plain/titles.ts';

describe('titles of plain text', () => {
  it('are short, begin with a capital and do not end like a sentence', () => {
    const titles = ['Opening hours', '“The Old Lock”', 'What to bring', 'Rules (2023)', 'Über uns'];
    const others = [
      'opening hours',
      'It is open.',
      'Contact: Jane Doe',
      'a@b.org',
      'The lock of',
      'Kind   Price',
      'X'.repeat(90),
    ];
    expect([titles.filter(isTitle), others.filter(isTitle)]).toEqual([titles, []]);
  });

  it('may end with a colon where they are few words', () => {
    const titles = ['Production Phase:', 'Additional questions:', 'Fees：', 'How to apply:', 'Winter:'];
    const others = [
      'You need:',
      'The game is divided into several stages with a name:',
      'Fees',
      'fees:',
      'By Jane Holt:',
    ];
    expect([titles.filter(isTitleWithColon), others.filter(isTitleWithColon)]).toEqual([titles, []]);
  });

  it('have numbers in front', () => {
    const isOne = (words: string): boolean => isNumberedTitle(words, labelOf(words) ?? expect.fail(words));
    const titles = ['1. Keys', 'Section 12. Notice', 'Article IV', '0. Definitions.', '第一章 总则', '2.1 Day guests'];
    const others = ['14. Members must pay.', '3. A member who is', '(a) Keys', '2. of the club', '1. See http://a.org'];
    expect([titles.filter(isOne), others.filter(isOne)]).toEqual([titles, ['(a) Keys']]);
  });

  it('are in capitals', () => {
    const titles = ['NAME', 'TERMS AND CONDITIONS', '1. KEYS', 'FEES:', 'WHAT’S NEW'];
    const others = ['Name', 'A', 'THE END.', 'USA, UK;', '12'];
    expect([titles.filter(isCapitals), others.filter(isCapitals)]).toEqual([titles, []]);
  });

  it('are versions', () => {
    const versions = [
      '1.9.7',
      'v2.0 (2021-03-04)',
      'Version 1.2',
      'Changes in 1.2.11 (15 Jan 2017)',
      'ed (1.19-1) unstable; urgency=low',
    ];
    const others = ['1.9.7 is old.', '2.50', '12', 'The version 1.2 came.', '1.2 Guests may stay'];
    expect([versions.filter(isVersionLine), others.filter(isVersionLine)]).toEqual([versions, []]);
  });

  it('are dates', () => {
    const dates = [
      '2021-03-04',
      '4 March 2021',
      'March 4th, 2021:',
      'Mon, 4 March',
      '2021-03-04  Jane Holt  <jane@example.org>',
      '2021年3月4日',
    ];
    const others = ['4 boats', 'In March 2021', '2021', 'March', '4 March 2021 was wet'];
    expect([dates.filter(isDateLine), others.filter(isDateLine)]).toEqual([dates, []]);
  });

  it('have marks', () => {
    const inner = (words: string): string | undefined => {
      const found = markedHeading(words);
      return found && `${found.depth} ${words.slice(found.start, found.end)}`;
    };
    expect(
      ['# Use', '== Use it ==', '*** Use ***', '** Changes', '* item', '# it does this.', '- Use -'].map(inner),
    ).toEqual(['1 Use', '2 Use it', '3 Use', '2 Changes', undefined, undefined, undefined]);
  });
});
