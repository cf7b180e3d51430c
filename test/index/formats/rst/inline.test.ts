import { expect, it } from 'vitest';
import { joinLines, layMarkup } from '../../../../index/formats/page/markup.ts';
import { blankPage, openLeaf } from '../../../../index/formats/page/page.ts';
import { nameOf, scanInline } from '../../../../index/formats/rst/inline.ts';

const targets = new Map([
  ['owl', 'https://owls.example/'],
  ['the list', '#the list'],
]);

/** The words without markup, links in brackets. */
function shown(file: string): string {
  const page = blankPage(file);
  openLeaf(page, 'prose');
  layMarkup(page, joinLines(file, [{ start: 0, end: file.length }]), scanInline(targets));
  const links = page.links.map(({ url }) => ` <${url}>`).join('');
  return page.chunks.join('') + links;
}

it('takes markup out of words', () => {
  const written: Readonly<Record<string, string>> = {
    'An *owl* and **mice**, ``*code*``.': 'An owl and mice, *code*.',
    'See `the list`_ or `a page <https://a.example/>`__.': 'See the list or a page. <https://a.example/>',
    'An Owl_ and my_name, snake_case_.': 'An Owl and my_name, snake_case_. <https://owls.example/>',
    'Use :func:`~os.path.join`, :ref:`the guide <guide>` or :py:class:`!Owl`.': 'Use join, the guide or Owl.',
    '`Owl`:title: and `plain`.': 'Owl and plain.',
    'Owls [1]_ hoot [#a]_, says [ABC2002]_.': 'Owls hoot, says [ABC2002].',
    'Escaped \\*stars\\* and one\\ *word*.': 'Escaped *stars* and oneword.',
    '2 * 3 * 4, *args, a*b*c and `open': '2 * 3 * 4, *args, a*b*c and `open',
    'At https://a.example/x. |name| and _`target here`.':
      'At https://a.example/x. |name| and target here. <https://a.example/x>',
  };
  expect(Object.keys(written).map(shown)).toEqual(Object.values(written));
});

it('compares names without case and with single blanks', () => {
  expect(nameOf(' The\n  List')).toBe('the list');
});
