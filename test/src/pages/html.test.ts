import { expect, it } from 'vitest';
import { code, linked, prose, strong } from '../../../commands/reply/prose.ts';
import { html, proseHtml, wordsOf } from '../../../src/pages/html.ts';

it('escapes what is filled in, unless it is markup already', () => {
  const inner = html`<b>${'a & <b> "c" \'d\''}</b>`;
  expect(String(html`<p>${inner}${[inner, undefined]}${7}</p>`)).toBe(
    '<p><b>a &amp; &lt;b&gt; &quot;c&quot; &#39;d&#39;</b><b>a &amp; &lt;b&gt; &quot;c&quot; &#39;d&#39;</b>7</p>',
  );
});

it('shows control characters as pictures, and leaves line breaks and tabs', () => {
  expect(wordsOf('a\0b\u001bc\u007fd\te\r\nf')).toBe('a␀b␛c␡d\te\r\nf');
});

it('sets what the bot says, what it was given apart from its own words', () => {
  const said = prose`see ${strong('a<b')}, ${code('c')} or ${'d\u202e'}${linked('e', 'https://f.g')}`;
  expect(proseHtml(said).join('')).toBe(
    'see <strong>a&lt;b</strong>, <code>c</code> or <bdi>d\u202e</bdi><bdi>e</bdi>',
  );
});
