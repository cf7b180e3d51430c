import { askedByText } from './asked-by-text.ts';
import { chinese } from './chinese.ts';
import { ideographicEnds } from './ideographs.ts';
import { japaneseAsking } from './japanese-asked.ts';
import { entitiesInJapanese } from './japanese-entities.ts';
import { type CutWord, type Language, nothing, wordSet } from './language.ts';
import { stopListOf } from './stop-lists.ts';
import { mentionsByUnicode } from './unicode-mentions.ts';

/** Shorter words in hiragana alone carry grammar: は, です. */
const shortestHiragana = 3;

let words: Intl.Segmenter | undefined;

/**
 * Words by ICU's dictionary, which comes with the JavaScript engine. It takes foreign names apart, so that what stands in katakana without a break is one
 * word; what is written in hiragana alone and short carries grammar.
 */
function* cutByDictionary(text: string): Iterable<CutWord> {
  words ??= new Intl.Segmenter('ja', { granularity: 'word' });
  let name: { 0: string; index: number } | undefined;
  for (const { segment, index, isWordLike } of words.segment(text)) {
    if (!isWordLike) continue;
    const isKatakana = /^[\u30a1-\u30ff]+$/.test(segment);
    if (name && isKatakana && name.index + name[0].length === index) {
      name[0] += segment;
      continue;
    }
    if (name) yield name;
    name = isKatakana ? { 0: segment, index } : undefined;
    if (!isKatakana && !(/^[\u3041-\u309f]+$/.test(segment) && segment.length < shortestHiragana))
      yield { 0: segment, index };
  }
  if (name) yield name;
}

/** A word without the hiragana that its kanji are inflected by: 変える and 変え are 変. */
function withoutOkurigana(word: string): string {
  return /[\u3400-\u9fff]/.test(word) ? word.replace(/[\u3041-\u309f]+/g, '') : word;
}

const shaping = wordSet('方法 理由 場合 名前 名称 意味 種類');

let listed: ReadonlySet<string> | undefined;

/** Japanese, cut into whole words by a dictionary. */
export const japanese: Language = {
  ...chinese,
  code: 'ja',
  scripts: ['Jpan'],
  sentenceEnds: ideographicEnds,
  words: {
    ...chinese.words,
    cut: cutByDictionary,
    apart: nothing,
    stem: withoutOkurigana,
    get stopWords() {
      listed ??= new Set([...chinese.words.stopWords, ...stopListOf('jpn'), '何']);
      return listed;
    },
  },
  questions: {
    ...chinese.questions,
    askedFor: askedByText(japaneseAsking),
    isAsking: (word) => shaping.has(word),
    anyArticle: wordSet('記事 文書 文章 資料 本文 ページ'),
    chat: nothing,
  },
  sentences: {
    ...chinese.sentences,
    entitiesIn: entitiesInJapanese,
    joins:
      /^\P{L}*(?:彼女?|彼ら|これ|それ|あれ|この|その|ここ|そこ|しかし|だが|ただし|一方|また|さらに|そして|そのため|したがって|だから|よって|例えば|たとえば|なお|つまり|同様に|最後に|その後|それから|次に)/u,
    opensAlone: /^\P{L}*この(?:記事|文書|規約|ガイド|ページ|資料|ポリシー)/u,
    circumstance: /^\P{L}*(?:もし|万一|注意|注:|※)/u,
    refersElsewhere: /上記|下記|以下の|次の(?:よう|とおり)|前述|前記/u,
    reason: /ため|から|ので|理由|原因|により/,
    means: /により|によって|を使って|を用いて|で行う/,
    definition: /とは|である|という|と呼ばれ|を指す|をいう/,
    denial: /ない|ません|ず(?:に|、)|なかった|禁止|不可/,
    permission: /できる|できます|できない|できません|必要|なければ|してはならない|禁止|可能|可とする|ものとする/,
    mentions: mentionsByUnicode,
  },
  detection: { ...chinese.detection, letters: /[\u3040-\u30ff]/g, asks: undefined },
  model: 'english',
  caution: 1,
  // Set by hand: of what is shown as sure, five of six are right on JaQuAD then, as in other languages; without it seven of ten.
  doubt: 2,
};
