import { seriesOf } from './label-series.ts';
import { isContainer } from './label-words.ts';
import { romanOf } from './numerals.ts';
import type { Part } from './part.ts';

/** Larger Roman numbers are no easier to read than letters. */
const mostRoman = 399;

/** A part among those around it. */
interface Placed {
  readonly part: Part;
  readonly series?: string;
  /** The nearest numbered part above it, and the nearest heading without a number. */
  readonly above?: Placed;
  readonly chapter?: Placed;
  /** Its number without what tells it from others of the same number in other series. */
  bare?: string | undefined;
  number?: string;
}

/**
 * The authors' numbers, gaps and all. One that is repeated in every chapter stands behind the chapter's (`II.1`); where two kinds
 * of parts have the same numbers, the rarer ones stand behind their word (`part 1`). A part without a number is named after
 * the one before it: `4+1` is the first after 4, `0` what stands before all of them, unless the author has a 0.
 */
export function ownNumbers(parts: readonly Part[]): string[] {
  const placed = place(parts, innerSeries(parts));
  const restarted = restartedSeries(placed);
  numberChapters(placed, restarted);
  for (const one of placed) one.bare ??= bareOf(one, restarted);
  implyChapters(placed);
  const worded = wordedSeries(placed);
  const take = takingNumbers();
  let [last, since] = [has(placed, '0') ? '' : '0', 0];
  for (const [i, one] of placed.entries()) {
    const isNumbered = one.bare !== undefined;
    if (!isNumbered) since++;
    const isPreamble = i === 0 && !one.part.heading && last === '0';
    const wanted = isNumbered ? numberOf(one, worded) : isPreamble ? '0' : `${last}+${since}`;
    if (isPreamble) since = 0;
    one.number = take(wanted);
    if (isNumbered) [last, since] = [one.number, 0];
  }
  return placed.map(({ number }) => number as string);
}

/** Series that begin anew behind a part of another on their own depth ("Article II", "Section 1"): they stand below it. */
function innerSeries(parts: readonly Part[]): ReadonlySet<string> {
  const inner = new Set<string>();
  const seen = new Map<string, Set<string>>();
  let last = '';
  for (const { label } of parts) {
    if (!label || label.style === 'parenthesised') continue;
    const series = seriesOf(label);
    const numbers = seen.get(series) ?? new Set<string>();
    if (numbers.has(label.number) && last !== series) inner.add(series);
    seen.set(series, numbers.add(label.number));
    last = series;
  }
  return inner;
}

function place(parts: readonly Part[], inner: ReadonlySet<string>): Placed[] {
  const open: { readonly placed: Placed; readonly depth: number }[] = [];
  return parts.map((part) => {
    const { label } = part;
    const series = label && (label.style === 'parenthesised' ? 'brackets' : seriesOf(label));
    const depth = part.depth + (series && inner.has(series) ? 0.5 : 0);
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const top = open.at(-1)?.placed;
    const above = top?.series === undefined ? top?.above : top;
    const chapter = top?.series === undefined ? top : top.chapter;
    const placed: Placed = { part, ...(series && { series }), ...(above && { above }), ...(chapter && { chapter }) };
    if (part.heading || label) open.push({ placed, depth });
    return placed;
  });
}

/** Series whose numbers begin anew under another part: two of them are repeated there, or the first one is. */
function restartedSeries(placed: readonly Placed[]): ReadonlySet<string> {
  const holders = new Map<string, Placed | undefined>();
  const repeated = new Map<string, number>();
  for (const { part, series, above, chapter } of placed) {
    if (!part.label || !series || series === 'brackets') continue;
    const key = `${series} ${part.label.number}`;
    const holder = above ?? chapter;
    if (holders.has(key) && holders.get(key) !== holder)
      repeated.set(series, (repeated.get(series) ?? 0) + (/^(?:[01AIai]|\d+\.[01])$/.test(part.label.number) ? 2 : 1));
    else holders.set(key, holder);
  }
  return new Set([...repeated].filter(([, count]) => count > 1).map(([series]) => series));
}

/**
 * Where numbers begin anew under headings without a number, these are counted in Roman numbers, or in letters where the author has
 * Roman ones, so that they can't be mistaken for the author's.
 */
