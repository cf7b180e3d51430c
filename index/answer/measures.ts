/** What a question for an amount or a time wants to hear, finer than its type. */
export type Measure =
  | 'age'
  | 'clock'
  | 'frequency'
  | 'duration'
  | 'percent'
  | 'money'
  | 'size'
  | 'count'
  | 'amount'
  | 'date'
  | 'moment';

interface Rule {
  readonly measure: Measure;
  /** Questions that ask for it. */
  readonly asks: RegExp;
  /** Sentences that could tell. */
  readonly tells: RegExp;
}

const count =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const many = 'dozens?|hundreds?|thousands?|millions?|billions?|trillions?';
const part = 'half|halves|quarters?|thirds?|double|twice|triple';
const number = `\\d|\\b(?:one|${count}|${many}|${part})\\b`;
const period = 'seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|century|centuries';

const month =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
/** Digits that count nothing: "in 1788", "May 2013", "4 May", "the 12th". */
const dates = new RegExp(
  `\\b(?:in|since|until|till|during|${month})[ ,–-]+(?:1\\d|20)\\d\\d\\b|\\b(?:${month})\\.? \\d{1,2}\\b|\\b\\d{1,2} (?:${month})\\b|\\b\\d+(?:st|nd|rd|th)\\b|\\((?:1\\d|20)\\d\\d(?:[–-]\\d+)?\\)`,
  'gi',
);
/** Measures that no date tells. */
const timeless: ReadonlySet<Measure> = new Set(['count', 'percent', 'size', 'amount', 'money']);

