import { asking } from './asked-by-words.ts';
import { makeLanguage } from './make-language.ts';
import { snowball } from './stemmers.ts';

/** ä, ö and ü as they are typed where a keyboard lacks them; not in "neue", "Bauer", "Quelle". */
const stem = snowball('german', (word) => word.replace(/(?<![aeiouq])([aou])e/g, '$1'));

/** German, with the stems of Snowball. */
export const german = makeLanguage({
  code: 'de',
  script: 'Latn',
  stem,
  compounds: true,
  stopList: 'deu',
  content: `beispiel bekannt ende endlich ernst gott gross grosse grossen grosser grosses gut gute guter gutes gleich jahr jahre jahren
    klein kleine kleinen kleiner kleines kurz lang lange leicht mann mensch menschen mittel morgen neue neuen neuer neues offen ordnung
    recht rechte rechten rechter rechtes richtig rund sache satt schlecht schluss startseite suche tag tage tagen teil tel uhr
    eigen eigene eigenen eigener eigenes besonders besser besten hoch weit rechtes zeit`,
  grammar: `ab beim darf durfen eines fur geht gehts gibts hatte hattest ists ob sowie ubers ums wars worden wurd bzw sowie eigentlich halt denn mal
    irgendwie sag sage sagt erzahl steht`,
  numbers: ['zwei', 'drei', 'vier', 'funf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwolf'],
  months: 'januar janner februar marz april mai juni juli august september oktober november dezember',
  asking: {
    asks: asking({
      whatTime: '(?:um |ab |bis )?(?:wie ?viel|welche[rn]?) uhr(?:zeit)?',
      howLong: 'wie (?:lange|oft|haufig)',
      howMuch:
        'wie ?viel (?:kostet|kosten|zahlt|zahlen|zahle|muss|verdient|betragt)|wie teuer|was (?:kostet|kosten|zahlt|zahle)|wie hoch (?:ist|sind|war)(?= .*(?:beitrag|gebuhr|kosten|preis|strafe|betrag))',
      howMany: 'wie ?viele?n?|wie (?:hoch|gross|weit|alt|tief|schwer|schnell|breit|lang|stark|warm)',
      called: 'wie (?:heisst|heissen|hiess|hiessen|lautet|nennt|nennen)',
      when: '(?:ab |bis |seit )?wann|(?:in |an |seit |ab |bis )?welche[mnrs]? (?:jahre?s?|datum|tage?n?|monate?n?|zeit)',
      where: 'wo|woher|wohin|(?:in|an|auf) welche[mnr] (?:ort|stadt|land|strasse)',
      who: '(?:von |mit |fur |bei |an )?(?:wer|wen|wem|wessen)',
      why: 'warum|wieso|weshalb|weswegen|aus welche[mn] grund(?:en)?',
      which: 'welche[mnrs]?|was fur(?: eine?[nmrs]?)?',
      what: 'was|wo(?:ran|rauf|raus|rin|ruber|rum|runter|von|vor|zu|mit|nach|durch|fur|gegen|bei)',
      how: 'wie',
    }),
    nouns: {
      person:
        'person personen mann frau leiter leiterin autor autorin prasident prasidentin vorsitzender vorsitzende konig konigin kaiser minister erfinder grunder mitglied',
      place: 'ort stadt land fluss strasse region gebiet insel kontinent bezirk gebaude raum platz dorf',
      date: 'jahr datum tag monat jahrhundert jahrzehnt termin frist',
      time: 'uhrzeit stunde',
      number:
        'zahl anzahl hohe grosse lange flache alter anteil prozentsatz temperatur geschwindigkeit gewicht mindestalter',
      money: 'preis kosten gebuhr beitrag betrag budget gehalt strafe summe',
    },
    degrees: 'lange lang oft haufig hoch gross weit alt tief schwer schnell breit stark warm teuer viel spat',
    auxiliaries: `ist sind war waren hat haben hatte wird werden wurde wurden kann kannst konnen konnte konnten darf darfst durfen durfte muss musst mussen soll
      sollen sollte gibt geht bin bist will wollen braucht brauche brauchen mag`,
  },
  askers: `wer wen wem wessen was wann wo woher wohin warum wieso weshalb weswegen wie wieviel wieviele welche welcher welches welchem welchen
    woran worauf woraus worin woruber worum wovon wovor wozu womit wonach wodurch wofur wogegen wobei`,
  shaping: `name namen art arten sorte beispiel beispiele heisst heissen hiess nennt genannt bedeutet bedeutung grund grunde weise moglich passiert
    geschieht funktioniert`,
  article: 'artikel text texte dokument dokumente seite bericht autor autoren verfasser',
  capitalsName: false,
  chat: [
    String.raw`(?:hallo+|hi+|hey+|moin|servus|gr[uü](?:ß|ss)(?:e|gott)?|guten\s(?:tag|morgen|abend))(?:\s(?:zusammen|leute|alle|miteinander|ihr))?`,
    String.raw`(?:wei(?:ß|ss)|wisst)\s(?:hier\s)?(?:jemand|einer|wer|ihr|du)(?:\s(?:zuf[aä]llig|vielleicht))?`,
    String.raw`kann\s(?:mir\s)?(?:jemand|einer|wer)(?:\smir)?\s(?:bitte\s)?(?:sagen|erkl[aä]ren|helfen)`,
    String.raw`(?:kannst|k[oö]nnt|k[oö]nnen)\s(?:du|ihr|sie)\smir\s(?:bitte\s)?(?:sagen|erkl[aä]ren)`,
    String.raw`(?:ich\s)?(?:hab(?:e)?\s(?:mal\s)?(?:ne|eine)\s(?:kurze\s)?frage|kurze\sfrage|frage)(?=\s*[:,])`,
    String.raw`(?:ich\s)?(?:w[uü]rde\sgern(?:e)?|m[oö]chte|will)\swissen`,
    String.raw`(?:vielen\s|tausend\s|besten\s)?dank(?:e)?(?:\s(?:sch[oö]n|sehr|euch|im\svoraus|f[uü]r\s(?:die|eure)\shilfe))?`,
    'bitte|lg|mfg|vg|sorry|entschuldigung|lol|haha+|ähm?|leute|mal\\seben',
  ],
  short: ['vllt vielleicht', 'iwie irgendwie', 'wg wegen', 'nen einen', 'ne eine'],
  people: 'ich mir mich mein meine du dir dich wir uns jemand',
  but: 'aber',
  pointsBack:
    'er sie es ihr ihre ihm ihn ihnen sein seine dies diese dieser dieses diesem diesen jene beide dort hier davon dabei dazu dafur dadurch deren dessen',
  joins:
    'aber|doch|jedoch|allerdings|dagegen|stattdessen|schließlich|außerdem|zudem|ebenso|auch|danach|davor|dann|daher|deshalb|deswegen|darum|somit|folglich|trotzdem|dennoch|und|oder|denn|sonst|andernfalls|zum beispiel|beispielsweise|inzwischen|später|früher|kurz darauf|im gegenteil|mit anderen worten|wenn (?:er|sie|es|dies|das|ja|nicht)|nachdem (?:er|sie|es)|als (?:er|sie|es)',
  circumstance: 'wenn|falls|sobald|sofern|nachdem|bevor|hinweis|beachten sie|im falle?',
  means: {
    reason:
      'weil|da|denn|wegen|aufgrund|deshalb|deswegen|daher|darum|damit|dadurch|um zu|grund|führt(?:e|en)? zu|infolge',
    by: 'durch|mittels|mithilfe|mit hilfe|indem|über|per|anhand',
    definition:
      '(?:ist|sind|war|waren) (?:ein|eine|der|die|das)|(?:heißt|heißen|nennt|bezeichnet|bedeutet|versteht man|besteht aus|bezeichnen)',
    denial: String.raw`nicht|nie|niemals|niemand\p{L}*|nichts|kein\p{L}*|ohne|weder|noch nie|nirgends`,
    permission: String.raw`darf|dürfen|muss|müssen|kann|können|soll\p{L}*|erlaubt|gestattet|zulässig|verboten|untersagt|unzulässig|verpflichtet|erforderlich|nur|ja|nein|nicht|kein\p{L}*|ist zu|sind zu`,
    beforePlace: '(?:in|im|an|am|bei|aus|nach|von|vom|auf)(?: der| dem| den)?',
    beforeDate: '(?:am|im|seit|bis|vom|zum|ab|von)(?: dem| Jahr| Jahre)?',
  },
  written: {
    counted: String.raw`zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|(?:\p{L}+und)?(?:zwan|drei|vier|fünf|sech|sieb|acht|neun)[zß]ig|(?:\p{L}+)?hundert|(?:\p{L}+)?tausend`,
    multiples: 'hundert|tausend|Million(?:en)?|Milliarden?|Mio\\.?|Mrd\\.?',
    months: 'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
    inDate: '[ \\u00a0]',
    weekdays: '(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag(?:en|e|s)?|Mittwoch(?:en|e|s)?|Sonnabend',
    units:
      'Jahr(?:e|en|es)?|Monat(?:e|en|s)?|Tag(?:e|en|es)?|Wochen?|Stunden?|Minuten?|Sekunden?|Jahrzehnte?n?|Jahrhunderte?n?',
    coins: 'Euro|EUR|Cent|Dollar|Pfund|Franken|CHF|Mark',
    percent: 'Prozent|vom Hundert',
    clock: 'Uhr|h',
    names: undefined,
    and: 'und',
    or: 'oder',
    to: 'bis',
    between: 'zwischen',
    by: 'von|vom|durch',
    articles: 'der|die|das|dem|den|des|ein|eine|einem|einen|einer',
  },
  detected: `der die das des dem den und ist sind war waren wer wen wem was wo wann wie warum wieso worum wovon welche welcher welches ein eine einen
    einem einer zu zum zur mit von vom für auf nicht im in an am wird werden wurde wurden hat haben sich auch nach bei über aus es geht gibt sagt
    diese dieser dieses diesen diesem viele artikel kann muss darf ich man wenn oder als durch wie dass kein keine ihr wir sie er kostet du dein deine dir mich mir bei nur noch mehr werden würde diesem so welchen`,
  marks: 'ß|isch|cht|ung(?:en)?$|^[äü]',
  caution: 1,
});
