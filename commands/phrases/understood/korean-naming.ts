import type { NamingWords } from './naming-words.ts';

const article = '(?:글|기사)';
/** What texts are called. */
const some = String.raw`(?:문서|페이지|파일|규칙|규정|규약|회칙|이용\s?약관|약관|내규|정관|헌장|정책|방침|계약서|매뉴얼|설명서|안내서|안내문|가이드라인|가이드|핸드북|자주\s?묻는\s?질문|faq|업데이트\s?내역|변경\s?기록|회의록|시간표|일정표|메뉴|레시피|공지사항|공지|인터뷰|보고서)`;
const word = String.raw`[\p{L}\p{N}]{1,12}`;
const about = String.raw`(?<name>${word}(?:\s${word})?)(?:에\s?(?:대한|관한)\s|\s)${article}`;
const called = String.raw`(?<name>(?:${word}\s){0,2}?${some})`;
const by = String.raw`(?:에\s?따르면|에\s?의하면|에서는|에서|에는)[,\s]*`;

/** What leads to a name hangs on it. */
export const koreanNaming: NamingWords = {
  cues: [article, some].map((form) => new RegExp(form, 'iu')),
  article: [
    String.raw`(?<by>)(?<!\p{L})(?:이\s|그\s)?${about}${by}`,
    String.raw`(?<!\p{L})${about}(?:을|를|은|는|이|가)?(?!\p{L})`,
  ].map((form) => new RegExp(form, 'giu')),
  some: [
    String.raw`(?<by>)(?<!\p{L})(?:이\s|그\s)?${called}${by}`,
    String.raw`(?<!\p{L})${called}(?:은|는|이|가)(?!\p{L})`,
  ].map((form) => new RegExp(form, 'giu')),
  whole: [new RegExp(String.raw`(?<!\p{L})${called}(?:을|를|은|는|이|가)?(?!\p{L})`, 'giu')],
  it: '이 글',
  dropsSubject: true,
};
