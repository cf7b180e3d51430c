import { expect, it } from 'vitest';
import { shown } from './shown.ts';

it('sets apart what is a note, with its title', () => {
  expect(
    shown('.. tip:: Feed', '   owls.', '', '   Daily.', '', '.. admonition:: Mind', '   :class: x', '', '   the owl.'),
  ).toEqual([
    '[tip] prose Feed\nowls.',
    '[tip] prose Daily.',
    '[admonition] prose Mind',
    '[admonition] prose the owl. < title Mind',
  ]);
});

it('has code as it is, and leaves out what is for the page', () => {
  expect(
    shown(
      '.. code-block:: python',
      '   :linenos:',
      '',
      '   if owl:',
      '       hoot()',
      '',
      '.. image:: a.png',
      '   :alt: owl',
      '',
      '.. toctree::',
      '',
      '   a',
      '',
      '.. math:: a + b',
    ),
  ).toEqual(['code if owl:\n    hoot()', 'code a + b']);
});

it('shows the words of what it doesn’t know, and of functions with what they do', () => {
  expect(
    shown(
      '.. function:: hoot(n)',
      '   :noindex:',
      '',
      '   Hoots *n* times.',
      '',
      '.. figure:: a.png',
      '   :alt: x',
      '',
      '   An owl.',
    ),
  ).toEqual(['prose hoot(n)', 'prose Hoots n times. < title hoot(n)', 'prose An owl.']);
});
