import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../index/answer/answer.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { languageOf } from '../../../index/languages/registry.ts';
import { tokenize } from '../../../index/terms.ts';
import { readText } from '../read-text.ts';

function cut(text: string, tag: string): string[] {
  const edges = [0, ...languageOf(tag).sentenceEnds(text), text.length];
  return edges.slice(1).map((end, i) => text.slice(edges[i], end).trim());
}

describe('a language without rules of its own', () => {
  it.each([
    ['hu', ['A hidat 1931-ben nyitották meg.', 'Ki építette?', 'Aba mérnök.']],
    ['hi', ['यह पुल १९३१ में बना।', 'इसे किसने बनाया?']],
    ['fa', ['پل در سال ۱۹۳۱ ساخته شد.', 'چه کسی آن را ساخت؟', 'مهندس سالم.']],
  ])('has its sentences cut as Unicode does: %s', (tag, sentences) => {
    expect(cut(sentences.join(' '), tag)).toEqual(sentences);
  });

  it('has its words cut as Unicode does, neither stemmed nor left out', () => {
    const terms = tokenize('Hidak the bridges 上海', languageOf('hu')).map(({ term, stop }) => [term, stop]);
    expect(terms).toEqual([
      ['hidak', false],
      ['the', false],
      ['bridges', false],
      ['上', false],
      ['上海', false],
      ['海', false],
    ]);
    expect(tokenize('ເມືອງໃຫຍ່', languageOf('lo')).map(({ form }) => form)).toHaveLength(2);
  });

  it('has its years and amounts found, and no names', () => {
    const text = '1931 nyarán Aba 25,5 % vagy 300 € fölött fizetett, 1.200 alkalommal.';
    const found = languageOf('hu').sentences.entitiesIn(text);
    expect(found.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual([
      'date: 1931',
      'percent: 25,5 %',
      'money: 300 €',
      'number: 1.200',
    ]);
  });

  it('is answered in', () => {
    const article = readText('a.txt', Buffer.from('A hidat 1931-ben nyitották meg. A múzeum nyáron nyílt.'), {
      language: 'hu',
    });
    if (article.kind === 'unreadable') throw new Error(article.reason);
    const { quotes, closest } = answerQuestion(indexArticle(article), 'Mikor nyitották meg a hidat?');
    expect([...quotes, ...closest][0]?.text).toBe('A hidat 1931-ben nyitották meg.');
  });
});
