import type { QueryContext } from '../candidates.ts';
import { headingContext } from '../heading-context.ts';
import type { FeatureGroup } from './group.ts';

/** What stands above a sentence and is meant in it: the heading, what introduces its list. And whether it stands in code or a table. */
export const heading: FeatureGroup = {
  name: 'heading',
  features: ['heading adds', 'heading covers', 'lead-in adds', 'code', 'table', 'head of a table'],
  measure: (query, sentence, out, at) => {
    const passage = query.index.sentences[sentence]?.passage ?? 0;
    measureHeadingContext(query, sentence, passage, out, at);
    const kind = query.index.passages[passage]?.kind;
    out[at + 3] = kind === 'code' ? 1 : 0;
    out[at + 4] = kind === 'row' ? 1 : 0;
    out[at + 5] = kind === 'head' ? 1 : 0;
  },
};

function measureHeadingContext(
  query: QueryContext,
  sentence: number,
  passage: number,
  out: Float64Array,
  at: number,
): void {
  const { index, question, matches } = query;
  const above = headingContext(index, question, passage);
  const own = matches.bySentence.get(sentence);
  const first = index.passages[passage]?.first ?? sentence;
  const before = sentence > first ? matches.bySentence.get(sentence - 1) : undefined;
  out.fill(0, at, at + 3);
  if (!above) return;
  for (let w = 0; w < question.words.length; w++) {
    const share = matches.shares[w] as number;
    const missing = share * (1 - Math.max(own?.[w] ?? 0, before?.[w] ?? 0));
    if (above.heading[w]) {
      out[at] = (out[at] as number) + missing;
      out[at + 1] = (out[at + 1] as number) + share;
    } else if (above.leadIn[w]) out[at + 2] = (out[at + 2] as number) + missing;
  }
}
