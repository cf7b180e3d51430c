import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../index/article.ts';
import { sentencesOf } from '../../index/sentences.ts';
import { articleFrom, seedArticle } from './seed-article.ts';
import { seedSentences } from './seed-sentences.ts';

function shown(text: string, sentences: readonly Sentence[]): string[] {
  return sentences.map(({ span }) => text.slice(span.start, span.end));
}

function sentencesIn(text: string, file?: string): string[] {
  const article = articleFrom(text, file);
  return shown(article.text, sentencesOf(article));
}

describe('sentencesOf', () => {
  it('draws the seed article’s sentences as they were drawn by hand', () => {
    const article = seedArticle();
    const found = sentencesOf(article).map(({ section, ordinal, span }) => {
      return [`${section}.${ordinal}`, article.text.slice(span.start, span.end)];
    });
    expect(found).toEqual(seedSentences);
  });

  it('leaves nothing but blanks and residue between the seed article’s sentences', () => {
    const { text, sections } = seedArticle();
    let at = 0;
    const between: string[] = [];
    for (const { span } of sentencesOf({ text, sections, language: 'en' })) {
      between.push(text.slice(at, span.start));
      at = span.end;
    }
    expect([...between, text.slice(at)].map((gap) => gap.trim()).filter(Boolean)).toEqual([
      ', explore experience.',
      'html',
      'html',
      ', protect the peace of one party.',
      'force.',
    ]);
  });

  it('does not break after an abbreviation, an initial or inside a web address', () => {
    expect(sentencesIn('Dr. Smith met J. R. Jones at https://example.org/a?b=c. They talked.')).toEqual([
      'Dr. Smith met J. R. Jones at https://example.org/a?b=c.',
      'They talked.',
    ]);
  });

  it('does not break inside an amount, a path or a species’ name', () => {
    expect(sentencesIn('Mice bit more (P < .001) near Ae. aegypti. See ~/.config/file for more. It ends.')).toEqual([
      'Mice bit more (P < .001) near Ae. aegypti.',
      'See ~/.config/file for more.',
      'It ends.',
    ]);
  });

  it('keeps a closing quotation mark and a note mark with their sentence', () => {
    expect(sentencesIn('He said "stop." Then he left.[3] Nobody came.')).toEqual([
      'He said "stop."',
      'Then he left.[3]',
      'Nobody came.',
    ]);
  });

  it('cuts Chinese at its own marks', () => {
    expect(sentencesIn('他说：“今天很好。”明天呢？也许会下雨！')).toEqual([
      '他说：“今天很好。”',
      '明天呢？',
      '也许会下雨！',
    ]);
  });

  it('takes every line of code and every row of a table for itself', () => {
    expect(sentencesIn('# T\n\n```\nnpm ci\nnpm start\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n', 'a.md')).toEqual([
      'npm ci',
      'npm start',
      'a\tb',
      '1\t2',
    ]);
  });

  it('cuts the sentences in a row of a table, the first of which tells what the row is about', () => {
    expect(sentencesIn('| a | b |\n|---|---|\n| limit | Most bytes read. More is an error. |\n', 'a.md')).toEqual([
      'a\tb',
      'limit\tMost bytes read.',
      'More is an error.',
    ]);
  });

  it('cuts a sentence without end at a clause mark, so that it can be shown whole', () => {
    const clause = 'and then they walked on through the long grass of the plain, ';
    const lengths = sentencesIn(`They walked, ${clause.repeat(60)}and slept.`).map(({ length }) => length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1_200);
  });

  it('gives disjoint sentences in order, each inside its section, for any text', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ mode: 'sentences' }), fc.string());
    const anyFile = fc.constantFrom('a.txt', 'a.md');
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1 }), anyFile, (parts, file) => {
        const article = articleFrom(`x ${parts.join('\n\n').replaceAll('\0', '')}`, file);
        const spans = sentencesOf(article).map(({ section, span }) => ({ section, ...span }));
        for (const [i, { section, start, end }] of spans.entries()) {
          const home = article.sections.find(({ number }) => number === section)?.span;
          expect(start).toBeGreaterThanOrEqual(Math.max(home?.start ?? Infinity, spans[i - 1]?.end ?? 0));
          expect(end).toBeLessThanOrEqual(home?.end ?? -1);
          expect(start).toBeLessThan(end);
        }
      }),
    );
  });
});
