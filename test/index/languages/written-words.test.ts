import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../index/languages/registry.ts';

/** Numbers, dates and names of a sentence, as "kind: words". */
function found(language: string, text: string): string[] {
  return languageOf(language)
    .sentences.entitiesIn(text)
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('what could answer', () => {
  it.each([
    [
      'de',
      'Am 14. März 1926 zahlten zwölf Fischer 1.200 Euro für drei Jahre.',
      ['date: 14. März 1926', 'number: zwölf', 'money: 1.200 Euro', 'duration: drei Jahre'],
    ],
    [
      'fr',
      'Le 1er mai 1994, Mireille Castan a payé 18 euros, soit 5 %.',
      ['date: 1er mai 1994', 'person: Mireille Castan', 'money: 18 euros', 'percent: 5 %'],
    ],
    [
      'it',
      'Il museo apre il 3 giugno alle 9:30 per due settimane.',
      ['date: 3 giugno', 'time: 9:30', 'duration: due settimane'],
    ],
    ['pt', 'Em 5 de outubro de 2011 o clube tinha 90 sócios.', ['date: 5 de outubro de 2011', 'number: 90']],
    [
      'ru',
      'Абонемент стоит 2400 рублей с октября 2011 года, на две недели.',
      ['money: 2400 рублей', 'date: октября 2011', 'duration: две недели'],
    ],
    [
      'pl',
      'Kurs trwa trzy tygodnie i kosztuje 90 zł od 1 marca.',
      ['duration: trzy tygodnie', 'money: 90 zł', 'date: 1 marca'],
    ],
    ['tr', '3 Mayıs 1990 günü 50 lira ödendi.', ['date: 3 Mayıs 1990', 'money: 50 lira']],
    ['ar', 'بدأ في 3 مايو 1990 بمبلغ 50 دولارا', ['date: 3 مايو 1990', 'money: 50 دولارا']],
    [
      'ja',
      '2011年10月から、会費は2,400円、期間は3か月です。',
      ['date: 2011年10月', 'money: 2,400円', 'duration: 3か月'],
    ],
  ])('is found in %s: %s', (language, text, entities) => {
    expect(found(language, text)).toEqual(entities);
  });

  it('is no name in German, where every noun has a capital', () => {
    expect(found('de', 'Der Vorstand wählt Frau Vogt.')).toEqual([]);
  });
});
