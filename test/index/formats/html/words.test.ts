import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { elementsIn, type TextNode } from '../../../../index/formats/html/nodes.ts';
import { layWords } from '../../../../index/formats/html/words.ts';
import { blankPage, closeLeaf } from '../../../../index/formats/page/page.ts';

function laid(file: string) {
  const page = blankPage(file);
  const [element] = elementsIn(parseFragment(file, { sourceCodeLocationInfo: true }), () => true);
  layWords(page, element?.childNodes[0] as TextNode);
  closeLeaf(page);
  return { text: page.chunks.join(''), runs: page.runs };
}

it('lays blanks as one, and says of each part where it stands in the file', () => {
  expect(laid('<p> One\n\t &lt;two</p>')).toEqual({
    text: 'One <two',
    runs: [
      { text: 0, source: 4, length: 3 },
      { text: 3, source: 7, length: 1, width: 3 },
      { text: 4, source: 10, length: 1, width: 4 },
      { text: 5, source: 14, length: 3 },
    ],
  });
});
