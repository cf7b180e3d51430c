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

/** One spelling for a word's case, accents, letters beyond the alphabet, width and apostrophes: `Côte’s` and `cote`, `Łódź` and `lodz` are the same. */
export function fold(value: string): string {
  const plain = /^[A-Za-z]+$/.test(value)
    ? value.toLowerCase()
    : value
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
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
