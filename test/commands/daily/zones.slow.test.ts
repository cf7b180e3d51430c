import { expect, test } from 'vitest';
import { oncePerDay } from './once-per-day.ts';

const zones = Intl.supportedValuesOf('timeZone');
const minutes = [0, 30, 90, 150, 210, 540, 1_410, 1_439];

test('in every zone every local day of ten years has exactly one post', () => {
  const wrong = zones.flatMap((zone, i) =>
    oncePerDay(zone, minutes[i % minutes.length] ?? 0, '2026-01-01', '2036-01-01', 'all'),
  );
  expect(wrong).toEqual([]);
}, 900_000);

test('in every zone every day around a clock change of twenty-five years has exactly one post, at any time of day', () => {
  const wrong = zones.flatMap((zone) =>
    minutes.flatMap((minute) => oncePerDay(zone, minute, '2011-01-01', '2036-01-01', 'around changes')),
  );
  expect(wrong).toEqual([]);
}, 900_000);
