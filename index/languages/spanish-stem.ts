/**
 * The stem of a folded Spanish word, after Snowball's algorithm for Spanish (snowballstem.org), which tells endings by
 * their accents too. People leave accents out, so here `dirigió` and `dirigio` must be one: an `i` that is left at the
 * end goes as well. Where Snowball parts a noun from its plural (`lugar`, `lugares`; `ciudad`, `ciudades`), they stay together.
 */
export function stemSpanish(word: string): string {
  if (!/^[a-z]{3,60}$/.test(word)) return word;
  // "anos", "usos": too short for any ending to be taken off.
  if (/^[aeiou][^aeiou][aeiou]s$/.test(word)) return word.slice(0, -1);
  const regions = regionsOf(word);
  const bare = withoutPronoun(word, regions);
  const short = withoutSuffix(bare, regions) ?? withoutVerbEnding(bare, regions);
  return withoutVowel(short, regions);
}

/** Where endings may begin: R1 behind the first consonant after a vowel, R2 the same inside R1, RV as Snowball has it for Spanish. */
interface Regions {
  readonly r1: number;
  readonly r2: number;
  readonly rv: number;
}

function regionsOf(word: string): Regions {
  const r1 = behindConsonant(word, 0);
  return { r1, r2: behindConsonant(word, r1), rv: verbRegion(word) };
}

function behindConsonant(word: string, from: number): number {
  const found = /[aeiou][^aeiou]/.exec(word.slice(from));
  return found ? from + found.index + 2 : word.length;
}

function verbRegion(word: string): number {
  const next = (letters: RegExp): number => {
    const at = word.slice(2).search(letters);
    return at < 0 ? word.length : at + 3;
  };
  if (!/[aeiou]/.test(word.charAt(1))) return next(/[aeiou]/);
  return /[aeiou]/.test(word.charAt(0)) ? next(/[^aeiou]/) : Math.min(3, word.length);
}

/** The longest of some endings that a word has; `endings` fit at the end only. */
function endingOf(word: string, endings: RegExp): string {
  return endings.exec(word)?.[0] ?? '';
}

const pronoun = /(?:sel[ao]s?|l[aeo]s?|[mst]e|nos)$/;
const beforePronoun = /(?:iendo|ando|[aei]r|(?<=u)yendo)$/;

/** "hacerlo", "dandoselas" */
function withoutPronoun(word: string, { rv }: Regions): string {
  const verb = word.slice(0, word.length - endingOf(word, pronoun).length);
  const ending = endingOf(verb, beforePronoun);
  return ending !== '' && verb.length - ending.length >= rv ? verb : word;
}

interface Suffix {
  readonly ending: RegExp;
  readonly region: 'r1' | 'r2';
  /** What stands in its place. */
  readonly becomes?: string;
  /** What goes with it where it stands before it, in R2. */
  readonly before?: RegExp;
}

/** The first that fits is taken, so longer ones stand first. */
const suffixes: readonly Suffix[] = [
  { ending: /amente$/, region: 'r1', before: /(?:(?:at)?iv|os|ic|ad)$/ },
  { ending: /mente$/, region: 'r2', before: /(?:ante|[ai]ble)$/ },
  { ending: /(?:amiento|imiento)s?$/, region: 'r2' },
  { ending: /(?:ador[ae]?s?|acion(?:es)?|antes?|ancias?)$/, region: 'r2', before: /ic$/ },
  { ending: /logias?$/, region: 'r2', becomes: 'log' },
  { ending: /ucion(?:es)?$/, region: 'r2', becomes: 'u' },
  { ending: /encias?$/, region: 'r2', becomes: 'ente' },
  { ending: /idad(?:es)?$/, region: 'r2', before: /(?:abil|ic|iv)$/ },
  { ending: /iv[ao]s?$/, region: 'r2', before: /at$/ },
  { ending: /(?:anzas?|ic[ao]s?|ismos?|[ai]bles?|istas?|os[ao]s?)$/, region: 'r2' },
];

/** Undefined where none goes: then the word may be a verb. */
function withoutSuffix(word: string, regions: Regions): string | undefined {
  const suffix = suffixes.find(({ ending }) => ending.test(word));
  if (!suffix) return undefined;
  const stem = word.replace(suffix.ending, '');
  if (stem.length < regions[suffix.region]) return undefined;
  const also = suffix.before ? endingOf(stem, suffix.before) : '';
  const goes = also !== '' && stem.length - also.length >= regions.r2;
  return `${goes ? stem.slice(0, -also.length) : stem}${suffix.becomes ?? ''}`;
}

const yEnding = /(?<=u)(?:yeron|yendo|yamos|yais|yan|yen|yas|yes|ya|ye|yo)$/;
const verbEnding = new RegExp(
  `(?:${[
    '(?:ar|er|ir)(?:iamos|iais|emos|ian|ias|eis|ia|an|as|a|e)',
    '(?:a|ie)(?:ramos|semos|steis|rais|seis)|asteis|isteis',
    '(?:ie)?ron|(?:a|ie)(?:ran|sen|ras|ses|ron|ndo|ra|se)',
    'abamos|abais|aban|abas|aba|iamos|iais|ian|ias|ia',
    '[ai]d[ao]s?|aste|iste|[aei]mos|ais|an|as|ar|er|ir|is',
  ].join('|')})$`,
);
const plural = /(?:eis|en|es)$/;
const infinitive = /[aei]r$/;

function withoutVerbEnding(word: string, { rv }: Regions): string {
  const inside = word.slice(rv);
  const y = endingOf(word, yEnding);
  if (y !== '' && inside.endsWith(y)) return word.slice(0, -y.length);
  const ending = endingOf(inside, verbEnding);
  if (ending !== '') return word.slice(0, -ending.length);
  const es = endingOf(inside, plural);
  if (es === '') return word;
  const stem = word.slice(0, -es.length);
  if (infinitive.test(stem.slice(rv))) return stem.slice(0, -2);
  return stem.replace(/gu$/, 'g');
}

/** The vowel that is left at the end, and the `i` before it. */
function withoutVowel(word: string, { rv }: Regions): string {
  const ending = endingOf(word.slice(rv), /(?:os|[aoe])$/);
  const stem = word.slice(0, word.length - ending.length);
  const hard = ending === 'e' ? stem.replace(/gu$/, 'g') : stem;
  return hard.length > rv ? hard.replace(/i$/, '') : hard;
}
