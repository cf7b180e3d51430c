import { expect, test } from 'vitest';
import type { EngineName } from '../engines/names.ts';
import type { Measured } from '../measure/measured.ts';
import { joined } from './results.ts';

const at = (engine: EngineName, sentences: number, first: number): Measured => ({
  engine,
  sentences,
  articles: 1,
  steps: { first },
});

test('what was measured anew takes the place of what was, and all is in order', () => {
  const before = { measured: [at('lunr', 10, 1), at('verbatim', 1_000, 2)], processes: [] };
  const anew = { measured: [at('verbatim', 1_000, 3), at('verbatim', 10, 4)], processes: [] };
  expect(joined(before, anew).measured).toEqual([at('verbatim', 10, 4), at('lunr', 10, 1), at('verbatim', 1_000, 3)]);
});
