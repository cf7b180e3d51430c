import { ideographicStopWords, ideographs } from './ideographs.ts';
import { type Language, noContrasts, nothing, wordSet } from './language.ts';
import { sentenceEndsFor } from './sentence-ends/sentence-ends.ts';
import { askedInSpanish } from './spanish-asked.ts';
import { spanishChat, spanishShortForms, spanishSpeaking } from './spanish-chat.ts';
import { entitiesInSpanish } from './spanish-entities.ts';
import { spanishMentions } from './spanish-mentions.ts';
import { stemSpanish } from './spanish-stem.ts';
import {
  spanishAskingWords,
  spanishDateNouns,
  spanishDegrees,
  spanishMonthNames,
  spanishStopWords,
  spanishTerms,
} from './spanish-words.ts';
import { cutAtBlanks } from './words.ts';

const ordinalEnding = /^(\d+)(?:[oa]s?|er|r[oa]|d[oa]|t[oa]|m[oa]|v[oa]|n[oa])$/;

/** Spanish, with the stems of Snowball. */
export const spanish: Language = {
  code: 'es',
  scripts: ['Latn'],
  rules: 'own',
  sentenceEnds: sentenceEndsFor('es'),
  words: {
    cut: cutAtBlanks,
    apart: ideographs,
    stopWords: new Set([...spanishStopWords, ...ideographicStopWords]),
    oneTerm: spanishTerms,
    // "2.º", "3er": an ordinal in figures has the term of one in words.
    stem: (word) => (/^\d/.test(word) ? word.replace(ordinalEnding, '$1o') : stemSpanish(word)),
    dates: { months: spanishMonthNames, before: wordSet(), between: wordSet('de'), ordinal: /^(\d+)o$/ },
    amountsIn: () => [],
    compounds: false,
    particles: { before: wordSet(), behind: wordSet() },
  },
  questions: {
    askedFor: askedInSpanish,
    isAsking: (word, before) =>
      spanishAskingWords.has(word) ||
      (spanishDateNouns.has(word) && /qu[eé]\s+$/iu.test(before)) ||
      (spanishDegrees.has(word) && /(?:cu[aá]n|qu[eé] tan|c[oó]mo de)\s+$/iu.test(before)),
    grammar: wordSet(`
      a al el la los las lo un una unos unas de del en y o que quien quienes cual cuales cuando donde adonde como cuanto
      cuanta cuantos cuantas por porque para con se su sus es son era eran fue fueron ha han habia hay esta este esto ser`),
    anyArticle: wordSet(
      'articulo articulos texto textos documento documentos pagina noticia informe autor autora autores',
    ),
    capitalsName: true,
    chat: spanishChat,
    fillers: nothing,
    shortForms: spanishShortForms,
    speaking: spanishSpeaking,
  },
  sentences: {
    entitiesIn: entitiesInSpanish,
    pointsBack: wordSet(
      'ella ello ellos ellas este esta esto estos estas ese esa eso esos esas ambos ambas aqui ahi alli otro otra',
    ),
    joins:
      /^\P{L}*(?:pero|sin embargo|no obstante|en cambio|finalmente|por último|además|también|asimismo|luego|después|antes|entonces|por tanto|por lo tanto|así|así que|por eso|y|e|o|u|pues|si no|de lo contrario|por ejemplo|es decir|al contrario|mientras tanto|más tarde|si (?:es así|él|ella|esto|eso))(?!\p{L})/iu,
    opensAlone: nothing,
    refersElsewhere: /(?<!\p{L})(?:a continuación|más arriba|más abajo|siguientes?|anteriormente|véase)(?!\p{L})/iu,
    circumstance:
      /^\P{L}*(?:si|cuando|una vez|en cuanto|tras|después de|antes de|nota|tenga en cuenta|en caso)(?!\p{L})/iu,
    reason:
      /(?<!\p{L})(?:porque|debido a|ya que|puesto que|dado que|a causa de|por eso|por lo tanto|con el fin de|para que|gracias a|motivo|razón)(?!\p{L})/iu,
    means: /(?<!\p{L})(?:mediante|por medio de|a través de|gracias a|con ayuda de|usando|utilizando)(?!\p{L})/iu,
    definition:
      /(?<!\p{L})(?:(?:es|son|era|eran|fue|fueron) (?:el|la|los|las|un|una|unos|unas)|se (?:llama|llaman|define|conoce)|significa|consiste en|se refiere a)(?!\p{L})/iu,
    denial: /(?<!\p{L})(?:no|nunca|jamás|nadie|nada|ning[uú]n(?:[oa])?|ni|sin|tampoco)(?!\p{L})/iu,
    permission:
      /(?<!\p{L})(?:puede[ns]?|podrán?|debe[ns]?|deberán?|hay que|permitid[oa]s?|prohibid[oa]s?|obligatori[oa]s?|sólo|solo|sí|no|nunca)(?!\p{L})/iu,
    beforePlace: /(?:^|\s)(?:en|desde|hacia|hasta|cerca de|a) (?:el |la |los |las )?$/i,
    beforeDate: /(?:^|\s)(?:en|el|desde|hasta|del?|a) (?:año |mes de )?$/i,
    mentions: spanishMentions,
  },
  contrasts: noContrasts,
  detection: {
    letters: undefined,
    littleWords: wordSet(`
      el la los las lo de del y e o en a un una unos unas que qué cuál cuáles quién quiénes quien quienes dónde
      donde cuándo cuando cómo como cuánto cuántos cuánta cuántas cuanto cuantos cuantas cual cuales por para con
      es son era fue fueron está están esta este estos hay ha han se su sus al pero más porque sobre entre también
      trata dice hace hizo tiene tienen había según sin no artículo puede si ya le nos todo muy tu te ser cada`),
    marks: /ñ|[íó]n$|ción|dad$/u,
    opensQuestion: wordSet(),
    asks: /[¿¡]/u,
  },
  model: 'english',
  lexicon: false,
  // Set by hand: on XQuAD's Spanish questions it parts what is stated from what isn't best (85 and 7 of 100 are answered).
  caution: 1,
  doubt: 0,
  keyPhrases: 'noun phrases',
};
