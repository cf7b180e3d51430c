import { describe, expect, it } from 'vitest';
import { labelOf } from '../../../index/formats/labels.ts';

/** A label in short: its style, what it is called, its number, how it ends, and what follows it. */
function read(text: string): string | undefined {
  const label = labelOf(text);
  if (!label) return undefined;
  return [label.style, label.called, label.number, label.ending, text.slice(label.length)]
    .filter((part) => part !== undefined)
    .join(' | ');
}

describe('a label', () => {
  it.each([
    ['Section 12. Notice', 'named | section | 12 | mark | Notice'],
    ['ARTICLE IV – Officers', 'named | article | IV | mark | Officers'],
    ['Rule 7: No shouting', 'named | rule | 7 | mark | No shouting'],
    ['Rule - 1.1', 'named | rule | 1.1 | mark | '],
    ['Rule #3', 'named | rule | 3 | mark | '],
    ['Article No. 5 Rent', 'named | article | 5 | capital | Rent'],
    ['§ 3', 'named | 3 | mark | '],
    ['§ 15a Kaution', 'named | 15a | capital | Kaution'],
    ['§9.1(1) Deputies', 'named | 9.1(1) | mark | Deputies'],
    ['Chapter II', 'named | chapter | II | mark | '],
    ['Part One', 'named | part | 1 | mark | '],
    ['Art. 7 bis. Pets', 'named | article | 7bis | mark | Pets'],
    ['Appendix B: Forms', 'named | appendix | B | mark | Forms'],
    ['Step 3 - Rinse', 'named | step | 3 | mark | Rinse'],
    ['Q12. Who pays?', 'named | question | 12 | mark | Who pays?'],
    ['Artículo 5.º Cuotas', 'named | artículo | 5 | mark | Cuotas'],
    ['Artículo 5º. Cuotas', 'named | artículo | 5 | mark | Cuotas'],
    ['Sección tercera: Ruido', 'named | sección | 3 | mark | Ruido'],
    ['Abschnitt 4 Haftung', 'named | abschnitt | 4 | capital | Haftung'],
    ['Article 1er. Objet', 'named | article | 1 | mark | Objet'],
    ['第十二条 通知', 'named | 条 | 12 | mark | 通知'],
    ['第3章　总则', 'named | 章 | 3 | mark | 总则'],
    ['제12조 통지', 'named | 조 | 12 | mark | 통지'],
  ])('by name is read from %j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['4. Fees', 'digits | 4 | mark | Fees'],
    ['15A. Deposit', 'digits | 15A | mark | Deposit'],
    ['3) Bring a towel', 'digits | 3 | mark | Bring a towel'],
    ['3b) What now?', 'digits | 3b | mark | What now?'],
    ['1c+) Delegates', 'digits | 1c+ | mark | Delegates'],
    ['12 – Pets', 'digits | 12 | mark | Pets'],
    ['1.总则', 'digits | 1 | mark | 总则'],
    ['二、会员', 'digits | 2 | mark | 会员'],
    ['2.1 Day guests', 'compound | 2.1 | capital | Day guests'],
    ['9.1(1) The council', 'compound | 9.1(1) | mark | The council'],
    ['A.2 Ladders', 'compound | A.2 | capital | Ladders'],
    ['4(b) Late fees', 'compound | 4(b) | mark | Late fees'],
    ['IV. Fees', 'roman | IV | mark | Fees'],
    ['xii) Brooms', 'roman | xii | mark | Brooms'],
    ['B. Terms', 'letter | B | mark | Terms'],
    ['(b) keeps quiet', 'parenthesised | b | mark | keeps quiet'],
    ['（二）会员的权利', 'parenthesised | 2 | mark | 会员的权利'],
    ['(iv) owls', 'parenthesised | iv | mark | owls'],
    ['101 Everyone needs a code', 'bare | 101 | capital | Everyone needs a code'],
    ['v2.0 (2021-03-04)', 'version | version | 2.0 | mark |  (2021-03-04)'],
    ['[1.2.0] - 2021-03-04', 'version | version | 1.2.0 | mark |  - 2021-03-04'],
  ])('without a name is read from %j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    '10 tips for better tea',
    '3 reasons to stay',
    '2024 in review',
    '1999',
    '3. Oktober 1990',
    '24. prosince',
    '9:30 Opening',
    '$3.50 a cup',
    '3.5mm plugs',
    'Part a lot of it',
    'Title I like',
    'Section two-faced',
    'Rule3',
    '(get) the key',
    '(s)he',
    'U.S. law',
    '2021.03.04',
    '04.03.2021',
    '',
  ])('is not read from %j', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('shows when nothing but its place speaks for it', () => {
    expect(read('Section 12 applies to all')).toBe('named | section | 12 | run-on | applies to all');
    expect(read('3.5 million people')).toBe('compound | 3.5 | run-on | million people');
  });
});
