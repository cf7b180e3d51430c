import { describe, expect, it } from 'vitest';
import { drawn } from './drawn.ts';

describe('a log of a chat', () => {
  it('has a block a message, and leads by a question what others say next', () => {
    expect(
      drawn(`[12:04] <anna> when does the server restart?
[12:05] <bob> every sunday at 4
[12:05] <carl> yes, 4 am utc
[12:06] <anna> thanks!
[12:07] <bob> np
`),
    ).toEqual([
      'asks [12:04] <anna> when does the server restart?',
      '[12:05] <bob> every sunday at 4 < question [12:04] <anna> when does the server restart?',
      '[12:05] <carl> yes, 4 am utc < question [12:04] <anna> when does the server restart?',
      '[12:06] <anna> thanks!',
      '[12:07] <bob> np',
    ]);
  });

  it('has events', () => {
    expect(
      drawn(`2010-07-07 18:45:13 < harmond> ok
2010-07-07 18:46:05 -!- abc_ has joined #SDCS
2010-07-07 18:46:09 < harmond> who maintains the web site?
2010-07-07 18:47:00 < moderator4th> I do, and Bramblewo
`),
    ).toEqual([
      '2010-07-07 18:45:13 < harmond> ok',
      '2010-07-07 18:46:05 -!- abc_ has joined #SDCS',
      'asks 2010-07-07 18:46:09 < harmond> who maintains the web site?',
      '2010-07-07 18:47:00 < moderator4th> I do, and Bramblewo < question 2010-07-07 18:46:09 < harmond> who maintains the web site?',
    ]);
  });

  it('has messages of several lines', () => {
    expect(
      drawn(`12/03/2021, 14:05 - Anna: Who brings the cake?
12/03/2021, 14:06 - Bob: I do. It is a lemon cake
with cream
12/03/2021, 14:07 - Anna: ok
`),
    ).toEqual([
      'asks 12/03/2021, 14:05 - Anna: Who brings the cake?',
      '12/03/2021, 14:06 - Bob: I do. It is a lemon cake with cream < question 12/03/2021, 14:05 - Anna: Who brings the cake?',
      '12/03/2021, 14:07 - Anna: ok',
    ]);
  });

  it('may have no times', () => {
    expect(
      drawn(`<tom> is the pool open today? :)
<ann> no
<tom> ok
<joe> it opens on monday
`),
    ).toEqual([
      'asks <tom> is the pool open today? :)',
      '<ann> no < question <tom> is the pool open today? :)',
      '<tom> ok',
      '<joe> it opens on monday',
    ]);
  });

  it('may have names without brackets', () => {
    expect(
      drawn(`[12:04 PM] Tom: How long is the hike?
[12:05 PM] Ann: Nine miles.
[12:06 PM] Tom: And the climb?
[12:09 PM] Joe: It is steep.
`),
    ).toEqual([
      'asks [12:04 PM] Tom: How long is the hike?',
      '[12:05 PM] Ann: Nine miles. < question [12:04 PM] Tom: How long is the hike?',
      'asks [12:06 PM] Tom: And the climb?',
      '[12:09 PM] Joe: It is steep. < question [12:06 PM] Tom: And the climb?',
    ]);
  });
});
