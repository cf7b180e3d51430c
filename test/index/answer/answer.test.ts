import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../index/answer/answer.ts';
import { type ArticleIndex, indexArticle } from '../../../index/article-index.ts';
import { openLexicon } from '../../../index/lexicon/lexicon.ts';
import { readText } from '../read-text.ts';

const lexicon = openLexicon('index/lexicon');
const bridge = indexOf(
  'bridge.txt',
  [
    'The Alder bridge was built in 1931 by the engineer Ruth Calloway. It spans 240 metres and carries two tracks.',
    'Storms damaged the northern tower in 1987. Repairs took fourteen months and cost $3.2 million.',
    'Freight trains may cross at 40 kilometres an hour. Passenger trains were moved to the tunnel below the river.',
    'The toll was abolished because hardly anyone paid it. Pedestrians use a walkway on the eastern side.',
  ].join('\n'),
);
const seed = indexOf('000_a074e05998764c93.txt', readFileSync('seeds/000_a074e05998764c93.txt', 'utf8'));
const chinese = indexOf(
  'chaye.txt',
  '茶叶于1849年传入锡兰。最早的茶园位于康提附近。\n咖啡因病害而绝收。农民改种茶树。',
);

function indexOf(file: string, text: string): ArticleIndex {
  const article = readText(file, Buffer.from(text));
  if (article.kind === 'unreadable') throw new Error(article.reason);
  return indexArticle(article);
}

function first(index: ArticleIndex, question: string): string | undefined {
  const { quotes, closest } = answerQuestion(index, question, { lexicon });
  return [...quotes, ...closest][0]?.text;
}

describe('answerQuestion', () => {
  it('quotes the sentence, marks the answering words and says how it understood the question', () => {
    const answer = answerQuestion(bridge, 'When was the Alder bridge built?', { lexicon });
    expect(answer).toMatchObject({
      kind: 'answered',
      question: 'When was the Alder bridge built?',
      article: 'bridge.txt',
      unknownWords: [],
      reading: { type: 'when', matchedWords: ['Alder', 'bridge', 'built'] },
    });
    expect(answer.quotes.map(({ text, answer: words }) => [text, words])).toEqual([
      ['The Alder bridge was built in 1931 by the engineer Ruth Calloway.', { start: 30, end: 34 }],
    ]);
  });

  it('refuses what the article does not say, names the words it never uses and shows the closest passages', () => {
    const answer = answerQuestion(bridge, 'Which orchestra recorded the symphony?', { lexicon });
    expect([answer.kind, answer.quotes, answer.unknownWords]).toEqual([
      'not-stated',
      [],
      ['orchestra', 'recorded', 'symphony'],
    ]);
    expect(answer.closest.length).toBeGreaterThanOrEqual(3);
  });

  it.each([
    'how much did the repairs cost',
    'HOW MUCH DID THE REPAIRS COST?',
    'repairs cost',
    'How much did the repiars cost?',
    'What did the “repairs” cost?',
  ])('finds the same sentence however it is typed: %s', (question) => {
    expect(first(bridge, question)).toBe('Repairs took fourteen months and cost $3.2 million.');
  });

  it('takes a typographic apostrophe for a straight one', () => {
    const [straight, curly] = ["What is the city's core?", 'What is the city’s core?'].map((q) =>
      answerQuestion(seed, q, { lexicon }),
    );
    expect(curly?.closest.concat(curly.quotes)).toEqual(straight?.closest.concat(straight.quotes));
  });

  it('finds words that mean the same where the article has none of the question’s', () => {
    expect(first(bridge, 'Where do walkers go?')).toBe('Pedestrians use a walkway on the eastern side.');
  });

  it('answers in Chinese', () => {
    expect(first(chinese, '最早的茶园在哪里？')).toBe('最早的茶园位于康提附近。');
  });

  it('works without a lexicon', () => {
    const { quotes, closest } = answerQuestion(bridge, 'Why was the toll abolished?');
    expect([...quotes, ...closest][0]?.text).toBe('The toll was abolished because hardly anyone paid it.');
  });

  it('adds the sentence before to one that starts with "it"', () => {
    const { quotes, closest } = answerQuestion(bridge, 'How many metres does it span?', { lexicon });
    const [quote] = [...quotes, ...closest];
    expect([quote?.text, quote?.context]).toEqual([
      'It spans 240 metres and carries two tracks.',
      { start: 0, end: 109 },
    ]);
  });

  it('never throws, and always quotes slices of the article, whatever is asked', () => {
    const words = fc.constantFrom(
      ...seed.article.text.split(/\s+/),
      '',
      '"',
      '?',
      '，',
      '\ud800',
      '𠮷',
      '0'.repeat(40),
    );
    const question = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.array(words, { maxLength: 20 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(question, fc.constantFrom(seed, bridge, chinese), fc.boolean(), (text, index, withLexicon) => {
        const answer = answerQuestion(index, text, withLexicon ? { lexicon } : {});
        const all = [...answer.quotes, ...answer.closest];
        expect(all.length).toBeGreaterThanOrEqual(3);
        expect(answer.quotes.length).toBeLessThanOrEqual(3);
        expect(answer.quotes.length > 0).toBe(answer.kind !== 'not-stated');
        expect(answer.confidence >= 0 && answer.confidence <= 1).toBe(true);
        expect(new Set(all.map(({ span }) => span.start)).size).toBe(all.length);
        for (const { text: words, span, score, answer: bold, context } of all) {
          expect(words).toBe(index.article.text.slice(span.start, span.end));
          expect((score ?? 0) >= 0 && (score ?? 0) <= 1).toBe(true);
          if (bold) expect(bold.start >= span.start && bold.start < bold.end && bold.end <= span.end).toBe(true);
          if (context) expect(context.start <= span.start && context.end >= span.end).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says which words were corrected, as they are written in the sentence', () => {
    const { reading } = answerQuestion(bridge, 'Who bulit the Alder brigde?', { lexicon });
    expect(reading.corrected).toEqual([
      { word: 'bulit', as: 'built' },
      { word: 'brigde', as: 'bridge' },
    ]);
    expect(answerQuestion(bridge, 'Who built the Alder bridge?', { lexicon }).reading.corrected).toEqual([]);
  });

  it('answers a question in one Chinese script from an article in the other', () => {
    const traditional = indexOf(
      'cha.txt',
      '茶葉於1849年傳入錫蘭。最早的茶園位於康提附近。\n咖啡因病害而絕收。農民改種茶樹。',
    );
    const asked = ['最早的茶园在哪里？', '农民改种什么？', '茶叶什么时候传入锡兰？', '咖啡为什么绝收？'];
    expect(asked.map((question) => first(traditional, question))).toEqual([
      '最早的茶園位於康提附近。',
      '農民改種茶樹。',
      '茶葉於1849年傳入錫蘭。',
      '咖啡因病害而絕收。',
    ]);
    const back = ['最早的茶園在哪裡？', '農民改種甚麼？', '茶葉甚麼時候傳入錫蘭？', '咖啡為什麼絕收？'];
    expect(back.map((question) => first(chinese, question))).toEqual([
      '最早的茶园位于康提附近。',
      '农民改种茶树。',
      '茶叶于1849年传入锡兰。',
      '咖啡因病害而绝收。',
    ]);
  });
});
