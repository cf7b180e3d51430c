import { describe, expect, it } from 'vitest';
import { paragraphLabel } from '../../../../index/formats/page/paragraph-label.ts';

function label(words: string): string | undefined {
  const span = paragraphLabel(words, 0);
  return span && words.slice(span.start, span.end);
}

describe('paragraphLabel', () => {
  it('takes a number that no sentence begins with', () => {
    const paragraphs = ['(b) Members pay.', '4.2. No bikes.', '4.2 No bikes.', 'Rule 3. No ball games.', 'IV. Fees'];
    expect(paragraphs.map(label)).toEqual(['(b)', '4.2.', '4.2', 'Rule 3.', 'IV.']);
  });

  it('takes no number that belongs to the sentence, and no initial', () => {
    const paragraphs = [
      'Section 3 applies to all.',
      '2.5 million live here.',
      'X. Wang came.',
      'A. Smith came.',
      '7 days',
      '(b)',
    ];
    expect(paragraphs.map(label)).toEqual(paragraphs.map(() => undefined));
  });
});
