import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../index/answer/answer.ts';
import { type ArticleIndex, indexArticle } from '../../../index/article-index.ts';
import { languageOf, languages } from '../../../index/languages/registry.ts';
import { parseMetadata } from '../../../index/metadata.ts';
import { readArticle } from '../../../index/read-article.ts';

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

  it.each(languages)('has whole rules for $code', ({ sentenceEnds, words, questions, detection }) => {
    expect(sentenceEnds('')).toEqual([]);
    expect([...words.cut('a b')].map(({ 0: word }) => word)).toEqual(['a', 'b']);
    expect(questions.askedFor([], '')).toEqual({ type: 'topic', expects: [] });
    expect(detection.letters !== undefined || detection.littleWords.size > 0).toBe(true);
    expect([...words.stopWords].filter((word) => words.oneTerm.has(word))).toEqual([]);
  });
});

describe('a language in a .yaml', () => {
  const chinese = '茶叶于1849年传入锡兰。最早的茶园位于康提附近。咖啡因病害而绝收。农民改种茶树。';
  const english = 'The bridge was built in 1931. Storms damaged the tower in 1987. Repairs cost $3 million.';

  function indexOf(text: string, tag: string): ArticleIndex {
    const article = readArticle('a.txt', Buffer.from(text), parseMetadata(`language: ${tag}`));
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
