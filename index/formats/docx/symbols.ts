/** Characters of the fonts Symbol and Wingdings, by the last byte of their codes, which mean something else than what they are. */
const symbol: Readonly<Record<number, string>> = {
  34: '∀',
  36: '∃',
  45: '−',
  64: '≅',
  163: '≤',
  165: '∞',
  174: '→',
  172: '←',
  173: '↑',
  175: '↓',
  176: '°',
  177: '±',
  178: '″',
  179: '≥',
  180: '×',
  181: '∝',
  183: '•',
  184: '÷',
  185: '≠',
  186: '≡',
  187: '≈',
  188: '…',
  206: '∈',
  211: '©',
  210: '®',
  212: '™',
  214: '√',
  215: '⋅',
  222: '⇒',
  229: '∑',
};
const greek = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';
const wingdings: Readonly<Record<number, string>> = { 168: '☐', 224: '→', 251: '✗', 252: '✓', 253: '☒', 254: '☑' };

/** What `<w:sym>` shows; empty for ornaments. A sign of Symbol's that isn't known is shown as broken: it may mean something. */
export function symbolOf(font: string, code: string): string {
  const point = Number.parseInt(code, 16);
  if (Number.isNaN(point)) return '';
  const isPrivate = point >= 0xf000 && point <= 0xf0ff;
  const byte = point & 0xff;
  if (/^symbol/i.test(font)) {
    if (byte >= 97 && byte <= 122) return greek.charAt(byte - 97);
    if (byte >= 65 && byte <= 90) return greek.charAt(byte - 65).toUpperCase();
    return symbol[byte] ?? (byte < 64 ? String.fromCharCode(byte) : '\uFFFD');
  }
  if (/^wingdings/i.test(font)) return wingdings[byte] ?? '';
  return isPrivate ? '' : String.fromCodePoint(Math.min(point, 0x10ffff));
}
