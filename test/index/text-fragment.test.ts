import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../index/sentences.ts';
import { textFragment } from '../../index/text-fragment.ts';
import { articleFrom, boathouse, harbour } from '../src/pages/shelf.ts';

const article = articleFrom('boathouse.md', boathouse);

function fragment(words: string, page: 'ours' | 'original' = 'ours', of = article): string | undefined {
  const start = of.text.indexOf(words);
  const section = of.sections.find(({ span }) => span.start <= start && start < span.end)?.number ?? '';
  return textFragment(of, { section, span: { start, end: start + words.length } }, page);
}

describe('textFragment', () => {
  it('names a short sentence whole', () => {
    expect(fragment('Whoever comes in last locks the gate.')).toBe(
      'text=Whoever%20comes%20in%20last%20locks%20the%20gate.',
    );
  });

  it('names the first and last words of what is longer', () => {
    const long = articleFrom(
      'a.txt',
      'The keeper of the harbour light, who has lived there with her dogs since she was young, knows the tide.\n',
    );
    expect(textFragment(long, { section: '1', span: { start: 0, end: long.text.trimEnd().length } }, 'ours')).toBe(
      'text=The%20keeper%20of%20the%20harbour%20light,she%20was%20young%2C%20knows%20the%20tide.',
    );
  });

  it('names the first and the last cell of a row', () => {
    const row = article.sections
      .flatMap(({ blocks }) => blocks)
      .find(({ start }) => article.text.startsWith('Wren', start));
    expect(fragment(article.text.slice(row?.start, row?.end))).toBe('text=Wren,55%20pounds');
  });

  it('tells a sentence from another like it by the words beside it, where it has any', () => {
    const twice = articleFrom(
      'a.txt',
      'One comes first. The gate is shut. Then it rains.\n\nTwo comes next. The gate is shut. Then it snows.\n\nThe gate is shut.\n',
    );
    const spans = [...twice.text.matchAll(/The gate is shut\./g)].map(({ index }) => ({
      start: index,
      end: index + 17,
    }));
    expect(spans.map((span, i) => textFragment(twice, { section: String(i + 1), span }, 'ours'))).toEqual([
      'text=One%20comes%20first.-,The%20gate%20is%20shut.,-Then%20it%20rains',
      'text=Two%20comes%20next.-,The%20gate%20is%20shut.,-Then%20it%20snows',
      undefined,
    ]);
  });

  it('has the words beside it in the original, but none of another paragraph', () => {
    expect(fragment('Guests pay 3 pounds a day, and their host signs for them.', 'original')).toBe(
      'text=pounds%20a%20year.-,Guests%20pay%203%20pounds%20a%20day%2C%20and%20their%20host%20signs%20for%20them.,-Nobody%20pays%20in',
    );
    expect(fragment('Everybody brings:', 'original')).toBe('text=Everybody%20brings%3A');
  });

  it('cuts Chinese between words, which have no blanks', () => {
    const chinese = articleFrom('harbour.txt', harbour);
    const found = fragment('发现明火的人应当立即拉响警铃，并通知值班人员。', 'ours', chinese) ?? '';
    expect(found.split(/[=,]/).map(decodeURIComponent)).toEqual(['text', '发现明火的', '通知值班人员。']);
  });

  it('is made of words of the quote, in their order, with what means something in it encoded', () => {
    const words = fc.array(fc.constantFrom('Tide', 'low-water', 'a,b', 'x&y', '50%', 'Ünder', '😀', '(c)', 'the'), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, (list) => {
        const made = articleFrom('a.txt', `Title\n\n${list.join(' ')} end.\n`);
        for (const { section, span } of sentencesOf(made)) {
          const found = textFragment(made, { section, span }, 'ours');
          if (found === undefined) continue;
          expect(found).toMatch(/^text=(?:[^,&]+-,)?[^,&-]+(?:,[^,&-]+)?(?:,-[^,&-]+)?$/);
          const [start, end = start] = found
            .slice(5)
            .split(',')
            .filter((part) => !part.endsWith('-') && !part.startsWith('-'))
            .map(decodeURIComponent);
          const quote = made.text.slice(span.start, span.end);
          expect([quote.startsWith(start ?? ''), quote.endsWith(end ?? '')]).toEqual([true, true]);
        }
      }),
    );
  });
});
