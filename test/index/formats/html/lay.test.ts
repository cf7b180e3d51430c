import { expect, it } from 'vitest';
import { described, htmlDraft } from './described.ts';

it('a line break ends a line, and two a paragraph', () => {
  expect(described('<p>One<br>and a half. <br><br>Two.')).toEqual(['prose: One\nand a half.', 'prose: Two.']);
});

it('an item of an ordered list has the number that a browser shows', () => {
  expect(described('<ol start=3><li>Three<li value=7>Seven<li><ol type=a><li>Part</ol></ol>')).toEqual([
    'prose item: 3. Three',
    'prose item: 7. Seven',
    'prose item: 8.',
    'prose item: a. Part',
  ]);
});

it('what unfolds is a question where it asks, and a heading else', () => {
  const file = '<details><summary>May I?</summary><p>Yes.</details><details><summary>Notes</summary>None.</details>';
  expect(described(file)).toEqual([
    'prose asks details: May I?',
    'prose details: Yes. < question: May I?',
    '§1 Notes',
    'prose details: None.',
  ]);
});

it('a box that is set apart is an aside of its name', () => {
  expect(described('<p>Text.<div class="admonition warning"><p>Hot!</div>')).toEqual([
    'prose: Text.',
    'prose admonition: Hot!',
  ]);
});

it('code keeps its blanks', () => {
  expect(htmlDraft('<pre>if x:\n    go()</pre>').text).toBe('if x:\n    go()');
});

it('links lead where they lead from where the page was', () => {
  const head = '<link rel=canonical href="https://example.org/a/b.html">';
  const { text, links } = htmlDraft(
    `${head}<p>See <a href="c.html">there</a>, <a href="javascript:alert(1)">no</a> <a href="mailto:x@y.z">mail</a>.`,
  );
  expect(links?.map(({ start, end, url }) => [text.slice(start, end), url])).toEqual([
    ['there', 'https://example.org/a/c.html'],
  ]);
});
