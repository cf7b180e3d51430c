import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declaredCharset, readHtml } from '../../../index/formats/html.ts';
import { sourceOf } from '../../../index/formats/source-map.ts';
import { described, htmlDraft, pageOf } from './html/described.ts';

describe('readHtml', () => {
  it('reads headings, paragraphs, lists and tables as their author built them', () => {
    const file = `<h1>Rules</h1><p>Be kind.<h2>1. Fees</h2><p>You pay:<ul><li>40 a year<li>nothing in <b>May</b></ul>
      <table><tr><th>Who<th>Fee<tr><td>Adults<td>40</table><h2>2. Noise</h2><dl><dt>Quiet hours<dd>From ten to six.</dl>`;
    expect(described(file)).toEqual([
      'prose: Be kind.',
      '§1 1. Fees',
      'prose: You pay:',
      'prose item: 40 a year < introduction: You pay:',
      'prose item: nothing in May < introduction: You pay:',
      'head: Who | Fee',
      'row: Adults | 40 < head: Who\tFee',
      '§2 2. Noise',
      'prose: Quiet hours',
      'prose: From ten to six. < title: Quiet hours',
    ]);
  });

  it('collapses blanks as a browser does, and knows where everything stands in the file', () => {
    const file = '<p>Fish &amp;\n   chips,\r\n<em>warm</em>&nbsp;&hellip;</p>';
    const { text, source = [] } = htmlDraft(file);
    expect(text).toBe('Fish & chips, warm\u00a0…');
    const places = ['&', 'chips,', 'warm', '…'].map((words) => {
      const start = text.indexOf(words);
      const place = sourceOf({ source }, { start, end: start + words.length });
      return place && file.slice(place.start, place.end);
    });
    expect(places).toEqual(['&amp;', 'chips,', 'warm', '&hellip;']);
  });

  it('takes the article of a page, and all of a part of one', () => {
    const words = 'The ferry leaves at nine in summer, and at ten in winter, from the old pier behind the market. ';
    const article = `<h1>Ferry</h1>${`<p>${words}${words}</p>`.repeat(6)}`;
    const around = '<nav><a href="/">Home</a> <a href="/news">News</a></nav>';
    const footer = '<div class="cookie-banner">We use cookies.</div><footer>All rights reserved.</footer>';
    const whole = htmlDraft(pageOf(`${around}<div id="content">${article}</div>${footer}`)).text;
    expect([whole.includes('The ferry leaves'), /Home|cookies|rights/.test(whole)]).toEqual([true, false]);
    expect(htmlDraft(`${around}<p>Text.</p>`).text).toContain('Home');
  });

  it('says of a page that shows nothing without its scripts that there is no text', () => {
    expect(readHtml(pageOf('<div id="app"></div><script>show("words")</script>'))).toEqual({
      kind: 'unreadable',
      reason: 'it has no text: what it shows may come from its scripts',
    });
  });

  it('never throws, loses no letter of a part of a page, and cuts sections that make the whole', () => {
    const tag = fc.constantFrom(
      'p',
      'div',
      'ul',
      'ol',
      'li',
      'table',
      'tr',
      'td',
      'th',
      'h1',
      'h3',
      'b',
      'a',
      'pre',
      'dl',
      'dt',
      'dd',
      'details',
      'summary',
      'blockquote',
      'br',
      'caption',
    );
    const piece = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      fc.constantFrom('Words. ', 'more? ', '&amp;', ' 3. ', '\n', '<!-- no -->', '<td colspan=3 rowspan=2>'),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
        (file) => {
          const read = readHtml(`<p>Start.</p>${file}`);
          if ('kind' in read) return false;
          const letters = (text: string) => text.match(/Words|more/g)?.length ?? 0;
          const { sections, text } = read;
          const isWhole = sections.every(({ span }, i) => span.start === (sections[i - 1]?.span.end ?? 0));
          return isWhole && sections.at(-1)?.span.end === text.length && letters(text) === letters(file);
        },
      ),
    );
  });

  it('takes any string for what it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (file) => 'text' in readHtml(file) || 'reason' in readHtml(file)),
    );
  });
});

it('a page may say its encoding', () => {
  const heads = [
    '<meta charset="windows-1252">',
    '<meta http-equiv=content-type content="text/html; charset=shift_jis">',
    '<p>charset=x',
  ];
  expect(heads.map((head) => declaredCharset(Buffer.from(head)))).toEqual(['windows-1252', 'shift_jis', undefined]);
});