/** In order of precedence. */
const rules: readonly Rule[] = [
  {
    measure: 'age',
    asks: /\bhow old\b|\b(?:what|which) (?:is|was|are|were)\b.*\bage\b|\b(?:what|which) age\b/i,
    tells:
      /\b(?:ages?|aged)\b|\b(?:years?|months?|weeks?|days?)[- ]olds?\b|\b(?:born|birthday|teens|(?:twen|thir|for|fif|six|seven|eigh|nine)ties)\b|, \d{1,3},|\b(?:million|billion|thousand) years\b|\b(?:founded|built|established|created|dat(?:es|ing)|since)\b.*\d{3}/i,
  },
  {
    measure: 'clock',
    asks: /\b(?:what|which) (?:time|hour)\b(?!s| (?:period|frame|span|zone|limit|line|of (?:the )?(?:year|day)))/i,
    tells:
      /\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]\.?m\b|\bo['’]clock\b|\b(?:noon|midnight|midday|dawn|dusk|sunrise|sunset|around the clock|hours? a day)\b/i,
  },
  {
    measure: 'frequency',
    asks: /\bhow (?:often|frequently|regularly)\b|\bhow many times (?:a|per|each|every)\b/i,
    tells: new RegExp(
      `\\b(?:once|twice|times|every|each|per|daily|weekly|monthly|quarterly|yearly|hourly|annual(?:ly)?|nightly|regularly|always|never|rarely|often|seldom|constantly|continuous(?:ly)?|sometimes|usually|frequent(?:ly)?|an? (?:${period}))\\b`,
      'i',
    ),
  },
  {
    measure: 'percent',
    asks: /\b(?:what|which) (?:\w+ )?(?:percent|percentage|share|proportion|fraction)\b/i,
    tells: new RegExp(`%|\\bper ?cent|${number}|\\b(?:most|all|none|majority|minority)\\b`, 'i'),
  },
  {
    measure: 'money',
    asks: /\bhow (?:much|high)\b.*\b(?:costs?|prices?|budget|fees?|salary|income|revenue|profit|wages?|debt|paid|pays?|earn(?:s|ed)?|charged?|worth|spend|spent|money|dollars|euros)\b|\bwhat (?:is|was|are|were)(?: the| its| their| his| her)?(?: \w+)? (?:costs?|prices?|budget|fees?|salary|income|revenue|profit|wages?|debt)\b|\bwhat (?:do|does|did|will|would)\b.*\b(?:cost|earn)\b/i,
    tells:
      /[$€£¥]\s?\d|\d.*\b(?:dollars?|euros?|pounds?|yuan|yen|francs?|marks?|rupees?|pence|cents?|USD|EUR|GBP|RMB|CHF|million|billion|trillion|thousand)\b|\b(?:million|billion|trillion)s?\b|\bfree\b|\bno (?:fee|cost|charge)\b|%|\bpercent\b/i,
  },
  {
    measure: 'count',
    asks: /\bhow many\b|\bwhat (?:is|was|are|were)(?: the)?(?: \w+)? (?:number|population|total)\b/i,
    tells: new RegExp(`${number}|\\b(?:both|pair|couple|several|few|many|most|all|no|none|only|single)\\b`, 'i'),
  },
  {
    measure: 'duration',
    asks: /\bhow (?:long|soon|late)\b|\b(?:what|which) (?:is|was|are|were)\b.*\b(?:duration|lifespan|lifetime)\b/i,
    tells: new RegExp(
      `\\b(?:${period})\\b|\\b(?:permanent(?:ly)?|forever|indefinite(?:ly)?|until|since|overnight|life|immediate(?:ly)?|temporar(?:y|ily))\\b|\\d{4}\\s?[–-]\\s?\\d{2}|\\bfrom .*\\d{4}.* to .*\\d{4}|\\b(?!\\d{3})\\d+ ?(?:ms|secs?|mins?|hrs?|s|h)\\b|\\d ?(?:k?m|cm|mm|ft|in|miles?|metres?|meters?|feet|foot|inch(?:es)?|kilomet(?:er|re)s?|mi)\\b`,
      'i',
    ),
  },
  {
    measure: 'size',
    asks: /\bhow (?:far|tall|large|big|high|deep|wide|fast|heavy|small|hot|cold|close|thick|strong|loud|bright|steep)\b|\bwhat (?:is|was|are|were) the(?: \w+)? (?:size|length|height|depth|width|distance|area|rate|ratio|temperature|speed|weight|capacity|volume|diameter|altitude|elevation)\b|\b(?:what|which) (?:size|length|height|depth|width|distance|temperature|speed|weight)\b/i,
    tells: new RegExp(number, 'i'),
  },
  {
    measure: 'amount',
    asks: /\bhow much\b/i,
    tells: new RegExp(`${number}|\\b(?:all|most|much|little|some|nothing|none|no|entire(?:ly)?|free|whole)\\b|%`, 'i'),
  },
  {
    measure: 'date',
    asks: /\b(?:what|which)(?: \w+)? (?:year|date|day|month|century|decade|season)\b/i,
    tells:
      /\b\d{3,4}s?\b|\bcentur(?:y|ies)\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|winter|today|yesterday|tomorrow)\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b(?:last|this|next) (?:week|month|year)\b|\bago\b/i,
  },
  {
    measure: 'moment',
    asks: /\b(?:when|since when|until when)(?: (?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|must)\b)/i,
    tells: new RegExp(
      `\\b\\d{3,4}s?\\b|\\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|spring|summer|autumn|winter|today|yesterday|tomorrow|night|morning|evening|noon|ago|after|before|during|when|whenever|until|till|once|while|if|upon|as soon as|earl(?:y|ier)|later?|recent(?:ly)?|now|then|${period})\\b`,
      'i',
    ),
  },
];

/** What exactly a question for an amount or a time asks for; undefined for any other question. */
export function measureAsked(question: string): Measure | undefined {
  return rules.find(({ asks }) => asks.test(question))?.measure;
}

/** Whether a sentence has words that could tell a measure. */
export function tellsMeasure(measure: Measure, sentence: string): boolean {
  const text = timeless.has(measure) ? sentence.replace(dates, '') : sentence;
  return rules.some((rule) => rule.measure === measure && rule.tells.test(text));
}
