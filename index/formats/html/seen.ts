import { oncePer } from '../../once-per.ts';
import { attributeOf, type Element, elementsIn, isElement, wordsIn } from './nodes.ts';

/** Elements without words for a reader: what runs, draws, plays, and what is filled in. */
const unread = new Set(
  `script style template noscript svg canvas iframe object embed applet audio video map head title link meta base img picture
  input select textarea button datalist progress meter dialog rp rt annotation annotation-xml frame noframes`.split(
    /\s+/,
  ),
);
const hides = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;
/** Classes by which pages keep words for programs that read aloud, or for search engines. */
const hidden =
  /(?:^|\s)(?:hidden|sr-only|visually-?hidden|screen-reader-text|noprint|mw-editsection|mw-jump-link|skip-link|headerlink|anchorjs-link|heading-anchor)(?:\s|$)/i;

/** Whether a reader sees what is in an element. */
export function isSeen(element: Element): boolean {
  if (unread.has(element.tagName)) return false;
  if (attributeOf(element, 'hidden') !== undefined || attributeOf(element, 'aria-hidden') === 'true') return false;
  return !hides.test(attributeOf(element, 'style') ?? '') && !hidden.test(attributeOf(element, 'class') ?? '');
}

const surrounding = new Set(['nav', 'footer', 'menu']);
const roles = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'dialog',
  'alertdialog',
]);
/** Names that pages give to what stands around an article. */
const names =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|side-?bar|breadcrumbs?|cookies?|consent|gdpr|banner|masthead|site-?header|site-?footer|page-?footer|footer|foot|share|sharing|social|comments?|disqus|respond|promo|promoted|advert|adverts|advertisement|ads?|sponsor(?:ed)?|related|recommend(?:ed|ations)?|more-stories|newsletter|subscribe|subscription|signup|login|search|pagination|pager|prev-next|popup|modal|tool-?bar|widgets?|tags|byline|meta|metadata|skip)(?:$|[\s_-])/i;
const articles = new Set(['article', 'main', 'body', 'html']);

/** Whether an element is what pages have around their article: where to go, what else there is, what is asked of the reader. */
export const isAround = oncePer((element: Element): boolean => {
  const { tagName } = element;
  if (articles.has(tagName)) return false;
  if (surrounding.has(tagName) || roles.has(attributeOf(element, 'role') ?? '')) return true;
  const called = `${attributeOf(element, 'class') ?? ''} ${isBox(element) ? (attributeOf(element, 'id') ?? '') : ''}`;
  return names.test(called) || (listNames.test(called) && linkedShare(element) > mostlyLinks);
});

/** Of these some hold what belongs to the article; links alone don't. */
const listNames = /(?:^|[\s_-])(?:header|top|bottom|links|index|list|prev|next|up)(?:$|[\s_-])/i;
const mostlyLinks = 0.6;

/** Of the letters in an element, the share that is linked. */
function linkedShare(element: Element): number {
  const letters = (root: Element): number => wordsIn(root).replace(/[^\p{L}\p{N}]/gu, '').length;
  const linked = elementsIn(element, ({ tagName }) => tagName === 'a').reduce((sum, link) => sum + letters(link), 0);
  return linked / Math.max(1, letters(element));
}

/** A section called after its heading ("search", "dialog") is one of the article. */
function isBox({ tagName, childNodes }: Element): boolean {
  const [first] = childNodes.filter(isElement);
  return boxes.has(tagName) && !(first && /^h[1-6]$/.test(first.tagName));
}

const boxes = new Set(['div', 'ul', 'ol', 'aside', 'header', 'form', 'table', 'td', 'p', 'span']);
