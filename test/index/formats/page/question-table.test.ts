import { describe, expect, it } from 'vitest';
import { described } from '../markdown/described.ts';

describe('isQuestionTable', () => {
  it('makes a question and its answer of each row', () => {
    expect(
      described(
        '| Question | Answer |\n|---|---|\n| Is the tap water safe? | It is tested daily. |\n| Parking | On the street. |',
      ),
    ).toEqual([
      'head: Question | Answer',
      'prose asks: Is the tap water safe?',
      'prose: It is tested daily. < question Is the tap water safe?',
      'prose asks: Parking',
      'prose: On the street. < question Parking',
    ]);
    expect(described('| Ask | Reply |\n|---|---|\n| May I smoke? | No. |\n| May I cook? | Yes. |')).toEqual([
      'head: Ask | Reply',
      'prose asks: May I smoke?',
      'prose: No. < question May I smoke?',
      'prose asks: May I cook?',
      'prose: Yes. < question May I cook?',
    ]);
    expect(described('Our answers:\n\n|Q|A|\n|-|-|\n|Why?|Because.|')).toEqual([
      'prose: Our answers:',
      'head: Q | A < introduction Our answers:',
      'prose asks: Why? < introduction Our answers:',
      'prose: Because. < introduction Our answers: < question Why?',
    ]);
    expect(described('| 问题 | 答案 |\n|-|-|\n| 开门吗？ | 开。 |')).toEqual([
      'head: 问题 | 答案',
      'prose asks: 开门吗？',
      'prose: 开。 < question 开门吗？',
    ]);
    expect(described('<table><tr><td>Is it far?</td><td>No.</td></tr></table>')).toEqual([
      'prose asks: Is it far?',
      'prose: No. < question Is it far?',
    ]);
  });

  it('leaves other tables, and rows without an answer, as they are', () => {
    expect(described('| Question | Answer | By |\n|-|-|-|\n| Why? | So. | Ann |')).toEqual([
      'head: Question | Answer | By',
      'row: Why? | So. | Ann < head Question | Answer | By',
    ]);
    expect(described('| Name | Motto |\n|-|-|\n| Ann | Why not? |\n| Bo | What? |')).toEqual([
      'head: Name | Motto',
      'row: Ann | Why not? < head Name | Motto',
      'row: Bo | What? < head Name | Motto',
    ]);
    expect(described('| Q | A |\n|-|-|\n| Why? | |')).toEqual(['head: Q | A', 'row: Why? |  < head Q | A']);
  });
});
