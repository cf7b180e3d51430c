import { annotationsOf } from '../sentence-annotations.ts';
import type { FeatureGroup } from './group.ts';

/** What the sentence looks like, whatever the question. */
export const shape: FeatureGroup = {
  name: 'shape',
  features: ['length', 'very short', 'asks', 'early', 'first of passage'],
  measure: ({ index }, sentence, out, at) => {
    const { terms, passage } = index.sentences[sentence] ?? { terms: [], passage: 0 };
    out[at] = Math.log((1 + terms.length) / (1 + index.meanLength));
    out[at + 1] = terms.length < 4 ? 1 : 0;
    out[at + 2] = annotationsOf(index, sentence).asks ? 1 : 0;
    out[at + 3] = 1 / (1 + sentence);
    out[at + 4] = index.passages[passage]?.first === sentence ? 1 : 0;
  },
};
