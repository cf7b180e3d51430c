import { ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code, prose, strong } from '../../../commands/reply/prose.ts';
import { type Block, heading, note, reply } from '../../../commands/reply/reply.ts';
import { quoteFrom } from '../../../index/quote.ts';
import { presentOnDiscord } from '../../../src/discord/present.ts';
import { articleFrom } from '../../index/seed-article.ts';

const article = articleFrom('He said *stop*\nand left.\n');
const quote = quoteFrom(
  article,
  { start: 0, end: 24 },
  { section: '1', sentences: [1, 1], answer: { start: 8, end: 14 } },
);

function texts(blocks: readonly Block[]): string[][] {
  return presentOnDiscord(reply('public', ...blocks)).map(([container]) => {
    return container.components.map((part) =>
      part.type === ComponentType.TextDisplay ? part.content : part.type.toString(),
    );
  });
}

describe('presentOnDiscord', () => {
  it('sets each kind of block, and escapes what it was given', () => {
    const blocks: Block[] = [
      { kind: 'question', text: 'what did\n*he* say?' },
      heading(prose`On “${'_x_'}”`),
      note(prose`Use ${code('/read 1')}, ${strong('*now*')}.`),
      { kind: 'quote', quote, reference: prose`§1 · ${'[T]'}` },
      { kind: 'list', items: [{ name: prose`${'a*'}`, detail: prose`b` }] },
    ];
    expect(texts(blocks)).toEqual([
      [
        '**what did \\*he\\* say?**',
        '### On “\\_x\\_”',
        'Use `/read 1`, **\\*now\\***.',
        '> He said **\\*stop\\*** and left.\n-# §1 · \\[T\\]',
        'a\\*\n-# b',
      ],
    ]);
  });

  it('keeps every page within Discord’s limits and cuts no block, for any reply', () => {
    const words = fc.string({ unit: fc.constantFrom('a', '*', ' '), minLength: 1, maxLength: 1_150 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 60 }), (notes) => {
        const whole = notes.map((text) => texts([note(prose`${text}`)])[0]?.[0]);
        const pages = texts(notes.map((text) => note(prose`${text}`)));
        expect(pages.flat()).toEqual(whole);
        for (const page of pages) {
          expect(page.join('').length).toBeLessThanOrEqual(4_000);
          expect(page.length + 1).toBeLessThanOrEqual(40);
        }
      }),
    );
  });
});