function numberChapters(placed: readonly Placed[], restarted: ReadonlySet<string>): void {
  const depths = new Set(
    placed.flatMap(({ series, above, chapter }) =>
      series && restarted.has(series) && !above && chapter ? [chapter.part.depth] : [],
    ),
  );
  const isRoman = placed.some(({ part }) => /^[IVXLC]+$/i.test(part.label?.number ?? ''));
  const chapters = placed.filter(({ part, above }) => part.heading && !part.label && !above && depths.has(part.depth));
  for (const [i, chapter] of chapters.entries())
    chapter.bare = isRoman || i >= mostRoman ? lettersOf(i) : romanOf(i + 1);
}

/** A heading without a number, all below which begins with the same one ("2.1", "2.2"), is that one's. */
function implyChapters(placed: readonly Placed[]): void {
  const firsts = new Map<Placed, string | undefined>();
  for (const { part, above, chapter } of placed) {
    if (!part.label || above || !chapter || chapter.bare !== undefined) continue;
    const first = /^(\d+)\.\d/.exec(part.label.style === 'version' ? '' : part.label.number)?.[1];
    firsts.set(chapter, firsts.has(chapter) && firsts.get(chapter) !== first ? undefined : first);
  }
  const taken = new Set(placed.flatMap(({ bare }) => bare ?? []));
  const seen = new Set<string>();
  const shared = new Set([...firsts.values()].filter((first) => first && (seen.has(first) || !seen.add(first))));
  for (const [chapter, first] of firsts) if (first && !taken.has(first) && !shared.has(first)) chapter.bare = first;
}

/** A, B, … Z, AA. */
function lettersOf(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : lettersOf(Math.floor(place / 26) - 1) + letter;
}

function bareOf(
  { part: { label }, series, above, chapter }: Placed,
  restarted: ReadonlySet<string>,
): string | undefined {
  if (!label || !series) return undefined;
  if (series === 'brackets' || !restarted.has(series)) return label.number;
  const holder = above?.bare === undefined ? chapter : above;
  if (holder?.bare === undefined) return label.number;
  const own = holder.part.label?.number;
  const isInside = own !== undefined && label.number.startsWith(`${own}.`);
  return isInside ? holder.bare + label.number.slice(own.length) : `${holder.bare}.${label.number}`;
}

/** The series whose numbers another one has already; the larger one, and of two as large that of smaller parts, keeps them as they are. */
function wordedSeries(placed: readonly Placed[]): ReadonlySet<string> {
  const numbers = new Map<string, string[]>();
  for (const { series, bare } of placed) {
    if (!series || series === 'brackets' || bare === undefined) continue;
    const list = numbers.get(series);
    if (list) list.push(bare);
    else numbers.set(series, [bare]);
  }
  const order = [...numbers].sort(
    ([a, x], [b, y]) => y.length - x.length || Number(isContainer(a)) - Number(isContainer(b)),
  );
  const seen = new Set<string>();
  const worded = new Set<string>();
  for (const [series, list] of order) {
    if (list.some((number) => seen.has(number))) worded.add(series);
    else for (const number of list) seen.add(number);
  }
  return worded;
}

function numberOf({ part: { label }, series, above, bare = '' }: Placed, worded: ReadonlySet<string>): string {
  if (series === 'brackets') return `${above?.number ?? ''}(${bare})`;
  if (!label || !series || !worded.has(series)) return bare;
  if (label.called) return `${label.called} ${bare}`;
  return above?.number === undefined || bare.startsWith(`${above.number}.`) ? bare : `${above.number}.${bare}`;
}

function has(placed: readonly Placed[], number: string): boolean {
  return placed.some(({ part }) => part.label?.number === number);
}

/** Takes a number that nobody has: the second of the same gets the first free of `+1`, `+2`, …. */
function takingNumbers(): (wanted: string) => string {
  const tries = new Map<string, number>();
  return (wanted) => {
    let number = wanted;
    for (let n = tries.get(wanted) ?? 0; tries.has(number); n++) {
      number = `${wanted}+${n + 1}`;
      tries.set(wanted, n + 1);
    }
    tries.set(number, tries.get(number) ?? 0);
    return number;
  };
}
