import { describe, expect, it } from 'vitest';
import { entitiesInSpanish } from '../../../index/languages/spanish-entities.ts';

function found(text: string): string[] {
  return entitiesInSpanish(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('entitiesInSpanish', () => {
  it.each([
    [
      'El 4 de mayo de 1931 la ingeniera Ana Ruiz pagó 3,2 millones de euros por 240 barcos en Lisboa.',
      ['date: 4 de mayo de 1931', 'person: Ana Ruiz', 'money: 3,2 millones de euros', 'number: 240', 'place: Lisboa'],
    ],
    [
      'La Sra. Gómez vive en la Av. Colón desde hace dos años.',
      ['person: Sra. Gómez', 'place: Av. Colón', 'date: hace dos años'],
    ],
    ['Trabajan cuarenta y dos personas, el 60 % de la plantilla.', ['number: cuarenta y dos', 'percent: 60 %']],
    ['Abre a las 9.30 h y cierra a medianoche.', ['time: 9.30 h', 'time: medianoche']],
    ['Duró tres meses, hasta el siglo XX.', ['duration: tres meses', 'date: siglo XX']],
    ['Escribió sobre el Río de la Plata.', ['place: Río de la Plata']],
  ])('finds what is in %j, with exact offsets', (text, entities) => {
    expect(found(text)).toEqual(entities);
  });

  it('takes the capital at the start of a sentence for no name', () => {
    expect(found('Tormentas dañaron la torre.')).toEqual([]);
  });
});
