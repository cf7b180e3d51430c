/** Canonical Roman numbers up to 399 in capitals, as the source of a regular expression; never empty. */
export const romanPattern = '(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})';
const roman = new RegExp(`^${romanPattern}$`, 'u');

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const romanTens = 'C XC L XL X IX V IV I'.split(' ');

/** 9 of "IX" or "ix", not of "Ix"; undefined for what isn't a Roman number up to 399. */
export function romanValue(number: string): number | undefined {
  const capitals = number.toUpperCase();
  if (!roman.test(capitals) || (number !== capitals && number !== number.toLowerCase())) return undefined;
  const digits = [...capitals].map((digit) => romanDigits[digit] ?? 0);
  return digits.reduce((sum, digit, i) => (digit < (digits[i + 1] ?? 0) ? sum - digit : sum + digit), 0);
}

/** "IX" of 9. */
export function romanOf(value: number): string {
  let [written, left] = ['', value];
  for (const tens of romanTens) {
    const worth = romanValue(tens) as number;
    written += tens.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return written;
}

const english = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty`.split(/\s+/);
const spanish = 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');
const german = 'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals: readonly (readonly string[])[] = [
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth`.split(' '),
  'primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo'.split(' '),
  'primera segunda tercera cuarta quinta sexta séptima octava novena décima'.split(' '),
];
const wordValues = new Map([
  ...[english, spanish, german].flatMap((list) => list.map((word, i) => [word, i] as const)),
  ...tens.map((word, i) => [word, (i + 2) * 10] as const),
  ...ordinals.flatMap((list) => list.map((word, i) => [word, i + 1] as const)),
]);

/** 12 of "twelve" and "Twelfth", 23 of "twenty-three"; English up to 99, Spanish and German up to 12. */
export function wordValue(word: string): number | undefined {
  const lower = word.toLowerCase();
  const [ten = '', one = '', ...more] = lower.split('-');
  const [high, low] = [wordValues.get(ten), wordValues.get(one)];
  if (one === '') return wordValues.get(lower);
  if (more.length > 0 || high === undefined || low === undefined) return undefined;
  return high >= 20 && low >= 1 && low < 10 ? high + low : undefined;
}

const ideographicDigits = '零一二三四五六七八九';
const ideographicTens: Readonly<Record<string, number>> = { 十: 10, 百: 100 };
/** Chinese numbers up to 999, as the source of a regular expression. */
export const ideographicNumber = '[一二三四五六七八九十百零〇两兩]{1,7}';

/** 12 of "十二"; undefined for what isn't a Chinese number up to 999. */
export function ideographicValue(number: string): number | undefined {
  if (!new RegExp(`^${ideographicNumber}$`, 'u').test(number)) return undefined;
  const digits = [...number.replace(/〇/g, '零').replace(/[两兩]/g, '二')];
  if (digits.every((digit) => ideographicDigits.includes(digit)))
    return Number(digits.map((digit) => ideographicDigits.indexOf(digit)).join(''));
  let [sum, open] = [0, 0];
  for (const digit of digits) {
    const ten = ideographicTens[digit];
    if (ten) sum += (open || 1) * ten;
    open = ten ? 0 : ideographicDigits.indexOf(digit);
  }
  return sum + open;
}
