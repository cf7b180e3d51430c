import { describe, expect, it } from 'vitest';
import { alignment, meaning } from '../../../../index/answer/features/meaning.ts';
import { openLexicon } from '../../../../index/lexicon/lexicon.ts';
import { measured, queryOn } from '../query.ts';

const text = 'The car is quick.\n\nGuests must not smoke.\n\nThe soup was salty.\n';
const lexicon = openLexicon('index/lexicon');
const query = queryOn(text, 'How fast is the automobile?', 'a.txt', lexicon);

describe('meaning', () => {
  it('finds words that mean the same', () => {
    const [car, , soup] = [0, 1, 2].map((sentence) => measured(meaning, query, sentence));
    expect(car?.['missing words aligned']).toBeGreaterThan(0.7);
    expect(car?.['sentence vector']).toBeGreaterThan(soup?.['sentence vector'] ?? 0);
  });

  it('lets meaning count for more where the question’s own words are out of reach', () => {
    const values = measured(meaning, query, 0);
    expect(values['missing words aligned, out of reach']).toBe(values['missing words aligned']);
    const reached = measured(meaning, queryOn(text, 'Is the car quick?', 'a.txt', lexicon), 0);
    expect(reached['missing words aligned, out of reach'] ?? 0).toBe(0);
    expect(reached['sentence vector, out of reach'] ?? 0).toBe(0);
  });

  it('compares words of the first candidates only, and nothing without a lexicon', () => {
    const far = meaning.measure(query, 0, 30);
    expect([far.alignment, far['sentence vector'] === 0]).toEqual([0, false]);
    expect(measured(meaning, queryOn(text, 'How fast is the automobile?'), 0)).toEqual({});
  });
});

describe('alignment', () => {
  it('takes what is said by grammar for the word', () => {
    const banned = queryOn(text, 'Is tobacco prohibited?', 'a.txt', lexicon);
    const word = banned.question.words.findIndex(({ form }) => form === 'prohibited');
    expect(alignment(banned, 1, word)).toBeGreaterThanOrEqual(0.65);
    expect(alignment(banned, 2, word)).toBeLessThan(0.5);
  });
});
