import { type ShortForms, type Speaking, wordSet } from './language.ts';
import { listed, saidInWords } from './said.ts';

const interjections =
  listed(`hola+ holi buenas oye oigan hey ey (?:ja){2,} (?:je){2,} (?:ji){2,} jsjs\\w* lol xd+ pl[iea]*[sz]+ porfa+ porfis xfa+ xfis xfavor
  gracias grax saludos amig[oa]s? t[ií][oa]s? bro wey g[uü]ey che gente chic[oa]s muchach[oa]s compas? banda raza vale bueno pues mmm+ ehh? uf+ urge urgente
  ayuda+ auxilio socorro dios ostras hostia madre m[ií]a`);
const openers = [
  String.raw`buen[oa]s\s(?:d[ií]as|tardes|noches)`,
  String.raw`(?:alguien|alguno|alguna)\s(?:aqu[ií]\s)?(?:sabe|sabr[ií]a|sepa|conoce|me\s(?:puede|podr[ií]a|ayuda\sa)\s(?:decir|explicar|ayudar))(?:\ssi)?`,
  String.raw`(?:q(?:ue)?\s)?alguien\s(?:q(?:ue)?\s)?me\s(?:diga|explique|ayude)(?:\ssi)?`,
  String.raw`(?:tengo\s)?(?:una|otra)\s(?:duda|pregunta|consulta)(?:\s(?:r[aá]pida|tonta|simple|sencilla))?`,
  String.raw`(?:me\s)?(?:podr[ií]a[ns]?|puede[ns]?)\s(?:por\sfavor\s)?(?:decirme|explicarme|ayudarme|decir|explicar)(?:\ssi)?`,
  String.raw`(?:disculp[ae]n?|perd[oó]n(?:a|e|en)?)(?:\s(?:la\smolestia|las\smolestias|que\smoleste|si\s(?:ya\s)?(?:lo\s)?(?:preguntaron|se\spregunt[oó])))?`,
  String.raw`no\ss[eé]\ssi\s(?:(?:este|esto)\s)?(?:es|va|va\sen)\s(?:el\s(?:lugar|sitio|canal)|aqu[ií]|ac[aá])(?:\s(?:correcto|adecuado|indicado))?(?:\spara\s(?:esto|preguntar))?(?:,?\spero)?`,
  String.raw`(?:quisiera|quer[ií]a|me\sgustar[ií]a|necesito|quiero)\ssaber(?:\ssi)?`,
  String.raw`me\spreguntaba(?:\ssi)?`,
];
const closers = [
  String.raw`(?:muchas\s|mil\s)?gracias(?:\s(?:de\santemano|por\sadelantado|a\stodos|por\sla\sayuda))?`,
  String.raw`(?:es|me)\s(?:urgente|urge)`,
  String.raw`por\s(?:favor|fa|fis)`,
  String.raw`o\s(?:qu[eé]|no)(?=\s*(?:[?!.,)]|$))`,
];

/** What is said around a question in Spanish. */
export const spanishChat = saidInWords(...openers, ...closers, ...interjections);

export const spanishShortForms: ShortForms = {
  words: new Map(
    `q que,k que,ke que,qe que,xq por que,pq por que,xk por que,x por,xa para,tb tambien,tmb tambien,dnd donde,cdo cuando,qn quien,kien quien`
      .split(',')
      .map((pair) => pair.split(/ (.*)/) as [string, string]),
  ),
  signs: [],
};

/** Spanish has no lexicon here to tell which words say little: somebody is heard to speak of himself where he says nothing at all. */
export const spanishSpeaking: Speaking = {
  people: wordSet('yo me mi mis conmigo tu ustedes alguien'),
  opens: wordSet('perdon disculpen'),
  speakers: wordSet('yo'),
  askers: wordSet('que quien quienes cual cuales cuando donde como cuanto cuanta cuantos cuantas por'),
  auxiliaries: wordSet('es son era eran fue fueron esta estan hay ha han puede pueden tiene tienen'),
  but: wordSet('pero'),
  circumstances: wordSet(),
  goesOn: wordSet('si que cuando y o para con de en por a'),
};
