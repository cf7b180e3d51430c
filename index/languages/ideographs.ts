import { wordSet } from './language.ts';

/** A character of Chinese, Japanese or Korean. */
export const ideograph = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]|[\ud840-\ud8bf][\udc00-\udfff]/;
/** Runs of them. */
export const ideographs = /(?:[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]|[\ud840-\ud8bf][\udc00-\udfff])+/g;

/**
 * Chinese question and grammar words: the bigrams and single characters that say nothing about a topic. Names and titles in
 * Chinese stand in articles of any language, so these are stop words everywhere.
 */
export const ideographicStopWords = wordSet(`
  的 了 是 在 和 与 與 及 或 也 都 就 而 之 于 於 以 为 為 被 把 从 從 到 对 對 由 吗 嗎 呢 吧 啊 么 麼 什 什么 什麼
  哪 哪些 哪里 哪裡 哪个 哪個 哪一 谁 誰 何 何时 何時 何地 怎 怎么 怎麼 怎样 怎樣 如何 为什 為什 为何 為何 多少 几 幾 这 這 那 其 他 她 它 们 們 个 個
  有 没 沒 不 会 會 能 可 可以 一个 一個 请 請 问 問 是什 是谁 是誰 的是`);

/** Chinese and Japanese sentences end with their own marks, and with closing quotation marks and brackets behind them. */
export function ideographicEnds(text: string): number[] {
  return [...text.matchAll(/(?:[。！？!?｡]|…+)+[”’」』）》〉】"')\]]*/gu)].map((mark) => mark.index + mark[0].length);
}
