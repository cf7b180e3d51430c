import { expect, it } from 'vitest';
import { isSeen, legible } from '../../../commands/shared/legible.ts';

it('drops letters without width wherever they stand in a word', () => {
  const typed = [
    'Wh\u200Bo hu\u00ADnts?',
    '\uFEFFWho\u2060 hunts\u200D?',
    '\u202AWho hunts?\u202C',
    'W\u200Cho hunts\u200E?',
  ];
  expect([...new Set(typed.map(legible))]).toEqual(['Who hunts?']);
});

it('keeps joiners where a script needs them', () => {
  expect(legible('می\u200Cخواهم')).toBe('می\u200Cخواهم');
  expect(legible('क्\u200Dष')).toBe('क्\u200Dष');
});

it('is nothing where nothing is seen', () => {
  const unseen = [
    '\u200B',
    '\u3164\u3164',
    '\u2800 \u2800',
    '\uFE0F',
    '\u0301',
    '||  ||',
    '** **',
    '\u{E0041}\u{E0042}',
    '\u00AD\u2060',
  ];
  expect(unseen.map(legible)).toEqual(unseen.map(() => ''));
});

it('marks are seen, though they are nothing to read', () => {
  expect(['*', '** **', '-', '\u200B', '\u3164\u3164', ''].map(isSeen)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

it('drops the marks of Markdown and HTML, and keeps what they mark', () => {
  expect(
    [
      '**Who** hunts?',
      '__Who hunts__?',
      'W**ho** ~~hunts~~?',
      '<b>Who</b> <i class="x">hunts</i>?',
      'Who<br/>hunts?',
    ].map(legible),
  ).toEqual(['Who hunts?', 'Who hunts?', 'Who hunts?', 'Who hunts?', 'Who hunts?']);
});

it('leaves what only looks like such marks', () => {
  const meant = [
    'What is 2 ** 3?',
    'What does --read <file> do?',
    'Is a < b?',
    'What does `a || b` mean, and c || d?',
    'snake_case',
  ];
  expect(meant.map(legible)).toEqual(meant);
});
