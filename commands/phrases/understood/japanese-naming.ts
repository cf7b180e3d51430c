import type { NamingWords } from './naming-words.ts';

const article = '(?:記事|文章)';
/** What texts are called. */
const some =
  '(?:文書|ページ|ファイル|利用規約|規約|規則|ルール|会則|規程|規定|約款|契約書|憲章|ポリシー|方針|条件|マニュアル|手引き?|取扱説明書|説明書|ガイドライン|ガイド|ハンドブック|よくある質問|faq|更新履歴|変更履歴|リリースノート|議事録|時刻表|予定表|スケジュール|メニュー|レシピ|お知らせ|インタビュー|報告書|レポート)';
/** No particle in a name: they are in hiragana. */
const name = String.raw`[\p{Script=Han}\p{Script=Katakana}ーA-Za-z\p{N}]{1,12}?`;
const called = `(?<name>${name})(?:の|についての|に関する|という)${article}`;
const someCalled = `(?<name>(?:${name}の?)?${some})`;
const by = '(?:によると|によれば|に従うと|に基づくと|の中では|の中で|では)[、,]?';
const says = '(?:言って|書いて|書かれて|述べて|定めて|決まって|説明して)';

/** What leads to a name stands behind it. */
export const japaneseNaming: NamingWords = {
  cues: [article, some].map((form) => new RegExp(form, 'iu')),
  article: [
    new RegExp(`(?<by>)${called}${by}`, 'giu'),
    new RegExp(`${called}(?:には|に|は)?(?=.{0,20}${says})`, 'giu'),
    new RegExp(called, 'giu'),
  ],
  some: [
    new RegExp(`(?<by>)(?:この|その)?${someCalled}${by}`, 'giu'),
    new RegExp(`(?:この|その)?${someCalled}(?:には|に|は)?(?=.{0,20}${says})`, 'giu'),
  ],
  whole: [new RegExp(someCalled, 'giu')],
  it: 'これ',
  dropsSubject: true,
};
