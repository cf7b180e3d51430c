import { type Entity, inOrder, type NameRules, namesIn, type Written, writtenIn } from './entities.ts';
import { fold } from './fold.ts';
import { spanishMonths, spanishStopWords } from './spanish-words.ts';

const figure = String.raw`(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)*(?![\p{L}\p{N}])`;
const counted = String.raw`(?<!\p{L})(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\p{L}+|veint\p{L}+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|\p{L}+cient[oa]s|quinient[oa]s|mil)(?!\p{L})`;
const amount = String.raw`(?:${figure}|${counted})(?:\s(?:y\s)?${counted})*(?:\s(?:mil(?:es)?|millón|millones|billones)(?!\p{L})(?:\sde(?=\s))?)*`;
const year = String.raw`(?:1\d\d\d|20\d\d)(?![\p{L}\p{N}])(?![,.]\d)`;
const units = '(?:años?|mes(?:es)?|días?|semanas?|horas?|minutos?|segundos?|décadas?|siglos?)';
const coins = '(?:euros?|dólares|dólar|pesos?|pesetas?|soles|libras?|reales|francos?|bolívares|yenes|yuanes)';

const written: Written = [
  {
    kind: 'date',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:(?:\d{1,2}|primero)[.º°]? de )?${spanishMonths}(?!\p{L})(?: del? (?:año )?${year})?|(?<![\p{L}\p{N}.,$€])${year}|(?<!\p{L})siglos? [IVXL]+(?!\p{L})|(?<!\p{L})hace ${amount} ${units}(?!\p{L})`,
      'giu',
    ),
  },
  {
    kind: 'time',
    pattern:
      /(?<![\p{L}\p{N}])\d{1,2}[:.]\d\d(?![\p{N}%])(?: ?h(?:oras)?(?!\p{L}))?|(?<!\p{L})(?<=las )(?:\d{1,2}|once|doce|diez|dos|tres|cuatro|cinco|seis|siete|ocho|nueve) (?:y (?:media|cuarto) )?de la (?:mañana|tarde|noche|madrugada)|(?<!\p{L})(?:mediodía|medianoche)(?!\p{L})/giu,
  },
  { kind: 'percent', pattern: new RegExp(String.raw`${amount}\s?(?:%|por ciento(?!\p{L}))`, 'giu') },
  {
    kind: 'money',
    pattern: new RegExp(String.raw`\p{Sc}\s?\d+(?:[.,]\d+)*|${amount}\s?(?:\p{Sc}|${coins}(?!\p{L}))`, 'giu'),
  },
  { kind: 'duration', pattern: new RegExp(String.raw`${amount}\s${units}(?!\p{L})`, 'giu') },
  { kind: 'number', pattern: new RegExp(amount, 'giu') },
];

const names: NameRules = {
  /** An article that opens the sentence belongs to no name. */
  runs: /(?!^(?:El|La|Los|Las|En|Un|Una|De|Por|Y)\s)\p{Lu}[\p{L}\p{M}\p{N}.'’-]*(?:(?: (?:de|del|la|las|los|el|von|van)){0,2} \p{Lu}[\p{L}\p{M}\p{N}.'’-]*)*/gu,
  isGrammar: (value) => spanishStopWords.has(fold(value)),
  personBefore:
    /(?:^|[^\p{L}])(?:Sr|Sra|Srta|Dr|Dra|D|Dña|[Dd]on|[Dd]oña|[Pp]resident[ea]|[Rr]ey|[Rr]eina|[Ee]mperador|[Pp]apa|[Pp]rofesora?|[Gg]eneral|[Mm]inistr[oa]|[Gg]obernadora?|[Aa]lcalde(?:sa)?|[Ss]enadora?|[Ii]ngenier[oa]|[Aa]rquitect[oa]|[Ee]scritora?|[Pp]intora?|[Pp]oeta|[Cc]ientífic[oa]|[Mm]édic[oa]|por)\.? $/u,
  personAfter:
    /^(?:,? quien(?!\p{L})| (?:dijo|afirmó|escribió|fundó|inventó|descubrió|señaló|propuso|nació|murió)(?!\p{L}))/u,
  placeBefore:
    /(?:^|[^\p{L}])(?:en|desde|hacia|hasta|cerca de|fuera de|dentro de|alrededor de|a través de)(?: el| la| los| las)? $/iu,
  place:
    /^(?:Ciudad|Río|Calle|Avenida|Av|Avda|Plaza|Carretera|Lago|Monte|Montes|Sierra|Isla|Islas|Universidad|Museo|Puerto|Bahía|Valle|Provincia|Parque|Palacio|Castillo|Iglesia|Catedral|Aeropuerto|Estación|Mar|Océano|Nueva|Puente|Barrio|Hospital|Teatro|Reino|República)\.? /u,
  person:
    /^(?:(?:Sr|Sra|Srta|Dr|Dra|Dña|Don|Doña|Prof)\.? .+|\p{Lu}\p{Ll}+(?: \p{Lu}\.)?(?: (?:de|del|de la))? \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)$/u,
};

/** Numbers, dates and names of one Spanish sentence, in order of appearance. */
export function entitiesInSpanish(text: string): Entity[] {
  const found = writtenIn(text, [], written);
  return inOrder([...found, ...namesIn(text, found, names)]);
}
