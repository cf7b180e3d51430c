import { expect, it } from 'vitest';
import { fits, type Option, optionsOn } from '../../../commands/shared/option.ts';

const everywhere: Option = { name: 'article', kind: 'text', required: false };
const typed: Option = { name: 'sentences', kind: 'count', required: false, most: 100, surfaces: ['terminal'] };

it('is offered where its command is, unless it says where', () => {
  const options = [everywhere, typed];
  expect([optionsOn('slash', options), optionsOn('terminal', options)]).toEqual([[everywhere], options]);
});

it.each([
  ['count', ['1', '100'], ['', '0', '101', '1.5', '-1', 'x', 'Infinity', 'NaN']],
  ['date', ['2026-11-23', '2028-02-29'], ['', '2026-13-01', '2026-02-29', '23.11.2026', 'today']],
  ['text', ['', 'x', '1'], []],
] as const)('of the kind %s takes only what fits', (kind, good, bad) => {
  const option: Option = { ...typed, kind };
  expect([good.filter((text) => !fits(option, text)), bad.filter((text) => fits(option, text))]).toEqual([[], []]);
});
