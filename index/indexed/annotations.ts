import type { Span } from '../article.ts';
import type { Entity, EntityKind } from '../languages/entities.ts';
import type { SentenceRules } from '../languages/language.ts';
import { narrow } from './numbers.ts';
import type { IndexParts } from './parts.ts';

/** What a sentence may do, by the patterns of its language. */
export const sayings = ['reason', 'means', 'definition', 'denial', 'permission'] as const;
export type Saying = (typeof sayings)[number];

/** What the text of a sentence tells before any question: numbers, dates and names, offsets in the sentence; and a bit for each of `sayings`. */
export interface Told {
  readonly entities: readonly Entity[];
  readonly says: number;
}

export function toldBy(text: string, rules: SentenceRules): Told {
  let says = 0;
  // Some of the patterns are global, for languages that have none.
  for (const [bit, saying] of sayings.entries()) if (text.search(rules[saying]) >= 0) says |= 1 << bit;
  return { entities: rules.entitiesIn(text), says };
}

export function saysIn({ says }: Pick<Told, 'says'>, saying: Saying): boolean {
  return ((says >> sayings.indexOf(saying)) & 1) === 1;
}

type AnnotationParts = Pick<IndexParts, 'entityAt' | 'entityKinds' | 'entityStarts' | 'entityLengths' | 'says'>;

/** Of an index of which it wasn't found out what its sentences tell: that is done as they are asked for. */
export const notAnnotated: AnnotationParts = {
  entityAt: narrow([]),
  entityKinds: narrow([]),
  entityStarts: narrow([]),
  entityLengths: narrow([]),
  says: narrow([]),
};

const kinds: readonly EntityKind[] = [
  'person',
  'place',
  'name',
  'date',
  'time',
  'duration',
  'number',
  'money',
  'percent',
];

/** Finds out what all sentences of a text tell; 20 µs each. */
export function annotationParts(text: string, spans: Iterable<Span>, rules: SentenceRules): AnnotationParts {
  const told = Array.from(spans, ({ start, end }) => toldBy(text.slice(start, end), rules));
  const entities = told.flatMap((one) => one.entities);
  const entityAt = [0];
  for (const one of told) entityAt.push((entityAt.at(-1) as number) + one.entities.length);
  return {
    entityAt: narrow(entityAt),
    entityKinds: narrow(entities.map(({ kind }) => kinds.indexOf(kind))),
    entityStarts: narrow(entities.map(({ start }) => start)),
    entityLengths: narrow(entities.map(({ start, end }) => end - start)),
    says: narrow(told.map(({ says }) => says)),
  };
}

/** What a sentence tells, where that was found out. */
export function toldIn(parts: AnnotationParts, sentence: number): Told | undefined {
  const { entityAt, entityKinds, entityStarts, entityLengths, says } = parts;
  const [first, end] = [entityAt[sentence], entityAt[sentence + 1]];
  if (first === undefined || end === undefined) return undefined;
  const entities: Entity[] = [];
  for (let i = first; i < end; i++) {
    const start = entityStarts[i] as number;
    entities.push({
      kind: kinds[entityKinds[i] as number] as EntityKind,
      start,
      end: start + (entityLengths[i] as number),
    });
  }
  return { entities, says: says[sentence] as number };
}
