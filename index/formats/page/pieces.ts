import type { Block, Lead, Span } from '../../article.ts';
import type { Piece } from '../outline.ts';
import { contentsIn } from './contents.ts';
import { findLeads } from './leads.ts';
import type { Group, Leaf } from './leaves.ts';
import { isQuestionTable } from './question-table.ts';

/** The headings and blocks of a text, each block with what stands above it and belongs to it. */
export function piecesOf(text: string, leaves: readonly Leaf[], groups: readonly Group[]): Piece[] {
  const contents = contentsIn(text, leaves, groups);
  const tables = groups.filter(({ kind }) => kind === 'table').map(({ from, to }) => leaves.slice(from, to));
  const ofQuestions = new Set(tables.filter((rows) => isQuestionTable(text, rows)).flat());
  const { of, asking } = findLeads(text, leaves, groups, ofQuestions);
  return leaves.flatMap((leaf): Piece[] => {
    const leads = contents.has(leaf) ? undefined : of.get(leaf);
    if (leaf.kind === 'break') return [];
    if (leaf.kind === 'heading') {
      const isCounted = leaf.label ? { isCounted: true as const } : {};
      return [{ ...spanOf(leaf), kind: 'heading', depth: leaf.depth ?? 1, ...isCounted }];
    }
    if (leaf.kind === 'row' && ofQuestions.has(leaf)) return answeredRow(leaf, leads ?? []);
    const kind = contents.has(leaf) ? 'contents' : leaf.kind;
    return [{ ...blockOf(leaf, kind, leads), ...(asking.has(leaf) && { asks: true }) }];
  });
}

function blockOf(leaf: Leaf, kind: Block['kind'], leads: readonly Lead[] | undefined): Block {
  const { group, label, cells } = leaf;
  const isItem = group.isItem && (kind === 'prose' || kind === 'contents');
  return {
    ...spanOf(leaf),
    kind,
    ...(isItem && { item: true }),
    ...(label && { label }),
    ...(leads && { leads }),
    ...(cells && { cells }),
    ...(group.aside !== undefined && { aside: group.aside }),
  };
}

/** A row that asks and answers is a block for each. */
function answeredRow(leaf: Leaf, leads: readonly Lead[]): Block[] {
  const [question, answer] = leaf.cells ?? [];
  if (!question || !answer || question.start === question.end || answer.start === answer.end)
    return [blockOf(leaf, 'row', leads)];
  const above = leads.filter(({ kind }) => kind !== 'head');
  const aside = leaf.group.aside === undefined ? {} : { aside: leaf.group.aside };
  return [
    { ...spanOf(question), kind: 'prose', asks: true, ...(above.length > 0 && { leads: above }), ...aside },
    { ...spanOf(answer), kind: 'prose', leads: [...above, { kind: 'question', ...spanOf(question) }], ...aside },
  ];
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
