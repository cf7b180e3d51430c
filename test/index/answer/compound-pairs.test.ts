import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eachPair, jointOf } from '../../../index/answer/compound-pairs.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { articleFrom } from '../seed-article.ts';

const word = fc.constantFrom('Wi', 'Fi', 'MX', '5', 'log', 'in', 'on', 'site', 'the', 'of', 'twelve', '12345');
const between = fc.constantFrom(' ', '-', '  ', ', ', '\u2011');

it('finds the neighbours that a hyphen, a number or a particle makes one, as they are told one by one', () => {
  const line = fc.array(fc.tuple(word, between), { minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(line, (parts) => {
      const text = `${parts
        .flat()
        .join('')
        .replace(/[\s,\-\u2011]+$/, '')}.`;
      const index = indexArticle(articleFrom(text));
      const found: unknown[] = [];
      eachPair(index, (one, other, sentence) => found.push([sentence, one.form, other.form]));
      const wanted = index.sentences.flatMap(({ tokens }, sentence) =>
        tokens.flatMap((other, i) => {
          const one = tokens[i - 1];
          const joint = one && jointOf(index.language.words, index.article.text, one, other);
          return one && joint && joint !== 'words' ? [[sentence, one.form, other.form]] : [];
        }),
      );
      expect(found).toEqual(wanted);
    }),
  );
});
