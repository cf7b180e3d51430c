import type { NamingWords } from './naming-words.ts';

const article = 'article';
/** What texts are called. */
const some = String.raw`(?:documents?|texte|page|fichier|billet|r[eè]gles?|r[eè]glement(?:\s+int[eé]rieur)?|statuts|constitution|charte|politique|conditions|accord|contrat|bail|licence|manuel|guide|mode\s+d['’]emploi|notice|instructions|faq|foire\s+aux\s+questions|notes?|proc[eè]s-verbal|compte[- ]rendu|rapport|entretien|interview|horaires?|calendrier|programme|tarifs|menu|carte|recettes?|annonce|tutoriel|journal\s+des\s+(?:modifications|changements)|changelog)`;
const the = String.raw`(?:l['’]|(?:le|la|les|ce|cet|cette|ces|notre|nos|votre|vos)\s+)`;
const by = String.raw`(?:selon|d['’]apr[eè]s|suivant|dans|en\s+vertu\s+de|conform[eé]ment\s+[aà])`;
const of = String.raw`(?:du|des|de\s+la|de\s+l['’]|de|sur\s+(?:le|la|les|l['’])|sur|[aà]\s+propos\s+(?:de|du|des))`;
const word = String.raw`[\p{L}\p{N}][\p{L}\p{N}-]*`;
const says =
  '(?:dit|disent|pr[eé]voit|pr[eé]voient|mentionne|mentionnent|explique|expliquent|indique|indiquent|permet|permettent|interdit|interdisent|raconte|parle|parlent)';
const end = String.raw`(?=\s+(?:sur|de|des|du|[aà]\s+propos|au\s+sujet|${says})(?!\p{L})|\s*[?.!,;:]|\s*$)`;
const called = String.raw`${some}(?:\s+${of}\s*${word}){0,2}?`;
/** "Du règlement", as well as "le règlement". */
const begun = String.raw`(?:(?:du|des|au|aux)\s+|(?:de\s+)?${the})`;

export const frenchNaming: NamingWords = {
  cues: [article, some].map((form) => new RegExp(form, 'iu')),
  article: [
    String.raw`(?<by>(?<!\p{L})${by}\s+)?(?<!\p{L})${begun}${article}\s+${of}\s*(?<name>${word}(?:\s+${word}){0,2}?)${end}`,
  ].map((form) => new RegExp(form, 'giu')),
  some: [
    String.raw`(?<by>(?<!\p{L})${by}\s+)(?:${begun})?(?<name>${called})${end}`,
    String.raw`(?<=(?<!\p{L})${says}\s+)(?:${begun})?(?<name>${called})${end}`,
  ].map((form) => new RegExp(form, 'giu')),
  whole: [new RegExp(String.raw`(?<!\p{L})(?:${begun})?(?<name>${called})${end}`, 'giu')],
  it: 'cet article',
  dropsSubject: false,
};
