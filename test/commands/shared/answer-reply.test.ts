import { describe, expect, it } from 'vitest';
import { en } from '../../../commands/phrases/en.ts';
import { es } from '../../../commands/phrases/es.ts';
import type { Phrases } from '../../../commands/phrases/phrases.ts';
import { zhCn } from '../../../commands/phrases/zh-cn.ts';
import { zhTw } from '../../../commands/phrases/zh-tw.ts';
import { answerReply } from '../../../commands/shared/answer-reply.ts';
import { lookUp } from '../../../commands/shared/answers.ts';
import type { Context } from '../../../commands/shared/command.ts';
import { asked } from '../../../commands/shared/intent.ts';
import type { Article } from '../../../index/article.ts';
import { articleFrom } from '../../index/seed-article.ts';
import { bees, contextOf, linesOf, wolves } from '../library.ts';

function linesFor(question: string, ...articles: readonly Article[]): string[] {
  const context = contextOf(...(articles.length > 0 ? articles : [bees]));
  const answer = lookUp(asked(question), '', context);
  return answer.kind === 'refusal' ? [] : linesOf(answerReply(answer, 'public', context));
}

it('says below the answer as what a misspelt word was read', () => {
  expect(linesFor('How do bees keep wrm in wintr?')).toEqual([
    'reply, public',
    'question: How do bees keep wrm in wintr?',
    'quote: In winter the bees keep warm by trembling. (§2 Winter, sentence 1 · Bees)',
    'aside: “wrm” was read as “warm”.',
    'aside: “wintr” was read as “winter”.',
  ]);
});

it('names the article of each quote, where several may answer, and leads on to the next of the first', () => {
  const context = contextOf(bees, wolves);
  const own = lookUp(asked('How many bees does a hive hold?'), 'bees.md', context);
  const other = lookUp(asked('How many wolves has a pack?'), 'wolves.md', context);
  if (own.kind === 'refusal' || other.kind === 'refusal') throw new Error('refused');
  const quotes = [own, other].flatMap((answer) => answer.quotes.slice(0, 1));
  const reply = answerReply({ ...own, kind: 'maybe', searched: 2, quotes }, 'public', context);
  expect(linesOf(reply)).toEqual([
    'reply, public',
    'question: How many bees does a hive hold?',
    'heading: One of these may answer it',
    'quote: A hive holds forty thousand bees. (§1 Honey, sentence 2 · Bees)',
    'quote: A pack has six wolves. (§2, sentence 1 · Wolves)',
  ]);
  expect(reply.again).toBeUndefined();
  expect(reply.actions?.[0]).toMatchObject({ verb: 'next', edition: bees.edition, at: 1 });
});

it('shows sentences once that are shown with the same neighbours', () => {
  const text =
    '# Hut\n\n## Is there water?\n\nA spring is near. It runs from May on. Boil it.\n\n## Is there wood?\n\nNo.\n';
  const context = contextOf(articleFrom(text, 'hut.md'));
  const found = lookUp(asked('Is there a spring?'), '', context);
  if (found.kind === 'refusal') throw new Error('refused');
  const [first, second, third] = [...found.quotes, ...found.closest];
  if (!first || !second || !third) throw new Error('fewer than three quotes');
  const reply = answerReply(
    { ...found, kind: 'maybe', quotes: [first, second, third], closest: [] },
    'public',
    context,
  );
  expect(linesOf(reply)).toEqual([
    'reply, public',
    'question: Is there a spring?',
    'heading: This may answer it',
    'quote: A spring is near. It runs from May on. Boil it. (§1 Is there water? sentences 1–3 · Hut)',
  ]);
});

it('says nothing of words that are spelt right', () => {
  expect(linesFor('How do bees keep warm in winter?').filter((line) => line.startsWith('aside'))).toEqual([]);
});

describe('a name that the article never uses', () => {
  const [fair, feria, zhanlan] = [
    articleFrom('# Fair\n\nShanghai held the world fair in 2010.\n\nEntry cost 160 yuan for adults.\n', 'fair.md'),
    articleFrom('# Feria\n\nLa feria de Sevilla se celebra en mayo.\n\nLa entrada cuesta diez euros.\n', 'feria.md'),
    articleFrom('# 上海\n\n上海的展览五月一日开始。门票二十元。\n', 'zhanlan.md'),
  ];

  it('is told of above a sure answer, in the language of whoever asks', () => {
    const told = (article: Article, phrases: Phrases, question: string): string[] => {
      const context: Context = { ...contextOf(article), phrases };
      const answer = lookUp(asked(question), '', context);
      if (answer.kind === 'refusal') return [];
      return linesOf(answerReply({ ...answer, kind: 'answered' }, 'public', context)).slice(2, 3);
    };
    expect([
      told(fair, en, 'did norway hold the world fair?'),
      told(feria, es, '¿La feria de Sevilla se celebra en mayo en Francia?'),
      told(zhanlan, zhCn, '法国的展览五月一日开始吗？'),
      told(zhanlan, zhTw, '法國的展覽五月一日開始嗎？'),
    ]).toEqual([
      ['note: It never uses the word norway.'],
      ['note: No usa la palabra Francia.'],
      ['note: 文中没有出现“法国”。'],
      ['note: 文中沒有出現「法國」。'],
    ]);
  });

  it('is told with the title of the article that answers, where several were searched', () => {
    expect(linesFor('did norway hold the world fair?', bees, fair)).toContain('note: Fair never mentions “norway”.');
  });

  it('is not told of a common word that the article lacks, above a sure answer', () => {
    expect(linesFor('did shanghai stage the world fair?', fair)).toEqual([
      'reply, public',
      'question: did shanghai stage the world fair?',
      'quote: Shanghai held the world fair in 2010. (§1, sentence 1 · Fair)',
    ]);
  });
});
