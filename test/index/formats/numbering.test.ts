import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersOf, outlined } from './outlined.ts';

describe('what is no numbering of the author’s', () => {
  it.each([
    [
      ['# 10 tips for tea', 'a', '# 3 reasons to stay', 'b'],
      ['1', '2'],
    ],
    [
      ['# 2024 in review', 'a', '# 2025 in review', 'b'],
      ['1', '2'],
    ],
    [
      ['# 1. FC Ulm', 'a', '# Table', 'b'],
      ['1', '2'],
    ],
    [
      ['# 3. Oktober', 'a', '# 24. Dezember', 'b'],
      ['1', '2'],
    ],
    [
      ['# Install', '1. Download it.', '2. Unpack it.', '3. Run it.', '# Licence', 'a'],
      ['1', '2'],
    ],
    [['# Menu', '3.50 Coffee', '2.20 Tea', '8.90 Cake'], ['1']],
    [['# Day', '9.30 Opening', '10.15 Coffee', '17.00 End'], ['1']],
    [
      ['Owls hunt at night.', 'They eat:', '- 1. mice', '- 2. voles', '- 3. frogs', 'They sleep.', 'They fly.'],
      ['1', '2', '3', '4'],
    ],
    [
      [
        '# Use',
        'a',
        '# Help',
        'b',
        '# Setup',
        '## A. Get it',
        'c',
        '## B. Run it',
        'd',
        '# Talk',
        'e',
        '# End',
        'f',
        '# Thanks',
        'g',
      ],
      ['1', '2', '3', '3.1', '3.2', '4', '5', '6'],
    ],
    [
      ['# 1. Install', '1. Download it.', '2. Unpack it.', '# 2. Run', '1. Start it.', '2. Look.'],
      ['1*', '2*'],
    ],
    [['# Law', 'Section 14 applies to all.', 'Section 3 doesn’t.', '(c) 2020 Owl Ltd.'], ['1']],
  ])('%j', (lines, numbers) => {
    expect(numbersOf(...lines)).toEqual(numbers);
  });
});

describe('numbers', () => {
  const line = fc.oneof(
    fc.constantFrom(
      ...[
        '# 1. Keys',
        '## 2.1 Day',
        '# Chapter II',
        '# Fees',
        '## Rule 3',
        '### Late',
        '# 第二条',
        '# 1.9.7',
        '# I. Keys',
        '# A. Keys',
        '# C. x',
        '# 0. x',
      ],
      ...[
        '1. Be kind.',
        '2. Be quiet.',
        '(a) x',
        '(b) x',
        '(i) x',
        '9.1(1) x',
        'Rule 3. x',
        'Section 1 – x',
        'Article II. x',
        '101 Owls',
        '- 1. x',
        '- 2. x',
        'x',
      ],
    ),
    fc.string().map((words) => words.replace(/\s/gu, ' ')),
    fc.string().map((words) => `# ${words.replace(/\s/gu, ' ')}x`),
  );

  it('are never the same, and their sections partition the text and hold every block once', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
        const { text, sections } = outlined(...lines);
        const numbers = sections.map(({ number }) => number);
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(sections.map(({ span }) => text.slice(span.start, span.end)).join('')).toBe(text);
        const starts = sections.flatMap(({ heading, blocks }) =>
          [...(heading ? [heading] : []), ...blocks].map(({ start }) => start),
        );
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(outlined(...lines).sections).toEqual(sections);
      }),
      { numRuns: 300 },
    );
  });
});
