import { expect, it } from 'vitest';
import { hear } from '../../../index/answer/heard.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { openLexicon } from '../../../index/lexicon/lexicon.ts';
import { articleFrom } from '../seed-article.ts';

const index = indexArticle(articleFrom('The new year party is free for guests.\n'));

it('writes in full, leaves talk out and spells right, in this order', () => {
  const { text, misspelt } = hear(
    index,
    'hey wat does da newyear praty cost for gests lol',
    openLexicon('index/lexicon'),
  );
  expect({ text, misspelt: [...misspelt] }).toEqual({
    text: '    what does the new year party cost for guests    ',
    misspelt: [
      [27, 'praty'],
      [42, 'gests'],
    ],
  });
});
