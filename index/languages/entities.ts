/** `name` is a capitalised name of which nothing more is known. */
export type EntityKind = 'person' | 'place' | 'name' | 'date' | 'time' | 'duration' | 'number' | 'money' | 'percent';

/** Words of a sentence that could answer a question; UTF-16 offsets in the text that was read. */
export interface Entity {
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
}

/** How dates, amounts and the like are written; `pattern` is global. In order of precedence. */
export type Written = readonly { readonly kind: EntityKind; readonly pattern: RegExp }[];

/** What tells of a run of capitalised words whom or what it names. */
export interface NameRules {
  /** Such runs; global. */
  readonly runs: RegExp;
  /** Words of grammar that begin sentences: no names by themselves. */
  isGrammar(value: string): boolean;
  /** What the text before a person or behind one ends or begins with. */
  readonly personBefore: RegExp;
  readonly personAfter: RegExp;
  readonly placeBefore: RegExp;
  /** Names that say by themselves that they are a place's, or a person's. */
  readonly place: RegExp;
  readonly person: RegExp;
}

/** What is written in one of these ways and overlaps nothing that is known already, nor what was found before it. */
export function writtenIn(text: string, known: readonly Entity[], ways: Written): Entity[] {
  const found: Entity[] = [];
  for (const { kind, pattern } of ways) {
    for (const match of text.matchAll(pattern)) {
      const entity = { kind, start: match.index, end: match.index + match[0].length };
      if (![...known, ...found].some((other) => overlap(other, entity))) found.push(entity);
    }
  }
  return found;
}

/** Runs of capitalised words. A capital at the start of a sentence says little by itself. */
export function namesIn(text: string, known: readonly Entity[], rules: NameRules): Entity[] {
  const names: Entity[] = [];
  for (const run of text.matchAll(rules.runs)) {
    const value = run[0].replace(/(?:['’]s|[.'’-])$/u, '');
    const span = { start: run.index, end: run.index + value.length };
    if (value.length < 2 || rules.isGrammar(value) || known.some((entity) => overlap(entity, span))) continue;
    const alone = !value.includes(' ');
    const opens = /^["“'‘(]*$/.test(text.slice(0, span.start));
    if (alone && opens && !rules.personAfter.test(text.slice(span.end))) continue;
    names.push({ kind: nameKind(text, span, value, rules), ...span });
  }
  return names;
}

function nameKind(text: string, span: { start: number; end: number }, value: string, rules: NameRules): EntityKind {
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  if (rules.personBefore.test(before) || rules.personAfter.test(text.slice(span.end, span.end + 16))) return 'person';
  if (rules.place.test(value) || rules.placeBefore.test(before)) return 'place';
  return rules.person.test(value) ? 'person' : 'name';
}

export function inOrder(entities: Entity[]): Entity[] {
  return entities.sort((a, b) => a.start - b.start || a.end - b.end);
}

export function overlap(a: Omit<Entity, 'kind'>, b: Omit<Entity, 'kind'>): boolean {
  return a.start < b.end && b.start < a.end;
}
