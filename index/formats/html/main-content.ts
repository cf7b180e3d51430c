import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type Document, type Element, isElement, type TextNode, walk } from './nodes.ts';
import { isAround, isSeen } from './seen.ts';

/** A page with more texts, or nested deeper, would keep Readability busy for minutes: no page is written like that. */
const most = { texts: 60_000, depth: 200 };
/** Share of the words that Readability keeps which must stand in one element for that to hold the article. */
const together = 0.9;
/** Where Readability keeps less than this share of what isn't around an article, it has taken a part for the whole. */
const least = 1 / 3;

/**
 * The texts of a page that belong to its article, rather than to what stands around it. Mozilla's Readability says where the
 * article is; what it drops in there, such as lists of links and tables, belongs to it too, but for what is named as something else.
 */
export function mainContent(tree: Document): ReadonlySet<TextNode> {
  const { texts, besides } = textsIn(tree);
  const kept = texts.length > most.texts || depthOf(tree) > most.depth ? [] : keptByReadability(tree, texts);
  const within = kept.length === 0 ? undefined : containerOf(tree, kept);
  if (!within) return besides;
  const chosen = new Set(texts.filter((text) => isInside(text, within) && !standsAround(text, within)));
  for (const text of [...kept, ...titleOf(texts, chosen)]) chosen.add(text);
  return lettersOf(chosen) < least * lettersOf(besides) ? besides : chosen;
}

/** The last heading of the highest rank before the article, where that has none itself. */
function titleOf(texts: readonly TextNode[], chosen: ReadonlySet<TextNode>): TextNode[] {
  const headed = (text: TextNode): Element | undefined => [...parentsOf(text)].find(({ tagName }) => tagName === 'h1');
  const first = texts.findIndex((text) => chosen.has(text));
  const title = texts.slice(0, first).findLast((text) => headed(text) !== undefined);
  if (!title || [...chosen].some(headed)) return [];
  return texts.filter((text) => headed(text) === headed(title));
}

/** The texts that are seen, and those of them that aren't around an article. */
function textsIn(tree: Document): { readonly texts: TextNode[]; readonly besides: Set<TextNode> } {
  const texts: TextNode[] = [];
  const besides = new Set<TextNode>();
  let around = 0;
  walk(tree, {
    enter: (element) => {
      if (!isSeen(element)) return false;
      if (around > 0 || isAround(element)) around++;
      return true;
    },
    leave: () => {
      if (around > 0) around--;
    },
    text: (text) => {
      if (text.value.trim() === '') return;
      texts.push(text);
      if (around === 0) besides.add(text);
    },
  });
  return { texts, besides };
}

function depthOf(tree: Document): number {
  let [depth, deepest] = [0, 0];
  walk(tree, {
    enter: () => {
      deepest = Math.max(deepest, ++depth);
      return true;
    },
    leave: () => {
      depth--;
    },
    text: () => {},
  });
  return deepest;
}

function* parentsOf({ parentNode }: TextNode): Iterable<Element> {
  for (let node = parentNode; node && isElement(node); node = node.parentNode) yield node;
}

function standsAround(text: TextNode, within: Element): boolean {
  for (const element of parentsOf(text)) {
    if (element === within) return false;
    if (isAround(element)) return true;
  }
  return false;
}

function isInside(text: TextNode, element: Element): boolean {
  for (const one of parentsOf(text)) if (one === element) return true;
  return false;
}

function lettersOf(texts: Iterable<TextNode>): number {
  let letters = 0;
  for (const { value } of texts) letters += value.trim().length;
  return letters;
}

/** As much of a light document's element as is asked of it. */
interface Marked {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>;
}

/** Readability works on a copy, in which every text has its number: only which of them it keeps is asked of it. */
function keptByReadability(tree: Document, texts: readonly TextNode[]): TextNode[] {
  try {
    const { document } = parseHTML(numbered(tree, new Map(texts.map((text, i) => [text, i]))));
    const parsed = new Readability<Marked>(document, {
      serializer: (node) => node as unknown as Marked,
    }).parse();
    const marks = parsed?.content?.querySelectorAll('[data-text]') ?? [];
    return [...marks].flatMap((mark) => texts[Number(mark.getAttribute('data-text'))] ?? []);
  } catch {
    // Of a page that is nested too deep, or that it can't make sense of, nothing is known.
    return [];
  }
}

/** What Readability looks at. */
const telling = new Set(['class', 'id', 'role', 'href', 'src', 'itemprop', 'rel', 'property', 'lang', 'dir']);
const empty = new Set(['img', 'br', 'hr', 'wbr', 'meta']);

function numbered(tree: Document, numbers: ReadonlyMap<TextNode, number>): string {
  const parts: string[] = [];
  walk(tree, {
    enter: (element) => {
      if (!isSeen(element) && element.tagName !== 'img') return false;
      const attributes = element.attrs.filter(({ name }) => telling.has(name));
      parts.push(`<${element.tagName}${attributes.map(({ name, value }) => ` ${name}="${escaped(value)}"`).join('')}>`);
      return !empty.has(element.tagName);
    },
    leave: ({ tagName }) => parts.push(`</${tagName}>`),
    text: (text) => {
      const number = numbers.get(text);
      const words = escaped(text.value);
      parts.push(number === undefined ? words : `<span data-text="${number}">${words}</span>`);
    },
  });
  return parts.join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The innermost element that holds about all of these texts. */
function containerOf(tree: Document, texts: readonly TextNode[]): Element | undefined {
  const letters = new Map<Element, number>();
  for (const text of texts) {
    for (const element of parentsOf(text)) letters.set(element, (letters.get(element) ?? 0) + text.value.trim().length);
  }
  const enough = together * lettersOf(texts);
  const holds = (node: Document['childNodes'][number]): node is Element =>
    isElement(node) && (letters.get(node) ?? 0) >= enough;
  let within: Element | undefined;
  for (let next = tree.childNodes.find(holds); next; next = next.childNodes.find(holds)) within = next;
  return within;
}
