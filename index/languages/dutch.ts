import { asking } from './asked-by-words.ts';
import { makeLanguage } from './make-language.ts';
import { snowball } from './stemmers.ts';

const stemSnowball = snowball('dutch');
/** The plural of what ends in "-ie" and the like, which Snowball leaves. */
const stem = (word: string): string => stemSnowball(word.replace(/(?<=[aeiou])s$/, ''));

/** Dutch, with the stems of Snowball. */
export const dutch = makeLanguage({
  code: 'nl',
  script: 'Latn',
  stem,
  compounds: true,
  stopList: 'nld',
  content: '',
  grammar: `achter alle alleen anders behalve beide beneden bent boven binnen buiten deden deed diens dit daarna daarom dan echter elk elke ene enige enkele
    erg etc geef gaan gaat gehad geworden haar hebt hoe hoeveel hun hunne inzake jij jou jouw jullie kunt kwam liever mag mezelf mochten moeten moest mogen
    naast nadat nee net nogal noch omdat omtrent onder onze ooit pas per sinds sommige steeds tenzij terwijl tijdens tussen uit vaak vanaf vanuit via vrij
    waar waarom wanneer waarbij waarin waarmee waarop waarvan waarvoor waartoe weer welk welke wel werden wiens willen wilt zeer zei zeg zegt zoals zodat zodra zowel
    zullen zult bij staat ga`,
  numbers: ['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  months: 'januari februari maart april mei juni juli augustus september oktober november december',
  asking: {
    asks: asking({
      whatTime: '(?:om |vanaf |tot )?hoe laat|welk tijdstip',
      howLong: 'hoe (?:lang|vaak|dikwijls)|hoeveel (?:dagen|weken|maanden|jaar|jaren|uur|uren|minuten|tijd|keer)',
      howMuch: 'hoe ?veel (?:kost|kosten|betaal|betaalt|betalen|bedraagt|moet)|wat kost(?:en)?|hoe duur',
      howMany: 'hoe ?veel|hoe (?:hoog|groot|ver|oud|diep|zwaar|snel|breed|hoge|grote)',
      called: 'hoe (?:heet|heten|heette|luidt|noemt|noemen)',
      when: '(?:sinds |tot |vanaf )?wanneer|(?:in |op |vanaf |tot )?welke? (?:jaar|datum|dag|maand|eeuw)',
      where: 'waar(?:heen|naartoe|vandaan)?|(?:in )?welke? (?:stad|land|plaats|plek|straat)',
      who: '(?:door |van |met |voor |aan )?(?:wie|wiens)',
      why: 'waarom|om welke reden(?:en)?',
      which: '(?:in |op |van |met |voor )?welke?|wat voor(?: een)?',
      what: 'wat|waar(?:aan|bij|door|in|mee|na|om|op|over|toe|tegen|uit|van|voor)',
      how: 'hoe',
    }),
    nouns: {
      person:
        'persoon man vrouw koning koningin president voorzitter auteur schrijver minister directeur burgemeester oprichter uitvinder lid',
      place: 'stad land plaats plek regio straat rivier eiland continent provincie gebouw zaal wijk',
      date: 'jaar datum dag maand eeuw periode',
      time: 'tijdstip uur',
      number:
        'aantal getal grootte leeftijd hoogte lengte oppervlakte bevolking percentage temperatuur snelheid gewicht afstand',
      money: 'prijs kosten bedrag tarief budget salaris boete contributie',
    },
    degrees: 'lang vaak hoog groot ver oud diep zwaar snel breed duur laat hoge grote',
    auxiliaries:
      'is zijn was waren heeft hebben had wordt worden werd werden kan kunnen mag mogen moet moeten zal ben kun bestaat bestaan hoef',
  },
  askers: `wie wiens wat wanneer waar waarheen waarom hoe hoeveel welk welke waaraan waarbij waardoor waarin waarmee waarna waarop waarover waartoe waaruit waarvan waarvoor`,
  shaping:
    'naam namen soort soorten type heet heten heette noemt voorbeeld voorbeelden betekent betekenis reden redenen manier manieren gebeurt mogelijk',
  article: 'artikel artikelen tekst teksten document documenten pagina auteur auteurs',
  capitalsName: true,
  chat: [
    String.raw`(?:hallo+|hoi+|hey+|hi|dag|goedemorgen|goedemiddag|goedenavond)(?:\s(?:allemaal|iedereen|mensen))?`,
    String.raw`weet\s(?:er\s)?(?:iemand|jij|jullie)(?:\s(?:toevallig|misschien))?`,
    String.raw`(?:kan|kun)\s(?:iemand|je|jij|u)\s(?:mij|me)\s(?:zeggen|vertellen|uitleggen|helpen)`,
    String.raw`(?:ik\sheb\s)?(?:een\s)?(?:korte\s|klein\s)?vraag(?:je)?(?=\s*[:,])`,
    String.raw`(?:ik\s)?(?:zou\sgraag|wil\sgraag|wil)\sweten`,
    String.raw`(?:hartelijk\s|heel\serg\s)?(?:bedankt|dank\s(?:je|u)(?:\swel)?|thx)(?:\s(?:alvast|allemaal))?|alvast\sbedankt`,
    'alsjeblieft|alstublieft|aub|svp|sorry|lol|haha+|trouwens',
  ],
  short: ['ff even', 'idd inderdaad', 'wrm waarom', 'wnr wanneer', 'hvl hoeveel', 'vd van', 'm.b.t over'],
  people: 'ik mij me mijn jij je jou jouw wij we ons iemand u',
  but: 'maar',
  pointsBack: 'hij zij ze het hun haar zijn deze dit die dat hier daar daarvan daarbij daarin beide hen hem',
  joins:
    'maar|echter|toch|daarentegen|in plaats daarvan|tenslotte|ten slotte|bovendien|ook|daarna|vervolgens|toen|dus|daarom|daardoor|en|of|want|anders|bijvoorbeeld|intussen|later|eerder|met andere woorden|als (?:hij|zij|ze|het|dat|dit)|toen (?:hij|zij|ze)',
  means: {
    reason: 'omdat|want|doordat|vanwege|wegens|daarom|daardoor|zodat|reden|redenen|door het|dankzij|om te',
    by: 'door middel van|via|met behulp van|door te|dankzij|met',
    definition: '(?:is|zijn|was|waren) (?:een|de|het)|(?:betekent|heet|heten|wordt genoemd|bestaat uit|verwijst naar)',
    denial: 'niet|nooit|niemand|niets|geen|zonder|noch|nergens',
    permission: 'mag|mogen|moet|moeten|kan|kunnen|dient|dienen|toegestaan|verboden|verplicht|alleen|ja|nee|niet|geen',
    beforePlace: '(?:in|te|bij|uit|naar|van|op)(?: de| het)?',
    beforeDate: '(?:op|in|sinds|tot|vanaf|van|voor)(?: het jaar)?',
  },
  written: {
    counted: String.raw`twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|(?:\p{L}+[eë]n)?(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|(?:\p{L}+)?honderd|(?:\p{L}+)?duizend`,
    multiples: 'honderd|duizend|miljoen|miljard',
    months: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
    inDate: ' ',
    weekdays: '(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en|s)?',
    units:
      'jaar|jaren|maand(?:en)?|dag(?:en)?|werkdagen|weken|week|uur|uren|minu(?:ut|ten)|seconden?|eeuw(?:en)?|decennia',
    coins: 'euro|EUR|dollar|pond|gulden|cent',
    percent: 'procent',
    clock: 'uur|u|h',
    names: {
      inside: 'van|de|der|den|het|ten|ter|te|von',
      person: 'dhr|mevr|dr|prof|ir|meneer|mevrouw|koning|koningin|president|minister|burgemeester|professor|door',
      does: 'die|(?:schreef|stichtte|zei|ontdekte|uitvond)',
      before: 'in|te|bij|naar|uit|nabij',
      place: 'Sint|Nieuw|Nieuwe|Universiteit|Museum|Stad|Koninkrijk|Kasteel|Park',
    },
    and: 'en',
    or: 'of',
    to: 'tot|tot en met',
    between: 'tussen',
    by: 'door|van',
    articles: 'de|het|een',
  },
  detected: `de het een en van is zijn was waren in op te dat die dit niet met voor aan er ook als bij door naar om over wordt worden werd hebben heeft wie wat
    waar wanneer waarom hoe hoeveel welke welk kan mag moet ik je jij we wij uit maar of dan nog geen tot zich deze gaat artikel`,
  marks: 'ij|aa|uu|eeft$',
  caution: 1,
});
