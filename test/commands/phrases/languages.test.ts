import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages, phrasesFor } from '../../../commands/phrases/languages.ts';

describe('the phrases for a locale', () => {
  it.each([
    ['en-US', 'en'],
    ['en-GB', 'en'],
    ['en', 'en'],
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-TW'],
    ['zh', 'zh-CN'],
    ['es-ES', 'es'],
    ['es-419', 'es'],
    ['es-AR', 'es'],
    ['es', 'es'],
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['pt-BR', 'pt-BR'],
    ['pt', 'pt-BR'],
    ['ja', 'ja'],
    ['pt-PT', 'pt-BR'],
    ['esperanto', 'en'],
    ['nonsense', 'en'],
    ['', 'en'],
    ['-', 'en'],
    ['toString', 'en'],
  ])('of “%s” are those of %s', (locale, language) => {
    expect(phrasesFor(locale).language).toBe(language);
  });

  it('are Chinese for a Chinese that Discord doesn’t know', () => {
    expect(phrasesFor('zh-HK').language).toMatch(/^zh-/);
  });

  it('are those of a language for its own name, as a schedule keeps it', () => {
    expect(languages.map(({ language }) => phrasesFor(language))).toEqual(languages);
  });

  it('are there for any locale', () => {
    fc.assert(
      fc.property(fc.string(), (locale) => {
        expect(languages).toContain(phrasesFor(locale));
      }),
    );
  });
});

describe('the languages', () => {
  it('begin with English, for everybody else', () => {
    expect(languages.map(({ language }) => language)).toEqual([
      'en',
      'zh-CN',
      'zh-TW',
      'es',
      'de',
      'fr',
      'ja',
      'pt-BR',
      'ko',
    ]);
  });

  it('share no locale', () => {
    const locales = languages.flatMap((phrases) => phrases.locales);
    expect(locales).toEqual([...new Set(locales)]);
  });
});
