/** Users are forgotten after a minute; nothing of them is kept beyond that. */
const minute = 60_000;

/** Whether a user may ask once more: at most `limit` times in any minute. Times are in epoch milliseconds. */
export function paceOf(limit: number): (user: string, at: number) => boolean {
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
