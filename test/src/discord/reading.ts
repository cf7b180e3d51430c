import { type APIMessage, type APITextDisplayComponent, ComponentType, MessageFlags } from 'discord.js';
import { parse } from 'discord-markdown-parser';
import { quotedIn } from '../../../src/discord/quote-text.ts';
import { walkComponents } from '../../stand-in/components.ts';

type Shown = Pick<APIMessage, 'components'> | undefined;

/** The texts of a message of the bot's, one a part; commands that can be clicked without their ids, which are others in every run. */
export function textsOf(message: Shown): string[] {
  const parts = walkComponents(message?.components) as unknown as APITextDisplayComponent[];
  const texts = parts.filter(({ type }) => type === ComponentType.TextDisplay).map(({ content }) => content);
  return texts.map((text) => text.replace(/(?<!\\)(<\/[^:<>]+:)\d+>/g, '$1id>'));
}

/** What the buttons of a message say, row by row; one that can't be pressed stands in brackets. */
export function labelsOf(message: Shown): string[] {
  return buttonsOf(message).map(({ label, disabled }) => (disabled ? `(${label})` : String(label)));
}

/** What the menu of rarer buttons offers. */
export function rareOf(message: Shown): string[] {
  return choicesOf(message).map(({ label }) => label);
}

/** The custom_id of the button that says so. */
export function buttonOf(message: Shown, label: string): string {
  const found = buttonsOf(message).find((button) => button.label === label);
  if (!found) throw new Error(`there is no button "${label}" among ${labelsOf(message).join(', ')}`);
  return String(found.custom_id);
}

/** What can be chosen from the menu of a message, in order. */
export function choicesOf(message: Shown): { label: string; description?: string; value: string }[] {
  const menus = walkComponents(message?.components).filter(({ type }) => type === ComponentType.StringSelect);
  return menus.flatMap(({ options }) => options as { label: string; description?: string; value: string }[]);
}

/** The menu of a message and the value of what is called so in it. */
export function choiceOf(message: Shown, name: string): { customId: string; values: string[] } {
  const [menu] = walkComponents(message?.components).filter(({ type }) => type === ComponentType.StringSelect);
  const found = choicesOf(message).find(({ label }) => label === name);
  if (!menu || !found)
    throw new Error(`nothing is called "${name}" in ${choicesOf(message).map(({ label }) => label)}`);
  return { customId: String(menu.custom_id), values: [found.value] };
}

function buttonsOf(message: Shown) {
  return walkComponents(message?.components).filter(({ type }) => type === ComponentType.Button);
}

/** The words of an article that a message shows, as our own reader undoes the Markdown. */
export function quotesOf(message: Shown): string[] {
  return textsOf(message).flatMap(quotedIn);
}

/** The same, a text each, as another reader of Discord's Markdown shows them; anything in them but the bot's own setting throws. */
export function quotesReadByOthers(message: Shown): string[] {
  return textsOf(message)
    .filter((text) => text.startsWith('> '))
    .map((text) => wordsOf(treeOf(text).filter(({ type }) => type === 'blockQuote')).trimEnd());
}

/** The same of a single Markdown, links, code and all. */
export function settingReadByOthers(markdown: string): string {
  return wordsOf(treeOf(markdown)).trimEnd();
}

/** Where links of a Markdown lead to, by another reader. */
export function linksReadByOthers(markdown: string): { readonly words: string; readonly target: string }[] {
  const found = (node: Node): Node[] => [
    ...(node.type.endsWith('link') ? [node] : []),
    ...childrenOf(node).flatMap(found),
  ];
  const links = treeOf(markdown).flatMap(found);
  return links.map((link) => ({ words: wordsOf(childrenOf(link)), target: String(link.target) }));
}

/** What another reader of Discord's Markdown shows of a text; anything but text, bold and a quote in it throws. */
export function readByOthers(markdown: string): string {
  return treeOf(markdown).map(shownBy).join('');
}

/** Where the quotes of a message stand, as it says below them. */
export function referencesOf(message: Shown): string[] {
  return textsOf(message).flatMap((text) => (text.startsWith('> ') ? [text.split('\n-# ').at(-1) ?? ''] : []));
}

export function isPrivate(message: Pick<APIMessage, 'flags'> | undefined): boolean {
  return ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

function treeOf(markdown: string): Node[] {
  return parse(markdown, 'extended') as unknown as Node[];
}

function shownBy(node: Node): string {
  if (node.type === 'text') return String(node.content);
  if (node.type === 'twemoji') return String(node.name);
  if (node.type === 'strong' || node.type === 'blockQuote') return childrenOf(node).map(shownBy).join('');
  throw new Error(`it sees ${node.type}: ${JSON.stringify(node)}`);
}

/** Lines of words; what is set small is left out. */
function wordsOf(nodes: readonly Node[]): string {
  return nodes.map(settingShown).join('');
}

function settingShown(node: Node): string {
  if (node.type === 'br') return '\n';
  if (node.type === 'subtext') return '';
  if (node.type === 'codeBlock') return String(node.content);
  if (node.type === 'blockQuote' || node.type === 'strong' || node.type.endsWith('link'))
    return wordsOf(childrenOf(node));
  return shownBy(node);
}

function childrenOf({ content }: Node): Node[] {
  return Array.isArray(content) ? (content as Node[]) : [];
}

/** What the bot's own words are set with. */
const own: ReadonlySet<string> = new Set([
  'text',
  'twemoji',
  'strong',
  'blockQuote',
  'br',
  'heading',
  'subtext',
  'inlineCode',
]);

/** What in a message is neither words nor the bot's own setting: a mention, a link, a custom emoji, a timestamp … */
export function markupIn(message: Shown): string[] {
  return textsOf(message).flatMap((text) => treeOf(text).flatMap(foreignIn));
}

function foreignIn(node: Node): string[] {
  return [...(own.has(node.type) ? [] : [node.type]), ...childrenOf(node).flatMap(foreignIn)];
}
