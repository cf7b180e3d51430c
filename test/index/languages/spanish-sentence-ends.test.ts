import { describe, expect, it } from 'vitest';
import { spanishEnds } from '../../../index/languages/spanish-sentence-ends.ts';

function cut(text: string): string[] {
  const edges = [0, ...spanishEnds(text), text.length];
  return edges.slice(1).map((end, i) => text.slice(edges[i], end).trim());
}

describe('spanishEnds', () => {
  it.each([
    ['titles', 'La Sra. Gómez y el Dr. Núñez viven en la Av. Colón núm. 5.', 'D. Luis no.'],
    ['references', 'Véase la pág. 3, el art. 12 y la Fig. 2 (Vol. 1).', 'Después, nada.'],
    ['initials and firms', 'John F. Kennedy visitó Aceros S. A. de Bilbao con M. Costa.', 'Luego se fue.'],
    ['countries and eras', 'EE. UU. Shaun nació allí, y Roma cayó antes de 44 a. C. por César.', 'Fue así.'],
    ['a quotation that goes on', 'Preguntó: «¿Dónde está el niño?» y se fue por la calle.', 'Nadie le contestó.'],
    ['amounts', 'Costó 3.500 euros, a las 12.30 h.', 'Nada más.'],
    ['suspension points', 'Era... distinto.', 'Y punto.'],
  ])('does not end a sentence at %s', (_, ...sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  it('ends one behind what may be short where a word of grammar opens the next', () => {
    const sentences = ['Vino de EE. UU.', 'El viaje duró poco, etc.', 'Después vio la galería T. T. Tsui.', 'Fin.'];
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  it('ends one before an opened question, a dash or a quotation, and behind closing marks', () => {
    const sentences = ['Dijo «basta.»', '¿Por qué?', '—No sé.', '“Ya veremos”.[2]', '¡Vamos!', 'Sí…', 'Llovía.'];
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  it('does not end one behind the number of a list', () => {
    expect(cut('2.1. Los derechos terminan.')).toHaveLength(1);
  });
});
