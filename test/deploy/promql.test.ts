import { expect, it } from 'vitest';
import { missingIn, samplesIn } from './promql.ts';

const samples = samplesIn(
  '# TYPE asked counter\nasked{by="ada",of="x"} 3\nasked_seconds_bucket{le="0.1"} 1\nplain 2\n',
);

it('finds all that a query asks for where it is there', () => {
  const queries = [
    'plain',
    'sum by (of) (rate(asked{by="ada",instance="a"}[5m])) > 1',
    'asked{by=~"ada|ben"} and up',
    'histogram_quantile(0.9, sum by (le) (rate(asked_seconds_bucket[5m])))',
    'asked{by!="ben"}',
  ];
  expect(queries.flatMap((query) => missingIn(query, samples))).toEqual([]);
});

it('names a metric, a label’s value and a grouping that isn’t there, and a query that can’t be read', () => {
  expect([
    missingIn('rate(answered[5m])', samples),
    missingIn('asked{by="cy"}', samples),
    missingIn('sum by (whom) (asked)', samples),
    missingIn('sum(asked', samples),
  ]).toEqual([
    ['nothing is answered []'],
    ['nothing is asked [{"label":"by","operator":"=","value":"cy"}]'],
    ['no metric has whom'],
    ['can’t be read: sum(asked'],
  ]);
});
