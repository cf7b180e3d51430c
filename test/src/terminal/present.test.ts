import { describe, expect, it } from 'vitest';
import { code, prose } from '../../../commands/reply/prose.ts';
import { heading, note, reply } from '../../../commands/reply/reply.ts';
import { quoteFrom } from '../../../index/quote.ts';
import { presentInTerminal } from '../../../src/terminal/present.ts';
import { articleFrom } from '../../index/seed-article.ts';

const article = articleFrom('A hive holds forty\nthousand bees.\n');
const quote = quoteFrom(article, { start: 0, end: 33 }, { section: '1', answer: { start: 13, end: 27 } });
const whole = reply(
  'public',
  { kind: 'question', text: 'How many?' },
  heading(prose`Bees`),
  { kind: 'quote', quote, reference: prose`§1` },
  note(prose`Type ${code('/help')}.`),
  { kind: 'list', items: [{ name: prose`a`, detail: prose`b` }] },
);

describe('presentInTerminal', () => {
  it('is plain text where it is piped', () => {
    expect(presentInTerminal(whole, { color: false, echo: true })).toMatchInlineSnapshot(`
      "> How many?

      Bees

        │ A hive holds forty thousand bees.
          §1

      Type /help.

        a
            b
      "
    `);
  });

  it('puts the answering words in bold where there is colour', () => {
    const text = presentInTerminal(reply('public', { kind: 'quote', quote, reference: prose`§1` }), {
      color: true,
      echo: false,
    });
    expect(text).toBe('  │ A hive holds \x1b[1mforty thousand\x1b[22m bees.\n    \x1b[2m§1\x1b[22m\n');
  });

  it('wraps at the terminal’s width', () => {
    const text = presentInTerminal(whole, { color: false, echo: false, width: 24 });
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(24);
  });

  it('lets no control character of an article reach the terminal', () => {
    const hostile = articleFrom('Red \x1b[31malert\x07 here.');
    const text = presentInTerminal(
      reply('public', {
        kind: 'quote',
        quote: quoteFrom(hostile, { start: 0, end: hostile.text.length }, { section: '1' }),
        reference: prose`§1`,
      }),
      { color: true, echo: false },
    );
    expect(text).toBe('  │ Red ␛[31malert␇ here.\n    \x1b[2m§1\x1b[22m\n');
  });
});
