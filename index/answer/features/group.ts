import type { QueryContext } from '../query-context.ts';

/** Features that belong together. `measure` gives one number each, about 0 to 1; `place` is the sentence's among the candidates. */
export interface FeatureGroup<Name extends string = string, Feature extends string = string> {
  readonly name: Name;
  readonly features: readonly Feature[];
  measure(query: QueryContext, sentence: number, place: number): Readonly<Record<Feature, number>>;
}

/** A group as it is written down: the compiler knows its features by name, and that `measure` gives all of them. */
export function featureGroup<const Name extends string, const Feature extends string>(
  name: Name,
  features: readonly Feature[],
  measure: FeatureGroup<Name, NoInfer<Feature>>['measure'],
): FeatureGroup<Name, Feature> {
  return { name, features, measure };
}

/** `group: feature`, for every feature of a group: the name that its weight goes by. */
export type FeatureNameIn<Group> =
  Group extends FeatureGroup<infer Name, infer Feature> ? `${Name}: ${Feature}` : never;
