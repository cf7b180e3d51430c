import type { NamingWords } from './naming-words.ts';

const article = 'artigo';
/** What texts are called. */
const some = String.raw`(?:documento|texto|p[aá]gina|arquivo|publica[cç][aã]o|regras|regulamento(?:\s+interno)?|regimento(?:\s+interno)?|normas|estatuto|constitui[cç][aã]o|pol[ií]tica|termos|condi[cç][oõ]es|contrato|acordo|licen[cç]a|manual|guia|instru[cç][oõ]es|perguntas\s+frequentes|faq|notas|ata|atas|relat[oó]rio|entrevista|transcri[cç][aã]o|hor[aá]rios?|calend[aá]rio|programa[cç][aã]o|card[aá]pio|receitas?|an[uú]ncio|aviso|tutorial|registro\s+de\s+altera[cç][oõ]es|changelog)`;
/** With the preposition that is one word with it: no, da. */
const the = '(?:o|a|os|as|este|esta|estes|estas|esse|essa|esses|essas|nosso|nossa|nossos|nossas|seu|sua)';
const begun = `(?:${the}|d(?:o|a|os|as|este|esta|esse|essa)|ao|à|aos|às)`;
const by = String.raw`(?:segundo|conforme|de\s+acordo\s+com|pel[oa]s?|n[oa]s?|nest[ea]s?|ness[ea]s?|em)`;
const of = String.raw`(?:d[oa]s?|de|sobre(?:\s+${the})?|a\s+respeito\s+d[oae]s?)`;
const word = String.raw`[\p{L}\p{N}][\p{L}\p{N}-]*`;
const says =
  '(?:diz|dizem|fala|falam|menciona|mencionam|explica|explicam|indica|indicam|permite|permitem|pro[ií]be|pro[ií]bem|prev[eê]|preveem|conta|trata|tratam)';
const end = String.raw`(?=\s+(?:sobre|acerca|a\s+respeito|quanto|${says})(?!\p{L})|\s*[?.!,;:]|\s*$)`;
const called = String.raw`${some}(?:\s+${of}\s+${word}){0,2}?`;

export const portugueseNaming: NamingWords = {
  cues: [article, some].map((form) => new RegExp(form, 'iu')),
  article: [
    String.raw`(?<by>(?<!\p{L})${by}\s+)?(?<!\p{L})(?:${begun}\s+)?${article}\s+${of}\s+(?<name>${word}(?:\s+${word}){0,2}?)${end}`,
  ].map((form) => new RegExp(form, 'giu')),
  some: [
    String.raw`(?<by>(?<!\p{L})${by}\s+)(?:${begun}\s+)?(?<name>${called})${end}`,
    String.raw`(?<=(?<!\p{L})${says}\s+)(?:${begun}\s+)?(?<name>${called})${end}`,
    String.raw`(?<=(?<!\p{L})que\s+)(?:${begun}\s+)?(?<name>${called})(?=\s+${says}(?!\p{L}))`,
  ].map((form) => new RegExp(form, 'giu')),
  whole: [new RegExp(String.raw`(?<!\p{L})(?:${begun}\s+)?(?<name>${called})${end}`, 'giu')],
  it: 'isso',
  dropsSubject: true,
};
