/** A counter as Word writes it in a format (`upperRoman`); one that isn't known counts in digits. */
export function formatNumber(value: number, format: string): string {
  const write = formats[format];
  return write && value > 0 ? write(value) : String(value);
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const latin = 'abcdefghijklmnopqrstuvwxyz';
const russian = 'абвгдежзиклмнопрстуфхцчшщэюя';
const units = '零一二三四五六七八九';

const formats: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerLetter: (value) => letter(value, latin),
  upperLetter: (value) => letter(value, latin).toUpperCase(),
  russianLower: (value) => letter(value, russian),
  russianUpper: (value) => letter(value, russian).toUpperCase(),
  ordinal: (value) =>
    `${value}${/1\dth$/.test(`${value % 100}th`) ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`,
  decimalFullWidth: (value) => String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  decimalEnclosedCircle: (value) => (value <= 20 ? String.fromCharCode(0x245f + value) : String(value)),
  decimalEnclosedCircleChinese: (value) => (value <= 20 ? String.fromCharCode(0x245f + value) : String(value)),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  ideographDigital: (value) =>
    String(value).replace(/\d/g, (digit) => (digit === '0' ? '〇' : units.charAt(Number(digit)))),
  ideographTraditional: (value) => '甲乙丙丁戊己庚辛壬癸'.charAt(value - 1) || String(value),
};

function roman(value: number): string {
  if (value > 3999) return String(value);
  let rest = value;
  return romans
    .map(([worth, sign]) => {
      const times = Math.floor(rest / worth);
      rest -= times * worth;
      return sign.repeat(times);
    })
    .join('');
}

/** Behind z comes aa, then bb. */
function letter(value: number, alphabet: string): string {
  const times = Math.ceil(value / alphabet.length);
  return times > 8 ? String(value) : alphabet.charAt((value - 1) % alphabet.length).repeat(times);
}

function chinese(value: number): string {
  if (value >= 1000) return String(value);
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const ten =
    tens === 0 ? (hundreds > 0 && ones > 0 ? '零' : '') : `${tens === 1 && hundreds === 0 ? '' : units.charAt(tens)}十`;
  return `${hundreds > 0 ? `${units.charAt(hundreds)}百` : ''}${ten}${ones > 0 ? units.charAt(ones) : ''}`;
}
