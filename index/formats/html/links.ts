import { attributeOf, type Element, wordsIn } from './nodes.ts';

/** Where a link leads, as a whole address where its base is known; undefined for what leads nowhere a reader may follow. */
export function addressOf(link: Element, base: string | undefined): string | undefined {
  const address = attributeOf(link, 'href')?.trim();
  if (address === undefined || address === '') return undefined;
  if (address.startsWith('#') || /^https?:\/\/[^\s/]/i.test(address)) return address;
  const whole = base === undefined || /^[a-z][a-z\d+.-]*:/i.test(address) ? undefined : URL.parse(address, base)?.href;
  return whole !== undefined && /^https?:/i.test(whole) ? whole : undefined;
}

/** A link beside a heading to that heading: "¶", "#", or nothing but a picture. */
export function isPermalink(element: Element): boolean {
  return element.tagName === 'a' && /^(?:[¶#§🔗]|\[(?:edit|bearbeiten|modifier|editar)\])$/u.test(wordsIn(element));
}

/** A mark that leads to a note: "[1]", "1", "*" that stands high and is a link within the page. */
export function isNoteMark(element: Element): boolean {
  if (element.tagName !== 'sup') return false;
  const [link] = element.childNodes.filter((node): node is Element => 'tagName' in node && node.tagName === 'a');
  const target = link && attributeOf(link, 'href');
  return target !== undefined && /#/.test(target) && /^\[?[\d\p{L}*†‡§¹²³⁴-⁹]{1,4}\]?$/u.test(wordsIn(element));
}
