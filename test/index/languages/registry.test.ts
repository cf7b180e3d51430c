import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../index/answer/answer.ts';
import { type ArticleIndex, indexArticle } from '../../../index/article-index.ts';
import { littleWords } from '../../../index/languages/little-words.ts';
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
  ])('gives %s the rules of %s', (tag, code) => {
    const { rules, code: own } = languageOf(tag);
    expect([rules, own]).toEqual(['own', code]);
  });

  it.each([
    ['fi', 'fi'],
    ['de-AT', 'de'],
    ['en-Shaw', 'en'],
    ['zh-Latn', 'zh'],
    ['xx', 'xx'],
  ])('reads %s, whose language or script has no entry, by Unicode’s rules', (tag, code) => {
    const { rules, code: own } = languageOf(tag);
    expect([rules, own]).toEqual(['unicode', code]);
  });

  it('is the same entry each time', () => {
    expect([languageOf('fi'), languageOf('en-GB')]).toEqual([languageOf('fi'), languageOf('en')]);
    expect(languageOf('fi')).toBe(languageOf('fi'));
  });
});

describe('the registry', () => {
  it('holds every entry once', () => {
    expect(languages.map(({ code }) => code)).toEqual(['en', 'zh', 'ja', 'ko', 'es']);
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
    const twice = languages.map(({ code }) => code).filter((code) => code in littleWords);
    expect(twice, 'move the little words of these from little-words.ts to their entry').toEqual([]);
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
