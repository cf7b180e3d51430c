import type { Lead } from '../../article.ts';
import { endsInColon, introduces, leafAbove } from './introductions.ts';
import type { Group, Leaf } from './leaves.ts';
import { answeredQuestions } from './questions.ts';

/** What stands above the leaves of a text and belongs to them. */
export interface Leads {
  readonly of: ReadonlyMap<Leaf, readonly Lead[]>;
  /** The leaves that are questions, with an answer behind them. */
  readonly asking: ReadonlySet<Leaf>;
}

interface Building {
  readonly text: string;
  readonly leaves: readonly Leaf[];
  readonly of: Map<Leaf, Lead[]>;
  readonly asking: Set<Leaf>;
}

/** Finds the questions that leaves answer, the introductions of lists, the heads of tables, the titles of asides and terms. */
export function findLeads(
  text: string,
  leaves: readonly Leaf[],
  groups: readonly Group[],
  tablesOfQuestions: ReadonlySet<Leaf>,
): Leads {
  const building: Building = { text, leaves, of: new Map(), asking: new Set() };
  for (const { question, to } of answeredQuestions(leaves, tablesOfQuestions)) {
    const leaf = leaves[question] as Leaf;
    building.asking.add(leaf);
    lead(building, 'question', leaf, question + 1, to);
  }
  for (const group of groups) leadGroup(building, group);
  leadDefinitions(building);
  leadCode(building);
  for (const own of building.of.values()) own.sort((a, b) => a.start - b.start);
  return building;
}

function lead(
  { leaves, of }: Building,
  kind: Lead['kind'],
  { start, end, cells }: Leaf,
  from: number,
  to: number,
): void {
  const one: Lead = { kind, start, end, ...(kind === 'head' && cells && { cells }) };
  for (const leaf of leaves.slice(from, to)) {
    // A note stands where its author put it, not where it belongs.
    if (leaf.group.aside === 'footnote' && kind === 'question') continue;
    const own = of.get(leaf);
    if (own) own.push(one);
    else of.set(leaf, [one]);
  }
}

/** Groups in one another, at most, that lead what is in them: beyond that nobody could follow. */
const deepest = 32;

function isDeep(group: Group): boolean {
  let [above, depth] = [group.parent, 0];
  for (; above && depth < deepest; above = above.parent) depth++;
  return above !== undefined;
}

function leadGroup(building: Building, group: Group): void {
  if (isDeep(group)) return;
  const { leaves, asking } = building;
  const { kind, from, to } = group;
  const first = leaves[from];
  if (
    (kind === 'aside' || kind === 'quote') &&
    first?.role === 'title' &&
    first.group === group &&
    !asking.has(first)
  ) {
    lead(building, 'title', first, from + 1, to);
  }
  if (kind !== 'list' && kind !== 'table') return;
  const above = leafAbove(leaves, group);
  if (above && !asking.has(above) && introduces(wordsOf(building, above), kind, above.isTitle)) {
    lead(building, 'introduction', above, from, to);
  }
  const head = kind === 'table' ? leaves.slice(from, to).findIndex((leaf) => leaf.kind === 'head') : -1;
  if (head >= 0) lead(building, 'head', leaves[from + head] as Leaf, from + head + 1, to);
}

/** A term, or the words above, lead what explains them. */
function leadDefinitions(building: Building): void {
  const { leaves, asking } = building;
  let term: Leaf | undefined;
  for (const [i, leaf] of leaves.entries()) {
    if (leaf.role !== 'definition') term = leaf.kind === 'prose' ? leaf : undefined;
    else if (term && term.group === leaf.group && !asking.has(term)) lead(building, 'title', term, i, i + 1);
  }
}

function leadCode(building: Building): void {
  const { leaves } = building;
  for (const [i, leaf] of leaves.entries()) {
    const above = leaf.kind === 'code' ? leaves[i - 1] : undefined;
    if (above?.kind === 'prose' && above.group === leaf.group && endsInColon(wordsOf(building, above)))
      lead(building, 'introduction', above, i, i + 1);
  }
}

function wordsOf({ text }: Building, { start, end }: Leaf): string {
  return text.slice(start, end);
}
