/** One spelling for a word's case, accents, width and apostrophes: `Côte’s` and `cote` are the same. */
export function fold(value: string): string {
  const plain = /^[A-Za-z]+$/.test(value)
    ? value.toLowerCase()
    : value
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/\u00ad|\u2010\s*/g, '')
        .replace(/['’ʼ]s$/u, '')
        .replace(/['’ʼ.,]/gu, '');
  return plain.replace(/^(\d+)(?:st|nd|rd|th|s)$/, '$1');
}
