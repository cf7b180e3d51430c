import { describe, expect, it } from 'vitest';
import type { Action, Reply } from '../../../commands/reply/reply.ts';
import { answerFrom } from '../../../commands/shared/answers.ts';
import { questionAsked } from '../../../commands/shared/intent.ts';
import { actionsOn, explain, foundBy, matchesOf, showAround, showMatch } from '../../../commands/shared/matches.ts';
import { bees, contextOf, linesOf, wolves } from '../library.ts';

const context = contextOf(bees, wolves);
const index = context.library.indexOf(bees);
const question = 'How many bees does a hive hold?';
const answer = answerFrom(bees, questionAsked(question), context);
const summary = answerFrom(bees, questionAsked('What is this about?'), context);
const nothing = answerFrom(bees, questionAsked('Who invented the telephone?'), context);
/** Places of sentences in the article. */
const making = 0;
const holding = 1;
const trembling = 2;
const gone = [
  'refusal, private',
  'note: The article has changed since that answer was given, so its places no longer hold. Ask again for the article as it is now.',
];

function shapesOf(actions: readonly Action[] = []): string[] {
  return actions.map(({ verb, key, at, label }) => `${verb} ${at} (${key}: ${label})`);
}

function whyOf({ blocks }: Reply): string[] {
  return linesOf({ kind: 'reply', visibility: 'public', blocks: blocks.slice(3) }).slice(1);
}

describe('the matches of an answer', () => {
  it('are its quotes and what comes closest, without sentences that only fill up', () => {
    expect(matchesOf(answer).map(({ text }) => text)).toEqual([
      'A hive holds forty thousand bees.',
      'Bees make honey in hives.',
    ]);
    expect(answer.closest.map(({ text }) => text)).toContain('In winter the bees keep warm by trembling.');
  });

  it('are those of its own article, where others may answer, too', () => {
    const [wolf] = answerFrom(wolves, questionAsked('How do wolves hunt?'), context).quotes;
    const several = { ...answer, closest: [...(wolf ? [wolf] : []), ...answer.closest] };
    expect(matchesOf(several)).toEqual(matchesOf(answer));
    expect(foundBy(several).map(({ text }) => text)).toEqual([
      'A hive holds forty thousand bees.',
      'Wolves hunt in packs.',
      'Bees make honey in hives.',
    ]);
  });

  it('are none where nothing was found, and none of a summary', () => {
    expect([matchesOf(nothing), matchesOf(summary)]).toEqual([[], []]);
  });
});

describe('the buttons under a match', () => {
  it('lead to the next one, and behind the last back to the answer', () => {
    expect([0, 1].map((place) => shapesOf(actionsOn(answer, place, 'public', context)))).toEqual([
      [
        'next 1 (n: Next match)',
        'around 1 (a: Read around it)',
        'why 1 (w: Why this?)',
        'miss 1 (undefined: Didn’t help)',
        'remove 0 (r: Remove)',
      ],
      [
        'back 0 (n: Back to the answer)',
        'around 0 (a: Read around it)',
        'why 0 (w: Why this?)',
        'miss 0 (undefined: Didn’t help)',
        'remove 0 (r: Remove)',
      ],
    ]);
  });

  it('lead nowhere under an answer that shows all of them', () => {
    expect(actionsOn(answer, 0, 'public', context, 2).map(({ verb }) => verb)).toEqual([
      'around',
      'why',
      'miss',
      'remove',
    ]);
  });

  it('speak of passages where nothing answers', () => {
    const close = { ...answer, kind: 'not-stated' as const };
    expect(shapesOf(actionsOn(close, 0, 'private', context))).toEqual([
      'next 1 (n: Next passage)',
      'around 1 (a: Read around it)',
      'why 1 (w: Why this?)',
      'miss 1 (undefined: Didn’t help)',
      'show 0 (s: Show to everyone)',
    ]);
  });

  it('lead nowhere from the only match', () => {
    const only = { ...answer, closest: [] };
    expect(actionsOn(only, 0, 'public', context).map(({ verb }) => verb)).toEqual(['around', 'why', 'miss', 'remove']);
  });

  it('are the last one only where there is no match', () => {
    expect([nothing, summary].map((one) => shapesOf(actionsOn(one, 0, 'public', context)))).toEqual([
      ['remove 0 (r: Remove)'],
      ['remove 0 (r: Remove)'],
    ]);
  });

  it('carry the article’s edition', () => {
    const editions = actionsOn(answer, 0, 'public', context).map(({ edition }) => edition);
    expect(new Set(editions)).toEqual(new Set([bees.edition]));
  });
});

