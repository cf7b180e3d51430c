import { expect, it } from 'vitest';
import { targetsIn } from '../../../../index/formats/rst/explicit.ts';
import { shown } from './shown.ts';

it('lays notes, and neither comments nor targets nor substitutions', () => {
  expect(
    shown(
      'Owls [1]_.',
      '',
      '.. [1] They hoot.',
      '   Often.',
      '.. [ABC] Cited.',
      '.. a comment',
      '   more of it',
      '',
      '..',
      '  and this',
      '',
      '.. _owl: https://a',
      '.. |x| replace:: y',
      '__ https://b',
      '',
      'End.',
    ),
  ).toEqual(['prose Owls.', '[footnote] prose They hoot.\nOften.', '[footnote] prose [ABC] Cited.', 'prose End.']);
});

it('knows where names lead', () => {
  expect([...targetsIn('.. _Owl: https://a\n.. _`The  List`:\n\n  .. _in\\: x: b\n.. _owl: https://c')]).toEqual([
    ['owl', 'https://a'],
    ['the list', '#the list'],
    ['in: x', 'b'],
  ]);
});
