import { describe, expect, it } from 'vitest';
import { parseMetadata } from '../../index/metadata.ts';

describe('parseMetadata', () => {
  it('reads what a file can’t say itself', () => {
    expect(parseMetadata('title: Bees\nauthor: A. Keeper\ndate: 2026-11-24\nlanguage: zh_TW\n')).toEqual({
      title: 'Bees',
      author: 'A. Keeper',
      date: expect.stringContaining('2026'),
      language: 'zh-TW',
    });
  });

  it.each(['English', '中文', 'e', '12'])('refuses %s for a language and says what it wants', (language) => {
    expect(() => parseMetadata(`language: "${language}"`)).toThrow('language must be a code such as en or zh-TW');
  });

  it('refuses what it doesn’t know', () => {
    expect(() => parseMetadata('titel: Bees')).toThrow(/titel/);
  });

  it('takes an empty file for no metadata', () => {
    expect(parseMetadata('')).toEqual({});
  });
});
