import { describe, expect, it } from 'vitest';
import { isBareAddress, maskedAddress } from '../../../src/discord/masked-link.ts';

describe('maskedAddress', () => {
  it('is the address as it stands where nothing in it needs encoding', () => {
    expect(maskedAddress('the rules', 'https://example.org/a/b?c=d&e=%20#f')).toBe(
      'https://example.org/a/b?c=d&e=%20#f',
    );
  });

  it('encodes what would end a link or be read as markup', () => {
    expect(maskedAddress('the rules', 'https://example.org/a(b) c>d*e*|f|`g`\'[h]"')).toBe(
      'https://example.org/a%28b%29%20c%3Ed%2Ae%2A%7Cf%7C%60g%60%27%5Bh%5D%22',
    );
  });

  it('leads to http and https only, and not past a user’s name or to what is too long', () => {
    const refused = [
      'javascript:alert(1)',
      'ftp://example.org',
      'mailto:a@example.org',
      'data:text/html,x',
      'discord://-/settings',
      '#rules',
      '/rules',
      'example.org',
      'https://bank.example@evil.example/',
      'https://[::1]/',
      `https://example.org/${'a'.repeat(500)}`,
      'https://',
      '',
    ];
    expect(refused.map((url) => maskedAddress('the rules', url))).toEqual(refused.map(() => undefined));
  });

  it('is none behind words that look like another address', () => {
    const refused = [
      'https://bank.example',
      'http://evil.example',
      'bank.example',
      'BANK.example/login',
      'bank．example',
      'bank。example',
      'see www.bank.example for more',
    ];
    expect(refused.map((words) => maskedAddress(words, 'https://evil.example/'))).toEqual(refused.map(() => undefined));
  });

  it('is there behind words that name the host it leads to, or a file', () => {
    const url = 'https://www.example.org/';
    expect(
      ['example.org', 'www.example.org', 'Node.js', 'e.g. this', 'the U.S.'].map((words) => maskedAddress(words, url)),
    ).toEqual(Array(5).fill(url));
  });

  it('is none behind words whose brackets Discord would pair with its own, or without a letter', () => {
    const url = 'https://example.org/';
    expect(['a [b', 'a](b', '→', ' '].map((words) => maskedAddress(words, url))).toEqual(Array(4).fill(undefined));
    expect(['[b]', 'a [b] c', 'a] b'].map((words) => maskedAddress(words, url))).toEqual(Array(3).fill(url));
  });
});

describe('isBareAddress', () => {
  it('is true of words that are the address itself, letter for letter', () => {
    const same = (url: string) => isBareAddress(url, url);
    expect(
      ['https://example.org/a_b', 'http://x.y', 'https://x.y/*', 'https://x.y/a b', 'ftp://x.y'].map(same),
    ).toEqual([true, true, false, false, false]);
    expect(isBareAddress('https://example.org', 'https://example.org/')).toBe(false);
  });
});
