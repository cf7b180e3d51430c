/** A piece of HTML. Offsets are UTF-16 units in what was given, end exclusive. */
export interface HtmlToken {
  readonly kind: 'text' | 'open' | 'close';
  readonly start: number;
  readonly end: number;
  /** Of a tag: its name in lower case. */
  readonly name: string;
  /** Of an opening tag: the rest of what stands in it. */
  readonly attributes: string;
}

/** Parts of a tag without its attributes' values in quotation marks, which may be whole images. */
const longestTag = 1000;
const unseen =
  /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*(?:>|$)|<(script|style|template|svg|iframe|head|video|audio)\b[\s\S]*?(?:<\/\1\s*>|$)/iy;
const tag = new RegExp(String.raw`<(\/?)([a-z][\w:-]*)((?:[\s/](?:[^<>"']|"[^"]*"|'[^']*'){0,${longestTag}})?)>`, 'iy');

/** Tags and the text between them; comments, scripts, drawings and the like are left out. */
export function htmlTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let from = 0;
  const textUpTo = (end: number): void => {
    if (from < end) tokens.push({ kind: 'text', start: from, end, name: '', attributes: '' });
  };
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const length = matchAt(unseen, html, at)?.[0].length;
    const found = length === undefined ? matchAt(tag, html, at) : undefined;
    if (length === undefined && !found) {
      at++;
      continue;
    }
    textUpTo(at);
    const start = at;
    at += length ?? found?.[0].length ?? 0;
    from = at;
    if (found) tokens.push(tagToken(found, start));
  }
  textUpTo(html.length);
  return tokens;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function tagToken([whole, slash, name = '', attributes = '']: RegExpExecArray, start: number): HtmlToken {
  const kind = slash === '/' ? 'close' : 'open';
  return { kind, start, end: start + whole.length, name: name.toLowerCase(), attributes: attributes.trim() };
}

/** The address in the attributes of a link, as it stands there but for `&amp;`. */
export function addressIn(attributes: string): string | undefined {
  const [, double, single, bare] = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes) ?? [];
  return (double ?? single ?? bare)?.trim().replaceAll('&amp;', '&');
}
