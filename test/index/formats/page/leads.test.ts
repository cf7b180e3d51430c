import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../index/formats/html.ts';
import { described } from '../markdown/described.ts';

describe('findLeads', () => {
  it('leads the rows of a table by its introduction and its head', () => {
    expect(
      described(
        'The prices:\n\n| Kind | Price | Note |\n|------|------:|------|\n| Adult | **£7.50** | |\n| Child | £3<br>£2 | under 12 |',
      ),
    ).toEqual([
      'prose: The prices:',
      'head: Kind | Price | Note < introduction The prices:',
      'row: Adult | £7.50 |  < introduction The prices: < head Kind | Price | Note',
      'row: Child | £3⏎£2 | under 12 < introduction The prices: < head Kind | Price | Note',
    ]);
    expect(described('| | Open |\n|-|-|\n| Monday | 9–5 |\n| | closed |')).toEqual([
      'head:  | Open',
      'row: Monday | 9–5 < head  | Open',
      'row:  | closed < head  | Open',
    ]);
    expect(described('We open at nine.\n\n| Day | Hour |\n|-|-|\n| Mon | 9 \\| 10 |')).toEqual([
      'prose: We open at nine.',
      'head: Day | Hour',
      'row: Mon | 9 | 10 < head Day | Hour',
    ]);
    expect(described('**Ranks**\n\n| Rank | Hours |\n|-|-|\n| Coal | `1 h` |')).toEqual([
      'prose: Ranks',
      'head: Rank | Hours < introduction Ranks',
      'row: Coal | 1 h < introduction Ranks < head Rank | Hours',
    ]);
    expect(described('- Fares:\n\n  |A|\n  |-|\n  |1|')).toEqual([
      'prose item: Fares:',
      'head: A < introduction Fares:',
      'row: 1 < introduction Fares: < head A',
    ]);
  });

  it('leads what a term means by the term', () => {
    expect(described('Term\n: What it means.\n: What else.\n\nOther **term**\n\n: Its meaning\n  goes on.')).toEqual([
      'prose: Term',
      'prose: What it means. < title Term',
      'prose: What else. < title Term',
      'prose: Other term',
      'prose: Its meaning⏎goes on. < title Other term',
    ]);
    expect(described('Is it free?\n: It is.')).toEqual([
      'prose asks: Is it free?',
      'prose: It is. < question Is it free?',
    ]);
    expect(described('- Fee\n  : What you pay.')).toEqual(['prose item: Fee', 'prose item: What you pay. < title Fee']);
    expect(described('<dl><dt>Fee</dt><dd>What you pay.</dd><dt>Fine</dt><dd>What you pay late.</dd></dl>')).toEqual([
      'prose: Fee',
      'prose: What you pay. < title Fee',
      'prose: Fine',
      'prose: What you pay late. < title Fine',
    ]);
    expect(described('# A\n\n: no term')).toEqual(['prose: : no term']);
  });

  it('leads what is set apart by its title', () => {
    expect(described(':::warning[Be careful]\nHot.\n:::')).toEqual([
      'prose (warning): Be careful',
      'prose (warning): Hot. < title Be careful',
    ]);
    expect(described('> [!tip]- Use *this*\n> Now.')).toEqual([
      'prose (tip): Use this',
      'prose (tip): Now. < title Use this',
    ]);
    expect(described('=== "Linux"\n\n    Use apt.\n\n=== "macOS"\n\n    Use brew.')).toEqual([
      'prose: Linux',
      'prose: Use apt. < title Linux',
      'prose: macOS',
      'prose: Use brew. < title macOS',
    ]);
    expect(described('!!! note "How to"\n    First.\n\n    1. Second.\n\nNot in it.')).toEqual([
      'prose (note): How to',
      'prose (note): First. < title How to',
      'prose item (note) [1.]: 1. Second. < title How to',
      'prose: Not in it.',
    ]);
    expect(described(':::: info Outer\n::: danger\nInner.\n:::\nStill outer.\n::::')).toEqual([
      'prose (info): Outer',
      'prose (danger): Inner. < title Outer',
      'prose (info): Still outer. < title Outer',
    ]);
  });

  it('leads code by the paragraph above that ends in a colon', () => {
    expect(described('Run this:\n\n```\nnpm\n```\n\nThen rest.\n\n    x')).toEqual([
      'prose: Run this:',
      'code: npm < introduction Run this:',
      'prose: Then rest.',
      'code: x',
    ]);
  });

  it('leads by sixteen lists in one another, and by none of those that are deeper', () => {
    const deep = '<ul><li>a:'.repeat(5_000);
    const draft = readHtml(deep);
    const sections = 'sections' in draft ? draft.sections : [];
    const leads = sections.flatMap(({ blocks }) => blocks.map(({ leads }) => leads?.length ?? 0));
    expect([leads.length, leads.slice(0, 20), leads.at(-1)]).toEqual([
      5_000,
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 15, 15, 15, 15],
      15,
    ]);
  });
});
