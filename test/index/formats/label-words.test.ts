import { describe, expect, it } from 'vitest';
import { isContainer, namesRules, partWord } from '../../../index/formats/label-words.ts';

describe('partWord', () => {
  it('gives the full form of what a numbered part is called, in small letters', () => {
    expect(['Section', 'sec', 'ART', 'Rule', 'Kapitel', 'artículo'].map(partWord)).toEqual([
      'section',
      'section',
      'article',
      'rule',
      'kapitel',
      'artículo',
    ]);
  });

  it('knows no other word, nor a property that every object has', () => {
    expect(['sections', 'apple', '', 'constructor'].map(partWord)).toEqual(Array(4).fill(undefined));
  });
});

describe('isContainer', () => {
  it('tells what holds others from what is held', () => {
    const words = ['part', 'chapter', 'kapitel', '章', 'section', 'rule', '条', undefined];
    expect(words.map(isContainer)).toEqual([true, true, true, true, false, false, false, false]);
  });
});

describe('namesRules', () => {
  it('knows titles under which numbers count rules or questions', () => {
    const titles = [
      'House Rules',
      'Terms of use',
      'FAQ',
      'Licence',
      'Satzung des Vereins',
      'Règles du jeu',
      '游戏规则',
    ];
    expect(titles.map(namesRules)).toEqual(Array(7).fill(true));
  });

  it('takes steps, and words that only hold one of these, for none', () => {
    expect(['How to install it', 'Rulers and kings', 'Lawn care', '步骤'].map(namesRules)).toEqual(
      Array(4).fill(false),
    );
  });
});
