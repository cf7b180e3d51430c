import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { expect, it } from 'vitest';
import { joinedText } from '../../../../index/formats/markdown/joined-text.ts';

const written = fc
  .array(
    fc.constantFrom(
      '*',
      '**',
      '_',
      '`',
      '[a](b)',
      '[',
      ']',
      '!',
      '&amp;',
      '\\',
      '\n',
      '\n\n',
      'www.a.b',
      'a@b.c',
      ' word ',
      '<',
      '。',
    ),
  )
  .map((parts) => parts.join(''));

it('makes the tree that is made without it', () => {
  fc.assert(
    fc.property(written, (text) => {
      const without = fromMarkdown(text, { extensions: [gfmAutolinkLiteral()] });
      expect(fromMarkdown(text, { extensions: [gfmAutolinkLiteral(), joinedText()] })).toEqual(without);
    }),
  );
});
