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
    ['fi', ['Silta avattiin vuonna 1931.', 'Kuka sen rakensi?', 'Insinööri Aalto.']],
    ['hi', ['यह पुल १९३१ में बना।', 'इसे किसने बनाया?']],
    ['ar', ['بني الجسر عام 1931.', 'من بناه؟', 'المهندس سالم.']],
  ])('has its sentences cut as Unicode does: %s', (tag, sentences) => {
    expect(cut(sentences.join(' '), tag)).toEqual(sentences);
  });

  it('has its words cut as Unicode does, neither stemmed nor left out', () => {
    const terms = tokenize('Sillan the bridges 上海', languageOf('fi')).map(({ term, stop }) => [term, stop]);
    expect(terms).toEqual([
      ['sillan', false],
      ['the', false],
      ['bridges', false],
      ['上', false],
      ['上海', false],
      ['海', false],
    ]);
    expect(tokenize('เมืองใหญ่', languageOf('th')).map(({ form }) => form)).toHaveLength(2);
  });

  it('has its years and amounts found, and no names', () => {
    const text = 'Vuonna 1931 Aalto maksoi 25,5 % eli 300 €, yhteensä 1.200 kertaa.';
    const found = languageOf('fi').sentences.entitiesIn(text);
    expect(found.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual([
      'date: 1931',
      'percent: 25,5 %',
      'money: 300 €',
      'number: 1.200',
    ]);
  });

  it('is answered in', () => {
    const article = readText('a.txt', Buffer.from('Silta avattiin vuonna 1931. Museo avattiin kesällä.'), {
      language: 'fi',
    });
    if (article.kind === 'unreadable') throw new Error(article.reason);
    const { quotes, closest } = answerQuestion(indexArticle(article), 'Milloin silta avattiin?');
    expect([...quotes, ...closest][0]?.text).toBe('Silta avattiin vuonna 1931.');
  });
});