describe('a match', () => {
  it('is shown with its place among all', () => {
    expect([0, 1].map((place) => linesOf(showMatch(answer, place, 'public', context)).slice(2))).toEqual([
      ['note: Match 1 of 2:', 'quote: A hive holds forty thousand bees. (§1 Honey, sentence 2 · Bees)'],
      ['note: Match 2 of 2:', 'quote: Bees make honey in hives. (§1 Honey, sentence 1 · Bees)'],
    ]);
  });

  it('isn’t shown at a place that isn’t there', () => {
    expect([-1, 2, 0.5].map((place) => linesOf(showMatch(answer, place, 'public', context)))).toEqual([
      gone,
      gone,
      gone,
    ]);
    expect(linesOf(showMatch(nothing, 0, 'public', context))).toEqual(gone);
  });
});

describe('what stands around a sentence', () => {
  it('ends where the article does', () => {
    expect([making, trembling].map((at) => linesOf(showAround(answer, index, at, 'public', context)).slice(2))).toEqual(
      [
        [
          'aside: Around it in §1 · Bees',
          'quote, marked: Bees make honey in hives. (§1 Honey, sentence 1)',
          'quote: A hive holds forty thousand bees. (§1 Honey, sentence 2)',
        ],
        [
          'aside: Around it in §2 · Bees',
          'quote: A hive holds forty thousand bees. (§1 Honey, sentence 2)',
          'quote, marked: In winter the bees keep warm by trembling. (§2 Winter, sentence 1)',
        ],
      ],
    );
  });

  it('leads back to the match it stands around, and to the reason for it', () => {
    expect([making, holding].map((at) => shapesOf(showAround(answer, index, at, 'private', context).actions))).toEqual([
      ['next 1 (b: Back to the answer)', 'why 0 (w: Why this?)', 'show 0 (s: Show to everyone)'],
      ['back 0 (b: Back to the answer)', 'why 1 (w: Why this?)', 'show 0 (s: Show to everyone)'],
    ]);
  });

  it('isn’t shown of a place that isn’t there', () => {
    expect([-1, 3].map((at) => linesOf(showAround(answer, index, at, 'public', context)))).toEqual([gone, gone]);
  });
});

describe('why a match was found', () => {
  it('names the question’s words that this match has, not those of the best one', () => {
    expect([holding, making].map((at) => whyOf(explain(answer, at, 'public', context))[0])).toEqual([
      'note: The question asks for a number or an amount. Of its words, the sentence has: bees, hive, and hold.',
      'note: The question asks for a number or an amount. Of its words, the sentence has: bees and hive.',
    ]);
  });

  it('names them as they are written in the question, each once', () => {
    const asked = answerFrom(bees, questionAsked('BEES: do Bees make HONEY in winter?'), context);
    const { 0: line } = whyOf(explain(asked, making, 'public', context));
    expect(line).toMatch(/the sentence has: (?:BEES|Bees), make, and HONEY\.$/);
  });

  it('names the words that the article never uses', () => {
    const asked = answerFrom(bees, questionAsked('Do bees of the moon make honey?'), context);
    expect(whyOf(explain(asked, making, 'public', context))).toContain('note: The article never uses: moon.');
  });

  it('shows the match itself, and where its letters are', () => {
    const lines = linesOf(explain(answer, making, 'public', context));
    const start = bees.text.indexOf('Bees make');
    expect([lines[2], lines.at(-1)]).toEqual([
      'quote: Bees make honey in hives. (§1 Honey, sentence 1 · Bees)',
      `aside: Characters ${start} to ${start + 25} of bees.md, counted from 0, edition ${bees.edition}: anyone can check.`,
    ]);
  });

  it('leads back to the match, and to what stands around it', () => {
    expect(shapesOf(explain(answer, making, 'public', context).actions)).toEqual([
      'next 1 (b: Back to the answer)',
      'around 0 (a: Read around it)',
      'remove 0 (r: Remove)',
    ]);
  });

  it('isn’t told of a sentence that is no match', () => {
    expect([trembling, -2, 99].map((at) => linesOf(explain(answer, at, 'public', context)))).toEqual([
      gone,
      gone,
      gone,
    ]);
  });
});
