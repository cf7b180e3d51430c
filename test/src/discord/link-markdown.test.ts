import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkMarkdown } from '../../../src/discord/link-markdown.ts';
import { unescapeMarkdown } from '../../../src/discord/markdown.ts';

const url = 'https://a.b/a/club-md?e=0a1b2c3d#s9.1(1)-2:~:text=Guests%20pay';
const piece = { kind: 'link', text: '§9.1(1), sentence 2 · The *club*', url, beginning: '§9.1(1)' } as const;

describe('linkMarkdown', () => {
  it('leads to the words on their page, its brackets encoded and its mark for browsers kept', () => {
    expect(linkMarkdown(piece, 'whole')).toBe(
      '[§9.1(1), sentence 2 · The \\*club\\*](https://a.b/a/club-md?e=0a1b2c3d#s9.1%281%29-2:~:text=Guests%20pay)',
    );
  });

  it('is shorter, or only words, where there is no room', () => {
    expect(linkMarkdown(piece, 'short')).toBe(
      '[§9.1(1), sentence 2 · The \\*club\\*](https://a.b/a/club-md?e=0a1b2c3d#s9.1%281%29-2)',
    );
    expect(linkMarkdown({ ...piece, url: 'https://a.b/c#:~:text=d' }, 'short')).toBe(
      '[§9.1(1), sentence 2 · The \\*club\\*](https://a.b/c)',
    );
    expect(linkMarkdown(piece, 'none')).toBe('§9.1(1), sentence 2 · The \\*club\\*');
  });

  it('is shorter where the whole address is longer than one may be', () => {
    expect(linkMarkdown({ ...piece, url: `https://a.b/#s1:~:text=${'x'.repeat(600)}` }, 'whole')).toContain(
      '](https://a.b/#s1)',
    );
  });

  it('begins the words only, where they look like another address or have a bracket that Discord would pair', () => {
    for (const title of ['bank.example', 'a [b']) {
      const shown = linkMarkdown({ ...piece, text: `§9.1(1) · ${title}` }, 'whole');
      expect(shown).toMatch(/^\[§9\.1\(1\)\]\(https:\/\/a\.b\/[^()]*\) · \S/);
    }
  });

  it('shows its words to the letter', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', ' ', '[', ']', '(', ')', '*', '_', '\\', '§', '.', '~', '`', '\u202e'),
        }),
        (words) => {
          const text = `§1 · ${words}`;
          expect(unescapeMarkdown(linkMarkdown({ kind: 'link', text, url, beginning: '§1' }, 'whole'))).toBe(text);
        },
      ),
    );
  });
});
