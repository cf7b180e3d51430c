import type { NamingWords } from './naming-words.ts';

const article = 'art[ií]culo';
/** What texts are called. */
const some = String.raw`(?:documento|texto|p[aá]gina|archivo|fichero|publicaci[oó]n|reglas|reglamento|normas|normativa|estatutos|constituci[oó]n|pol[ií]tica|t[eé]rminos|condiciones|contrato|acuerdo|licencia|manual|gu[ií]a|instrucciones|preguntas\s+frecuentes|faq|notas|acta|actas|informe|entrevista|transcripci[oó]n|horarios?|calendario|men[uú]|recetas?|anuncio|tutorial|registro\s+de\s+cambios)`;
const the = '(?:el|la|los|las|este|esta|estos|estas|nuestro|nuestra|nuestros|nuestras)';
const by = String.raw`(?:seg[uú]n|de\s+acuerdo\s+con|conforme\s+a|en|por)`;
const of = String.raw`(?:del|de(?:\s+${the})?|sobre(?:\s+${the})?)`;
const word = String.raw`[\p{L}\p{N}][\p{L}\p{N}-]*`;
const says =
  '(?:dicen?|pone|ponen|menciona|mencionan|explican?|indican?|establecen?|permiten?|proh[ií]ben?|cuentan?|tratan?|hablan?)';
const end = String.raw`(?=\s+(?:sobre|acerca|de\s+(?:los|las)|${says})\b|\s*[?.!,;]|\s*$)`;
const called = String.raw`${some}(?:\s+${of}\s+${word}){0,2}?`;

export const spanishNaming: NamingWords = {
  cues: [article, some].map((form) => new RegExp(form, 'iu')),
  article: [
    String.raw`(?<by>(?<!\p{L})${by}\s+)?(?<!\p{L})(?:${the}|al?|del)\s+${article}\s+${of}\s+(?<name>${word}(?:\s+${word}){0,2}?)${end}`,
  ].map((form) => new RegExp(form, 'giu')),
  some: [
    String.raw`(?<by>(?<!\p{L})${by}\s+)(?:${the}\s+)?(?<name>${called})${end}`,
    String.raw`(?<=(?<!\p{L})${says}\s+)(?:${the}\s+)?(?<name>${called})${end}`,
  ].map((form) => new RegExp(form, 'giu')),
  whole: [new RegExp(String.raw`(?<!\p{L})(?:${the}\s+)?(?<name>${called})${end}`, 'giu')],
  it: 'esto',
  dropsSubject: true,
};
