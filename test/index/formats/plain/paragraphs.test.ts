import { describe, expect, it } from 'vitest';
import { drawn } from './drawn.ts';

describe('paragraphs of plain text', () => {
  it('go on in a line that happens to begin with a number', () => {
    expect(
      drawn(`The guild of bakers was founded in the spring of that year by a man who was then
21. He had learnt the trade from his mother and kept the books himself until the
guild moved to the new hall, which cost as much as the conditions under section
7. This requirement was lifted later, when the council met again and agreed that
no more than forty ovens might be lit on any day but Sunday.
`),
    ).toEqual([
      'The guild of bakers was founded in the spring of that year by a man who was then 21. He had learnt the trade from his mother and kept the books himself until the guild moved to the new hall, which cost as much as the conditions under section 7. This requirement was lifted later, when the council met again and agreed that no more than forty ovens might be lit on any day but Sunday.',
    ]);
  });

  it('go on in a line that happens to begin with a dash or a bracket', () => {
    expect(
      drawn(`The keeper opens the lower gate first and then the upper one, but he never opens both
- as the old rules say - before the water is level, and he notes in the book
(a) who came, (b) what they paid, and whether the boat was damaged while it lay in the
(old) lock below the mill.
`),
    ).toEqual([
      'The keeper opens the lower gate first and then the upper one, but he never opens both - as the old rules say - before the water is level, and he notes in the book (a) who came, (b) what they paid, and whether the boat was damaged while it lay in the (old) lock below the mill.',
    ]);
  });

  it('stand on a line each or are broken into lines, in one text', () => {
    expect(
      drawn(`The whole of this paragraph stands on one line, as a word processor would have written it for somebody who pasted it here.
The letter of the keeper was printed below in the same issue of
the paper, and it was broken by hand into lines that are about
equally long.
The last paragraph stands on one line again, and it is about as long as the first of them was, more or less, and it ends here.
`),
    ).toEqual([
      'The whole of this paragraph stands on one line, as a word processor would have written it for somebody who pasted it here.',
      'The letter of the keeper was printed below in the same issue of the paper, and it was broken by hand into lines that are about equally long.',
      'The last paragraph stands on one line again, and it is about as long as the first of them was, more or less, and it ends here.',
    ]);
  });

  it('end where a line ends early', () => {
    expect(
      drawn(`The hall is open from nine to five on every day of the week, and on
Sundays too.
The garden is shut in winter, since the paths are icy and nobody has
the time to clear them.
`),
    ).toEqual([
      'The hall is open from nine to five on every day of the week, and on Sundays too.',
      'The garden is shut in winter, since the paths are icy and nobody has the time to clear them.',
    ]);
  });

  it('begin with a line that is further in', () => {
    expect(
      drawn(`   The first paragraph begins further in than the lines that go on with
it, and ends near the margin of the page, as old books did it always here.
   The second paragraph begins as the first one did, without a blank line
between the two of them.
`),
    ).toEqual([
      'The first paragraph begins further in than the lines that go on with it, and ends near the margin of the page, as old books did it always here.',
      'The second paragraph begins as the first one did, without a blank line between the two of them.',
    ]);
  });

  it('are the lines of a schedule', () => {
    expect(
      drawn(`09:00 Opening of the hall
10:30 Talk: the bridge
12:00 Lunch
`),
    ).toEqual(['09:00 Opening of the hall', '10:30 Talk: the bridge', '12:00 Lunch']);
  });

  it('are the lines of a form', () => {
    expect(
      drawn(`Phone: 555-0199
Fax: 555-0198
Open: nine to five?
`),
    ).toEqual(['Phone: 555-0199', 'Fax: 555-0198', 'Open: nine to five?']);
  });
});
