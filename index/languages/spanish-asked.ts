import { type Asked, amounts, dates, people, places, type QuestionType } from './asked.ts';
import type { EntityKind } from './entities.ts';
import { wordSet } from './language.ts';
import type { Token } from './token.ts';

const askers = wordSet('quien quienes que cual cuales cuando donde adonde como cuanto cuanta cuantos cuantas porque');
/** What may stand before an asking word without its accent: elsewhere it joins clauses. */
const opening = wordSet('a de en por para con sin desde hasta sobre segun entre hacia y pero o pues dime sabes el la');
const auxiliaries = wordSet(
  'es son era eran fue fueron sera esta estan estaba ha han habia hay tiene tienen tenia tuvo',
);

const personNouns =
  wordSet(`persona hombre mujer lider rey reina emperador presidente presidenta ministro ministra autor autora
  actor actriz artista compositor cientifico profesor director directora gobernador alcalde alcaldesa general escritor
  escritora filosofo politico ingeniero ingeniera inventor fundador fundadora dueno propietario jugador papa obispo poeta
  miembro explorador secretario secretaria arquitecto arquitecta medico medica`);
const placeNouns =
  wordSet(`ciudad pais rio estado lugar sitio region condado pueblo aldea continente isla provincia distrito
  calle montana lago nacion territorio edificio museo universidad escuela parque oceano mar valle capital barrio zona`);
const dateNouns = wordSet('ano fecha dia mes siglo decada epoca periodo temporada semana hora');
const numberNouns =
  wordSet(`numero poblacion cantidad total tamano longitud altura profundidad anchura distancia superficie area
  tasa proporcion porcentaje edad temperatura velocidad peso puntuacion capacidad`);
const moneyNouns = wordSet(
  'costo coste precio presupuesto tarifa cuota sueldo salario ingreso beneficio valor multa deuda',
);
const costing = wordSet(
  'cuesta cuestan costo costaba costaron vale valen valia pago paga pagan pagaron cobra cobran dinero',
);
const lasting = wordSet('dura duran duro duraba duraron tarda tardan tardo tiempo');

/** What a Spanish question asks for, by its asking word and the noun behind it. */
export function askedInSpanish(tokens: readonly Token[], text: string): Asked {
  const at = askerIn(tokens, text);
  if (at < 0) return withoutAsker(tokens, text);
  const asker = tokens[at]?.form ?? '';
  const before = tokens[at - 1]?.form ?? '';
  if (asker.startsWith('quien')) return asked('who', people);
  if (asker === 'cuando') return asked('when', dates);
  if (asker === 'donde' || asker === 'adonde') return asked('where', places);
  if (asker === 'porque' || (asker === 'que' && before === 'por' && !isNoun(tokens[at + 1]))) return asked('why', []);
  if (asker === 'como') return manner(tokens, at);
  if (asker.startsWith('cuant')) return howMuch(tokens, at);
  return byNoun(asker !== 'que', tokens, at);
}

/** The first with its accent; else one that opens the question, with nothing but grammar before it. */
function askerIn(tokens: readonly Token[], text: string): number {
  const isAsker = ({ form }: Token): boolean => askers.has(form);
  const accented = tokens.findIndex((token) => {
    return isAsker(token) && /[áéíóú]/iu.test(text.slice(token.start, token.end).normalize('NFC'));
  });
  if (accented >= 0) return accented;
  const first = tokens.findIndex((token) => isAsker(token) && token.form !== 'porque');
  return tokens.slice(0, Math.max(0, first)).every(({ form }) => opening.has(form)) ? first : -1;
}

function withoutAsker(tokens: readonly Token[], text: string): Asked {
  const content = tokens.filter(({ stop }) => !stop);
  return /[¿?]/u.test(text) && tokens.length > 2 ? asked('yes-no', []) : asked('topic', [], content[0]);
}

/** "¿Cómo se llama …?" asks for a name. */
function manner(tokens: readonly Token[], at: number): Asked {
  const isName = tokens.slice(at + 1, at + 3).some(({ form }) => /^llam(?:a|an|aba|aban|o)$/.test(form));
  return isName ? asked('what', ['name', 'person', 'place']) : asked('how', []);
}

function howMuch(tokens: readonly Token[], at: number): Asked {
  const next = tokens[at + 1];
  const form = next?.form ?? '';
  if (costing.has(form)) return asked('how-many', ['money', 'number', 'percent']);
  if (lasting.has(form)) return asked('how-many', ['duration', 'number', 'date']);
  return asked('how-many', amounts, next?.form === 'de' ? tokens[at + 2] : next);
}

/** By the noun right behind the asking word, or behind "cuál es el". */
function byNoun(which: boolean, tokens: readonly Token[], at: number): Asked {
  const behind = tokens.findIndex(({ form, stop }, i) => i > at && !(stop || auxiliaries.has(form)));
  const noun = behind === at + 1 || which || auxiliaries.has(tokens[at + 1]?.form ?? '') ? tokens[behind] : undefined;
  const one = singular(noun?.form ?? '');
  const type = which ? 'which' : 'what';
  if (one === 'hora') return asked('when', ['time', 'date']);
  if (moneyNouns.has(one)) return asked('how-many', ['money', 'number'], noun);
  if (dateNouns.has(one)) return asked('when', dates, noun);
  if (numberNouns.has(one)) return asked('how-many', amounts, noun);
  if (personNouns.has(one)) return asked(type, people, noun);
  if (placeNouns.has(one)) return asked(type, places, noun);
  return asked(type, which ? ['name', 'person', 'place'] : [], isFocus(tokens, at, behind, which) ? noun : undefined);
}

/** A noun, not the verb: "¿De **qué color** era …?", "¿Cuál es el **río** …?", but "¿Qué construyó …?". */
function isFocus(tokens: readonly Token[], at: number, noun: number, which: boolean): boolean {
  const preposed = at > 0 && opening.has(tokens[at - 1]?.form ?? '');
  return which || preposed || noun > at + 1 || (noun === at + 1 && tokens[noun + 1]?.stop === false);
}

function isNoun(token: Token | undefined): boolean {
  const one = singular(token?.form ?? '');
  return [personNouns, placeNouns, dateNouns, numberNouns, moneyNouns].some((nouns) => nouns.has(one));
}

function singular(form: string): string {
  return form.replace(/(?<=[^aeiou])es$/, '').replace(/(?<=[aeo])s$/, '');
}

function asked(type: QuestionType, expects: readonly EntityKind[], focus?: Token): Asked {
  return { type, expects, ...(focus && !focus.stop && { focus: focus.term }) };
}
