import { describe, expect, it } from 'vitest';
import { cut } from './cut.ts';

const texts: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Am 7. März kam der 2. Zug.',
    'Im 18. Jahrhundert war hier Wald.',
    'Zum 125. Geburtstag kam Ludwig II. Wittelsbach.',
    'Das Jahr war 1871.',
    'Bismarck siegte.',
    'Siehe Kapitel 4.',
    'Mehr steht dort.',
  ],
  da: ['Den 5. juni kom kong Christian 4. Bagge.', 'Det var i 1620.', 'Bagge gik den 6. Maj.'],
  nb: ['Den 17. mai er en fest.', 'På 1. plass kom Oslo.', 'Han ble 21.', 'Han dro.'],
  fi: ['Hän asui 3. kerroksessa.', 'Se oli 6. joulukuuta 1917.', 'Sota loppui 1945.', 'Rauha tuli.'],
  cs: ['Dne 28. října 1918 vznikl stát.', 'V 17. století byla válka.', 'Karel IV. Lucemburský vládl.', 'Byl to král.'],
  hu: ['A 20. században épült.', 'IV. Béla király volt.', 'Ez 1241.', 'Ekkor jött.'],
  sk: ['Dňa 1. mája prišiel.', 'V 9. storočí tu žil kmeň.', 'Je to dávno.'],
  et: ['Ta sündis 24. veebruaril.', 'See oli 20. sajandil.', 'Ta oli noor.'],
  is: ['Hann fæddist 17. júní 1811.', 'Það var á 19. öld.', 'Hann var ungur.'],
  sl: ['Rodil se je 3. decembra.', 'To je bilo v 19. stoletju.', 'Bil je mlad.'],
  hr: ['Rođen je 10. srpnja.', 'To je bilo u 19. stoljeću.', 'Bio je mlad.'],
  tr: ['Bu 15. yüzyılda oldu.', 'Fatih 1. sıradaydı.', 'O gençti.'],
  lv: ['Viņš dzima 18. novembrī.', 'Tas bija 20. gadsimtā.', 'Viņš bija jauns.'],
};

describe('a number with a full stop', () => {
  it.each(Object.entries(texts))('is an ordinal in %s', (language, sentences) => {
    expect(cut(sentences.join(' '), language)).toEqual(sentences);
  });

  it('is none in English', () => {
    expect(cut('He was 21. Peter was 30.')).toEqual(['He was 21.', 'Peter was 30.']);
  });
});
