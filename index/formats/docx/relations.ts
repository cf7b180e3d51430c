import { readXml } from './xml.ts';

/** Where a part of a package leads to; `type` is the last word of its kind's address: `styles`, `hyperlink`. */
export interface Relation {
  readonly type: string;
  readonly target: string;
}

/** The relations of a part, by their names in it. Targets inside the package are paths from its root, of a part in `folder`. */
export function relationsIn(xml: string, folder: string): ReadonlyMap<string, Relation> {
  const relations = new Map<string, Relation>();
  readXml(xml, {
    open: ({ name, attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
      if (name !== 'rel:Relationship') return;
      const target = TargetMode === 'External' ? Target : pathFrom(folder, Target);
      relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target });
    },
  });
  return relations;
}

/** The first target of a kind. */
export function targetOf(relations: ReadonlyMap<string, Relation>, type: string): string | undefined {
  for (const relation of relations.values()) if (relation.type === type) return relation.target;
  return undefined;
}

function pathFrom(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}/${target}`).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
