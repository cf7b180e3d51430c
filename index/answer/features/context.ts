import type { ArticleIndex } from '../../article-index.ts';
import { added, addedCoverage, coverage } from '../match.ts';
import type { QueryContext } from '../query-context.ts';
import { annotationsOf } from '../sentence-annotations.ts';
import { featureGroup } from './group.ts';

/** What stands around the sentence: its passage, its neighbours, and what "he" or "it" points back to. */
export const context = featureGroup(
  'context',
  [
    'passage bm25',
    'passage adds',
    'before adds',
    'after adds',
    'before covers',
    'after covers',
    'points back',
    'points back to words',
    'two before add',
  ],
  (query, sentence) => {
    const { matches } = query;
    const { first, last, id } = passageOf(query, sentence);
    const before = sentence > first ? addedCoverage(matches, sentence, sentence - 1) : 0;
    const pointsBack = annotationsOf(query.index, sentence).pointsBack ? 1 : 0;
    return {
      'passage bm25': query.passageScores.get(id) ?? 0,
      'passage adds': passageAdds(query, sentence, first, last),
      'before adds': before,
      'after adds': sentence < last ? addedCoverage(matches, sentence, sentence + 1) : 0,
      'before covers': sentence > first ? coverage(matches, sentence - 1) : 0,
      'after covers': sentence < last ? coverage(matches, sentence + 1) : 0,
      'points back': pointsBack,
      'points back to words': pointsBack * before,
      'two before add': sentence - 2 >= first ? addedCoverage(matches, sentence, sentence - 2) : 0,
    };
  },
);

function passageOf({ index }: QueryContext, sentence: number): ArticleIndex['passages'][number] {
  return index.passages[index.sentences[sentence]?.passage ?? 0] as ArticleIndex['passages'][number];
}

/** Share of the question's idf that the rest of the passage has and the sentence hasn't. */
function passageAdds({ matches }: QueryContext, sentence: number, first: number, last: number): number {
  const { bySentence, shares } = matches;
  const own = bySentence.get(sentence);
  const most = own ? [...own] : new Array<number>(shares.length).fill(0);
  for (let s = first; s <= last; s++) {
    const strengths = s === sentence ? undefined : bySentence.get(s);
    if (!strengths) continue;
    for (let w = 0; w < most.length; w++)
      if ((strengths[w] as number) > (most[w] as number)) most[w] = strengths[w] as number;
  }
  return added(shares, own, most);
}
