/** The text on one line, cut behind a word with `…` so that it has at most `most` UTF-16 units. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const head = cut(line, most - 1);
  const blank = /[\p{L}\p{N}]/u.test(line.charAt(head.length)) ? head.lastIndexOf(' ') : head.length;
  return `${(blank > most / 2 ? head.slice(0, blank) : head).replace(/[\s,;:，、；：]+$/u, '')}…`;
}

/** Never inside a surrogate pair. */
function cut(text: string, at: number): string {
  return text.slice(0, /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at);
}

/** The beginning and the end of a text that is too long to be repeated. */
export function elided(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const tail = line.slice(-Math.floor(most / 3)).replace(/^[\udc00-\udfff]/, '');
  const blank = tail.indexOf(' ');
  const end = blank >= 0 && blank < tail.length / 2 ? tail.slice(blank + 1) : tail;
  return `${shortened(line, Math.floor((most * 2) / 3) - 1)} ${end}`;
}
