import { type Measure, tellsMeasure } from './measures.ts';

/** What a question wants to hear where no measure says it, or a measure takes it too widely: a weight is more than any number. */
export type AskedKind =
  | 'contact'
  | 'colour'
  | 'name'
  | 'weight'
  | 'temperature'
  | 'length'
  | 'price'
  | 'person'
  | 'count';

/** What there is in a sentence to hear. */
export interface Said {
  /** Without the number or letter that its author gave it: "(3)" counts nothing. */
  readonly text: string;
  /** It is a row of a table, whose head may say what its numbers are. */
  readonly isRow: boolean;
  /** It names a person, a place or a thing that the question doesn't. */
  readonly namesMore: boolean;
}

interface Rule {
  readonly kind: AskedKind;
  readonly asks: RegExp;
  readonly tells: (said: Said) => boolean;
  /** What it asks for as a measure must be told, too. */
  readonly measured?: true;
}

const what = `(?:what|which|whats|what['’]s)`;
const is = '(?:(?:is|was|are|were) )?(?:the )?';
const small = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen';
const big =
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?|trillions?';

const colour =
  /\b(?:red|blue|green|yellow|orange|purple|violet|pink|brown|black|white|gr[ae]y|gold(?:en)?|silver|amber|teal|navy|cream|beige|turquoise|transparent|colou?rless|dark|light|pale)\b/i;
const person =
  /\b(?:we|i|they|you|he|she|us|him|her|them|every(?:one|body)|any(?:one|body)|some(?:one|body)|nobody|persons?|people|members?|staff|teams?|committee|secretary|treasurer|chair\w*|president|manager|director|captain|steward|volunteers?|parents?|residents?|tenants?|owners?|holders?|council|board|officers?|mod(?:erator)?s?|admins?|players?|users?|students?|teachers?|instructor|clerk|mayor|doctors?|warden|founder|author|drivers?|guests?|children|kids|adults?|judges?|referees?|editors?|maintainers?|office|desk|company|agency|department|scientists?|researchers?|engineers?|workers?)\b/i;
const price =
  /[$€£¥]\s?\d|\d\s?(?:p|pence|pounds?|dollars?|euros?|cents?|quid|coins?|gold|g|shillings?|crowns?|million|billion|thousand)\b|\b\d+\.\d\d\b|\bfree\b|\bno (?:extra )?(?:charge|cost|fee)\b|\bnothing\b|%|\b(?:pounds?|dollars?|euros?|quid|crowns?|shillings?|million|billion|hundred|thousand)\b|\b(?:costs?|pays?|fee|charged?|price)\b.*\d|\d.*\b(?:costs?|fee|deposit)\b/i;
const length = new RegExp(
  `\\d\\s?(?:mm|cm|m|km|ft|feet|foot|in|inch(?:es)?|miles?|yards?|met(?:re|er)s?|kilomet(?:re|er)s?|minutes?|storeys?|stories|percent)\\b|['"″′]|\\b(?:${small}|${big})\\b[ -](?:\\w+[ -])?(?:met|mile|feet|foot|kilo|inch|yard|minute|centi)`,
  'i',
);
const count = new RegExp(
  `\\d|\\b(?:${small}|${big}|no|none|single|both|pair|couple|several|few|only|all|any|unlimited|as many)\\b`,
  'i',
);

/** In order of precedence. */
const rules: readonly Rule[] = [
  {
    kind: 'contact',
    asks: new RegExp(
      `\\b(?:(?:tele)?phone|mobile|extension|cell|fax) (?:number|no\\b)|\\b(?:e-?mail|web|postal) ?address\\b|\\b(?:${what}|where) .*\\b(?:link|url)\\b|\\bwhats? (?:is )?\\w+(?:['’]s|s) (?:e-?mail|phone|mobile)\\b`,
      'i',
    ),
    tells: ({ text }) => /\d{3}|@|https?:|www\.|\.(?:org|com|net|example|uk)\b/i.test(text),
  },
  {
    kind: 'colour',
    asks: new RegExp(`\\b${what}\\b.*\\bcolou?rs?\\b`, 'i'),
    tells: ({ text }) => colour.test(text),
    measured: true,
  },
  {
    kind: 'name',
    asks: new RegExp(
      `\\b${what} ${is}names? of\\b|\\b${what} (?:(?:is|was|are) )?(?:\\w+ ){0,3}(?:called|named)\\b`,
      'i',
    ),
    tells: ({ text, namesMore }) => namesMore || /["“‘'`]/.test(text),
  },
  {
    kind: 'weight',
    asks: /\b(?:how much|what) (?:do|does|did) .*\bweigh\b|\bhow heavy\b|\b(?:the|what|whats) weight\b/i,
    tells: ({ text }) =>
      /\d\s?(?:kg|g|lbs?|oz|kilos?|kilograms?|gram(?:me)?s?|pounds?|ton(?:ne)?s?|stone)\b/i.test(text),
    measured: true,
  },
  {
    kind: 'temperature',
    asks: /\bhow (?:hot|cold|warm)\b|\b(?:what|which|whats) (?:is the |the )?temp(?:erature)?\b/i,
    tells: ({ text }) => /\d\s?(?:°|º|degrees?|c\b|f\b)|\d ?[–-] ?\d\d/i.test(text),
    measured: true,
  },
  {
    kind: 'length',
    asks: new RegExp(
      `\\bhow (?:tall|far|deep|wide|thick|high)\\b|\\b${what} ${is}(?:height|depth|width|distance|thickness)\\b`,
      'i',
    ),
    tells: ({ text }) => length.test(text),
    measured: true,
  },
  {
    kind: 'price',
    asks: new RegExp(
      `\\bhow much (?:is|are|was|were|for)\\b(?!.*\\b(?:need|weigh|use|hold|store|space|time|eat|drink|put|goes|go|take|left)\\b)|\\bhow much (?:do|does|did|will|would)\\b.*\\b(?:costs?|pay|charge|earn|give|raise|spend|sell)\\b|\\b${what} ${is}(?:\\w+ )?(?:price|cost|fees?|charge|rent|salary|budget)\\b|\\bwhat (?:do|does|did|will|would)\\b.*\\b(?:costs?|earn|pay)\\b`,
      'i',
    ),
    tells: ({ text, isRow }) => price.test(text) || (isRow && /\d/.test(text)),
  },
  {
    kind: 'person',
    asks: /^(?:\W*\w+\W+){0,2}?who(?:['’]?s|se|m)?\b(?! (?:can|may|has to|needs|should|is allowed|are|gets))/i,
    tells: ({ text, namesMore }) => namesMore || person.test(text),
  },
  {
    kind: 'count',
    asks: /\bhow many\b(?! (?:days|hours|weeks|months|minutes|times|miles|years))/i,
    tells: ({ text }) => count.test(text),
    measured: true,
  },
];

/** Whether a sentence has words that could tell what exactly a question asks for, one for `measure` if any; undefined where it asks for nothing of the kind. */
export function tellsAsked(question: string, measure: Measure | undefined, said: Said): boolean | undefined {
  const rule = rules.find(({ asks }) => asks.test(question));
  if (!rule) return measure && tells(measure, said);
  return rule.tells(said) && (!rule.measured || !measure || tells(measure, said));
}

function tells(measure: Measure, { text }: Said): boolean {
  return tellsMeasure(measure, text);
}
