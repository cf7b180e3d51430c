import { asking } from './asked-by-words.ts';
import { makeLanguage } from './make-language.ts';
import { snowball } from './stemmers.ts';

const stemSnowball = snowball('swedish');
/** Before an ending a consonant is doubled: medlem, medlemmar. */
const stem = (word: string): string => stemSnowball(word).replace(/([mn])\1$/, '$1');

/** Swedish, with the stems of Snowball. */
export const swedish = makeLanguage({
  code: 'sv',
  script: 'Latn',
  stem,
  compounds: true,
  stopList: 'swe',
  content: `adjo beslut beslutat beslutit bra bast battre dag dagar dagarna dagen del delen enkel enkelt enkla forlat god goda gott hog hoger hogre hogst galla galler kr lag lagt
    lang langre langst latt lattare lilla lite liten litet mojlig mojligt nummer nr nodvandig nodvandiga nodvandigt olika ratt samre sent senare sist sista siste stor stora
    stort storre storst tack tar tidig tidigare tidigt viktig viktiga viktigt vanster likstalld likstallda langsam langsamt rakt`,
  grammar:
    'finns hos nan nat sen somliga ska skulle tills trots varken vilka vilken vilket bli blir ar var ens sade saga sager beror star',
  numbers: ['tva', 'tre', 'fyra', 'fem', 'sex', 'sju', 'atta', 'nio', 'tio', 'elva', 'tolv'],
  months: 'januari februari mars april maj juni juli augusti september oktober november december',
  asking: {
    asks: asking({
      whatTime: '(?:hur dags|vilken tid|vilket klockslag|vad ar klockan)',
      howLong: 'hur (?:lange|ofta|lang tid)|hur manga (?:dagar|veckor|manader|ar|timmar|minuter|ganger)',
      howMuch: 'hur mycket (?:kostar|kostade|betalar|ska)|vad kostar|hur dyr[ta]?',
      howMany: 'hur (?:manga|mycket|hog|hogt|stor|stort|stora|langt|lang|gammal|gamla|djup|tung|snabb|bred)',
      called: 'vad heter|vad hette|vad kallas',
      when: '(?:sedan |till )?nar|(?:pa |i |fran )?vilke[nt] (?:ar|artal|datum|dag|manad|arhundrade)',
      where: 'var|vart|varifran|(?:i )?vilke[nt] (?:stad|land|plats|ort)',
      who: '(?:av |med |for |till )?(?:vem|vilka|vems)',
      why: 'varfor|av vilken anledning',
      which: '(?:i |pa |av |med |for )?(?:vilken|vilket|vilka)',
      what: 'vad',
      how: 'hur',
    }),
    nouns: {
      person:
        'person man kvinna kung drottning president ordforande forfattare minister direktor grundare uppfinnare medlem',
      place: 'stad land plats ort region gata flod o kontinent provins byggnad sal',
      date: 'ar artal datum dag manad arhundrade period',
      time: 'tid klockslag',
      number: 'antal tal storlek alder hojd langd yta befolkning procent temperatur hastighet vikt avstand',
      money: 'pris kostnad belopp avgift budget lon bot',
    },
    degrees: 'lange ofta lang langt tid hog hogt stor stort gammal djup tung snabb dyr dyrt sent',
    auxiliaries: 'ar var har hade blir blev kan kunde far fick maste ska skall skulle bor finns behover vill',
  },
  askers: 'vem vems vad nar var vart varifran varfor hur vilken vilket vilka',
  shaping: 'namn typ sort heter hette kallas exempel betyder anledning orsak satt hander mojligt',
  article: 'artikel artikeln artiklar text texten dokument dokumentet sida sidan forfattare',
  capitalsName: true,
  chat: [
    String.raw`(?:hej+(?:san)?|tja+|tjena|hallå|god(?:morgon|kväll|dag))(?:\s(?:alla|allihopa|på\ser))?`,
    String.raw`(?:är\sdet\s)?(?:någon|nån)\ssom\svet|vet\s(?:någon|nån|ni|du)`,
    String.raw`kan\s(?:någon|nån|ni|du)\s(?:säga|berätta|förklara|hjälpa\smig)`,
    String.raw`(?:jag\shar\s)?(?:en\s)?(?:snabb\s|kort\s)?fråga(?=\s*[:,])`,
    String.raw`(?:jag\s)?(?:undrar|skulle\svilja\sveta|vill\sveta)(?:\som)?`,
    String.raw`(?:tack(?:ar)?|tusen\stack)(?:\s(?:på\sförhand|så\smycket|för\shjälpen))?`,
    'snälla|ursäkta|förlåt|lol|haha+|typ',
  ],
  short: ['oxa ocksa', 'o och', 'nåt något', 'iaf i alla fall', 'ngn någon'],
  people: 'jag mig min mitt mina du dig din vi oss ni nagon',
  but: 'men',
  pointsBack: 'han hon den det de dem dess deras hans hennes denna detta dessa har dar darav bada',
  joins:
    'men|dock|emellertid|ändå|i stället|istället|slutligen|dessutom|också|därefter|sedan|så|därför|och|eller|annars|till exempel|under tiden|senare|tidigare|med andra ord|om (?:han|hon|den|det|de)|när (?:han|hon|den|det|de)',
  means: {
    reason: 'eftersom|därför|på grund av|för att|så att|orsak|orsaken|anledning|därmed|till följd',
    by: 'genom|med hjälp av|via|medelst',
    definition: '(?:är|var) (?:en|ett|den|det)|(?:betyder|kallas|heter|består av|avser|innebär)',
    denial: 'inte|ej|icke|aldrig|ingen|inget|inga|ingenting|utan|varken',
    permission:
      'får|måste|kan|ska|skall|bör|tillåtet|tillåten|förbjudet|förbjuden|obligatorisk|krävs|endast|bara|ja|nej|inte',
    beforePlace: '(?:i|på|vid|från|till|hos)',
    beforeDate: '(?:den|i|sedan|till|från|år|under)',
  },
  written: {
    counted: String.raw`två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\p{L}{3,5}ton|(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)\p{L}*|hundra|tusen`,
    multiples: 'hundra|tusen|miljon(?:er)?|miljard(?:er)?',
    months: 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
    inDate: ' ',
    weekdays: '(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en|ar|arna)?',
    units:
      'år(?:en)?|månad(?:er)?|dag(?:ar)?|veck(?:a|or)|timm(?:e|ar)|minut(?:er)?|sekund(?:er)?|århundraden?|decenni(?:um|er)',
    coins: 'kronor|krona|kr|SEK|euro|dollar|pund|öre',
    percent: 'procent',
    clock: 'klockan|kl',
    names: {
      inside: 'av|de|von|van|der|och|af',
      person: 'herr|fru|dr|prof|kung|drottning|president|minister|professor|av',
      does: 'som|(?:skrev|sade|sa|grundade|uppfann|upptäckte)',
      before: 'i|på|vid|från|till|nära',
      place: 'Sankt|Nya|Universitetet|Museet|Ön|Slottet',
    },
    and: 'och',
    or: 'eller',
    to: 'till',
    between: 'mellan',
    by: 'av',
    articles: 'den|det|de|en|ett',
  },
  detected: `och att det som en ett är av för på med till den har de inte om han hon jag var från kan när hur vad vem varför vilken vilket vilka ska får
    måste finns också eller men vid så ej sig sin sitt i hade blev där alla mycket många heter kostar du vi ni artikeln`,
  marks: 'å|ä|ö',
  caution: 1,
});
