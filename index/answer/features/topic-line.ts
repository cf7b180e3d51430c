import { oncePer } from '../../once-per.ts';
import type { QueryContext } from '../query-context.ts';
import { dot } from '../sentence-vectors.ts';
import type { Similarity } from '../similarity.ts';
import { strengthIn, type TopicLine, topicLines } from '../topic-lines.ts';
import { featureGroup } from './group.ts';

/** How the line above a sentence meets the question: the question that the sentence answers in the article, or its heading. */
export const topicLine = featureGroup(
  'topic line',
  [
    'question covers',
    'question covered',
    'question adds',
    'question aligned',
    'question vector',
    'question, first of answer',
    'heading covered',
    'heading aligned',
    'heading vector',
  ],
  (query, sentence) => {
    const line = topicLines(query.index)[sentence];
    if (!line) return nothing;
    const { covers, covered, aligned } = query.meet(line);
    const vector = cosinesIn(query)(line);
    if (line.kind === 'heading') {
      return { ...nothing, 'heading covered': covered, 'heading aligned': aligned, 'heading vector': vector };
    }
    return {
      ...nothing,
      'question covers': covers,
      'question covered': covered,
      'question adds': addsTo(query, sentence, line),
      'question aligned': aligned,
      'question vector': vector,
      'question, first of answer': isFirst(query, sentence) ? Math.max(covers, aligned) : 0,
    };
  },
);

const nothing = {
  'question covers': 0,
  'question covered': 0,
  'question adds': 0,
  'question aligned': 0,
  'question vector': 0,
  'question, first of answer': 0,
  'heading covered': 0,
  'heading aligned': 0,
  'heading vector': 0,
} as const;

/** Many sentences stand under one line: it is compared with a question once. */
const cosinesIn = oncePer(({ similarity, questionVector }: QueryContext) =>
  oncePer((line: TopicLine) => {
    const isCompared = similarity?.sentenceVectors && questionVector;
    return isCompared ? dot(vectorsIn(similarity)(line), questionVector) : 0;
  }),
);

const vectorsIn = oncePer(({ rowOf, sentenceVectors }: Similarity) =>
  oncePer(({ forms }: TopicLine) => sentenceVectors?.of(forms.map((form) => rowOf(form).id)) ?? new Float32Array(0)),
);

/** Share of the question that the line has and the sentence hasn't. */
function addsTo(query: QueryContext, sentence: number, line: TopicLine): number {
  const own = query.matches.bySentence.get(sentence);
  const shares = [...query.matches.shares];
  return shares.reduce((sum, share, w) => sum + share * Math.max(0, strengthIn(query, line, w) - (own?.[w] ?? 0)), 0);
}

function isFirst({ index }: QueryContext, sentence: number): boolean {
  const lines = topicLines(index);
  return lines[sentence - 1] !== lines[sentence];
}
