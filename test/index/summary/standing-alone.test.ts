import { expect, test } from 'vitest';
import type { IndexedSentence } from '../../../index/article-index.ts';
import { type ArticleIndex, indexArticle } from '../../../index/article-index.ts';
import { dependenceOf, pointsBack } from '../../../index/summary/standing-alone.ts';
import { articleFrom } from '../seed-article.ts';

const indexOf = (text: string, file = 'a.txt'): ArticleIndex => indexArticle(articleFrom(text, file));

const sentenceOf = (text: string): [ArticleIndex, IndexedSentence] => {
  const index = indexOf(text);
  return [index, index.sentences[0] as IndexedSentence];
};

test.each([
  'He said this in the harbour of Brest.',
  'But the harbour stays closed.',
  'However, the harbour stays closed.',
  'After that, the harbour was closed.',
  'Similarly, boats pay at the pier.',
  'On Monday, he went to the harbour.',
  'When he arrived, the harbour was closed.',
  'If it rains, the harbour is closed.',
  'The latter is closed in winter.',
  'The 34-year-old sails alone.',
  'Als er ankam, war der Hafen schon für alle Schiffe gesperrt.',
  'Allerdings bleibt der Hafen für alle Schiffe gesperrt, und niemand weiß warum.',
  'Cependant, le port reste fermé pour tous les bateaux et on ne sait pas pourquoi.',
])('“%s” points back', (sentence) => {
  expect(pointsBack(...sentenceOf(sentence))).toBe(true);
});

test.each([
  'The tanker hit a pier in the harbour.',
  'This guide explains how boats are moored.',
  'These rules are for all members.',
  'It is important to moor a boat well.',
  'There are nine boats in the harbour.',
  'This year the harbour is closed.',
  'Butter is sold at the pier.',
  'Sofia sails alone.',
  'Android phones work at sea.',
  'After the storm the harbour was closed.',
])('“%s” stands alone', (sentence) => {
  expect(pointsBack(...sentenceOf(sentence))).toBe(false);
});

test.each([
  ['The tanker hit a pier in the harbour.', 0],
  ['“We pumped all night,” the mayor of Brest said.', 5],
  ['the mayor of Brest said that the harbour was closed.', 2],
  ['The mayor said: “We close the harbour of Brest.', 3.5],
  ['The boat is moored as described above in the harbour.', 1.5],
  ['If the harbour is closed, boats wait outside the pier.', 0.6],
  ['(Boats wait outside the pier of the harbour.)', 2],
  ['(Boats wait outside the pier.', 2],
  ['The harbour master (left) opens the gate of the harbour.', 1.2],
  ['Arrival: two boats enter the harbour of Brest.', 1.2],
  ['Brest: Morel 5; Petit 4; Leroy 6; Roux 5.', 3.2],
  ['The boats wait outside, as was said above.', 1.5],
  ['See the board at the gate of the harbour.', 1.5],
])('“%s” lacks %d by itself', (sentence, lacking) => {
  const [index, first] = sentenceOf(sentence);
  expect(dependenceOf(index, first, { cased: true, speaks: false, told: true }).lacking).toBeCloseTo(lacking);
});

test.each([
  'If the harbour is closed, boats wait outside the pier.',
  'Once you have a boat, moor it at the pier.',
  'The last step is to moor the boat at the pier.',
  'Note that boats wait outside the pier.',
  'Wenn der Hafen geschlossen ist und niemand da ist, warten die Boote vor dem Pier.',
  'Si le port est fermé pour tous les bateaux, on attend dehors avec les autres.',
  'Cuando el puerto está cerrado, los barcos esperan fuera de él con los otros.',
  'Quando o porto está fechado, os barcos esperam fora dele com os outros, não é?',
  '如果港口关闭，船只在码头外等候。',
])('of a rule that is about one case, “%s”, a work of reference says more by another', (sentence) => {
  const [index, first] = sentenceOf(sentence);
  const lacking = (told: boolean): number => dependenceOf(index, first, { cased: true, speaks: true, told }).lacking;
  expect(lacking(false) - lacking(true)).toBeCloseTo(1);
});

test('little is said by a sentence of few words', () => {
  const brevity = (text: string): number => {
    const [index, first] = sentenceOf(text);
    return dependenceOf(index, first, { cased: true, speaks: false, told: true }).brevity;
  };
  expect(brevity('The tanker of the harbour master hit a long pier in the old harbour.')).toBe(0);
  expect(brevity('Fine weather.')).toBeCloseTo(1.5 + 47 / 30);
});
