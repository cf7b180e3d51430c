import type { Group, Leaf } from './leaves.ts';

/** A question and the leaves that answer it, as places among the leaves; `to` is exclusive. */
export interface Answered {
  readonly question: number;
  readonly to: number;
}

/**
 * The questions that the author set off and answered: what answers one follows it in the same part of the text, up to the next
 * question, heading or rule, or until whoever asked speaks again. `otherQuestions` are known to be some, as the rows of a table of questions are.
 */
export function answeredQuestions(leaves: readonly Leaf[], otherQuestions: ReadonlySet<Leaf>): Answered[] {
  const scopes = new Map<number, Group>();
  leaves.forEach((leaf, i) => {
    const scope = leaf.mayAsk || leaf.mark === 'question' ? scopeOf(leaves, i) : undefined;
    if (scope && isAnswered(leaves, i, scope)) scopes.set(i, scope);
  });
  const ends = (i: number, { speaker }: Leaf): boolean => {
    const leaf = leaves[i] as Leaf;
    return (
      endsScope(leaf) ||
      scopes.has(i) ||
      otherQuestions.has(leaf) ||
      (speaker !== undefined && speaker === leaf.speaker)
    );
  };
  return [...scopes].map(([question, scope]) => {
    let to = question + 1;
    while (to < scope.to && !ends(to, leaves[question] as Leaf)) to++;
    return { question, to };
  });
}

/** What the answer stands in, too. Where a question is all of an item or of a quotation, its answer stands behind that. */
function scopeOf(leaves: readonly Leaf[], i: number): Group | undefined {
  let group = leaves[i]?.group;
  while (group?.parent && group.to - group.from === 1) {
    if (group.kind === 'item' && group.parent.to - group.parent.from > 1 && !isMarked(leaves, i)) return group;
    group = group.parent;
  }
  return group;
}

/** "Q:" and "A:" belong together wherever they stand. */
function isMarked(leaves: readonly Leaf[], i: number): boolean {
  return leaves[i]?.mark === 'question' && leaves[i + 1]?.mark === 'answer';
}

function isAnswered(leaves: readonly Leaf[], i: number, scope: Group): boolean {
  const [question, answer] = [leaves[i], leaves[i + 1]];
  if (!question || !answer || i + 1 >= scope.to || endsScope(answer) || answer.mayAsk) return false;
  if (!question.mayAsk) return answer.mark === 'answer';
  return question.speaker === undefined || answer.speaker !== question.speaker;
}

function endsScope({ kind, isTitle }: Leaf): boolean {
  return kind === 'heading' || kind === 'break' || isTitle === true;
}
