import type { Scan, Token } from '../page/markup.ts';

/** The longest that is looked for, in UTF-16 units. */
const longest = 600;
const before = String.raw`(?<![\p{L}\p{N}_\\])`;
const behind = String.raw`(?![\p{L}\p{N}_])`;
const inside = (mark: string): string =>
  String.raw`(?=\S)[^${mark}\n]?(?:[^${mark}]|[${mark}](?=[\p{L}\p{N}])){0,${longest}}?(?<=\S)`;
const style = String.raw`(?:\[[^\[\]\n]{0,80}\])?`;
const address = '(?:https?|ftp|irc)://';

const pattern = new RegExp(
  [
    String.raw`\\(?=[*_\x60+#^~\[<{(:\\]|https?:|[a-z]+:)(?<escaped>)`,
    String.raw`\+\+\+(?<passed>[\s\S]{0,${longest}}?)\+\+\+`,
    String.raw`\x60\+(?<literal>[^\n]{1,${longest}}?)\+\x60`,
    String.raw`(?<hidden>\[\[[\w:.-]+(?:,[^\]\n]*)?\]\]|\[#[\w:.-]+\](?!#)|\(\(\([^()\n]{1,200}\)\)\)|indexterm:\[[^\]\n]*\]|anchor:[\w-]+\[[^\]\n]*\]|image:[^\s\[]+\[[^\]\n]*\]|icon:[^\s\[]+\[[^\]\n]*\]| \+$)`,
    String.raw`\(\((?<term>[^()\n]{1,200})\)\)`,
    String.raw`(?<reference><<(?<place>[^<>,\n]{1,200})(?:,(?<titled>[^<>]{1,${longest}}))?>>)`,
    String.raw`(?<macro>(?:\b(?:link|xref|mailto|kbd|btn|menu|pass|stem|latexmath|asciimath)|footnote(?:ref)?):(?<to>[^\s\[\]]{0,${longest}})\[(?<words>(?:[^\]\\]|\\.){0,${longest}})\])`,
    String.raw`(?<web>${address}[^\s\[\]<>"\x60]{1,${longest}}?)\[(?<shown>(?:[^\]\\]|\\.){0,${longest}})\]`,
    String.raw`(?<bare>${address}[^\s\[\]<>"\x60]{1,${longest}}[^\s\[\]<>"\x60.,;:!?)'])`,
    String.raw`${style}(?<unbound>\*\*|__|\x60\x60|##)(?=\S)(?<loose>[\s\S]{1,${longest}}?)\k<unbound>`,
    String.raw`${before}${style}\*(?<strong>${inside('*')})\*${behind}`,
    `${before}${style}_(?<emphasis>${inside('_')})_${behind}`,
    String.raw`${before}${style}\x60(?<code>${inside(String.raw`\x60`)})\x60${behind}`,
    String.raw`${before}\+(?<mono>${inside('+')})\+${behind}`,
    `${before}${style}#(?<marked>${inside('#')})#${behind}`,
    String.raw`(?<raised>[\^~])(?<small>[^\s^~]{1,60})\k<raised>`,
  ].join('|'),
  'gu',
);

/** Emphasis, code, links, references and macros. Names in braces stay as they are; notes are taken out by whoever lays the paragraph. */
export const scanInline: Scan = (words) => [...words.matchAll(pattern)].map((match) => tokenOf(match));

type Groups = Readonly<Record<string, string | undefined>>;

function tokenOf({ 0: whole, index = 0, groups = {} }: RegExpMatchArray): Token {
  const span = { start: index, end: index + whole.length };
  const of = (words: string, more: Partial<Token> = {}): Token => {
    const start = index + whole.lastIndexOf(words);
    return { ...span, kept: { start, end: start + words.length }, ...more };
  };
  const { escaped, hidden, passed, literal, code, mono, strong, emphasis, marked, term, small, unbound, loose } =
    groups;
  if (escaped !== undefined || hidden !== undefined) return span;
  if (groups.reference !== undefined) return referenceToken(of, groups);
  if (groups.macro !== undefined) return macroToken(span, of, groups, whole);
  if (groups.web !== undefined) return webToken(of, groups);
  if (groups.bare !== undefined) return { ...span, kept: span, mark: 'link', url: groups.bare, verbatim: true };
  const verbatim = literal ?? code ?? mono ?? passed;
  if (verbatim !== undefined) return inMarks(span, whole, verbatim, { verbatim: true });
  if (loose !== undefined)
    return inMarks(
      span,
      whole,
      loose,
      unbound === '**'
        ? { mark: 'strong' }
        : unbound === '__'
          ? { mark: 'emphasis' }
          : unbound === '``'
            ? { verbatim: true }
            : {},
    );
  if (strong !== undefined) return inMarks(span, whole, strong, { mark: 'strong' });
  if (emphasis !== undefined) return inMarks(span, whole, emphasis, { mark: 'emphasis' });
  return inMarks(span, whole, marked ?? term ?? small ?? '', {});
}

/** What stands between marks that are alike at its end; a style may stand before them. */
function inMarks(span: Token, whole: string, words: string, more: Partial<Token>): Token {
  const marks = /(?:\+\+\+|\+\x60|\*\*|__|\x60\x60|##|\)\)|[*_\x60+#^~])$/u.exec(whole)?.[0].length ?? 1;
  const end = span.end - Math.min(marks, whole.length - words.length);
  return { start: span.start, end: span.end, kept: { start: end - words.length, end }, ...more };
}

type Of = (words: string, more?: Partial<Token>) => Token;

function referenceToken(of: Of, { place = '', titled }: Groups): Token {
  return of(titled?.trim() || place.replace(/^#/, ''), { mark: 'link', url: `#${place}` });
}

function webToken(of: Of, { web = '', shown = '' }: Groups): Token {
  const words = titleIn(shown);
  return words === '' ? of(web, { mark: 'link', url: web, verbatim: true }) : of(words, { mark: 'link', url: web });
}

function macroToken(span: Token, of: Of, { to = '', words = '' }: Groups, whole: string): Token {
  const name = whole.slice(0, whole.indexOf(':'));
  if (name === 'pass' || name.endsWith('math') || name === 'stem') return of(words, { verbatim: true });
  if (name === 'footnote' || name === 'footnoteref') return { start: span.start, end: span.end };
  if (name === 'menu') return of(words === '' ? to : whole.slice(5), { verbatim: true });
  if (name === 'kbd' || name === 'btn') return of(words);
  const title = titleIn(words);
  const url = name === 'xref' ? `#${to}` : name === 'mailto' ? `mailto:${to}` : to;
  return of(title === '' ? to : title, { mark: 'link', url });
}

/** The words of a link, without what is said to the page: `text,window=_blank`, `text^`. */
function titleIn(words: string): string {
  const quoted = /^"([^"]*)"/.exec(words)?.[1];
  const title = quoted ?? (/^(?:[\w-]+=|role=)/.test(words) ? '' : words.replace(/,\s*[\w-]+=.*$/s, ''));
  return title.replace(/\^$/, '').trim();
}
