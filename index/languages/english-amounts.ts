import type { Amount } from './language.ts';

const units = 'one two three four five six seven eight nine'.split(' ');
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const magnitudes: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

type Reading = readonly [pattern: RegExp, key: (groups: readonly (string | undefined)[]) => string | undefined];

/** In order of precedence: where two read the same letters, the first does. */
const readings: readonly Reading[] = [
  [
    /(?<![\p{L}\p{N}.,:])(\d{1,2})(?:[:.](\d\d))?\s?([ap])\.?\s?m(?:\.(?!\p{L})|(?![\p{L}\p{N}]))/giu,
    ([hour, minute, half]) => clock((Number(hour) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0), Number(minute ?? 0)),
  ],
  [
    /(?<![\p{L}\p{N}.,:])([01]?\d|2[0-4]):([0-5]\d)(?![:\d])/gu,
    ([hour, minute]) => clock(Number(hour), Number(minute)),
  ],
  [/(?<![\p{L}\p{N}.,])(\d+(?:[.,]\d+)?)\s?(?:%|per\s?cent(?!\p{L}))/giu, ([share]) => `${plain(share)}%`],
  [
    /(?<![\p{L}\p{N}.,])(\d+(?:[.,]\d+)*)(?:(k|bn)|\s?(thousand|million|billion))(?![\p{L}\p{N}])/giu,
    ([figure, sign, word]) => String(Number(plain(figure)) * (magnitudes[(sign ?? word ?? '').toLowerCase()] ?? 1)),
  ],
  [/(?<![\p{L}\p{N}.,])(\d+\.\d+)m(?![\p{L}\p{N}])/gu, ([figure]) => String(Number(figure) * 1e6)],
  [/(?<![\p{L}\p{N}.,])(\d{4,}|\d{1,3}(?:,\d{3})+)(?![\p{L}\p{N}]|[.,:]\d)/gu, ([figure]) => plain(figure)],
  [new RegExp(`\\b(${tens.join('|')})[- ](?:(${units.join('|')})|(${ordinals.join('|')}))\\b`, 'gi'), inWords],
  [/(?<![\p{L}\p{N}.,:])(\d{2})(?:st|nd|rd|th)(?!\p{L})/giu, ([figure]) => `${figure}.`],
  [/(?<![\p{L}\p{N}.,:/-])([2-9]\d)(?![\p{L}\p{N}]|[.,:/-]\d)/gu, ([figure]) => figure],
];

/** Times of day, large numbers, shares and numbers in words in an English text, each with a key that is one for all ways of writing it. */
export function amountsInEnglish(text: string): Amount[] {
  const found: Amount[] = [];
  for (const [pattern, keyOf] of readings) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const key = keyOf(match.slice(1));
      if (key !== undefined && !found.some((one) => start < one.end && one.start < end))
        found.push({ start, end, key });
    }
  }
  return found;
}

function clock(hour: number, minute: number): string | undefined {
  return hour > 24 || minute > 59 ? undefined : `${hour}:${String(minute).padStart(2, '0')}`;
}

function plain(figure = ''): string {
  return figure.replace(/[.,](?=\d{3}(?:[.,]|$))/g, '').replace(',', '.');
}

function inWords([ten = '', unit, ordinal]: readonly (string | undefined)[]): string {
  const decade = 10 * (tens.indexOf(ten.toLowerCase()) + 2);
  if (unit !== undefined) return String(decade + units.indexOf(unit.toLowerCase()) + 1);
  return `${decade + ordinals.indexOf((ordinal ?? '').toLowerCase()) + 1}.`;
}
