import type { Nodes } from 'mdast';
import type { SourceRun, Span } from '../../article.ts';
import { alignCode, alignLines, alignValue } from '../align.ts';
import { isBlockElement } from '../page/elements.ts';
import { closeMark, openMark } from '../page/marks.ts';
import { append, appendBreak, closeLeaf, openLeaf, type Page } from '../page/page.ts';
import { addressIn, type HtmlToken, htmlTokens } from './html-tokens.ts';

/** Where a node stands in the file. */
export function placeOf({ position }: Nodes): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

type Text = Extract<Nodes, { type: 'text' }>;

/** Words of a paragraph. At the definitions of a term (": …") and behind the title of an alert another leaf begins. */
export function layText(page: Page, node: Text, isOfParagraph: boolean): void {
  const runs = alignValue(node.value, page.file, placeOf(node), 0);
  let from = 0;
  for (const { start, end, role } of isOfParagraph ? cutsIn(page, node) : tagsIn(node.value)) {
    appendPart(page, node.value, runs, { start: from, end: start });
    if (role !== 'mark') openLeaf(page, 'prose', role === 'body' ? {} : { role });
    from = end;
  }
  appendPart(page, node.value, runs, { start: from, end: node.value.length });
}

/** What is left out of a text, and what begins behind it; a mark begins nothing. */
interface Cut extends Span {
  readonly role: 'definition' | 'title' | 'body' | 'mark';
}

const definition = /(?<before>^|\r\n|\n|\r)[ \t]*:[ \t]+(?=\S)/g;
/** A tag as JSX has them, with attributes in braces, which Markdown takes for text. */
const jsx = /<[A-Za-z][\w.-]*\s[^<>]*=\{[^<>]*>/g;
/** "[!NOTE]" of GitHub, "[!note]- Title" of Obsidian. */
export const alertMark = /^\[!(?<name>\p{L}[\p{L}-]*)\][+-]?[ \t]*(?<ending>\r\n|\n|\r|$)?/u;

function cutsIn(page: Page, { value }: Text): Cut[] {
  if (page.alert) return alertCuts(page, value);
  const isFirst = page.open?.last === '';
  const definitions = [...value.matchAll(definition)]
    .filter(({ groups }) => groups?.before !== '' || (isFirst && definesLast(page)))
    .map(({ 0: whole, index }): Cut => ({ start: index, end: index + whole.length, role: 'definition' }));
  return definitions.length > 0 ? definitions : tagsIn(value);
}

function tagsIn(value: string): Cut[] {
  return [...value.matchAll(jsx)].map(({ 0: tag, index }) => ({ start: index, end: index + tag.length, role: 'mark' }));
}

/** A paragraph stands right above, in the same list or quotation. */
function definesLast({ leaves, group }: Page): boolean {
  const last = leaves.at(-1);
  return last?.kind === 'prose' && last.group === group;
}

function alertCuts(page: Page, value: string): Cut[] {
  const cuts: Cut[] = [];
  if (page.alert === 'mark') {
    const mark = alertMark.exec(value);
    const isTitled = mark?.groups?.ending === undefined;
    cuts.push({ start: 0, end: mark?.[0].length ?? 0, role: isTitled ? 'title' : 'mark' });
    page.alert = isTitled ? 'title' : undefined;
  }
  const ending = page.alert === 'title' ? /\r\n|\n|\r/.exec(value) : undefined;
  if (ending) {
    cuts.push({ start: ending.index, end: ending.index + ending[0].length, role: 'body' });
    page.alert = undefined;
  }
  return cuts;
}

function appendPart(page: Page, value: string, runs: readonly SourceRun[], { start, end }: Span): void {
  const inside = runs.flatMap((run) => {
    const from = Math.max(run.text, start);
    const to = Math.min(run.text + run.length, end);
    return from < to ? [{ ...run, text: from - start, source: run.source + from - run.text, length: to - from }] : [];
  });
  append(page, value.slice(start, end), inside);
}

/** Code in a line. */
export function layInlineCode(page: Page, node: Extract<Nodes, { type: 'inlineCode' }>): void {
  const { start, end } = placeOf(node);
  const opening = /^`+/.exec(page.file.slice(start, end))?.[0].length ?? 0;
  append(page, node.value, alignCode(node.value, page.file, { start: start + opening, end }, 0));
}

/** A block of code: every line as it is. */
export function layCode(page: Page, node: Extract<Nodes, { type: 'code' }>): void {
  const { start, end } = placeOf(node);
  const opening = /^(?:`{3,}|~{3,})[^\r\n]*(?:\r\n|\n|\r|$)/.exec(page.file.slice(start, end))?.[0].length ?? 0;
  openLeaf(page, 'code');
  append(page, node.value, alignLines(node.value, page.file, { start: start + opening, end }, 0));
  closeLeaf(page);
}

/** A tag inside a paragraph: its words stay, it goes; what parts blocks parts words here. */
export function layInlineHtml(page: Page, node: Extract<Nodes, { type: 'html' }>): void {
  const { start } = placeOf(node);
  for (const token of htmlTokens(node.value)) {
    if (token.kind !== 'text') layTag(page, token, start + token.start);
  }
}

/** `source` is where the tag stands in the file. */
export function layTag(page: Page, { kind, name, attributes, start, end }: HtmlToken, source: number): void {
  if (name === 'br' || isBlockElement(name)) appendBreak(page, source, end - start);
  const mark = name === 'a' ? 'link' : emphasisOf[name];
  if (!mark) return;
  if (kind === 'close') closeMark(page, mark);
  else openMark(page, mark, mark === 'link' ? addressIn(attributes) : undefined);
}

const emphasisOf: Readonly<Record<string, 'strong' | 'emphasis'>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
};
