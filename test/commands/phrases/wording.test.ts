import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordingIn } from '../../../commands/phrases/wording.ts';
import { plain } from '../../../commands/reply/prose.ts';

/** `Intl` sets a blank that doesn't break between a number and its sign. */
function withPlainBlanks(text: string): string {
  return text.replace(/\s/g, ' ');
}

describe('the wording of a language', () => {
  it.each([
    ['en', '1,234,567', '50%', 'November 24, 2026', 'January 1, 2026'],
    ['es', '1.234.567', '50 %', '24 de noviembre de 2026', '1 de enero de 2026'],
    ['zh-CN', '1,234,567', '50%', '2026年11月24日', '2026年1月1日'],
    ['zh-TW', '1,234,567', '50%', '2026年11月24日', '2026年1月1日'],
    ['de', '1.234.567', '50 %', '24. November 2026', '1. Januar 2026'],
    ['fr', '1 234 567', '50 %', '24 novembre 2026', '1er janvier 2026'],
    ['ja', '1,234,567', '50%', '2026年11月24日', '2026年1月1日'],
    ['ko', '1,234,567', '50%', '2026년 11월 24일', '2026년 1월 1일'],
    ['pt-BR', '1.234.567', '50%', '24 de novembro de 2026', '1 de janeiro de 2026'],
  ])('writes numbers, shares and dates as %s does', (locale, million, half, autumn, newYear) => {
    const { number, percent, date } = wordingIn(locale);
    expect([
      withPlainBlanks(number(1_234_567)),
      withPlainBlanks(percent(0.5)),
      date('2026-11-24'),
      date('2026-01-01'),
    ]).toEqual([million, half, autumn, newYear]);
  });

  it('rounds a share to whole percents', () => {
    expect([0, 0.336, 0.999, 1].map(wordingIn('en').percent)).toEqual(['0%', '34%', '100%', '100%']);
  });

  it.each([
    ['en', ['Chinese', 'English', 'Spanish', 'German']],
    ['es', ['chino', 'inglés', 'español', 'alemán']],
    ['zh-CN', ['中文', '英语', '西班牙语', '德语']],
    ['zh-TW', ['中文', '英文', '西班牙文', '德文']],
    ['de', ['Chinesisch', 'Englisch', 'Spanisch', 'Deutsch']],
    ['fr', ['chinois', 'anglais', 'espagnol', 'allemand']],
    ['ja', ['中国語', '英語', 'スペイン語', 'ドイツ語']],
    ['ko', ['중국어', '영어', '스페인어', '독일어']],
    ['pt-BR', ['chinês', 'inglês', 'espanhol', 'alemão']],
  ])('names languages in %s', (locale, names) => {
    expect(['zh', 'en', 'es', 'de'].map(wordingIn(locale).languageName)).toEqual(names);
  });

  it('names a language that it doesn’t know by its code', () => {
    expect(wordingIn('en').languageName('xx')).toBe('xx');
  });
});

describe('a plural', () => {
  const forms = { one: 'one', other: 'other' };
  const words = ['other', 'one', 'other', 'other'];
  const single = ['other', 'other', 'other', 'other'];

  it.each([
    ['en', words],
    ['es', words],
    ['zh-CN', single],
    ['zh-TW', single],
    ['de', words],
    ['fr', ['one', 'one', 'other', 'other']],
    ['ja', single],
    ['ko', single],
    ['pt-BR', ['one', 'one', 'other', 'other']],
  ])('of 0, 1, 2 and 5 takes the forms of %s', (locale, expected) => {
    expect([0, 1, 2, 5].map((n) => wordingIn(locale).plural(n, forms))).toEqual(expected);
  });

  it('is the general form where a language’s own one is missing', () => {
    expect([1, 1_000_000].map((n) => wordingIn('es').plural(n, { other: 'other' }))).toEqual(['other', 'other']);
  });
});

describe('a list', () => {
  it.each([
    ['en', 'and', ['', 'a', 'a and b', 'a, b, and c']],
    ['en', 'or', ['', 'a', 'a or b', 'a, b, or c']],
    ['es', 'and', ['', 'a', 'a y b', 'a, b y c']],
    ['es', 'or', ['', 'a', 'a o b', 'a, b o c']],
    ['zh-CN', 'and', ['', 'a', 'a和b', 'a、b和c']],
    ['zh-TW', 'or', ['', 'a', 'a或b', 'a、b或c']],
    ['de', 'and', ['', 'a', 'a und b', 'a, b und c']],
    ['fr', 'or', ['', 'a', 'a ou b', 'a, b ou c']],
    ['ja', 'and', ['', 'a', 'a、b', 'a、b、c']],
    ['ko', 'and', ['', 'a', 'a 및 b', 'a, b 및 c']],
    ['pt-BR', 'or', ['', 'a', 'a ou b', 'a, b ou c']],
  ] as const)('is joined in %s by its word for “%s”', (locale, joint, expected) => {
    const { list } = wordingIn(locale);
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => plain(list(items, joint)))).toEqual(expected);
  });

  it('joins by “and” unless told otherwise', () => {
    expect(plain(wordingIn('en').list(['a', 'b']))).toBe('a and b');
  });

  it('changes the Spanish joining word before its own sound', () => {
    const { list } = wordingIn('es');
    expect([plain(list(['Francia', 'Italia'])), plain(list(['siete', 'ocho'], 'or'))]).toEqual([
      'Francia e Italia',
      'siete u ocho',
    ]);
  });

  it('sets every item in bold, whatever stands in it, and nothing else', () => {
    const locales = fc.constantFrom('en', 'es', 'zh-CN', 'zh-TW');
    const joints = fc.constantFrom('and' as const, 'or' as const);
    fc.assert(
      fc.property(locales, joints, fc.array(fc.string({ minLength: 1 }), { maxLength: 8 }), (locale, joint, items) => {
        const pieces = wordingIn(locale).list(items, joint);
        expect(pieces.flatMap(({ kind, text }) => (kind === 'strong' ? [text] : []))).toEqual(items);
        expect(pieces.filter(({ kind }) => kind !== 'strong' && kind !== 'own')).toEqual([]);
      }),
    );
  });
});
