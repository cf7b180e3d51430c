import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../index/languages/registry.ts';
import { contentTerms, tokenize } from '../../../index/terms.ts';

describe('an elided word', () => {
  it.each([
    ['fr', 'L’article qu’elle lit aujourd’hui', ['l', 'article', 'qu', 'elle', 'lit', 'aujourdhui']],
    ['fr', "Jusqu'à l'été", ['jusqu', 'a', 'l', 'ete']],
    ['it', 'dell’anno all’estero', ['dell', 'anno', 'all', 'estero']],
    ['en', 'The club’s o’clock', ['the', 'club', 'oclock']],
  ])('stands for itself in %s: %s', (language, text, forms) => {
    expect(tokenize(text, languageOf(language)).map(({ form }) => form)).toEqual(forms);
  });

  it('carries grammar, so that the word behind it is found with and without it', () => {
    const french = languageOf('fr');
    expect(contentTerms('l’adhésion', french)).toEqual(contentTerms('adhesion', french));
  });
});
