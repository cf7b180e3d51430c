/** Letters that Unicode doesn't take apart, as they are typed where a keyboard lacks them. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ł: 'l',
  ŋ: 'n',
  ŧ: 't',
  þ: 'th',
  ς: 'σ',
};
const letterToReplace = /[ßæœøđðħıĸłŋŧþς]/g;
/**
 * Accents and the like, which people leave out. The breve of й is none, and the vowels and tones of Thai and Lao and the marks of kana are as good as
 * letters.
 */
const accent = /(?<![иИ])\u0306|(?![\u0306\u0e31-\u0e4e\u0eb1-\u0ece\u3099\u309a])\p{M}/gu;

/** One spelling for a word's case, accents, letters beyond the alphabet, width and apostrophes: `Côte’s` and `cote`, `Łódź` and `lodz` are the same. */
export function fold(value: string): string {
  const plain = /^[A-Za-z]+$/.test(value)
    ? value.toLowerCase()
    : value
        .normalize('NFKD')
        .replace(accent, '')
        .normalize('NFC')
        .toLowerCase()
        .replace(letterToReplace, (letter) => plainLetters[letter] ?? letter)
        .replace(/\u00ad|\u2010\s*/g, '')
        .replace(/['’ʼ]s$/u, '')
        .replace(/['’ʼ]/gu, '');
  return /\d/.test(plain) ? foldNumber(plain) : plain.replace(/[.,]/g, '');
}

/** "10,000", "10.000" and "10000" are one number; "1.5" and "1,5" are another than "15". */
function foldNumber(number: string): string {
  const ungrouped = number.replace(/^(\d{1,3})((?:[.,]\d{3})+)(?!\d|[.,]\d)/, (_, first: string, groups: string) => {
    return first + groups.replace(/[.,]/g, '');
  });
  return ungrouped
    .replace(/(?<=\d),(?=\d)/g, '.')
    .replace(/[.,](?!\d)|(?<!\d)[.,]/g, '')
    .replace(/^(\d+)s$/, '$1');
}
