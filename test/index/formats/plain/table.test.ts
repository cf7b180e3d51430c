import { describe, expect, it } from 'vitest';
import { drawn } from './drawn.ts';

describe('tables of plain text', () => {
  it('stand in columns', () => {
    expect(
      drawn(`Kind            Price    Valid
Adult           £7.50    1 day
Child under 12  £3       1 day
Family          £18      2 days
`),
    ).toEqual([
      'head Kind | Price | Valid',
      'row Adult | £7.50 | 1 day < head Kind Price Valid',
      'row Child under 12 | £3 | 1 day < head Kind Price Valid',
      'row Family | £18 | 2 days < head Kind Price Valid',
    ]);
  });

  it('have numbers that end in one column', () => {
    expect(
      drawn(`Year     Boats   Visitors
2001        12      5,031
2002         9     12,400
2003       110        987
`),
    ).toEqual([
      'head Year | Boats | Visitors',
      'row 2001 | 12 | 5,031 < head Year Boats Visitors',
      'row 2002 | 9 | 12,400 < head Year Boats Visitors',
      'row 2003 | 110 | 987 < head Year Boats Visitors',
    ]);
  });

  it('have tabs, and empty cells', () => {
    expect(
      drawn(`Name\tPrice\tNote
Adult\t7.50\t
Child\t\tunder 12
`),
    ).toEqual([
      'head Name | Price | Note',
      'row Adult | 7.50 |  < head Name Price Note',
      'row Child |  | under 12 < head Name Price Note',
    ]);
  });

  it('have a rule below their head', () => {
    expect(
      drawn(`Kind      Price
--------  -----
Adult     7.50
Child     3.00
`),
    ).toEqual(['head Kind | Price', 'row Adult | 7.50 < head Kind Price', 'row Child | 3.00 < head Kind Price']);
  });

  it('may have no head', () => {
    expect(
      drawn(`Voltage         230 V
Power           500 W
Noise           36 dB
`),
    ).toEqual(['row Voltage | 230 V', 'row Power | 500 W', 'row Noise | 36 dB']);
  });

  it('have no head in days', () => {
    expect(
      drawn(`Monday     closed
Tuesday    9 to 5
Sunday     10 to 2
`),
    ).toEqual(['row Monday | closed', 'row Tuesday | 9 to 5', 'row Sunday | 10 to 2']);
  });

  it('have dots between their cells', () => {
    expect(
      drawn(`Coffee .......... 2.50
Tea ............. 1.80
Cake ............ 3.20
`),
    ).toEqual(['row Coffee | 2.50', 'row Tea | 1.80', 'row Cake | 3.20']);
  });

  it('are drawn with bars and rules', () => {
    expect(
      drawn(`+--------+--------+
| Day    | Hours  |
+--------+--------+
| Monday | 9-5    |
| Sunday | closed |
+--------+--------+
`),
    ).toEqual([
      'head Day | Hours',
      'row Monday | 9-5 < head | Day | Hours |',
      'row Sunday | closed < head | Day | Hours |',
    ]);
  });

  it('are parted by bars alone', () => {
    expect(
      drawn(`Kind | Price | Valid
Adult | 7.50 | 1 day
Child | 3 | 1 day
`),
    ).toEqual([
      'head Kind | Price | Valid',
      'row Adult | 7.50 | 1 day < head Kind | Price | Valid',
      'row Child | 3 | 1 day < head Kind | Price | Valid',
    ]);
  });

  it('are drawn with box characters', () => {
    expect(
      drawn(`┌────────┬───────┐
│ Kind   │ Price │
├────────┼───────┤
│ Adult  │ 7.50  │
└────────┴───────┘
`),
    ).toEqual(['head Kind | Price', 'row Adult | 7.50 < head │ Kind │ Price │']);
  });

  it('have cells of several lines', () => {
    expect(
      drawn(`Code   Meaning
E1     The sensor is faulty or
       not connected
E2     The tank is missing
E3     The fan is blocked
`),
    ).toEqual([
      'head Code | Meaning',
      'row E1 | The sensor is faulty or not connected < head Code Meaning',
      'row E2 | The tank is missing < head Code Meaning',
      'row E3 | The fan is blocked < head Code Meaning',
    ]);
  });

  it('are none where a label stands before a sentence: those are items', () => {
    expect(
      drawn(`-a, --all        show all of the boats, and those that were sold
                 before the war
-b, --brief      show the names of the boats and nothing else at all
-c, --count      count the boats and show how many of them there are
`),
    ).toEqual([
      'item -a, --all show all of the boats, and those that were sold before the war',
      'item -b, --brief show the names of the boats and nothing else at all',
      'item -c, --count count the boats and show how many of them there are',
    ]);
  });

  it('are led by what introduces them', () => {
    expect(
      drawn(`The prices of the ferry in summer are these:

Adult     7.50    return
Child     3.00    return
Dog       1.00    single

They are higher in winter.
`),
    ).toEqual([
      'The prices of the ferry in summer are these:',
      'row Adult | 7.50 | return < introduction The prices of the ferry in summer are these:',
      'row Child | 3.00 | return < introduction The prices of the ferry in summer are these:',
      'row Dog | 1.00 | single < introduction The prices of the ferry in summer are these:',
      'They are higher in winter.',
    ]);
  });

  it('are no sentences with two blanks between them', () => {
    expect(
      drawn(`The lock was built in 1794.  It was rebuilt in 1910.  The keeper lives beside
it in a house.  He has a garden.  The garden is large.  It goes down to the
river.  Boats wait below it.  They wait for an hour at most.  Nobody minds it.
`),
    ).toEqual([
      'The lock was built in 1794. It was rebuilt in 1910. The keeper lives beside it in a house. He has a garden. The garden is large. It goes down to the river. Boats wait below it. They wait for an hour at most. Nobody minds it.',
    ]);
  });
});
