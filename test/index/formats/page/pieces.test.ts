import { describe, expect, it } from 'vitest';
import { described } from '../markdown/described.ts';

describe('piecesOf', () => {
  it('makes headings of headings, blocks of all else and nothing of a rule', () => {
    expect(described('# Fares\n\nPay.\n\n---\n\n    npm start\n')).toEqual(['prose: Pay.', 'code: npm start']);
    expect(described('# Fares\n\nPay.\n\n# Rules\n')).toEqual(['# Fares', 'prose: Pay.', '# Rules']);
  });

  it('says of a block that it is an item, what it is numbered and what note it stands in', () => {
    expect(described('> [!NOTE]\n> - One.\n> 2. Two.\n>\n> Three.')).toEqual([
      'prose item (note): One.',
      'prose item (note) [2.]: 2. Two.',
      'prose (note): Three.',
    ]);
  });

  it('makes a question and an answer of each row of a table of questions', () => {
    expect(described('| Question | Answer |\n|-|-|\n| Is it free? | It is. |\n| Only this? | |')).toEqual([
      'head: Question | Answer',
      'prose asks: Is it free?',
      'prose: It is. < question Is it free?',
      'row: Only this? |  < head Question | Answer',
    ]);
  });

  it('takes a list of links into the file for a table of contents, which nothing leads', () => {
    expect(
      described('Contents:\n\n- [Fares](#fares)\n- [Rules](#rules)\n\n# Fares\n\nPay.\n\n# Rules\n\nQueue.'),
    ).toEqual([
      'prose: Contents:',
      'contents item: Fares',
      'contents item: Rules',
      '# Fares',
      'prose: Pay.',
      '# Rules',
      'prose: Queue.',
    ]);
  });
});
