import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemSpanish } from '../../../index/languages/spanish-stem.ts';

describe('stemSpanish', () => {
  it.each([
    // Snowball's endings.
    ['torre torres', 'torr'],
    ['chequeo chequeos', 'cheque'],
    ['llegar llegaron llegaba llegado llegando', 'lleg'],
    ['clara claramente', 'clar'],
    ['nacional nacionales', 'nacional'],
    ['universidad universidades', 'univers'],
    ['biologia biologias', 'biolog'],
    ['importante importantes importancia', 'import'],
    ['hacerlo hacer', 'hac'],
    ['construyeron construyo construye', 'constru'],
    ['producto productos productivo', 'product'],
    // With or without their accents.
    ['dirigio dirigir dirigia dirigieron', 'dirig'],
    ['historia historias', 'histor'],
    // Nouns with their plurals.
    ['lugar lugares', 'lug'],
    ['mujer mujeres', 'muj'],
    ['ciudad ciudades', 'ciudad'],
    ['pais paises', 'pais'],
    ['ano anos', 'ano'],
    ['color colores', 'color'],
    ['edificio edificios', 'edific'],
    ['colegio colegios', 'coleg'],
  ])('makes one of %s', (words, stem) => {
    expect(words.split(' ').map(stemSpanish)).toEqual(words.split(' ').map(() => stem));
  });

  it.each(['de', 'sol', 'luz', '1931', 'naïve', 'x2'])('leaves “%s” as it is', (word) => {
    expect(stemSpanish(word)).toBe(word);
  });

  it('never makes a word longer by more than an ending, nor empty', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aeiouncrsdlmtyg'), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(word, (text) => {
        const stem = stemSpanish(text);
        expect(stem.length > 0 && stem.length <= text.length).toBe(true);
        expect(text.slice(0, 2)).toBe(stem.slice(0, 2));
      }),
    );
  });
});
