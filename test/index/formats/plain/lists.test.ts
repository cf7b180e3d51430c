import { describe, expect, it } from 'vitest';
import { drawn } from './drawn.ts';

describe('lists of plain text', () => {
  it('are lines broken on purpose', () => {
    expect(
      drawn(`The following lines were found on the door of the mill, written with chalk
by somebody whom the miller never saw, and were washed away by the rain:

Round goes the wheel
Down comes the corn
Up goes the moon
`),
    ).toEqual([
      'The following lines were found on the door of the mill, written with chalk by somebody whom the miller never saw, and were washed away by the rain:',
      'item Round goes the wheel < introduction The following lines were found on the door of the mill, written with chalk by somebody whom the miller never saw, and were washed away by the rain:',
      'item Down comes the corn < introduction The following lines were found on the door of the mill, written with chalk by somebody whom the miller never saw, and were washed away by the rain:',
      'item Up goes the moon < introduction The following lines were found on the door of the mill, written with chalk by somebody whom the miller never saw, and were washed away by the rain:',
    ]);
  });

  it('have items of several lines, some of which begin with numbers', () => {
    expect(
      drawn(`The conditions are these:

    a) The work must carry prominent notices, and it is released under
    section 7.  This requirement modifies the one in section
    4. It was added later.

    b) The work must carry a date.
`),
    ).toEqual([
      'The conditions are these:',
      'item (a)) a) The work must carry prominent notices, and it is released under section 7. This requirement modifies the one in section 4. It was added later. < introduction The conditions are these:',
      'item (b)) b) The work must carry a date. < introduction The conditions are these:',
    ]);
  });

  it('stand in an item', () => {
    expect(
      drawn(`You must bring:
- a passport
- money:
  - ten pounds for the boat
  - five for the bus
- a coat

Then write to us.
`),
    ).toEqual([
      'You must bring:',
      'item - a passport < introduction You must bring:',
      'item - money: < introduction You must bring:',
      'item - ten pounds for the boat < introduction You must bring: < introduction - money:',
      'item - five for the bus < introduction You must bring: < introduction - money:',
      'item - a coat < introduction You must bring:',
      'Then write to us.',
    ]);
  });

  it('follow a sentence that stops before its end', () => {
    expect(
      drawn(`     Section 1.  The President shall

o call and chair meetings of the club and of the
committee

o be a member of all committees

     Section 2.  Club membership does not expire, though a member
may relinquish it at any time.
`),
    ).toEqual([
      '(Section 1.) Section 1. The President shall',
      'item o call and chair meetings of the club and of the committee < introduction The President shall',
      'item o be a member of all committees < introduction The President shall',
      '(Section 2.) Section 2. Club membership does not expire, though a member may relinquish it at any time.',
    ]);
  });

  it('may have no marks', () => {
    expect(
      drawn(`You need:
Two eggs
One cup of milk
Mix them well and bake the cake in a hot oven.
`),
    ).toEqual([
      'You need:',
      'item Two eggs < introduction You need:',
      'item One cup of milk < introduction You need:',
      'Mix them well and bake the cake in a hot oven.',
    ]);
  });

  it('have letters below numbers', () => {
    expect(
      drawn(`1. Members must:
   (a) pay the fee;
   (b) sign the book.
2. Guests must:
   (a) sign the book;
   (b) leave by ten.
3. Nobody may smoke.
`),
    ).toEqual([
      'item (1.) 1. Members must:',
      'item ((a)) (a) pay the fee; < introduction Members must:',
      'item ((b)) (b) sign the book. < introduction Members must:',
      'item (2.) 2. Guests must:',
      'item ((a)) (a) sign the book; < introduction Guests must:',
      'item ((b)) (b) leave by ten. < introduction Guests must:',
      'item (3.) 3. Nobody may smoke.',
    ]);
  });

  it('are promised by a sentence', () => {
    expect(
      drawn(`Pay at the desk. The following people pay nothing.

* children under six
* the crew
`),
    ).toEqual([
      'Pay at the desk. The following people pay nothing.',
      'item * children under six < introduction The following people pay nothing.',
      'item * the crew < introduction The following people pay nothing.',
    ]);
  });

  it('have items of several paragraphs', () => {
    expect(
      drawn(`To start the pump:

1. Open the valve.

   It is on the left.

2. Press the button.

Wait for a minute.
`),
    ).toEqual([
      'To start the pump:',
      'item (1.) 1. Open the valve. < introduction To start the pump:',
      'item It is on the left. < introduction To start the pump:',
      'item (2.) 2. Press the button. < introduction To start the pump:',
      'Wait for a minute.',
    ]);
  });

  it('are counted in Roman figures', () => {
    expect(
      drawn(`The fund pays for:
(i) the locks;
(ii) the towpath;
(iii) the gauges.
`),
    ).toEqual([
      'The fund pays for:',
      'item ((i)) (i) the locks; < introduction The fund pays for:',
      'item ((ii)) (ii) the towpath; < introduction The fund pays for:',
      'item ((iii)) (iii) the gauges. < introduction The fund pays for:',
    ]);
  });

  it('have items that were broken at the margin', () => {
    expect(
      drawn(`You may do these things with
this work:
- copy it as often as you
like
- share it with
others
`),
    ).toEqual([
      'You may do these things with this work:',
      'item - copy it as often as you like < introduction You may do these things with this work:',
      'item - share it with others < introduction You may do these things with this work:',
    ]);
  });

  it('begin with any number', () => {
    expect(
      drawn(`Steps of the yearly service:

 8. Drain the tank.
 9. Rinse it.
10. Fill it again.
11. Close the lid.
`),
    ).toEqual([
      'Steps of the yearly service:',
      'item (8.) 8. Drain the tank. < introduction Steps of the yearly service:',
      'item (9.) 9. Rinse it. < introduction Steps of the yearly service:',
      'item (10.) 10. Fill it again. < introduction Steps of the yearly service:',
      'item (11.) 11. Close the lid. < introduction Steps of the yearly service:',
    ]);
  });

  it('are no numbered paragraphs with a title in front', () => {
    expect(
      drawn(`2.1 Seat. The seat of the club is the old hall.
2.2 Quorum. A quorum is five members.
2.3 Votes. Each member has one vote.
`),
    ).toEqual([
      '(2.1) 2.1 Seat. The seat of the club is the old hall.',
      '(2.2) 2.2 Quorum. A quorum is five members.',
      '(2.3) 2.3 Votes. Each member has one vote.',
    ]);
  });
});
