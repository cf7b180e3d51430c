import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerWords } from '../../../index/answer/answer-words.ts';
import { queryContextOf } from '../../../index/answer/query-context.ts';
import { readQuestion } from '../../../index/answer/question.ts';
import { type ArticleIndex, indexArticle } from '../../../index/article-index.ts';
import { readText } from '../read-text.ts';
import { queryOn } from './query.ts';

const text = [
  'The ferry was built in 1954 by the engineer Odd Sundal.',
  'It carried 120 passengers and 14 cars across Holm Fjord.',
  'In 1987 the council sold the ferry and in 1991 it sank.',
].join(' ');
const ferry = indexOf(text);

function indexOf(words: string): ArticleIndex {
  const article = readText('ferry.txt', Buffer.from(words));
  if (article.kind === 'unreadable') throw new Error(article.reason);
  return indexArticle(article);
}

function words(question: string, sentence: number): string | undefined {
  const span = answerWords(queryContextOf(ferry, readQuestion(ferry, question)), sentence);
  return span && text.slice(span.start, span.end);
}

function said(sentence: string, question: string): string | undefined {
  const query = queryOn(sentence, question);
  const span = answerWords(query, 0);
  return span && sentence.slice(span.start, span.end);
}

describe('answerWords', () => {
  it.each([
    ['When was the ferry built?', 0, '1954'],
    ['Who built the ferry?', 0, 'Odd Sundal'],
    ['How many passengers did the ferry carry?', 1, '120'],
    ['How many cars did the ferry carry?', 1, '14'],
  ])('gives the words of the kind that %j asks for', (question, sentence, expected) => {
    expect(words(question, sentence)).toBe(expected);
  });

  it.each([
    ['of two that are as good', 'When did it happen?', 2],
    ['where none is of the kind asked for', 'Who carried them?', 1],
    ['to a question of an open kind', 'What did the council do?', 2],
    ['that the question has itself', 'Who is Odd Sundal?', 0],
    ['of another measure', 'What percentage of passengers did the ferry carry?', 1],
    ['of “how often”', 'How often did the ferry carry passengers?', 1],
  ])('gives none %s', (_, question, sentence) => {
    expect(words(question, sentence)).toBe(undefined);
  });

  it.each([
    ['Who is Xi Jinping?', undefined],
    ['who is xi jinping', undefined],
    ['Who met the guests from Denmark?', 'Chen Jining'],
  ])('gives no other name to a question about one: %s', (question, expected) => {
    expect(said('The mayor Chen Jining met the guests from Denmark and Xi Jinping.', question)).toBe(expected);
  });

  it.each([
    ['The tower is 120 metres (390 ft) tall.', 'How tall is the tower?', '120 metres'],
    ['The trip cost 3.2 million dollars.', 'How much did the trip cost?', '3.2 million dollars'],
    ['The office is open from 9 am to 5 pm on weekdays.', 'When is the office open?', '9 am to 5 pm'],
    ['Two ferries carry up to 40 cars and 300 people.', 'How many cars do the ferries carry?', '40'],
    ['The race was won by Odd Sundal and Ruth Calloway.', 'Who won the race?', 'Odd Sundal and Ruth Calloway'],
  ])('gives words whole: %s', (sentence, question, expected) => {
    expect(said(sentence, question)).toBe(expected);
  });

  it('gives words inside the sentence, or none, whatever is asked', () => {
    const word = fc.constantFrom(...text.split(' '), 'who', 'when', 'where', 'how', 'many', 'which', '?');
    const question = fc.array(word, { maxLength: 12 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(question, fc.nat(ferry.sentences.length - 1), (asked, sentence) => {
        const found = answerWords(queryContextOf(ferry, readQuestion(ferry, asked)), sentence);
        const { start, end } = ferry.sentences[sentence]?.span ?? { start: 0, end: 0 };
        expect(!found || (start <= found.start && found.start < found.end && found.end <= end)).toBe(true);
      }),
    );
  });
});
