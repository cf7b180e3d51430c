import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Link, Span } from '../../../index/article.ts';
import { asShown } from '../../../index/shown.ts';
import { unescapeMarkdown } from '../../../src/discord/markdown.ts';
import { quoteMarkdown } from '../../../src/discord/quote-markdown.ts';
import { hostile } from './hostile.ts';
import { linksReadByOthers, readByOthers, settingReadByOthers } from './reading.ts';

const offset = 100;
const marks = [
  '[',
  ']',
  '](',
  '](https://evil.example)',
  '(',
  ')',
  ' ',
  '\n',
  'a',
  'bank.example',
  '"',
  '\\',
  '**',
  '|',
];
const pieces = fc.array(fc.oneof(fc.constantFrom(...hostile, ...marks), fc.string({ unit: 'grapheme' })), {
  minLength: 1,
});
const anySlice = pieces.map((parts) => parts.join('').trim()).filter((text) => text !== '');
const addresses = [
  'https://example.org/a_b*c*',
  'https://example.org/(a)',
  'https://example.org/a b>c',
  'https://example.org/"\'`|~[]',
  'http://x.y',
  'javascript:alert(1)',
  'https://bank.example@evil.example/',
  '/rules',
];

/** A stretch of the text that begins and ends between characters, with no blank at its ends. */
function stretch(text: string, a: number, b: number): Span | undefined {
  const start = a % text.length;
  const end = start + 1 + (b % (text.length - start));
  const words = text.slice(start, end);
  if (words.trim() !== words || words !== asShown(words) || Buffer.from(words).toString() !== words) return undefined;
  return { start: start + offset, end: end + offset };
}

const quote = fc
  .tuple(anySlice, fc.nat(), fc.nat(), fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...addresses))))
  .map(([text, a, b, links]) => {
    const answer = stretch(text, a, b);
    return {
      text,
      span: { start: offset, end: offset + text.length },
      ...(answer && { answer }),
      links: links.flatMap(([c, d, url]): Link[] => {
        const span = stretch(text, c, d);
        return span ? [{ ...span, url }] : [];
      }),
    };
  })
  .filter(({ text }) => text === asShown(text));

describe('quoteMarkdown', () => {
  it('puts the answering words in bold and shows the slice all the same', () => {
    fc.assert(
      fc.property(quote, ({ links: _, ...unlinked }) => {
        const markdown = quoteMarkdown(unlinked);
        expect(unescapeMarkdown(markdown)).toBe(unlinked.text);
        expect(readByOthers(`> ${markdown}`)).toBe(unlinked.text);
      }),
      { numRuns: 1_000 },
    );
  });

  it('shows the slice whatever is linked in it, and every link leads where the article’s words do', () => {
    fc.assert(
      fc.property(quote, (one) => {
        const markdown = quoteMarkdown(one, { linked: true });
        expect(unescapeMarkdown(markdown)).toBe(one.text);
        expect(settingReadByOthers(`> ${markdown}`)).toBe(one.text);
        const words = one.links.map(({ start, end }) => one.text.slice(start - offset, end - offset));
        const linked = linksReadByOthers(markdown);
        expect(linked.filter((link) => !words.includes(link.words))).toEqual([]);
        expect(linked.filter(({ target }) => !/^https?:\/\/(?:example\.org\/|x\.y)/.test(target))).toEqual([]);
        expect(linked).toHaveLength([...markdown.matchAll(/(?<=(?<!\\)(?:\\\\)*)\]\(|<https?:/g)].length);
      }),
      { numRuns: 3_000 },
    );
  });

  it('shows the answering words in bold', () => {
    const text = 'A hive holds *forty* bees.';
    expect(quoteMarkdown({ text, span: { start: 0, end: text.length }, answer: { start: 13, end: 20 } })).toBe(
      'A hive holds **\\*forty\\*** bees.',
    );
  });

  it('parts bold words where a link begins or ends, and keeps the blanks outside', () => {
    const text = 'Read the rules of the house first.';
    const span = { start: 0, end: text.length };
    const links = [{ start: 9, end: 14, url: 'https://example.org/rules' }];
    const linked = (start: number, end: number) =>
      quoteMarkdown({ text, span, links, answer: { start, end } }, { linked: true });
    expect(linked(0, 34)).toBe('**Read the** [**rules**](https://example.org/rules) **of the house first.**');
    expect(linked(5, 12)).toBe('Read **the** [**rul**es](https://example.org/rules) of the house first.');
    expect(linked(9, 14)).toBe('Read the [**rules**](https://example.org/rules) of the house first.');
    expect(quoteMarkdown({ text, span, links })).toBe(text);
  });

  it('lets an address that stands for itself be one', () => {
    const text = 'See https://example.org/a_b.';
    const links = [{ start: 4, end: 27, url: 'https://example.org/a_b' }];
    const markdown = quoteMarkdown({ text, span: { start: 0, end: text.length }, links }, { linked: true });
    expect([markdown, unescapeMarkdown(markdown)]).toEqual(['See <https://example.org/a_b>.', text]);
  });
});
