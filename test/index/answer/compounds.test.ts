import { describe, expect, it } from 'vitest';
import { otherWritings } from '../../../index/answer/compounds.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { tokenize } from '../../../index/terms.ts';
import { articleFrom } from '../seed-article.ts';

const index = indexArticle(
  articleFrom(
    `# The T-shirt room

The C-8 cuts steel. The MX5 grinds glass. A saw stands by the AR 7. Vitamin B12 is cold.

The add-on must be e-mailed. The plugin is on-site. A co-operative re-elected its well-being coach. Jean-Luc sweeps.

Sign up at the desk. The backup is made before you log in to the web site. JoAnn rests. The new year starts. A wi fi box blinks.
`,
    'shop.md',
  ),
);

/** Of each word that the article writes in another way, the term there, with the sentences where only some are meant. */
function otherTerms(question: string): Record<string, string> {
  const tokens = tokenize(question, index.language);
  const found = [...otherWritings(index, question, tokens)];
  return Object.fromEntries(
    found.map(([at, writings]) => [
      tokens[at]?.form,
      writings.map(({ term, among }) => (among ? `${term} in ${among.join()}` : term)).join(' or '),
    ]),
  );
}

describe('otherWritings', () => {
  it.each([
    ['c8', { c8: 'c in 0' }],
    ['AR7', { ar7: 'ar in 2' }],
    ['addon', { addon: 'add in 4' }],
    ['addons', { addons: 'add in 4' }],
    ['emailed', { emailed: 'mail in 4' }],
    ['onsite', { onsite: 'site in 5' }],
    ['cooperative', { cooperative: 'oper in 6' }],
    ['reelection', { reelection: 'elect in 6' }],
    ['wellbeing', { wellbeing: 'well in 6' }],
    ['JeanLuc', { jeanluc: 'jean in 7' }],
    ['signup', { signup: 'sign in 8' }],
    ['login', { login: 'log in 9' }],
    ['wifi', { wifi: 'fi in 12' }],
    ['website', { website: 'site in 9' }],
  ])('finds %s where it is written in two', (question, found) => {
    expect(otherTerms(question)).toEqual(found);
  });

  it.each([
    ['MX-5', { mx: 'mx5', '5': 'mx5' }],
    ['mx 5', { mx: 'mx5', '5': 'mx5' }],
    ['B-12', { b: 'b12', '12': 'b12' }],
    ['plug-in', { plug: 'plugin' }],
    ['the plug in', { plug: 'plugin' }],
    ['back-ups', { back: 'backup', ups: 'backup' }],
    ['Jo Ann', { jo: 'joann', ann: 'joann' }],
    ['Jo-Ann', { jo: 'joann', ann: 'joann' }],
  ])('finds %s where it is written in one', (question, found) => {
    expect(otherTerms(question)).toEqual(found);
  });

  it('knows a compound that only a heading has, which is in no sentence', () => {
    expect(otherTerms('tshirt')).toEqual({ tshirt: 'shirt in ' });
  });

  it('makes no compound of words that are written as they are asked for, or mean something else', () => {
    expect(otherTerms('Is the wi fi T-shirt on in the new year?')).toEqual({});
    expect(otherTerms('steel glass, cold desk')).toEqual({});
    expect(otherTerms('newyears')).toEqual({ newyears: 'year in 11' });
  });
});
