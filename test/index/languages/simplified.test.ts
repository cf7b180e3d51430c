import { expect, it } from 'vitest';
import { simplify } from '../../../index/languages/simplified.ts';
import { simplifiedPairs } from '../../../index/languages/simplified-characters.ts';

function inSimplified(text: string): string {
  return [...text].map(simplify).join('');
}

it('writes traditional characters and variants as simplified ones', () => {
  expect(['龍舟賽甚麼時候舉行', '圖書館裡', '圖書館裏', '臺灣', '著名', '衞生', '頭髮'].map(inSimplified)).toEqual([
    '龙舟赛什么时候举行',
    '图书馆里',
    '图书馆里',
    '台湾',
    '着名',
    '卫生',
    '头发',
  ]);
});

it('leaves simplified characters and other scripts as they are', () => {
  expect(inSimplified('龙舟赛什么时候举行 かな 한글 AI')).toBe('龙舟赛什么时候举行 かな 한글 AI');
});

it('has a pair of two characters each, none of which has to be looked up twice', () => {
  const pairs = simplifiedPairs.trim().split(/\s+/);
  expect(pairs.filter((pair) => pair.length !== 2)).toEqual([]);
  expect(pairs.filter((pair) => simplify(pair.slice(1)) !== pair.slice(1))).toEqual([]);
});
