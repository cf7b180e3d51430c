import { addDays, localDate } from './calendar.ts';
import { deliver } from './deliver.ts';
import type { DeliveryDependencies } from './delivery.ts';
import { timing } from './poster.ts';

/** Lets a loop sleep until an instant or until somebody rings, whichever comes first. */
export interface Alarm {
  until(at: number): Promise<void>;
  /** Something has changed: look again. */
  ring(): void;
}

/** Deliveries under way at a time: enough to keep Discord's rate while answers take a second. */
const mostAtOnce = 64;
const keptDays = 366;
/** Timers come late by a little; so much of it, in milliseconds, is made up for. */
const mostCaughtUp = 100;

/**
 * The one timer: delivers what is due, then sleeps until the next post of any server, and never longer than a glance at
 * the clock takes to notice that it jumped. `failed` is told of what goes wrong unexpectedly; the loop goes on.
 */
export async function dispatch<Message>(
  dependencies: DeliveryDependencies<Message>,
  alarm: Alarm,
  stop: AbortSignal,
  failed: (error: unknown) => void,
): Promise<void> {
  stop.addEventListener('abort', () => alarm.ring(), { once: true });
  let swept = '';
  let failures = 0;
  while (!stop.aborted) {
    let next = dependencies.now() + timing.glance;
    try {
      await deliverDue(dependencies, stop, failed);
      const today = localDate(dependencies.now(), 'UTC');
      if (swept !== today) await dependencies.ledger.forget(addDays(today, -keptDays));
      swept = today;
      const now = dependencies.now();
      next = Math.min(now + timing.glance, (await dependencies.ledger.nextWake(now)) ?? Number.POSITIVE_INFINITY);
      failures = 0;
    } catch (error) {
      failed(error);
      next = dependencies.now() + (timing.failed[failures++] ?? timing.glance);
    }
    if (!stop.aborted) await alarm.until(next);
  }
}

/** Delivers all that is due now, many at a time; one that fails doesn't hold up the others. */
export async function deliverDue<Message>(
  dependencies: DeliveryDependencies<Message>,
  stop: AbortSignal,
  failed: (error: unknown) => void,
): Promise<void> {
  const due = await dependencies.ledger.due(dependencies.now());
  const work = async (): Promise<void> => {
    for (let schedule = due.shift(); schedule && !stop.aborted; schedule = due.shift()) {
      await deliver(schedule, dependencies).catch(failed);
      dependencies.delivered?.(schedule.guild);
    }
  };
  await Promise.all(Array.from({ length: Math.min(mostAtOnce, due.length) }, work));
}

/** Spaces requests so that in any second no more than `perSecond` go out, which may change; `sleep` takes milliseconds. */
export function makePace(
  perSecond: () => number,
  now: () => number,
  sleep: (milliseconds: number) => Promise<void>,
): () => Promise<void> {
  let next = Number.NEGATIVE_INFINITY;
  let line = Promise.resolve();
  const step = async (): Promise<void> => {
    if (next > now()) await sleep(next - now());
    // What is made up for is in the same second as what comes in time.
    next = Math.max(next, now() - mostCaughtUp) + (1_000 + mostCaughtUp) / perSecond();
  };
  // One after the other: those who wait while the process is held up must not all go at once after it.
  return () => {
    line = line.then(step);
    return line;
  };
}

/** An alarm by the computer's clock. */
export function makeAlarm(now: () => number): Alarm {
  let wake: (() => void) | undefined;
  let rung = false;
  return {
    until: (at) =>
      new Promise((resolve) => {
        const done = (): void => {
          clearTimeout(timer);
          wake = undefined;
          rung = false;
          resolve();
        };
        const timer = setTimeout(done, Math.max(0, at - now()));
        wake = done;
        if (rung) done();
      }),
    ring: () => {
      rung = true;
      wake?.();
    },
  };
}
