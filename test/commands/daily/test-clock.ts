import type { Alarm } from '../../../commands/daily/dispatch.ts';

/** A clock that stands still until the test moves it. */
export interface TestClock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** As when somebody sets the clock: nobody is woken. */
  jump(milliseconds: number): void;
  readonly alarm: Alarm;
  /** Until the timer has done all there is to do now. */
  idle(): Promise<void>;
  /** Moves on, from one of the timer's wake-ups to the next. */
  advanceTo(at: number): Promise<void>;
}

export function testClock(start: number): TestClock {
  let now = start;
  let waiting: { at: number; wake: () => void } | undefined;
  let rung = false;
  let noticeIdle: (() => void) | undefined;
  const idle = (): Promise<void> =>
    waiting && !rung ? Promise.resolve() : new Promise((resolve) => (noticeIdle = resolve));
  return {
    now: () => now,
    // Whoever sleeps makes the time pass.
    sleep: async (milliseconds) => {
      const until = now + milliseconds;
      await Promise.resolve();
      now = Math.max(now, until);
    },
    jump: (milliseconds) => {
      now += milliseconds;
    },
    alarm: {
      until: (at) =>
        new Promise((resolve) => {
          if (rung) {
            rung = false;
            return resolve();
          }
          waiting = {
            at,
            wake: () => {
              waiting = undefined;
              rung = false;
              resolve();
            },
          };
          noticeIdle?.();
          noticeIdle = undefined;
        }),
      ring: () => {
        if (waiting) waiting.wake();
        else rung = true;
      },
    },
    idle,
    advanceTo: async (at) => {
      await idle();
      while (waiting && waiting.at <= at) {
        now = Math.max(now, waiting.at);
        waiting.wake();
        await idle();
      }
      now = Math.max(now, at);
    },
  };
}
