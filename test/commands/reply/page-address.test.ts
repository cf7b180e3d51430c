import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, originalAddress, pageAddress, pageId, webAddress } from '../../../commands/reply/page-address.ts';
import { quoteFrom } from '../../../index/quote.ts';
import { articleFrom } from '../../src/pages/shelf.ts';

describe('pageId', () => {
  it('is the file’s path, readable and safe', () => {
    expect(['rules.md', 'club/house_rules.v2.txt', '000_a07.txt'].map(pageId)).toEqual([
      'rules-md',
      'club--house_rules.v2-txt',
      '000_a07-txt',
    ]);
  });

  it('keeps files apart whose names were not safe', () => {
    const ids = [
      'House Rules.md',
      'house rules.md',
      'house-rules-md.md',
      'house-rules.md',
      'con.md',
      '规则.md',
      '…',
    ].map(pageId);
    expect(ids).toEqual([
      'house-rules-md-2157eebe',
      'house-rules-md-030618af',
      'house-rules-md-md',
      'house-rules-md',
      'con-md-fbdfe56b',
      '规则-md-c608c3c6',
      'article-b4935894',
    ]);
  });

  it('is the same however a system writes an accent', () => {
    expect(pageId('café.md')).toBe(pageId('cafe\u0301.md'));
  });

  it('is unique, one part of a path, and short', () => {
    const part = fc.stringMatching(/^[a-c.\-_ é]{1,4}$/);
    const path = fc
      .tuple(fc.array(part, { minLength: 1, maxLength: 3 }), fc.constantFrom('md', 'txt'))
      .map(([parts, ending]) => `${parts.join('/')}.${ending}`);
    fc.assert(
      fc.property(path, path, (one, other) => {
        const [id, second] = [pageId(one), pageId(other)];
        expect(id === second).toBe(one.normalize('NFC') === other.normalize('NFC'));
        expect(id).toMatch(/^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}._-]*[\p{L}\p{M}\p{N}])?$/u);
      }),
    );
    expect(encodeURIComponent(pageId(`${'规'.repeat(200)}.md`)).length).toBeLessThan(100);
  });
});

describe('anchorOf', () => {
  it('has the author’s own number in it', () => {
    expect([anchorOf('3.2'), anchorOf('9.1(1)', 2), anchorOf('4+1'), anchorOf('Annex A', 3)]).toEqual([
      's3.2',
      's9.1(1)-2',
      's4+1',
      'sAnnex_A-3',
    ]);
  });

  it('is an id that no other section or sentence has', () => {
    const number = fc.stringMatching(/^[1a_~\- :"<]{1,4}$/);
    const place = fc.tuple(number, fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }));
    fc.assert(
      fc.property(place, place, (one, other) => {
        expect(anchorOf(...one) === anchorOf(...other)).toBe(JSON.stringify(one) === JSON.stringify(other));
        expect(anchorOf(...one)).not.toMatch(/[\s"'<>&%:]/);
      }),
    );
  });
});

const club = articleFrom(
  'club.md',
  '---\nurl: https://example.org/club?id=1#top\n---\n# Club\n\nFees are due in May. Guests pay three pounds. Nobody else pays.\n',
);

function quoted(words: string, sentences: readonly [number, number]) {
  const start = club.text.indexOf(words);
  return quoteFrom(club, { start, end: start + words.length }, { section: '1', sentences });
}

describe('the address of a quote', () => {
  it('of one sentence has its anchor and its words', () => {
    expect(pageAddress('https://a.b/c', club, quoted('Guests pay three pounds.', [2, 2]))).toBe(
      `https://a.b/c/a/club-md?e=${club.edition}#s1-2:~:text=Guests%20pay%20three%20pounds.`,
    );
  });

  it('of several sentences names the first and the last', () => {
    const quote = quoted('Fees are due in May. Guests pay three pounds.', [1, 2]);
    expect(pageAddress('https://a.b', club, quote)).toBe(
      `https://a.b/a/club-md?e=${club.edition}&from=s1-1&to=s1-2#s1-1:~:text=Fees%20are%20due%20in%20May.%20Guests%20pay%20three%20pounds.`,
    );
  });

  it('in the original has the words beside it, too', () => {
    expect(originalAddress(club, quoted('Guests pay three pounds.', [2, 2]))).toBe(
      'https://example.org/club?id=1#top:~:text=are%20due%20in%20May.-,Guests%20pay%20three%20pounds.,-Nobody%20else%20pays',
    );
  });
});

it('webAddress takes http and https only, and nothing that hides a host or points at words already', () => {
  const urls = [
    'https://a.b/#c:~:text=d',
    'http://a.b',
    'https://u:p@a.b',
    'javascript:alert(1)',
    'file:///etc',
    'a.b',
    undefined,
  ];
  expect(urls.map((url) => webAddress(url)?.href)).toEqual([
    'https://a.b/#c',
    'http://a.b/',
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
