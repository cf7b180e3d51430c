import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { attributeOf, elementsIn, hasBelow, walk, wordsIn } from '../../../../index/formats/html/nodes.ts';

const tree = parseFragment('<p lang=de>Ein <b>Satz</b>.</p><!-- x --><ul><li>a<li>b</ul>');

it('walks in the order of the text, and into what it is let', () => {
  const steps: string[] = [];
  walk(tree, {
    enter: ({ tagName }) => {
      steps.push(`<${tagName}`);
      return tagName !== 'ul';
    },
    leave: ({ tagName }) => steps.push(`${tagName}>`),
    text: ({ value }) => steps.push(value),
  });
  expect(steps).toEqual(['<p', 'Ein ', '<b', 'Satz', 'b>', '.', 'p>', '<ul']);
});

it('goes as deep as files do', () => {
  const deep = parseFragment(`${'<i>'.repeat(20_000)}x`);
  expect([wordsIn(deep), elementsIn(deep, () => true).length]).toEqual(['x', 20_000]);
});

it('knows attributes and words', () => {
  const [paragraph] = elementsIn(tree, () => true);
  expect(paragraph && [attributeOf(paragraph, 'lang'), attributeOf(paragraph, 'id'), wordsIn(paragraph)]).toEqual([
    'de',
    undefined,
    'Ein Satz.',
  ]);
});

it('says whether there is such an element below, however deep', () => {
  const deep = parseFragment(`${'<i>'.repeat(20_000)}<b>x`);
  expect(['b', 'u', 'i'].map((name) => hasBelow(deep, ({ tagName }) => tagName === name))).toEqual([true, false, true]);
});
