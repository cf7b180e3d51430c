import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../index/languages/fold.ts';
import { languageOf } from '../../../index/languages/registry.ts';
import { snowball } from '../../../index/languages/stemmers.ts';

describe('a word', () => {
  it.each([
    ['de', 'Häuser Haus Hauses'],
    ['de', 'Gebühr Gebuehr Gebühren Gebuehren gebuhr'],
    ['de', 'Straße Strasse Straßen'],
    ['de', 'neue neuer neuem neu'],
    ['fr', 'règle regle règles'],
    ['fr', 'activité activités activite'],
    ['fr', '1er 1re 1'],
    ['it', 'associazione associazioni'],
    ['pt', 'informação informações informacao informacoes'],
    ['pt', 'reunião reuniões reuniao reunioes'],
    ['pt', 'animal animais'],
    ['nl', 'vergadering vergaderingen'],
    ['nl', 'contributie contributies'],
    ['sv', 'medlem medlemmar medlemmen'],
    ['da', 'medlem medlemmer'],
    ['no', 'medlem medlemmer medlemmene'],
    ['fi', 'talo talossa talon'],
    ['fi', 'jäsen jäsenet jäsenen'],
    ['fi', 'kokous kokouksessa'],
    ['ru', 'книга книги книгой книг'],
    ['ru', 'новый новыми новым'],
    ['ru', 'ёлка елка'],
    ['pl', 'książka książki książką ksiazka'],
    ['pl', 'artykuł artykułu artykułem artykuły artykułach'],
    ['pl', 'system systemu systemem systemy'],
    ['pl', 'członek członka członkowie członków'],
    ['pl', 'reklama reklamy reklam reklamami'],
    ['pl', 'stowarzyszenie stowarzyszenia stowarzyszeniu'],
    ['tr', 'kapılar kapilar'],
    ['tr', 'ülkeler ulkeler ülkelerin'],
    ['ar', 'المدينة مدينة للمدينة والمدينة المدينه'],
    ['ar', 'كِتَاب كتاب كتـــاب'],
    ['ar', 'إلى الى إلي'],
    ['ja', '変える 変え'],
  ])('has one stem in all its forms and writings: %s, %s', (language, forms) => {
    const stems = forms.split(' ').map((form) => languageOf(language).words.stem(fold(form)));
    expect([...new Set(stems)]).toHaveLength(1);
  });

  it.each([
    ['de', 'neue neun'],
    ['de', 'Feuer feiern'],
    ['fr', 'port pont'],
    ['pl', 'most moda'],
    ['ar', 'فريق ريق'],
    ['th', 'สะพาน สะพาย'],
  ])('has another stem than another word: %s, %s', (language, words) => {
    const stems = words.split(' ').map((word) => languageOf(language).words.stem(fold(word)));
    expect(new Set(stems).size).toBe(stems.length);
  });
});

describe('snowball', () => {
  const stem = snowball('german');

  it('leaves what is no word, too short or too long', () => {
    expect(['3d', 'ab', '-x', 'x'.repeat(61)].map(stem)).toEqual(['3d', 'ab', '-x', 'x'.repeat(61)]);
  });

  it('gives any word a stem of its own folding', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aeiouäöüßnrst') }), (word) => {
        const found = stem(fold(word));
        expect(found).toBe(fold(found));
        expect(found === '').toBe(word === '');
      }),
    );
  });
});
