import { mayTellAmount } from './english-amount-words.ts';
import {
  type Entity,
  type EntityKind,
  inOrder,
  type NameRules,
  namesIn,
  overlap,
  type Written,
  writtenIn,
} from './entities.ts';
import { tokenSpans, wink } from './wink.ts';

const winkKinds: Readonly<Record<string, EntityKind>> = {
  DATE: 'date',
  TIME: 'time',
  DURATION: 'duration',
  CARDINAL: 'number',
  MONEY: 'money',
  PERCENT: 'percent',
};

/** Numbers, dates and names of one English sentence, in order of appearance. */
export function entitiesInEnglish(text: string): Entity[] {
  if (!/[\p{Lu}\p{N}]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|half)\b/u.test(text)) return [];
  const entities: Entity[] = writtenIn(text, [], timesAndPrices);
  if (mayTellAmount(text))
    entities.push(...amountsByWink(text).filter((one) => !entities.some((known) => overlap(known, one))));
  entities.push(...writtenIn(text, entities, digits));
  return inOrder([...entities, ...namesIn(text, entities, englishNames)]);
}

/** Dates, times, durations and amounts as wink-nlp finds them. */
export function amountsByWink(text: string): Entity[] {
  const { its, readDoc } = wink('ner');
  const doc = readDoc(text);
  const found = doc.entities().out(its.type) as string[];
  if (found.length === 0) return [];
  const ranges = doc.entities().out(its.span) as unknown as [number, number][];
  const spans = tokenSpans(doc, { its });
  return found.flatMap((type, i) => {
    const [first, last] = ranges[i] ?? [0, -1];
    const start = spans[first]?.start;
    const end = spans[last]?.end;
    if (start === undefined || end === undefined) return [];
    const kind = kindOf(type, text.slice(start, end), text.slice(end, end + 10));
    return kind ? [{ kind, start, end }] : [];
  });
}

function kindOf(type: string, value: string, after: string): EntityKind | undefined {
  const kind = winkKinds[type];
  if (kind === 'duration' && /^ (?:ago|later|earlier|before|after)\b/.test(after)) return 'date';
  if (kind === 'duration' && /\d{4}\s*[–-]\s*\d{2,4}/.test(value)) return 'date';
  if (kind === 'number' && /^(?:1[0-9]\d\d|20\d\d)$/.test(value)) return 'date';
  return kind;
}

/** Times of the day, and prices with their currency: wink takes them apart. */
const timesAndPrices: Written = [
  {
    kind: 'time',
    pattern:
      /\b\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.\s?m\.|[ap]m\b)|\b(?:[01]?\d|2[0-3]):[0-5]\d\b|\b(?:noon|midnight|midday|o['’]clock)\b/gi,
  },
  {
    kind: 'money',
    pattern: /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)*(?:p|\s?(?:pence|pounds?|dollars?|euros?|cents?|quid))\b/gu,
  },
  { kind: 'money', pattern: /[$€£¥]\s?\d+(?:[.,]\d+)*(?: (?:thousand|million|billion|trillion))?/g },
];

/**
 * Years, centuries and amounts in digits that wink leaves out. What it makes of digits depends on the texts that it read
 * before, since it keeps unknown tokens as it first met them; an answer must not depend on that.
 */
const digits: Written = [
  { kind: 'date', pattern: /\b(?:1[0-9]\d\d|20\d\d)s?\b(?![,.]\d)|\b\d{1,2}(?:st|nd|rd|th) century\b/g },
  { kind: 'percent', pattern: /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)*\s?(?:%|percent\b|per cent\b)/gu },
  {
    kind: 'number',
    pattern: /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)*(?![\p{L}\p{N}])(?: (?:thousand|million|billion|trillion))?/gu,
  },
];

const grammar =
  /^(?:The|A|An|In|On|At|It|Its|He|She|They|We|This|That|These|Those|There|As|For|By|From|When|While|After|Before|Although|However|I|But|And|Or|If|To|Of|With|His|Her|Their|Our|Some|Many|Most|All|Both|During|Since|Under|Not|No|One|Such)$/;

export const englishNames: NameRules = {
  /** "of" and the like join them. */
  runs: /\p{Lu}[\p{L}\p{M}\p{N}.'’-]*(?:(?: (?:of|de|von|van|der|la|al|the)){0,2} \p{Lu}[\p{L}\p{M}\p{N}.'’-]*)*/gu,
  isGrammar: (value) => grammar.test(value),
  personBefore:
    /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|President|King|Queen|Emperor|Prince|Princess|Pope|Saint|St|Professor|General|Secretary|Minister|Governor|Mayor|Senator|by|inventor|scientist|physicist|mathematician|engineer|writer|author|actor)\.? $/u,
  personAfter:
    /^(?:,? who\b|'s\b|’s\b| (?:said|says|wrote|argued|noted|proposed|believed|pointed|emphasized|invented|discovered)\b)/,
  placeBefore:
    /(?:^|[^\p{L}])(?:in|at|near|from|to|into|across|through|throughout|around|of|outside|toward|towards|via)(?: the)? $/iu,
  place:
    /\b(?:City|River|County|University|Street|Road|Lake|Mountains?|Sea|Ocean|Island|Islands|Park|Valley|Province|District|Bay|Square|Hall|Castle|Republic|Kingdom|States|Bridge|Museum|Palace|Church|Airport|Station|Avenue|Market|Building|Center|Centre)$/,
  person: /^\p{Lu}\p{Ll}+(?: \p{Lu}\.)? \p{Lu}\p{Ll}+$/u,
};
