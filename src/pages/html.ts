import { html as tagged } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Prose } from '../../commands/reply/prose.ts';

/** Markup that may stand in a page as it is. Strings beside it are escaped. */
export type Html = HtmlEscapedString;
type Value = string | number | Html | undefined | readonly Value[];

/** html`<p>${words}</p>`: what is filled in is escaped, unless it is markup already. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  // It is a promise only where one was filled in.
  return tagged(strings, ...values) as Html;
}

/** Words of an article, letter by letter; a control character, which a page can't hold, as the picture of it. */
export function wordsOf(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\x00-\x08\x0b\x0e-\x1f\x7f]/g, (control) => {
    const code = control.charCodeAt(0);
    return String.fromCodePoint(code === 0x7f ? 0x2421 : 0x2400 + code);
  });
}

/** What the bot says. */
export function proseHtml(text: Prose): Html[] {
  return text.map((piece) => {
    const words = wordsOf(piece.text);
    if (piece.kind === 'code') return html`<code>${words}</code>`;
    if (piece.kind === 'strong') return html`<strong>${words}</strong>`;
    return piece.kind === 'own' ? html`${words}` : html`<bdi>${words}</bdi>`;
  });
}
