const formats: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const units = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/** What Discord shows of `<t:seconds:style>` to an American in UTC at `now`. Instants are epoch milliseconds. */
export function instantShown(at: number, style: string, now: number): string {
  if (style === 'R') return distanceShown(Math.round((at - now) / 1000));
  const format = formats[style];
  if (!format) throw new Error(`Discord has no timestamp style ${style}`);
  return new Intl.DateTimeFormat('en-US', { ...format, timeZone: 'UTC' }).format(at);
}

function distanceShown(seconds: number): string {
  const [unit, length] = units.find((each) => Math.abs(seconds) >= each[1]) ?? units[5];
  return new Intl.RelativeTimeFormat('en-US').format(Math.round(seconds / length), unit);
}
