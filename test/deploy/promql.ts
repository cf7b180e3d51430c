import { parser } from '@prometheus-io/lezer-promql';

/** What a query of Prometheus asks for. */
export interface Asked {
  /** Where the query can't be read, none of the rest is sure. */
  readonly isWellFormed: boolean;
  readonly selectors: readonly Selector[];
  /** Labels that results are grouped by. */
  readonly grouped: readonly string[];
}

export interface Selector {
  readonly metric: string;
  readonly matchers: readonly { readonly label: string; readonly operator: string; readonly value: string }[];
}

/** A query, read by the grammar that Prometheus' own editor uses. */
export function readQuery(query: string): Asked {
  const found = { isWellFormed: true, selectors: [] as Selector[], grouped: [] as string[] };
  parser.parse(query).iterate({
    enter: ({ type, node, from, to }) => {
      if (type.isError) found.isWellFormed = false;
      if (type.name === 'VectorSelector') found.selectors.push(selectorIn(query.slice(from, to)));
      if (type.name === 'GroupingLabels')
        for (const label of node.getChildren('LabelName')) found.grouped.push(query.slice(label.from, label.to));
    },
  });
  return found;
}

function selectorIn(text: string): Selector {
  const [, metric = '', labels = ''] = /^(\w+)(?:\{(.*)\})?$/s.exec(text.trim()) ?? [];
  const matchers = [...labels.matchAll(/(\w+)\s*(=~|!~|!=|=)\s*"([^"]*)"/g)].map(
    ([, label = '', operator = '', value = '']) => ({ label, operator, value }),
  );
  return { metric, matchers };
}

/** A line of Prometheus' text format: a metric with its labels. */
export interface Sample {
  readonly metric: string;
  readonly labels: Readonly<Record<string, string>>;
}

export function samplesIn(text: string): readonly Sample[] {
  const lines = [...text.matchAll(/^(\w+)(?:\{(.*)\})? \S+$/gm)];
  return lines.map(([, metric = '', labels = '']) => ({
    metric,
    labels: Object.fromEntries([...labels.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value])),
  }));
}

/** Labels that Prometheus gives to whatever it collects. */
const given = ['instance', 'job'];

/** What of a query asks for what isn't there, in words; none where each of its selectors fits a sample. */
export function missingIn(query: string, samples: readonly Sample[]): readonly string[] {
  const { isWellFormed, selectors, grouped } = readQuery(query);
  if (!isWellFormed) return [`can’t be read: ${query}`];
  const known = new Set([...given, 'le', ...samples.flatMap(({ labels }) => Object.keys(labels))]);
  const unmatched = selectors
    .filter((selector) => selector.metric !== 'up' && !samples.some((sample) => fits(selector, sample)))
    .map(({ metric, matchers }) => `nothing is ${metric} ${JSON.stringify(matchers)}`);
  return [...unmatched, ...grouped.filter((label) => !known.has(label)).map((label) => `no metric has ${label}`)];
}

function fits({ metric, matchers }: Selector, sample: Sample): boolean {
  if (sample.metric !== metric) return false;
  return matchers.every(({ label, operator, value }) => {
    if (given.includes(label)) return true;
    const has = sample.labels[label] ?? '';
    const isEqual = operator.endsWith('~') ? new RegExp(`^(?:${value})$`).test(has) : has === value;
    return operator.startsWith('!') ? !isEqual : isEqual;
  });
}
