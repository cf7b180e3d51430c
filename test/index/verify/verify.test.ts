import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../../index/library.ts';
import { canVerify, verifyQuote } from '../../../index/verify/verify.ts';
import { articleFrom, seedArticle } from '../seed-article.ts';

const seed = seedArticle();
const library = libraryOf([seed]);
const { text } = seed;

/** The verdict in short: kind, the places' words, and what differs as `yours → theirs`. */
function judged(claim: string, articles = library) {
  const { kind, quotes, differs, changes } = verifyQuote(articles, claim);
  return {
    kind,
    quotes: quotes.map((quote) => quote.text),
    ...(kind === 'near' && { differs }),
    ...(changes.length > 0 && {
      changes: changes.map(({ yours = '', theirs }) => `${yours} → ${theirs?.text ?? ''}`),
    }),
  };
}

/** Slices of the article with at least one word in them. */
const slices = fc
  .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 4_000 }))
  .map(([start, length]) => text.slice(start, start + length))
  .filter(canVerify);

/** Slices from word to word, of `least` to `most` words; a lone comma of the residue is no word. */
const words = [...text.matchAll(/\S*[\p{L}\p{N}]\S*/gu)];
function wordSlices(least: number, most: number) {
  return fc.tuple(fc.nat(words.length - least), fc.integer({ min: least, max: most })).map(([first, count]) => {
    const end = words[Math.min(words.length, first + count) - 1] as RegExpExecArray;
    return text.slice(words[first]?.index, end.index + end[0].length);
  });
}

