import { parse } from 'discord-markdown-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asShown } from '../../../index/shown.ts';
import { escapeMarkdown, unescapeMarkdown } from '../../../src/discord/markdown.ts';

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

/** What a second, independent reader of Discord's Markdown shows; all but text, emoji characters and bold throws. */
function readIndependently(markdown: string): string {
  return (parse(markdown, 'extended') as unknown as Node[]).map(shownBy).join('');
}

function shownBy(node: Node): string {
  if (node.type === 'text') return String(node.content);
  if (node.type === 'twemoji') return String(node.name);
  if (node.type === 'strong' || node.type === 'blockQuote') return (node.content as Node[]).map(shownBy).join('');
  throw new Error(`it sees ${node.type}: ${JSON.stringify(node)}`);
}

const hostile = [
  '@everyone',
  '@here',
  '<@1>',
  '<@&2>',
  '<#3>',
  '</ask:4>',
  '<t:5:R>',
  '<:a:6>',
  '<a:b:7>',
  ':smile:',
  '`code`',
  '```',
  '**',
  '__',
  '~~',
  '||',
  '> ',
  '>>> ',
  '# ',
  '-# ',
  '- ',
  '+ ',
  '1. ',
  '2) ',
  '[a](http://b.c)',
  'https://example.org/a_b_c',
  'http://x',
  '\\',
  '\\\\',
  '*a*',
  '_b_',
  '¯\\_(ツ)_/¯',
  '¯_(ツ)_/¯',
  'Z̵̛͎a̸͓͝l̶̰͠g̵̱͐o',
  '\u202e',
  '\u200f',
  '𝒳',
  '👩‍👩‍👧',
  'a',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\t',
  '"',
  '.',
];
const pieces = fc.array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme' })), { minLength: 1 });
const anySlice = pieces.map((parts) => parts.join('').trim()).filter((text) => text !== '');

describe('escapeMarkdown', () => {
  it('is undone by unescapeMarkdown, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(anySlice, fc.string({ unit: 'binary' })), (text) => {
        expect(unescapeMarkdown(escapeMarkdown(asShown(text)))).toBe(asShown(text));
      }),
    );
  });

  it('shows exactly the text to an independent reader, at the start of a line and in a block quote', () => {
    fc.assert(
      fc.property(anySlice, (text) => {
        const shown = asShown(text);
        expect(readIndependently(escapeMarkdown(shown))).toBe(shown);
        expect(readIndependently(`> ${escapeMarkdown(shown)}`)).toBe(shown);
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves ordinary prose as it is', () => {
    const prose = 'On the night of December 31, he said "do it" – isn’t it? (Yes; 5% more.)';
    expect(escapeMarkdown(prose)).toBe('On the night of December 31, he said "do it" – isn’t it? (Yes; 5% more.)');
  });
});
