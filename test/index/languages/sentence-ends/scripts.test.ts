import { describe, expect, it } from 'vitest';
import { cut } from './cut.ts';

/** By language: sentences in its own script, and what stands between two. */
const texts: Readonly<Record<string, readonly [blank: string, sentences: readonly string[]]>> = {
  hi: [' ', ['राम घर गया।', 'सीता वहाँ थी।', 'क्या वह आई?', 'डॉ. शर्मा आए।']],
  sa: [' ', ['सत्यं वद।', 'धर्मं चर॥', 'इति।']],
  bn: [' ', ['আমি ভাত খাই।', 'তুমি কোথায়?', 'সে বাড়ি গেছে।']],
  ar: [' ', ['أين الباب؟', 'الباب هنا.', 'جاء د. سامي!', 'ثم ذهب.']],
  ur: [' ', ['یہ گھر ہے۔', 'وہ کہاں ہے؟', 'وہ آیا۔']],
  fa: [' ', ['او آمد.', 'کجا بود؟', 'رفت.']],
  hy: [' ', ['Նա եկավ։', 'Տունը մեծ է։', 'Դուռը փակ է:', 'Վերջ։']],
  am: [' ', ['ቤቱ ትልቅ ነው።', 'እሱ መጣ።', 'የት ነው፧']],
  my: [' ', ['သူ လာတယ်။', 'အိမ်၊ ကား ရှိတယ်။', 'ကောင်းတယ်။']],
  km: [' ', ['គាត់មក។', 'ផ្ទះធំ។', 'ចប់៕']],
  bo: [' ', ['ཁོང་ཡོང་།', 'ཁང་པ་ཆེན་པོ།']],
  el: [' ', ['Πού είναι το σπίτι;', 'Εδώ είναι.', 'Ήρθε ο κ. Νίκου.']],
  he: [' ', ['הוא בא.', 'איפה הבית?', 'הנה.']],
  ko: [' ', ['그는 왔다.', '집이 어디니?', '저기다.']],
  ja: ['', ['彼は来た。', '「どこ？」と母が聞いた。', '『ここ！』って答えた。', '終わり｡']],
  zh: ['', ['他来了。', '“房子在哪里？”', '这里（！）很大。', '他喜欢P!nk。', '完了……']],
};

describe('the marks of every script', () => {
  it.each(Object.entries(texts))('end sentences in %s', (language, [blank, sentences]) => {
    expect(cut(sentences.join(blank), language)).toEqual(sentences);
  });

  it('end sentences in an article of another language, too', () => {
    expect(cut('The sign says यह घर है। It is old. The other says 他来了。It is new.')).toEqual([
      'The sign says यह घर है।',
      'It is old.',
      'The other says 他来了。',
      'It is new.',
    ]);
  });
});
