/** Whether a user may do something once more, at a time in epoch milliseconds. */
export type Pace = (user: string, at: number) => boolean;

/** How often a user may ask, and press buttons: that leads on from an answer, and is bounded only against floods. */
export interface Paces {
  readonly ask: Pace;
  readonly press: Pace;
}

/** Presses that go with one question. */
const pressesAQuestion = 10;

export function pacesOf(asksPerMinute: number): Paces {
  return { ask: paceOf(asksPerMinute), press: paceOf(asksPerMinute * pressesAQuestion) };
}

/** Users are forgotten after a minute; nothing of them is kept beyond that. */
const minute = 60_000;

/** Whether a user may ask once more: at most `limit` times in any minute. Times are in epoch milliseconds. */
export function paceOf(limit: number): Pace {
  const asked = new Map<string, number[]>();
  let swept = 0;
  return (user, at) => {
    if (at - swept > minute) {
      for (const [other, times] of asked) if (at - (times.at(-1) ?? 0) >= minute) asked.delete(other);
      swept = at;
    }
    const recent = (asked.get(user) ?? []).filter((time) => at - time < minute);
    const allowed = recent.length < limit;
    asked.set(user, allowed ? [...recent, at] : recent);
    return allowed;
  };
}
