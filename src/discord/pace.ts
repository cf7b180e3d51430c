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

/** In milliseconds. */
const minute = 60_000;

/** At most `limit` times in any `span`, in milliseconds. Whoever did nothing for so long is forgotten; nothing is kept beyond that. */
export function paceOf(limit: number, span = minute): Pace {
  const asked = new Map<string, number[]>();
  let swept = 0;
  return (user, at) => {
    if (at - swept > span) {
      for (const [other, times] of asked) if (at - (times.at(-1) ?? 0) >= span) asked.delete(other);
      swept = at;
    }
    const recent = (asked.get(user) ?? []).filter((time) => at - time < span);
    const allowed = recent.length < limit;
    asked.set(user, allowed ? [...recent, at] : recent);
    return allowed;
  };
}
