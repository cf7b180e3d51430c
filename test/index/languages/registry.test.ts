import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../index/answer/answer.ts';
import { type ArticleIndex, indexArticle } from '../../../index/article-index.ts';

import { otherLanguages } from '../../../index/languages/other-languages.ts';
import { languageOf, languages } from '../../../index/languages/registry.ts';
import { sentenceLanguages } from '../../../index/languages/sentence-ends/registry.ts';
import { parseMetadata } from '../../../index/metadata.ts';
import { readText } from '../read-text.ts';

describe('languageOf', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['zh', 'zh'],
    ['zh-TW', 'zh'],
    ['zh-Hant-HK', 'zh'],
    ['ja-JP', 'ja'],
    ['ko', 'ko'],
    ['es-419', 'es'],
    ['de-AT', 'de'],
    ['pt-BR', 'pt'],
    ['no', 'no'],
    ['nb-NO', 'no'],
    ['nn', 'no'],
    ['ar-EG', 'ar'],
  ])('gives %s the rules of %s', (tag, code) => {
    const { rules, code: own } = languageOf(tag);
    expect([rules, own]).toEqual(['own', code]);
  });

  it.each([
    ['hu', 'hu'],
    ['cs-CZ', 'cs'],
    ['en-Shaw', 'en'],
    ['zh-Latn', 'zh'],
    ['xx', 'xx'],
  ])('reads %s, whose language or script has no entry, by Unicode’s rules', (tag, code) => {
    const { rules, code: own } = languageOf(tag);
    expect([rules, own]).toEqual(['unicode', code]);
  });

  it('is the same entry each time', () => {
    expect([languageOf('hu'), languageOf('en-GB')]).toEqual([languageOf('hu'), languageOf('en')]);
    expect(languageOf('hu')).toBe(languageOf('hu'));
  });
});

describe('the registry', () => {
  it('holds every entry once', () => {
    expect(languages.map(({ code }) => code)).toEqual(
      'en zh ja ko es de fr it pt nl sv da no fi ru pl tr ar th'.split(' '),
    );
    const names = languages.map(({ code }) => new Intl.DisplayNames('en', { type: 'language' }).of(code));
    const files = readdirSync('index/languages').map((file) => file.replace('.ts', ''));
    expect(names.filter((name) => !files.includes(`${name}`.toLowerCase()))).toEqual([]);
  });

  it('knows where sentences end in each language', () => {
    const ruled = new Set<string>(sentenceLanguages);
    const missing = languages.filter(
      ({ code, sentenceEnds }) => !ruled.has(code) && sentenceEnds !== languageOf('en').sentenceEnds,
    );
    expect(
      missing.map(({ code }) => code),
      'add rules for these to index/languages/sentence-ends',
    ).toEqual([]);
  });

  it('tells a language by the little words of its entry alone', () => {
    const twice = languages.map(({ code }) => code).filter((code) => code in otherLanguages);
    expect(twice, 'take these out of other-languages.ts: their entry tells them').toEqual([]);
  });

  it.each(languages)('has whole rules for $code', ({ rules, sentenceEnds, words, questions, detection }) => {
    expect(rules).toBe('own');
    expect(sentenceEnds('')).toEqual([]);
    expect([...words.cut('a b')].map(({ 0: word }) => word)).toEqual(['a', 'b']);
    expect(questions.askedFor([], '')).toEqual({ type: 'topic', expects: [] });
    expect(detection.letters !== undefined || detection.littleWords.size > 0).toBe(true);
    expect([...words.stopWords].filter((word) => words.oneTerm.has(word))).toEqual([]);
  });
});

