import { expect, test } from 'vitest';
import { reportOf, slopeOf } from './report.ts';

test('a steady growth is found, and noise around a level has a slope within its interval of 0', () => {
  const growing = slopeOf(Array.from({ length: 120 }, (_, second) => 100 + second / 60));
  expect([growing.slope.toFixed(6), growing.error.toFixed(6)]).toEqual(['1.000000', '0.000000']);
  const level = slopeOf(Array.from({ length: 120 }, (_, second) => 100 + Math.sin(second * 17)));
  expect(Math.abs(level.slope)).toBeLessThan(1.96 * level.error + 0.05);
});

test('a report says what was lost, what was doubled and how long it took', () => {
  const report = reportOf({
    seconds: 2,
    faults: { 'closed socket': 1 },
    acknowledged: [1, 2, 3],
    lost: ['command ask was not answered in time'],
    doubled: 1,
    memory: [200, 201],
    violations: [],
  });
  expect(report).toBe(
    "2 s, 4 interactions (2.0 a second)\nfaults: closed socket 1\nacknowledged within 2 ms (median), 2 ms (p99), 3 ms (all)\nlost: 1, doubled: 1, refused by Discord's rules: 0\nmemory: 200 MB at first, 201 MB at last; in the second half 0.00 ± 0.00 MB a minute\n  command ask was not answered in time\n",
  );
});
