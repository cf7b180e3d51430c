import type { Span } from '../article.ts';
import { tokenSpans, wink } from '../wink.ts';

/** `name` is a capitalised name of which nothing more is known. */
export type EntityKind = 'person' | 'place' | 'name' | 'date' | 'time' | 'duration' | 'number' | 'money' | 'percent';

/** Words of a sentence that could answer a question; offsets in the text that was read. */
export interface Entity extends Span {
  readonly kind: EntityKind;
}

const winkKinds: Readonly<Record<string, EntityKind>> = {
  DATE: 'date',
  TIME: 'time',
  DURATION: 'duration',
  CARDINAL: 'number',
  MONEY: 'money',
  PERCENT: 'percent',
};

const placeEnd =
  /\b(?:City|River|County|University|Street|Road|Lake|Mountains?|Sea|Ocean|Island|Islands|Park|Valley|Province|District|Bay|Square|Hall|Castle|Republic|Kingdom|States|Bridge|Museum|Palace|Church|Airport|Station|Avenue|Market|Building|Center|Centre)$/;
const placeBefore =
  /(?:^|[^\p{L}])(?:in|at|near|from|to|into|across|through|throughout|around|of|outside|toward|towards|via)(?: the)? $/iu;
const personBefore =
  /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|President|King|Queen|Emperor|Prince|Princess|Pope|Saint|St|Professor|General|Secretary|Minister|Governor|Mayor|Senator|by|inventor|scientist|physicist|mathematician|engineer|writer|author|actor)\.? $/u;
const personAfter =
  /^(?:,? who\b|'s\b|’s\b| (?:said|says|wrote|argued|noted|proposed|believed|pointed|emphasized|invented|discovered)\b)/;

/** Numbers, dates and names of one sentence, in order of appearance. */
export function entitiesIn(text: string): Entity[] {
  if (!/[\p{Lu}\p{N}]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|half)\b/u.test(text)) return [];
  const doc = wink().readDoc(text);
  const spans = tokenSpans(doc);
  const { its } = wink();
  const found = doc.entities().out(its.type) as string[];
  const ranges = doc.entities().out(its.span) as unknown as [number, number][];
  const entities: Entity[] = [];
  for (const [i, type] of found.entries()) {
    const [first, last] = ranges[i] ?? [0, -1];
    const start = spans[first]?.start;
    const end = spans[last]?.end;
    if (start === undefined || end === undefined) continue;
    const kind = kindOf(type, text.slice(start, end), text.slice(end, end + 10));
    if (kind) entities.push({ kind, start, end });
  }
  entities.push(...digitsIn(text, entities));
  entities.push(...namesIn(text, entities));
  return entities.sort((a, b) => a.start - b.start || a.end - b.end);
}

function kindOf(type: string, value: string, after: string): EntityKind | undefined {
  const kind = winkKinds[type];
  if (kind === 'duration' && /^ (?:ago|later|earlier|before|after)\b/.test(after)) return 'date';
  if (kind === 'duration' && /\d{4}\s*[–-]\s*\d{2,4}/.test(value)) return 'date';
  if (kind === 'number' && /^(?:1[0-9]\d\d|20\d\d)$/.test(value)) return 'date';
  return kind;
}

/**
 * Years, centuries and amounts in digits that wink leaves out. What it makes of digits depends on the texts that it read
 * before, since it keeps unknown tokens as it first met them; an answer must not depend on that.
 */
function digitsIn(text: string, known: readonly Entity[]): Entity[] {
  const found: Entity[] = [];
  for (const { kind, pattern } of digits) {
    for (const match of text.matchAll(pattern)) {
      const entity = { kind, start: match.index, end: match.index + match[0].length };
      if (![...known, ...found].some((other) => overlap(other, entity))) found.push(entity);
    }
  }
  return found;
}

/** In order of precedence. */
const digits: readonly { readonly kind: EntityKind; readonly pattern: RegExp }[] = [
  { kind: 'date', pattern: /\b(?:1[0-9]\d\d|20\d\d)s?\b(?![,.]\d)|\b\d{1,2}(?:st|nd|rd|th) century\b/g },
  { kind: 'money', pattern: /[$€£¥]\s?\d+(?:[.,]\d+)*(?: (?:thousand|million|billion|trillion))?/g },
  { kind: 'percent', pattern: /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)*\s?(?:%|percent\b|per cent\b)/gu },
  {
    kind: 'number',
    pattern: /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)*(?![\p{L}\p{N}])(?: (?:thousand|million|billion|trillion))?/gu,
  },
];

/** Runs of capitalised words; "of" and the like join them. A capital at the start of a sentence says little by itself. */
function namesIn(text: string, known: readonly Entity[]): Entity[] {
  const runs = text.matchAll(
    /\p{Lu}[\p{L}\p{M}\p{N}.'’-]*(?:(?: (?:of|de|von|van|der|la|al|the)){0,2} \p{Lu}[\p{L}\p{M}\p{N}.'’-]*)*/gu,
  );
  const names: Entity[] = [];
  for (const run of runs) {
    const value = run[0].replace(/(?:['’]s|[.'’-])$/u, '');
    const span = { start: run.index, end: run.index + value.length };
    if (value.length < 2 || grammar.test(value) || known.some((entity) => overlap(entity, span))) continue;
    const alone = !value.includes(' ');
    if (alone && /^["“'‘(]*$/.test(text.slice(0, span.start)) && !personAfter.test(text.slice(span.end))) continue;
    names.push({ kind: nameKind(text, span, value), ...span });
  }
  return names;
}

const grammar =
  /^(?:The|A|An|In|On|At|It|Its|He|She|They|We|This|That|These|Those|There|As|For|By|From|When|While|After|Before|Although|However|I|But|And|Or|If|To|Of|With|His|Her|Their|Our|Some|Many|Most|All|Both|During|Since|Under|Not|No|One|Such)$/;

function nameKind(text: string, { start, end }: Span, value: string): EntityKind {
  const before = text.slice(Math.max(0, start - 24), start);
  if (personBefore.test(before) || personAfter.test(text.slice(end, end + 16))) return 'person';
  if (placeEnd.test(value) || placeBefore.test(before)) return 'place';
  return /^\p{Lu}\p{Ll}+(?: \p{Lu}\.)? \p{Lu}\p{Ll}+$/u.test(value) ? 'person' : 'name';
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
