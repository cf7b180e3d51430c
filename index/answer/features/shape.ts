import { rolesIn } from '../roles.ts';
import { annotationsOf } from '../sentence-annotations.ts';
import { featureGroup } from './group.ts';

/** What the sentence looks like, whatever the question. */
export const shape = featureGroup(
  'shape',
  ['length', 'very short', 'asks', 'early', 'first of passage', 'introduces', 'item'],
  ({ index }, sentence) => {
    const { terms, passage } = index.sentences[sentence] ?? { terms: [], passage: 0 };
    return {
      length: Math.log((1 + terms.length) / (1 + index.meanLength)),
      'very short': terms.length < 4 ? 1 : 0,
      asks: annotationsOf(index, sentence).asks ? 1 : 0,
      early: 1 / (1 + sentence),
      'first of passage': index.passages[passage]?.first === sentence ? 1 : 0,
      introduces: rolesIn(index)[sentence] === 'introduction' ? 1 : 0,
      item: index.passages[passage]?.block.item ? 1 : 0,
    };
  },
);
