import { describe, expect, it } from 'vitest';
import { described } from './described.ts';

describe('layText', () => {
  it('parts words where a tag parts them, and glues none', () => {
    expect(described('Press <kbd>Ctrl</kbd>+<kbd>C</kbd><br/>twice<!-- or thrice -->.')).toEqual([
      'prose: Press Ctrl+C⏎twice.',
    ]);
    expect(described('one<br>\ntwo  \nthree\\\nfour<br><br>five')).toEqual(['prose: one⏎two⏎three⏎four⏎five']);
    expect(described('|a|\n|-|\n|x<br>y<ul><li>z</li></ul>|')).toEqual(['head: a', 'row: x⏎y⏎z < head a']);
    expect(described('a <p>b</p> c')).toEqual(['prose: a b⏎ c']);
    expect(described('<br>a<br>')).toEqual(['prose: a']);
  });

  it('drops marks and keeps words', () => {
    expect(described('The train is ~~late~~ on time ~5 to 6~ :tada: [[wiki]].')).toEqual([
      'prose: The train is late on time ~5 to 6~ :tada: [[wiki]].',
    ]);
    expect(described('*a* __b__ ***c*** `` d`e `` [f](g "h") ![i](j)')).toEqual(['prose: a b c d`e f']);
    expect(described('[![badge](x.svg)](https://b.io)\n\nWords.')).toEqual(['prose: Words.']);
    expect(described(' A <b>*c*</b> \\* &copy; &#0; [^1]')).toEqual(['prose: A c * © � [^1]']);
  });

  it('drops tags as JSX has them', () => {
    expect(
      described('# Ranks <img src="/a.png" style={{width: 10}} />\n\nWords <Tag id={1}>in</Tag>.\n\n## More\n\nx'),
    ).toEqual(['prose: Words in.', '# More', 'prose: x']);
    expect(described('1 < 2 and a={b} > c')).toEqual(['prose: 1 < 2 and a={b} > c']);
  });

  it('takes the marks of alerts for what they say', () => {
    expect(described('> [!WARNING]\n> Mind the gap.')).toEqual(['prose (warning): Mind the gap.']);
    expect(described('> [!note]+ Title\n> Body *goes*\n> on.\n>\n> More.')).toEqual([
      'prose (note): Title',
      'prose (note): Body goes⏎on. < title Title',
      'prose (note): More. < title Title',
    ]);
    expect(described('> [!NOTE] *All* title')).toEqual(['prose (note): All title']);
    expect(described('> A quotation [!NOTE]')).toEqual(['prose: A quotation [!NOTE]']);
    expect(described('> [!]\n> x')).toEqual(['prose: [!]⏎x']);
  });
});
