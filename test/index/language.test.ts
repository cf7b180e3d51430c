import { expect, it } from 'vitest';
import { detectLanguage } from '../../index/language.ts';

it('tells a text’s language by its script', () => {
  const texts = ['The city is large.', '上海是一座城市。', '東京は日本の首都です。', '서울은 도시이다.', '12 345', ''];
  expect(texts.map(detectLanguage)).toEqual(['en', 'zh', 'ja', 'ko', 'en', 'en']);
});
