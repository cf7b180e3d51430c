import { expect, test } from 'vitest';
import { plot, powersOver } from './plot.ts';

const labels = { title: 'Time & size', x: 'sentences', y: 'ms', tick: (y: number) => `${y} ms` };

test('an axis reaches from the power of ten below to the one above', () => {
  expect([powersOver([28, 1_000]), powersOver([0.2, 3]), powersOver([10])]).toEqual([
    [10, 100, 1_000],
    [0.1, 1, 10],
    [10, 100],
  ]);
});

test('points are placed by their logarithms, from below to above', () => {
  const drawn = plot(
    [
      {
        name: 'lunr',
        points: [
          [10, 1],
          [100, 10],
          [1_000, 100],
        ],
      },
    ],
    labels,
  );
  expect(/ d="(M80[^"]*)"/.exec(drawn.split('\n').find((line) => line.includes('fill="none"')) ?? '')?.[1]).toBe(
    'M80 424L345 236L610 48',
  );
});

test('every line has its name, none over another, and what means something in SVG is escaped', () => {
  const lines = ['Verbatim', 'a < b'].map((name) => ({
    name,
    points: [
      [10, 5],
      [100, 5],
    ] as const,
  }));
  const drawn = plot(lines, labels);
  const names = [...drawn.matchAll(/<text x="\d+" y="([\d.]+)">([^<]*)<\/text>/g)].map(([, y, name]) => [
    Number(y),
    name,
  ]);
  expect(names.map(([, name]) => name)).toEqual(['Time &amp; size', 'Verbatim', 'a &lt; b'].slice(1));
  expect(Number(names[1]?.[0]) - Number(names[0]?.[0])).toBe(18);
  expect([drawn.includes('prefers-color-scheme:dark'), drawn.includes('Time & size')]).toEqual([true, false]);
});
