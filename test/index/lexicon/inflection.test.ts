import { expect, test } from 'vitest';
import { baseForms } from '../../../index/lexicon/inflection.ts';

test.each([
  ['cities', 'noun', 'city'],
  ['boxes', 'noun', 'box'],
  ['firemen', 'noun', 'fireman'],
  ['wolves', 'noun', 'wolf'],
  ['stopped', 'verb', 'stop'],
  ['hopping', 'verb', 'hop'],
  ['hoping', 'verb', 'hope'],
  ['created', 'verb', 'create'],
  ['visited', 'verb', 'visit'],
  ['tried', 'verb', 'try'],
  ['bigger', 'adjective', 'big'],
  ['nicest', 'adjective', 'nice'],
  ['easier', 'adjective', 'easy'],
] as const)('%s as a %s comes from %s', (form, partOfSpeech, base) => {
  expect(baseForms(form, partOfSpeech)).toContain(base);
});

test('what is left after the ending must look like a word', () => {
  expect([
    baseForms('thing', 'verb'),
    baseForms('red', 'verb'),
    baseForms('glass', 'noun'),
    baseForms('status', 'noun'),
  ]).toEqual([[], [], [], []]);
});

test('the likelier of two bases comes first', () => {
  expect(baseForms('hoping', 'verb')).toEqual(['hope', 'hop']);
  expect(baseForms('visiting', 'verb')).toEqual(['visit', 'visite']);
});
