import { describe, expect, it } from 'vitest';
import { described } from './described.ts';

describe('layHtml', () => {
  it('reads headings, paragraphs and links', () => {
    expect(
      described(
        '<h2 align="center">Fees &amp; fines</h2>\n<p align="center">See <a href="https://e.org/a?b=1&amp;c=2">the list</a><br>below.</p>\n\n<h2>More</h2>\n\nx',
      ),
    ).toEqual(['# Fees & fines', 'prose: See the list⏎below.', '# More', 'prose: x']);
    expect(described('<div>\n\n**Bold** words\n\n</div>')).toEqual(['prose: Bold words']);
    expect(described('<center>One<hr>Two</center>')).toEqual(['prose: One', 'prose: Two']);
  });

  it('reads lists, tables and definitions', () => {
    expect(described('<ul>\n<li>One</li>\n<li>Two\n<ul><li>Inner</li></ul>\n</li>\n</ul>')).toEqual([
      'prose item: One',
      'prose item: Two',
      'prose item: Inner < introduction Two',
    ]);
    expect(
      described(
        '<table>\n<caption>Fares</caption>\n<tr><th>Zone</th><th>Stops</th></tr>\n<tr><td>North</td><td><ul><li>Alder Street</li><li>Mill Lane</li></ul></td></tr>\n</table>',
      ),
    ).toEqual(['prose: Fares', 'head: Zone | Stops', 'row: North | Alder Street⏎Mill Lane < head Zone | Stops']);
    expect(described('<ol><li>a<li>b</ol>\nc')).toEqual(['prose item: a', 'prose item: b', 'prose: c']);
    expect(described('<table><tr><td>\n\n**md**\n\n</td></tr></table>')).toEqual(['prose: md']);
  });

  it('takes a summary for a heading, unless it asks', () => {
    expect(
      described('<details>\n<summary>May I <b>copy</b> it?</summary>\n\nNo.\n\n- Never.\n\n</details>\n\nAfter.'),
    ).toEqual([
      'prose asks (details): May I copy it?',
      'prose (details): No. < question May I copy it?',
      'prose item (details): Never. < question May I copy it?',
      'prose: After.',
    ]);
    expect(described('# Guide\n\n<details><summary>More</summary>\nInside &amp; out.\n</details>')).toEqual([
      '# More',
      'prose (details): Inside & out.',
    ]);
    expect(described('<details>\n<summary>\n\n**Is it?**\n\n</summary>\n\nIt is.\n</details>')).toEqual([
      'prose asks (details): Is it?',
      'prose (details): It is. < question Is it?',
    ]);
    expect(described('<details><summary>Unclosed</summary>\n\nx')).toEqual(['prose (details): x']);
  });

  it('keeps code, and leaves out what nobody sees', () => {
    expect(described('<pre>\na  b\n  c\n</pre>')).toEqual(['code: a  b⏎  c']);
    expect(described('<style>p { color: red }</style>\n<script>alert(1)</script>\n<!-- nothing -->\n\nWords.')).toEqual(
      ['prose: Words.'],
    );
    expect(described('<svg>\n<text>x</text>\n</svg>\n<img alt="a">\n\nWords.')).toEqual(['prose: Words.']);
    expect(described('<p>1 < 2 &lt; 3 &nosuch; &#x41;</p>')).toEqual(['prose: 1 < 2 < 3 &nosuch; A']);
  });

  it('finds questions in it', () => {
    expect(described('<blockquote><p><b>Is it?</b></p><p>It is.</p></blockquote>')).toEqual([
      'prose asks: Is it?',
      'prose: It is. < question Is it?',
    ]);
    expect(described('<p><strong>May I?</strong><br>You may.</p>')).toEqual([
      'prose asks: May I?',
      'prose: You may. < question May I?',
    ]);
  });
});
