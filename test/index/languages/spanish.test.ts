import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../index/answer/answer.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { spanish } from '../../../index/languages/spanish.ts';
import { openLexicon } from '../../../index/lexicon/lexicon.ts';
import { contentTerms } from '../../../index/terms.ts';
import { articleFrom } from '../seed-article.ts';

const lexicon = openLexicon('index/lexicon');
const school = indexArticle(
  articleFrom(
    [
      'La Sra. Gómez fundó la escuela en 1911 y la dirigió hasta su muerte. El Sr. Núñez vive en la Av. Colón núm. 5 desde que llegó a la ciudad. Los niños pagan poco por el autobús.',
      'La casa de la familia estaba en la plaza Mayor, junto al mercado. Tenía tres pisos y un jardín con doce naranjos. El 12 de marzo de 1936 un incendio destruyó el tejado.',
      'En la biblioteca trabajan cuarenta y dos personas. El director, Luis Ortega Pérez, escribió dos libros sobre el río. La entrada cuesta 5 euros porque el ayuntamiento retiró la ayuda.',
    ].join('\n\n'),
  ),
);
const founding = 'La Sra. Gómez fundó la escuela en 1911 y la dirigió hasta su muerte.';
const garden = 'Tenía tres pisos y un jardín con doce naranjos.';
const ticket = 'La entrada cuesta 5 euros porque el ayuntamiento retiró la ayuda.';

describe('Spanish', () => {
  it.each([
    ['¿Quién fundó la escuela?', founding, 'Sra. Gómez'],
    ['quien dirigio la escuela', founding, 'Sra. Gómez'],
    ['¿En qué año se fundó la escuela?', founding, '1911'],
    [
      '¿Dónde vive el señor Núñez?',
      'El Sr. Núñez vive en la Av. Colón núm. 5 desde que llegó a la ciudad.',
      'Av. Colón',
    ],
    ['¿Cuándo se destruyó el tejado?', 'El 12 de marzo de 1936 un incendio destruyó el tejado.', '12 de marzo de 1936'],
    ['¿Cuántos naranjos tenía el jardín?', garden, 'doce'],
    ['cuantos pisos tenia la casa', garden, 'tres'],
    ['¿Cuánto cuesta la entrada?', ticket, '5 euros'],
    ['¿Por qué cuesta la entrada 5 euros?', ticket, undefined],
    ['¿Qué escribió el director?', 'El director, Luis Ortega Pérez, escribió dos libros sobre el río.', undefined],
  ])('is answered: %s', (question, text, words) => {
    const { quotes, unknownWords } = answerQuestion(school, question, { lexicon });
    const [quote] = quotes;
    const bold = quote?.answer && school.article.text.slice(quote.answer.start, quote.answer.end);
    expect([quote?.text, bold]).toEqual([text, words]);
    expect(unknownWords.filter((word) => /^(?:qui[eé]n|cu[aá]|d[oó]nde|qu[eé])/i.test(word))).toEqual([]);
  });

  it.each([
    '¿De qué color era la casa?',
    '¿De qué color es el autobús?',
    '¿Quién pintó la casa?',
    '¿Quién compró la casa?',
    '¿Cuántos perros tenía la familia?',
    '¿Cuánto costó la escuela?',
    '¿Cuál es la capital de Francia?',
  ])('is not answered where it isn’t stated: %s', (question) => {
    expect(answerQuestion(school, question, { lexicon })).toMatchObject({ kind: 'not-stated', quotes: [] });
  });

  it('has one term for numbers, months and titles however they are written', () => {
    const written = ['dos libros el 3 de dic.', 'Sr. Gil', '2.º piso', 'tercera Av.'];
    const alike = ['2 libros el tres de diciembre', 'señor Gil', 'segundo piso', '3.ª avenida'];
    const terms = (text: string): string[] => contentTerms(text, spanish);
    expect(written.map(terms)).toEqual(alike.map(terms));
  });
});
