import { describe, expect, it } from 'vitest';
import { itemsIn } from '../../../../index/formats/docx/document.ts';
import { headingsAmong } from '../../../../index/formats/docx/headings.ts';
import { wordsOf } from '../../../../index/formats/docx/items.ts';
import { stylesIn } from '../../../../index/formats/docx/styles.ts';
import { listed, p, part, r, style, styled } from './made.ts';

const styles = stylesIn(
  part(
    'styles',
    style('T', 'Title') +
      style('H1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
      style('U2', 'Überschrift 2') +
      style('Own', 'Chapter', '<w:basedOn w:val="H1"/>'),
  ),
);

function headingsIn(...paragraphs: readonly string[]): string[] {
  const items = itemsIn(part('document', paragraphs.join('')), { styles, relations: new Map() });
  const found = headingsAmong(items, styles, ({ list }) => list === '1');
  return [...found].map(([paragraph, depth]) => `${depth} ${wordsOf(paragraph)}`).sort();
}

const bold = (words: string, size = 20): string => p(r(words, `<w:b/><w:sz w:val="${size}"/>`));
const text = p('An owl sleeps in the tower until evening, and nobody may wake it.');

describe('headingsAmong', () => {
  it('knows them by their style in any language, by what it is based on, and by a level of the outline', () => {
    expect(
      headingsIn(
        p('Rules', styled('T')),
        p('One', styled('H1')),
        p('Two', styled('U2')),
        p('Three', styled('Own')),
        p('Four', '<w:outlineLvl w:val="3"/>'),
        p('Five', `${styled('H1')}<w:outlineLvl w:val="9"/>`),
        text,
      ),
    ).toEqual(['1 Rules', '2 One', '2 Three', '3 Two', '5 Four']);
  });

  it('takes a sentence in a heading’s style for text, and a title below other lines', () => {
    const clause = 'The owl may sleep in the tower until evening, if nobody else needs it.';
    expect(headingsIn(p('Owls Ltd'), p('Rules', styled('T')), p('One', styled('H1')), p(clause, styled('H1')))).toEqual(
      ['2 One'],
    );
  });

  it('takes lines in bold, the larger above, where hardly any other headings are', () => {
    expect(headingsIn(bold('Owls', 28), text, bold('Sleep'), text, bold('An owl sleeps.'), text, text)).toEqual([
      '2 Owls',
      '3 Sleep',
    ]);
    expect(headingsIn(p('Owls', styled('H1')), bold('Sleep'), text, bold('Food'), text, text)).toEqual([
      '100 Food',
      '100 Sleep',
      '2 Owls',
    ]);
    expect(headingsIn(bold('I Owls'), p('Sleep', styled('H1')), text, bold('II Mice'), text, text)).toEqual([
      '102 Sleep',
      '2 I Owls',
      '2 II Mice',
    ]);
  });

  it('takes questions in bold, and a line behind a number in bold, but no bullets and no names in bold', () => {
    const numbered = p(`${r('18.3 ', '<w:b/>')}${r('Purpose.')}`);
    const named = p(`${r('Sleep.', '<w:b/>')}${r(' An owl sleeps in the tower.')}`);
    const bullet = p(r('Owls', '<w:b/>'), listed(1));
    expect(headingsIn(bold('May owls sleep in the tower?'), text, numbered, text, named, bullet, text)).toEqual(
      ['2 18.3 Purpose.', '2 May owls sleep in the tower?']
        .map((line) => (line.includes('18.3') ? line.replace('2 ', '3 ') : line))
        .sort(),
    );
  });

  it('has none in a text that is bold throughout', () => {
    expect(headingsIn(bold('One'), bold('Two'), bold('Three'), text)).toEqual([]);
  });
});
