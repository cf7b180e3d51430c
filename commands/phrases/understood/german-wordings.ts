/** Ways to ask in German for the whole of an article that leave nothing else to ask about. */

const noun = '(?:artikel|text|dokument|bericht|beitrag|seite|datei|meldung|nachricht|geschichte|aufsatz)s?';
/** In any case: who names an article within a question gets "dieser Artikel" for it. */
const the =
  '(?:der|die|das|dem|den|des|diese[rmns]?|euer|eure[rmns]?|unser|unsere[rmns]?|dieser)(?:\\s+(?:ganze[nmrs]?|gesamte[nmrs]?))?';
const text = String.raw`(?:${the}\s+${noun}|das\s+(?:ganze|hier)|das|dies|es|artikel)`;
const inText = String.raw`(?:\s+(?:hier|darin|drin|da\s+drin|(?:in|im)\s+(?:${the}\s+)?${noun}))`;
const ofText = String.raw`(?:\s+(?:${the}\s+${noun}|(?:von|vom|aus|zu|zum|in|im)\s+(?:${the}\s+)?${noun}|davon|dazu))`;
const essence = String.raw`(?:zusammenfassung|kurzfassung|[uü]berblick|inhalts?(?:angabe|[uü]bersicht)?|kernaussagen?|kernpunkte?|hauptaussagen?|hauptpunkte?|hauptthema|thema|quintessenz|kern|fazit|(?:wichtigsten?|zentralen?)(?:\s+(?:punkte?|aussagen?|themen|informationen|infos|fakten|s[aä]tze))?|tl;?\s?dr)`;
const lead = String.raw`(?:(?:und|also|ok(?:ay)?|hallo|hi|hey|bitte|kurz|mal|so),?\s+)*(?:(?:kannst|k[oö]nntest|k[oö]nnen|w[uü]rdest)\s+(?:du|sie)\s+(?:mir\s+|uns\s+)?(?:bitte\s+|mal\s+|kurz\s+)*(?:sagen,?\s+)?|(?:sag|erkl[aä]r|verrat|erz[aä]hl)e?\s+(?:mir|uns)\s+(?:bitte\s+|mal\s+|kurz\s+)*,?\s*|(?:ich\s+)?(?:m[oö]chte|will|w[uü]rde\s+gerne?)\s+wissen,?\s+)?`;
const tail = String.raw`(?:,?\s+(?:bitte|kurz|eigentlich|denn|genau|[uü]berhaupt|f[uü]r\s+mich|in\s+(?:k[uü]rze|kurz|wenigen\s+worten|(?:einem|zwei|drei)\s+s[aä]tzen?)))*`;

const forms = [
  String.raw`(?:worum|um\s+was)\s+(?:geht(?:\s+es|['’]?s)?|dreht\s+(?:es\s+)?sich|handelt\s+es\s+sich)(?:\s+(?:denn|eigentlich|genau))*(?:${inText}|\s+(?:bei\s+)?${text})?(?:\s+geht)?`,
  String.raw`(?:worum|um\s+was)\s+(?:es\s+)?${inText}?\s*geht`,
  String.raw`(?:wovon|von\s+was)\s+(?:handelt|erz[aä]hlt|berichtet|spricht)\s+${text}|(?:wovon|worum)\s+${text}\s+(?:handelt|geht)`,
  String.raw`(?:wor[uü]ber|[uü]ber\s+was)\s+(?:schreibt|spricht|berichtet|informiert|ist)\s+${text}`,
  String.raw`was\s+(?:steht|ist)(?:\s+(?:denn|so|alles|eigentlich))*${inText}(?:\s+(?:drin|so))?`,
  String.raw`was\s+(?:sagt|besagt|behandelt|beschreibt|erkl[aä]rt|enth[aä]lt|will)\s+${text}(?:\s+(?:aus|so|alles|sagen))?`,
  String.raw`was\s+(?:muss|sollte)\s+(?:ich|man)\s+(?:dar[uü]ber\s+|davon\s+)?wissen|was\s+ist\s+das\s+(?:hier\s+)?f[uü]r\s+ein\s+(?:artikel|text|dokument)`,
  String.raw`(?:was|welche[rs]?)\s+(?:ist|sind)\s+(?:der|die|das)\s+(?:kurze\s+)?${essence}${ofText}?`,
  String.raw`(?:(?:gib|gebe|mach|mache|schreib|zeig|zeige|nenn|nenne)\s+(?:mir\s+|uns\s+)?(?:bitte\s+|mal\s+)*|ich\s+(?:brauche|h[aä]tte\s+gerne?|m[oö]chte|will)\s+)?(?:eine?n?\s+|der\s+|die\s+|das\s+|den\s+)?(?:kurze[nrs]?\s+|kleine[nrs]?\s+|knappe[nrs]?\s+)?${essence}${ofText}?(?:\s+(?:geben|machen))?`,
  String.raw`(?:fasse?|fass)\s+(?:mir\s+|uns\s+)?(?:bitte\s+|mal\s+|kurz\s+)*(?:${text}\s+)?(?:bitte\s+|mal\s+|kurz\s+)*zusammen`,
  String.raw`(?:${text}\s+)?(?:bitte\s+|mal\s+|kurz\s+)*(?:zusammen(?:zu)?fassen|erkl[aä]ren)|kurz\s+gesagt|erz[aä]hl(?:e)?\s+(?:mir\s+)?(?:von|[uü]ber)\s+${text}`,
];

export const germanWordings = new RegExp(`^${lead}(?:${forms.join('|')})${tail}$`, 'u');
