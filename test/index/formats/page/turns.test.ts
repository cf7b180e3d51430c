import { describe, expect, it } from 'vitest';
import { isQuestion, turnsOf } from '../../../../index/formats/page/turns.ts';

describe('isQuestion', () => {
  it('knows one question, or several, and nothing else beside them', () => {
    const words = [
      'Is it open?',
      'Is it open? Or closed?!',
      '开门吗？',
      'Is Mr. Holt in?',
      'Is it “open?”',
      'It rains. Is it open?',
      '下雨了。开门吗？',
      'It is open.',
      '?',
      `${'really '.repeat(60)}?`,
    ];
    expect(words.map(isQuestion)).toEqual([true, true, true, true, true, false, false, false, false, false]);
  });
});

describe('turnsOf', () => {
  const cut = (words: string, emphasised = '', isItem = false): unknown[] => {
    const start = words.indexOf(emphasised);
    const emphases = emphasised === '' ? [] : [{ start, end: start + emphasised.length, isStrong: true }];
    return turnsOf(words, emphases, isItem).map(({ start, end, ...rest }) => [words.slice(start, end), rest]);
  };

  it('leaves a paragraph that nobody set apart in one', () => {
    expect(cut('It rains. Why? Nobody knows.')).toEqual([['It rains. Why? Nobody knows.', {}]]);
  });

  it('cuts where an emphasised question ends', () => {
    expect(cut('Why? Because.', 'Why?')).toEqual([
      ['Why?', { mayAsk: true }],
      ['Because.', {}],
    ]);
    expect(cut('Why? Because.', 'Why')).toEqual([
      ['Why?', { mayAsk: true }],
      ['Because.', {}],
    ]);
  });

  it('cuts an item behind the question that it begins with, and no other paragraph', () => {
    expect(cut('Why? Because.', '', true)).toEqual([
      ['Why?', { mayAsk: true }],
      ['Because.', {}],
    ]);
    expect(cut('Why? Because.')).toEqual([['Why? Because.', {}]]);
  });

  it('cuts at every mark of a question or an answer', () => {
    expect(cut('Q: One?\nA: Two.\nmore\nQ: Three\nA: Four.')).toEqual([
      ['Q: One?', { mayAsk: true, mark: 'question' }],
      ['A: Two.\nmore', { mark: 'answer' }],
      ['Q: Three', { mayAsk: true, mark: 'question' }],
      ['A: Four.', { mark: 'answer' }],
    ]);
  });

  it('notes who speaks, and what is a title', () => {
    expect(cut('Holt: Because.', 'Holt:')).toEqual([['Holt: Because.', { speaker: 'Holt' }]]);
    expect(cut('Ann Lee: Why?')).toEqual([['Ann Lee: Why?', { speaker: 'Ann Lee', mayAsk: true }]]);
    expect(cut('Fees', 'Fees')).toEqual([['Fees', { isTitle: true }]]);
    expect(cut('Fees:', 'Fees:')).toEqual([['Fees:', { speaker: 'Fees' }]]);
  });

  it('takes a line that was ended, not broken, for a question of its own', () => {
    expect(cut('Why?\nBecause.')).toEqual([
      ['Why?', { mayAsk: true }],
      ['Because.', {}],
    ]);
    const broken = `${'Why did it rain so much in the month of May that year'}?\nNobody really knows why it did.`;
    expect(cut(broken)).toEqual([[broken, {}]]);
  });
});
