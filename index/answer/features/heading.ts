import { headingContext } from '../heading-context.ts';
import type { QueryContext } from '../query-context.ts';
import { featureGroup } from './group.ts';

/** What stands above a sentence and is meant in it: the heading, what introduces its list. And whether it stands in code or a table. */
export const heading = featureGroup(
  'heading',
  ['heading adds', 'heading covers', 'lead-in adds', 'code', 'table', 'head of a table'],
  (query, sentence) => {
    const passage = query.index.sentences[sentence]?.passage ?? 0;
    const shares = headingShares(query, sentence, passage);
    const kind = query.index.passages[passage]?.kind;
    return {
      'heading adds': shares.headingAdds,
      'heading covers': shares.headingCovers,
      'lead-in adds': shares.leadInAdds,
      code: kind === 'code' ? 1 : 0,
      table: kind === 'row' ? 1 : 0,
      'head of a table': kind === 'head' ? 1 : 0,
    };
  },
);

interface HeadingShares {
  readonly headingAdds: number;
  readonly headingCovers: number;
  readonly leadInAdds: number;
}

/** Shares of the question that stand above; what "adds" is neither in the sentence nor in the one before it. */
function headingShares({ index, question, matches }: QueryContext, sentence: number, passage: number): HeadingShares {
  const found = headingContext(index, question, passage);
  if (!found) return noShares;
  const own = matches.bySentence.get(sentence);
  const first = index.passages[passage]?.first ?? sentence;
  const before = sentence > first ? matches.bySentence.get(sentence - 1) : undefined;
  let [headingAdds, headingCovers, leadInAdds] = [0, 0, 0];
  for (let w = 0; w < question.words.length; w++) {
    const share = matches.shares[w] as number;
    const missing = share * (1 - Math.max(own?.[w] ?? 0, before?.[w] ?? 0));
    if (found.heading[w]) {
      headingAdds += missing;
      headingCovers += share;
    } else if (found.leadIn[w]) leadInAdds += missing;
  }
  return { headingAdds, headingCovers, leadInAdds };
}

const noShares: HeadingShares = { headingAdds: 0, headingCovers: 0, leadInAdds: 0 };