describe('verifyQuote', () => {
  it('finds any slice of an article to be exact', () => {
    fc.assert(
      fc.property(slices, (slice) => {
        const { kind, quotes } = verifyQuote(library, slice);
        expect([kind, quotes[0]?.text]).toEqual(['exact', slice.trim()]);
      }),
    );
  });

  it.each([
    ['case', (slice: string) => slice.toUpperCase()],
    ['spacing', (slice: string) => slice.replace(/\s+/g, ' \r\n ')],
    ['quote marks', (slice: string) => slice.replace(/["'’“”]/g, '„')],
    ['dashes', (slice: string) => slice.replace(/-/g, '–')],
    ['characters', (slice: string) => [...slice].join('\u200b')],
    ['markup', (slice: string) => `> **${slice.replace(/([-*_."'()])/g, '\\$1')}**`],
  ] as const)('finds any slice in other %s to be near at most', (differs, change) => {
    fc.assert(
      fc.property(wordSlices(1, 200), (slice) => {
        fc.pre(canVerify(slice) && change(slice).length <= 8_000);
        // "a" in other case is "A", which stands somewhere else.
        fc.pre(!text.includes(change(slice).trim()));
        const verdict = verifyQuote(library, change(slice));
        expect(verdict.kind).toBe('near');
        expect(verdict.differs).toContain(differs);
        expect(verdict.quotes.map((quote) => quote.text)).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  // Of fewer than ten words, what is left may stand in another place as well, or be too little to tell. A word that is all that is
  // left of its sentence at one end might be somebody's own, and residue is in no sentence.
  it('names the word that was replaced', () => {
    fc.assert(
      fc.property(wordSlices(12, 60), fc.nat(), (slice, pick) => {
        const inside = [...slice.matchAll(/\p{L}+/gu)];
        const word = inside[pick % inside.length] as RegExpExecArray;
        const claim = `${slice.slice(0, word.index)}zebra${slice.slice(word.index + word[0].length)}`;
        fc.pre(word[0] !== 'html');
        fc.pre(!/^\P{L}*zebra\P{L}*[.!?\n]|[.!?\n]\P{L}*zebra\P{L}*$/u.test(claim));
        const { kind, changes } = verifyQuote(library, claim);
        expect([kind, changes.length]).toEqual(['changed', 1]);
        expect(changes[0]?.yours).toContain('zebra');
        expect(changes[0]?.theirs?.text).toContain(word[0]);
      }),
    );
  });

  it('takes what one place explains for changed, though a part of it stands elsewhere too', () => {
    const { kind, changes } = verifyQuote(library, 'municipal party zebra study seminar specifically pointed out');
    expect([kind, changes.map(({ yours, theirs }) => [yours, theirs?.text])]).toEqual([
      'changed',
      [['zebra', 'committee']],
    ]);
  });

  it('takes two slices joined from far apart to be stitched', () => {
    fc.assert(
      fc.property(fc.nat(words.length - 200), fc.integer({ min: 100, max: 180 }), fc.boolean(), (first, gap, swap) => {
        const slice = (from: number): string =>
          text.slice(words[from]?.index, (words[from + 11]?.index ?? 0) + (words[from + 11]?.[0].length ?? 0));
        const pieces = swap ? [slice(first + gap), slice(first)] : [slice(first), slice(first + gap)];
        expect(verifyQuote(library, pieces.join(' ')).kind).toBe('stitched');
      }),
    );
  });

  it('never throws, and every quote is a slice', () => {
    const parts = fc.oneof(
      wordSlices(1, 12),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('\u202e', '@everyone', '||', '`'),
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (pasted) => {
        const { quotes, closest, changes } = verifyQuote(library, pasted.join(' '));
        const all = [...quotes, ...closest, ...changes.flatMap(({ theirs }) => theirs ?? [])];
        expect(all.filter((quote) => quote.text !== text.slice(quote.span.start, quote.span.end))).toEqual([]);
      }),
    );
  });

  it('says which words were changed, put in and left out', () => {
    expect(judged('Chen Jining pointed out that safety is no big matter, and there must never be any chance')).toEqual({
      kind: 'changed',
      quotes: ['Chen Jining pointed out that safety is no small matter, and there must be no chance'],
      changes: ['big → small', 'never → ', 'any → no'],
    });
  });

  it('shows the pieces of a quotation that leaves something out', () => {
    expect(judged('Urban renewal is connected to people’s livelihood … the alarm bell should always ring.')).toEqual({
      kind: 'stitched',
      quotes: ['Urban renewal is connected to people’s livelihood', 'The alarm bell should always ring'],
    });
  });

  it.each([
    ['“Safety is no small matter.”', 'safety is no small matter', ['case', 'quote marks', 'punctuation at its ends']],
    ['-# [safety is no small matter](https://example.org)', 'safety is no small matter', ['markup']],
    ['safety is ||no small|| matter\n-# §12, sentence 2 · Safety in Shanghai', 'safety is no small matter', ['markup']],
  ])('sees through what is around %j', (claim, quote, differs) => {
    expect(judged(claim)).toEqual({ kind: 'near', quotes: [quote], differs });
  });

  it('counts how often a word stands, a place a sentence, words before parts of words', () => {
    const bees = libraryOf([articleFrom('Bees be. Bee on bee.\nA bee flies. A beehive. One more bee.\n')]);
    const { kind, occurrences, insideWord, quotes } = verifyQuote(bees, 'bee');
    expect({ kind, occurrences, insideWord, starts: quotes.map(({ span }) => span.start) }).toEqual({
      kind: 'exact',
      occurrences: 3,
      insideWord: false,
      starts: [16, 23, 54],
    });
    expect(verifyQuote(bees, 'hive')).toMatchObject({ kind: 'exact', occurrences: 1, insideWord: true });
  });

  it('keeps numbers apart', () => {
    const figures = libraryOf([articleFrom('It was -5 degrees, 3–5 of 2 024 men, and 10 20 more.\n')]);
    const kinds = ['it was 5 degrees, 3–5', '3-5 of', '35 of', 'of 2024 men, and 10 20', '3 - 5 OF'].map(
      (claim) => verifyQuote(figures, claim).kind,
    );
    expect(kinds).toEqual(['changed', 'near', 'absent', 'changed', 'near']);
  });

  it('gives the closest passages for what is absent', () => {
    const { kind, quotes, closest } = verifyQuote(library, 'An urban flood hit the building materials market at dawn');
    expect([kind, quotes]).toEqual(['absent', []]);
    expect(closest.map(({ section, sentences }) => [section, sentences?.[0]])).toContainEqual(['12', 1]);
  });

  it('finds pieces of several articles in a large library', () => {
    const others = Array.from({ length: 30 }, (_, i) =>
      articleFrom(`Nothing but number ${i} is told here.\n`, `${i}.txt`),
    );
    const wolves = articleFrom('Wolves hunt in packs of six or seven in the north.\n', 'wolves.txt');
    const large = libraryOf([...others, seed, wolves]);
    const claim = 'Wolves hunt in packs of six or seven and the alarm bell should always ring';
    expect(verifyQuote(large, claim)).toMatchObject({
      kind: 'stitched',
      quotes: [{ article: 'wolves.txt' }, { article: seed.file }],
    });
    expect(verifyQuote(large, claim, wolves).kind).toBe('changed');
  });

  it('takes milliseconds for 4,000 characters in 60,000', () => {
    const long = libraryOf([
      articleFrom(
        Array.from({ length: 60 }, (_, i) =>
          text
            .split(' ')
            .slice(i, i + 160)
            .join(' '),
        ).join('\n'),
      ),
    ]);
    long.indexOf(long.articles[0] as never);
    const claim = (long.articles[0]?.text.slice(20_000, 24_000) ?? '').replaceAll('city', 'town');
    verifyQuote(long, claim);
    const start = performance.now();
    verifyQuote(long, claim);
    expect(performance.now() - start).toBeLessThan(200);
  });

  it('judges Chinese', () => {
    const chinese = libraryOf([articleFrom('城市安全无小事，必须警钟长鸣。安全生产责任要落实到位，不能有盲区。\n')]);
    expect(judged('安全生产责任要「落实到位」', chinese)).toEqual({
      kind: 'near',
      quotes: ['安全生产责任要落实到位'],
      differs: ['quote marks'],
    });
    expect(judged('城市安全无大事，必须警钟长鸣', chinese)).toEqual({
      kind: 'changed',
      quotes: ['城市安全无小事，必须警钟长鸣'],
      changes: ['大 → 小'],
    });
  });
});
