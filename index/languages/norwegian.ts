import { asking } from './asked-by-words.ts';
import { makeLanguage } from './make-language.ts';
import { snowball } from './stemmers.ts';

const stemSnowball = snowball('norwegian');
/** Before an ending a consonant is doubled: medlem, medlemmer. */
const stem = (word: string): string => stemSnowball(word).replace(/([mn])\1$/, '$1');

/** Norwegian, mostly Bokmål (`nb`), with the stems of Snowball; Nynorsk (`nn`) is read by the same rules. */
export const norwegian = makeLanguage({
  code: 'no',
  script: 'Latn',
  stem,
  compounds: true,
  stopList: 'nob',
  content: '',
  grammar: `altsa bade bli blitt blei da deg der dette disse dit du eg ein ei enn etter finnes finst fleire flere fordi fra gar ga gjennom hennes hos hva hvem hvilke hvilket hvor hvordan hvorfor
    kva kven kvar kvifor korleis nar ikkje ikke ingen inn ja jo kanskje kom kun ma matte mellom mens mest mye nei noe noen nok om omtrent oppe oss over pa pa samt si sidan siden sier sjolv
    skal sin sitt slik som sant star std til tross under unna uten ved vere vaere vil vore vart bør bor verken`,
  numbers: ['to', 'tre', 'fire', 'fem', 'seks', 'sju syv', 'atte', 'ni', 'ti', 'elleve', 'tolv'],
  months: 'januar februar mars april mai juni juli august september oktober november desember',
  asking: {
    asks: asking({
      whatTime: '(?:hvilket klokkeslett|hvilken tid|hva er klokka|nar pa dagen)',
      howLong:
        'hvor (?:lenge|ofte|lang tid)|hvor mange (?:dager|uker|maneder|ar|timer|minutter|ganger)|kor (?:lenge|ofte)',
      howMuch: 'hvor (?:mye|mykje) (?:koster|kostet|betaler|ma|skal)|hva koster|kva kostar|hvor dyrt?',
      howMany: '(?:hvor|kor) (?:mange|mye|mykje|hoyt?|store?|stort|langt?|gammelt?|gamle|dypt?|tungt?|raskt?|bredt?)',
      called: 'hva heter|hva het|hva kalles|kva heiter',
      when: '(?:siden |til )?nar|(?:i |pa |fra )?hvilke[nt] (?:ar|arstall|dato|dag|maned|arhundre)',
      where: 'hvor(?: hen| fra| til)?|kvar|(?:i )?hvilke[nt] (?:by|land|sted)',
      who: '(?:av |med |for |til )?(?:hvem|kven)',
      why: 'hvorfor|kvifor|av hvilken grunn',
      which: '(?:i |pa |av |med |for )?(?:hvilken|hvilket|hvilke|kva for)',
      what: 'hva|kva',
      how: 'hvordan|korleis',
    }),
    nouns: {
      person:
        'person mann kvinne konge dronning president leder forfatter minister direktor grunnlegger oppfinner medlem',
      place: 'by land sted region gate elv oy kontinent fylke kommune bygning sal',
      date: 'ar arstall dato dag maned arhundre periode',
      time: 'tid klokkeslett',
      number: 'antall tall storrelse alder hoyde lengde areal befolkning prosent temperatur hastighet vekt avstand',
      money: 'pris kostnad belop gebyr kontingent budsjett lonn bot',
    },
    degrees: 'lenge ofte lang langt tid hoy hoyt stor stort gammel dyp tung raskt dyrt sent',
    auxiliaries: 'er var har hadde blir ble kan kunne far fikk ma skal skulle bor finnes trenger vil',
  },
  askers: 'hvem kven hva kva nar hvor kvar hvorfra hvorfor kvifor hvordan korleis hvilken hvilket hvilke',
  shaping: 'navn type slags heter het kalles eksempel betyr grunn arsak mate skjer mulig',
  article: 'artikkel artikkelen artikler tekst teksten dokument dokumentet side siden forfatter',
  capitalsName: true,
  chat: [
    String.raw`(?:hei+(?:san)?|heisann|hallo|god(?:morgen|kveld|dag))(?:\s(?:alle|alle\ssammen|dere))?`,
    String.raw`(?:er\sdet\s)?(?:noen|nokon)\s(?:her\s)?som\svet|vet\s(?:noen|dere|du)`,
    String.raw`kan\s(?:noen|dere|du)\s(?:si|fortelle|forklare|hjelpe\smeg)`,
    String.raw`(?:jeg\shar\s)?(?:et\s)?(?:raskt\s|kort\s|lite\s)?spørsmål(?=\s*[:,])`,
    String.raw`(?:jeg\s)?(?:lurer\spå|vil\sgjerne\svite|skulle\sgjerne\svisst)(?:\som)?`,
    String.raw`(?:tusen\s|mange\s)?takk(?:\s(?:på\sforhånd|for\shjelpen))?`,
    'beklager|unnskyld|lol|haha+|vennligst|vær\\sså\\ssnill',
  ],
  short: ['ift i forhold til', 'mtp med tanke pa'],
  people: 'jeg eg meg min mitt mine du deg din vi oss noen',
  but: 'men',
  pointsBack: 'han hun den det de dem dens dets deres hans hennes denne dette disse her der begge',
  joins:
    'men|imidlertid|likevel|i stedet|til slutt|dessuten|også|deretter|så|derfor|og|eller|ellers|for eksempel|imens|senere|tidligere|med andre ord|hvis (?:han|hun|den|det|de)|da (?:han|hun|den|det|de)',
  means: {
    reason: 'fordi|derfor|på grunn av|for at|slik at|årsak|årsaken|grunnen|dermed|som følge',
    by: 'ved å|ved hjelp av|via|gjennom',
    definition: '(?:er|var) (?:en|et|ei|den|det)|(?:betyr|kalles|heter|består av|viser til)',
    denial: 'ikke|ikkje|aldri|ingen|intet|ingenting|uten|verken|ei',
    permission: 'må|skal|kan|bør|får|tillatt|forbudt|obligatorisk|kreves|kun|bare|ja|nei|ikke',
    beforePlace: '(?:i|på|ved|fra|til|hos)',
    beforeDate: '(?:den|i|siden|til|fra|året|under)',
  },
  written: {
    counted: String.raw`to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|\p{L}{3,5}ten|(?:tjue|tretti|førti|femti|seksti|sytti|åtti|nitti)\p{L}*|hundre|tusen`,
    multiples: 'hundre|tusen|million(?:er)?|milliard(?:er)?',
    months: 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember',
    inDate: ' ',
    weekdays: '(?:man|tirs|ons|tors|fre|lør|søn)dag(?:en|er)?',
    units: 'år|måned(?:er)?|dag(?:er)?|uker?|timer?|minutt(?:er)?|sekund(?:er)?|århundrer?|tiår',
    coins: 'kroner|krone|kr|NOK|euro|dollar|pund|øre',
    percent: 'prosent',
    clock: 'klokken|klokka|kl',
    names: {
      inside: 'av|de|von|van|der|og',
      person: 'herr|fru|dr|prof|kong|dronning|president|minister|professor|av',
      does: 'som|(?:skrev|sa|grunnla|oppfant|oppdaget)',
      before: 'i|på|ved|fra|til|nær',
      place: 'Sankt|Ny|Universitetet|Museet|Slottet',
    },
    and: 'og',
    or: 'eller',
    to: 'til',
    between: 'mellom',
    by: 'av',
    articles: 'den|det|de|en|et|ei',
  },
  detected: `og at det som en et er av for på med til den har de ikke om han hun jeg var fra kan når hva hvem hvorfor hvordan hvilken hvilket skal må finnes også
    eller men ved så seg sin hvor i hadde ble der alle mye mange heter koster du vi noen meg deg blir etter bare artikkelen enhver uten mer rett hans hennes deres andre dette disse ut opp brukes gjør selv slik denne dersom`,
  marks: '[æøå]|sjon|het(?:er|en)?$|øy|kk|pp',
  caution: 1,
});
