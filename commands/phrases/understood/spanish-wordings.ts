/** Ways to ask in Spanish for the whole of an article. */

const noun = '(?:art[ií]culo|texto|documento|p[aá]gina|historia|noticia|nota|reportaje|informe|publicaci[oó]n)';
const text = String.raw`(?:(?:el|la|este|esta|ese|esa|todo\s+el)\s+${noun}|esto|eso)`;
const ofText = String.raw`(?:\s+(?:del|de\s+(?:la|este|esta|ese|esa|todo\s+el))\s+${noun}|\s+de\s+(?:esto|eso))`;
const essence = String.raw`(?:resumen|s[ií]ntesis|esencia|(?:ideas?|puntos?|temas?|mensajes?|contenidos?|conceptos?)\s+(?:principal(?:es)?|clave|central(?:es)?|m[aá]s\s+importantes?)|tema|mensaje)`;
const lead = String.raw`(?:(?:y|pues|hola|oye|por\s+favor),?\s+)*(?:(?:me\s+)?(?:puedes|podr[ií]as|puede|podr[ií]a)\s+(?:decirme\s+|explicarme\s+)?|(?:me\s+)?(?:dices|dime|cu[eé]ntame|expl[ií]came)\s+|quiero\s+saber\s+|(?:sabes|me\s+gustar[ií]a\s+saber)\s+)?`;
const tail = String.raw`(?:,?\s+(?:por\s+favor|porfa|brevemente|en\s+(?:pocas\s+palabras|resumen|breve|una\s+frase|(?:dos|tres)\s+frases)))*`;
const forms = [
  String.raw`(?:de\s+qu[eé]\s+(?:se\s+)?(?:trata|habla|va)|(?:sobre|acerca\s+de)\s+qu[eé]\s+(?:trata|habla|va|es))(?:\s+${text})?`,
  String.raw`qu[eé]\s+(?:dice|cuenta|explica|pone|contiene)\s+${text}`,
  String.raw`(?:cu[aá]l(?:es)?\s+(?:es|son)\s+|dame\s+|hazme\s+|haz\s+|hacer(?:me)?\s+|dar(?:me)?\s+|(?:me\s+)?(?:das|haces)\s+|quiero\s+|necesito\s+)?(?:el|la|las|los|un|una)?\s*(?:breve\s+|peque[ñn]o\s+)?${essence}${ofText}?`,
  String.raw`cu[aá]l\s+es\s+(?:el\s+contenido|el\s+punto|la\s+idea|la\s+conclusi[oó]n)${ofText}`,
  String.raw`(?:res[uú]me|resumir)(?:me)?(?:(?:lo|la)|\s+${text})?`,
  String.raw`(?:qu[eé]\s+es\s+)?lo\s+m[aá]s\s+importante${ofText}?`,
  String.raw`(?:h[aá]blame|cu[eé]ntame)${ofText}|expl[ií]ca(?:me)?\s+${text}|en\s+resumen`,
];

export const spanishWordings = new RegExp(`^${lead}(?:${forms.join('|')})${tail}$`, 'u');
