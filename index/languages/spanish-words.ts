import { wordSet } from './language.ts';
import { stemSpanish } from './spanish-stem.ts';

/** Spanish words that carry grammar rather than content, folded; also what people say around a question. */
export const spanishStopWords = wordSet(`
  a al algo alguien algun alguna algunas alguno algunos alla alli ante antes aquel aquella aquellas aquello aquellos aqui
  asi aun aunque bajo bastante bien cada como con contra cual cuales cualquier cualquiera cuando cuanta cuantas
  cuanto cuantos cuya cuyas cuyo cuyos da dan dar de debe deben deberia del desde despues dice dicen dicho dijo dijeron
  dime donde adonde durante e el ella ellas ello ellos en entonces entre era erais eramos eran eras eres es esa esas
  ese eso esos esta estaba estaban estado estais estamos estan estar estaria estas este esten esto estos estoy estuve
  estuvieron estuvo fue fuera fueran fueron fui ha haber habia habian habra habria han has hasta hay haya hayan he hemos
  hube hubo hubieron la las le les lo los luego mas me mi mia mias mientras mio mios mis misma mismas mismo mismos mucha
  muchas mucho muchos muy nada nadie ni ningun ninguna ninguno no nos nosotras nosotros nuestra nuestras nuestro nuestros
  o os otra otras otro otros para pero poco porque por pudo puede pueden podria podrian puedo pues que quien quienes se
  sea sean segun ser sera seran seria serian si sido siempre siendo sin sino sobre sois solo solamente somos son soy su
  sus suya suyas suyo suyos tal tales tambien tampoco tan tanta tantas tanto tantos te tendra tenemos tener tenga tengan
  tengo tenia tenian tenido ti tiene tienen toda todas todo todos tras tu tus tuve tuvieron tuvo tuya tuyo u un una unas
  uno unos usted ustedes va vamos van varias varios vosotras vosotros vuestra vuestro y ya yo favor sabe sabes saber
  cuentame digame etc`);

/** Words that shape a question; what answers it mostly lacks them. */
export const spanishAskingWords = wordSet(`
  tipo tipos clase clases nombre nombres nombra nombran llama llaman llamaba llamaban llamo llamado llamada llamados
  llamadas termino terminos ejemplo ejemplos hace hacen hacer hacia hacian hizo hicieron pasa pasan pasaba paso ocurre
  ocurren ocurrio sucede sucedio significa significado quiere quieren quiso viene vienen consiste ademas razon razones
  motivo motivos manera maneras forma formas modo modos parte partes cosa cosas metodo metodos posible principal
  porcentaje aparte respecto`);

/** Behind "cuán", "qué tan" or "cómo de" they ask for an amount. */
export const spanishDegrees = wordSet(`
  largo larga grande alto alta lejos rapido rapida viejo vieja antiguo antigua ancho ancha hondo honda profundo profunda
  caliente frio fria pesado pesada cerca tarde pronto`);

/** Nouns that ask for a date behind "qué": what answers rarely has them. */
export const spanishDateNouns = wordSet(
  'ano anos fecha fechas dia dias mes meses siglo siglos decada epoca periodo hora horas momento',
);

const months = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

/** Titles and the like that are mostly written short. */
const shortFor: readonly (readonly [short: string, word: string])[] = [
  ['sr', 'senor'],
  ['sra', 'senora'],
  ['srta', 'senorita'],
  ['dr', 'doctor'],
  ['dra', 'doctora'],
  ['av', 'avenida'],
  ['avda', 'avenida'],
  ['num', 'numero'],
  ['nro', 'numero'],
  ['pag', 'pagina'],
];

/** By their numbers, from the first on. `cuarto` and `segundos` are other things more often. */
const ordinals: readonly (readonly string[])[] = [
  ['primer', 'primero', 'primera'],
  ['segundo', 'segunda'],
  ['tercer', 'tercero', 'tercera'],
  ['cuarta'],
  ...'quint sext septim octav noven decim'.split(' ').map((nth) => [`${nth}o`, `${nth}a`]),
];

/**
 * Numbers in words and figures, ordinals apart from the rest ("quinto" has the term of "5.º", not that of "cinco"), months, and short
 * forms. `mar` and `set` are other things more often.
 */
export const spanishTerms: ReadonlyMap<string, string> = new Map([
  ...'dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ').map((n, i) => [n, String(i + 2)] as const),
  ...ordinals.flatMap((forms, i) => forms.map((nth) => [nth, `${i + 1}o`] as const)),
  ...months
    .flatMap((month) => [[month, month] as const, [month.slice(0, 3), month] as const])
    .filter(([written]) => written !== 'mar'),
  ['setiembre', 'septiembre'],
  ['sept', 'septiembre'],
  ...shortFor.map(([short, word]) => [short, stemSpanish(word)] as const),
]);

/** Months, in full and short, folded. */
export const spanishMonthNames: ReadonlySet<string> = new Set([...months, 'setiembre', 'sept']);

/** Months as they stand in a pattern. */
export const spanishMonths = `(?:${[...months, 'setiembre'].join('|')})`;
