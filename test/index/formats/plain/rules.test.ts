import { describe, expect, it } from 'vitest';
import { linesWithWords } from '../../../../index/formats/plain/line.ts';
import { isRule, underlineMark, withoutRules } from '../../../../index/formats/plain/rules.ts';

describe('rules drawn between lines', () => {
  it('are made of marks alone', () => {
    const rules = ['-----', '* * *', '+---+---+', '|---|:--|', '══════', '┌──┬──┐', '_____'];
    const others = ['- a', '...a', '?!?', '(-)', '12', '—12—', '*'.repeat(4000)];
    expect([rules.filter(isRule), others.filter(isRule)]).toEqual([rules, []]);
  });

  it('are taken out, and told by the lines beside them', () => {
    const { lines, rules } = withoutRules(linesWithWords('Title\n=====\nText\n\n---\n\nEnd'));
    expect([
      lines.map(({ words, above, ruleBelow, ruleAbove }) => [words, above, ruleBelow, ruleAbove]),
      rules.length,
    ]).toEqual([
      [
        ['Title', 'blank', '=====', undefined],
        ['Text', 'rule', undefined, '====='],
        ['End', 'rule', undefined, undefined],
      ],
      2,
    ]);
  });

  it('underline with one mark', () => {
    expect(['===', '-----', '- - -', '-=-=', '--', undefined].map(underlineMark)).toEqual([
      '=',
      '-',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