/** By language: an article, a question to it, and the sentence that answers. */
const asked: Readonly<Record<string, readonly [text: string, question: string, answer: string]>> = {
  en: [
    'The bridge was built in 1931. Storms damaged the tower in 1987.',
    'When was the bridge built?',
    'The bridge was built in 1931.',
  ],
  zh: ['茶叶于1849年传入锡兰。最早的茶园位于康提附近。', '最早的茶园在哪里？', '最早的茶园位于康提附近。'],
  ja: ['橋は1931年に建てられた。塔は嵐で壊れた。', '橋はいつ建てられましたか？', '橋は1931年に建てられた。'],
  ko: ['다리는 1931년에 지어졌다. 폭풍이 탑을 부쉈다.', '다리는 언제 지어졌나요?', '다리는 1931년에 지어졌다.'],
  es: [
    'El puente se construyó en 1931. Una tormenta dañó la torre en 1987.',
    '¿Cuándo se construyó el puente?',
    'El puente se construyó en 1931.',
  ],
  de: [
    'Die Brücke wurde 1931 gebaut. Ein Sturm beschädigte 1987 den Turm.',
    'Wann wurde die Brücke gebaut?',
    'Die Brücke wurde 1931 gebaut.',
  ],
  fr: [
    'Le pont a été construit en 1931. L’orage de 1987 a abîmé la tour.',
    'Quand l’orage a-t-il abîmé la tour ?',
    'L’orage de 1987 a abîmé la tour.',
  ],
  it: [
    'Il ponte fu costruito nel 1931. Un temporale danneggiò la torre nel 1987.',
    'Quando fu costruito il ponte?',
    'Il ponte fu costruito nel 1931.',
  ],
  pt: [
    'A ponte foi construída em 1931. As reparações custaram três milhões.',
    'Quanto custou a reparação?',
    'As reparações custaram três milhões.',
  ],
  nl: [
    'De brug werd in 1931 gebouwd. Een storm beschadigde de toren in 1987.',
    'Wanneer werd de brug gebouwd?',
    'De brug werd in 1931 gebouwd.',
  ],
  sv: ['Bron byggdes 1931. En storm skadade tornet 1987.', 'När byggdes bron?', 'Bron byggdes 1931.'],
  da: [
    'Broen blev bygget i 1931. En storm ødelagde tårnet i 1987.',
    'Hvornår blev broen bygget?',
    'Broen blev bygget i 1931.',
  ],
  no: ['Broen ble bygget i 1931. En storm skadet tårnet i 1987.', 'Når ble broen bygget?', 'Broen ble bygget i 1931.'],
  fi: ['Silta avattiin vuonna 1931. Museo avattiin kesällä.', 'Milloin silta avattiin?', 'Silta avattiin vuonna 1931.'],
  ru: ['Мост построили в 1931 году. Буря повредила башню.', 'Когда построили мост?', 'Мост построили в 1931 году.'],
  pl: ['Most zbudowano w 1931 roku. Burza uszkodziła wieżę.', 'Co uszkodziła burza?', 'Burza uszkodziła wieżę.'],
  tr: [
    'Köprü 1931 yılında yapıldı. Fırtına kuleye zarar verdi.',
    'Köprü ne zaman yapıldı?',
    'Köprü 1931 yılında yapıldı.',
  ],
  ar: ['بني الجسر عام 1931. أضرت العاصفة بالبرج.', 'متى بني الجسر؟', 'بني الجسر عام 1931.'],
  th: ['สะพานแห่งนี้สร้างขึ้นใน พ.ศ. 2474\n\nพายุทำให้หอคอยเสียหายอย่างหนัก', 'สะพานสร้างขึ้นเมื่อไร', 'สะพานแห่งนี้สร้างขึ้นใน พ.ศ. 2474'],
};

describe('a question', () => {
  it('is asked here in every language of the registry', () => {
    const missing = languages.map(({ code }) => code).filter((code) => !(code in asked));
    expect(missing, 'add an article, a question and its answer in these languages').toEqual([]);
  });

  it.each(Object.entries(asked))('in %s gets the sentence that answers first', (language, [text, question, answer]) => {
    const article = readText('a.txt', Buffer.from(text), { language });
    if (article.kind === 'unreadable') throw new Error(article.reason);
    const { quotes, closest } = answerQuestion(indexArticle(article), question);
    expect([...quotes, ...closest][0]?.text).toBe(answer);
  });
});

/** Letters of many scripts, marks, blanks and signs, besides any at all. */
const someText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'aé’ßœłışйё.!?؟… \n-1،أةم'),
    fc.constantFrom('l’', 'が', 'カ', '漢', 'ที่', 'ก', '。', 'Dr. ', '3. ', '한'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 60,
});

describe('any text', () => {
  it.each(languages)('is cut into sentences and words that stand in it, in order: $code', ({ sentenceEnds, words }) => {
    fc.assert(
      fc.property(someText, (text) => {
        const ends = sentenceEnds(text);
        expect(ends).toEqual([...new Set(ends)].sort((a, b) => a - b));
        expect(ends.every((end) => end > 0 && end <= text.length)).toBe(true);
        let last = 0;
        for (const { 0: word, index } of words.cut(text)) {
          expect(index).toBeGreaterThanOrEqual(last);
          expect(text.slice(index, index + word.length)).toBe(word);
          last = index + word.length;
        }
      }),
    );
  });
});

describe('a language in a .yaml', () => {
  const chinese = '茶叶于1849年传入锡兰。最早的茶园位于康提附近。咖啡因病害而绝收。农民改种茶树。';
  const english = 'The bridge was built in 1931. Storms damaged the tower in 1987. Repairs cost $3 million.';

  function indexOf(text: string, tag: string): ArticleIndex {
    const article = readText('a.txt', Buffer.from(text), parseMetadata(`language: ${tag}`));
    if (article.kind === 'unreadable') throw new Error(article.reason);
    return indexArticle(article);
  }

  function answers(text: string, tag: string, question: string) {
    const index = indexOf(text, tag);
    const { language, ...answer } = answerQuestion(index, question);
    return { answer, language, sentences: index.sentences };
  }

  it.each([
    ['ZH-TW', 'zh-TW', 'zh', chinese, '最早的茶园在哪里？'],
    ['zh_Hans', 'zh-Hans', 'zh', chinese, '茶叶何时传入锡兰？'],
    ['en-GB', 'en-GB', 'en', english, 'When was the bridge bilt?'],
    ['EN', 'en', 'en', english, 'How much did the repairs cost?'],
  ])('means what it says: %s', (written, tag, plain, text, question) => {
    const { language, ...found } = answers(text, written, question);
    const { language: _, ...expected } = answers(text, plain, question);
    expect(language).toBe(tag);
    expect(found).toEqual(expected);
  });
});
