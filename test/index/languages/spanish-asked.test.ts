import { describe, expect, it } from 'vitest';
import { spanish } from '../../../index/languages/spanish.ts';
import { askedInSpanish } from '../../../index/languages/spanish-asked.ts';
import { tokenize } from '../../../index/terms.ts';

const amounts = ['number', 'percent', 'money', 'duration'];

describe('askedInSpanish', () => {
  it.each([
    ['¿Quién fundó la escuela?', { type: 'who', expects: ['person', 'name'] }],
    ['a quien vio', { type: 'who', expects: ['person', 'name'] }],
    ['¿Cuándo nació?', { type: 'when', expects: ['date', 'time'] }],
    ['¿Desde cuándo vive allí?', { type: 'when', expects: ['date', 'time'] }],
    ['¿A qué hora abre?', { type: 'when', expects: ['time', 'date'] }],
    ['¿En qué año se abrió?', { type: 'when', expects: ['date', 'time'], focus: 'ano' }],
    ['¿Dónde está el museo?', { type: 'where', expects: ['place', 'name'] }],
    ['¿Cuántos niños viven allí?', { type: 'how-many', expects: amounts, focus: 'nin' }],
    ['¿Cuánto cuesta la entrada?', { type: 'how-many', expects: ['money', 'number', 'percent'] }],
    ['cuanto tiempo dura', { type: 'how-many', expects: ['duration', 'number', 'date'] }],
    ['¿Cuál es la población de Lima?', { type: 'how-many', expects: amounts, focus: 'poblacion' }],
    ['¿Cuál es el precio?', { type: 'how-many', expects: ['money', 'number'], focus: 'prec' }],
    ['¿Qué ministro dimitió?', { type: 'what', expects: ['person', 'name'], focus: 'ministr' }],
    ['¿Por qué cerró?', { type: 'why', expects: [] }],
    ['¿Por qué calle pasa?', { type: 'what', expects: ['place', 'name'], focus: 'call' }],
    ['¿Cómo funciona?', { type: 'how', expects: [] }],
    ['¿Cómo se llama el director?', { type: 'what', expects: ['name', 'person', 'place'] }],
    ['¿De qué color era la casa?', { type: 'what', expects: [], focus: 'color' }],
    ['¿Qué escribió el director?', { type: 'what', expects: [] }],
    ['¿Vive allí cuando llueve?', { type: 'yes-no', expects: [] }],
    ['la casa donde nació', { type: 'topic', expects: [], focus: 'cas' }],
    ['', { type: 'topic', expects: [] }],
  ])('reads %j', (question, asked) => {
    expect(askedInSpanish(tokenize(question, spanish), question)).toEqual(asked);
  });
});
