const teens = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const cardinals = `two three four five six seven eight nine ten eleven twelve ${teens} twenty`.split(' ');
const ordinals = `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth ${teens} twenty`
  .split(' ')
  .map((word, i) => (i < 12 ? word : word === 'twenty' ? 'twentieth' : `${word}th`));

const months = 'january february march april may june july august september october november december'.split(' ');
/** `mar` is more than a month. */
const shortMonths = months.flatMap((month) => [month.slice(0, 3), ...(month === 'september' ? ['sept'] : [])]);

/** Months, in full and short, folded. */
export const englishMonths: ReadonlySet<string> = new Set([
  ...months,
  ...shortMonths.filter((short) => short !== 'mar'),
]);

/**
 * Numbers in words and figures, and months in full and short, have one term. "Fifth" and "5th" have one, and not that of "five". "May" is
 * a stop word, too, and its own term.
 */
export const englishTerms: ReadonlyMap<string, string> = new Map([
  ...cardinals.map((word, i) => [word, String(i + 2)] as const),
  ...ordinals.map((word, i) => [word, ordinal(i + 1)] as const),
  ...[...englishMonths]
    .filter((written) => written !== 'may')
    .map((written) => [written, months.find((month) => month.startsWith(written.slice(0, 3))) ?? written] as const),
]);

/** An ordinal in figures: its number. */
export const englishOrdinal = /^(\d+)(?:st|nd|rd|th)$/;

function ordinal(n: number): string {
  return `${n}${['th', 'st', 'nd', 'rd'][n] ?? 'th'}`;
}
