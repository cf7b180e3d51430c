import type { Json } from './types.ts';

/** Every component, nested ones and accessories included, outer ones first. */
export function walkComponents(components: unknown): readonly Json[] {
  if (!Array.isArray(components)) return [];
  return components.flatMap((component: Json) => [
    component,
    ...walkComponents(component.components),
    ...walkComponents([component.accessory, component.component].filter(Boolean)),
  ]);
}

/** Discord numbers components that come without an id. */
export function numberComponents(components: unknown): unknown {
  const taken = new Set(walkComponents(components).map(({ id }) => id));
  let last = 0;
  const next = () => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const visit = (component: Json): Json => ({
    ...component,
    id: component.id || next(),
    ...(Array.isArray(component.components) && { components: component.components.map(visit) }),
    ...(component.accessory ? { accessory: visit(component.accessory as Json) } : {}),
  });
  return Array.isArray(components) ? components.map(visit) : [];
}
