import { type Entity, inOrder, type Written, writtenIn } from './entities.ts';

const written: Written = [
  {
    kind: 'date',
    pattern:
      /(?:(?:明治|大正|昭和|平成|令和)\s?\d{1,2}年|\d{3,4}年)(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月\d{1,2}日|[月火水木金土日]曜日/g,
  },
  { kind: 'time', pattern: /(?:午前|午後)?\d{1,2}時(?:\d{1,2}分|半)?(?!間)|\d{1,2}:\d\d/g },
  { kind: 'percent', pattern: /\d+(?:\.\d+)?\s?(?:[%％]|パーセント|割)/g },
  { kind: 'money', pattern: /[¥￥]\s?\d+(?:,\d{3})*|\d+(?:,\d{3})*(?:[万億千])*円/g },
  { kind: 'duration', pattern: /\d+(?:年間?|か月間?|ヶ月間?|ヵ月間?|週間|日間?|時間|分間?|秒間?)/g },
  { kind: 'number', pattern: /\d+(?:,\d{3})*(?:\.\d+)?|[一二三四五六七八九十百千万億]+(?=[人個回歳台本枚件名つ])/g },
];

/** Numbers and dates of one Japanese sentence, in order of appearance. Nothing tells names from other words. */
export function entitiesInJapanese(sentence: string): Entity[] {
  return inOrder(writtenIn(sentence, [], written));
}
