import { describe, expect, it } from 'vitest';
import { articles } from '../../../commands/articles.ts';
import { commandNamed, press } from '../../../commands/commands.ts';
import { languages } from '../../../commands/phrases/languages.ts';
import { read } from '../../../commands/read.ts';
import { isMessageVerb, isShowing, keys, verbNamed, verbs } from '../../../commands/reply/verb.ts';
import { articleFrom } from '../../index/seed-article.ts';
import { bees, contextOf, replyOf } from '../library.ts';

const context = contextOf(bees);
/** Their buttons say where they lead. */
const unlabelled: readonly string[] = ['read', 'sum', 'choose', 'articles'];

describe('every verb', () => {
  it('is about the message, or shows something', () => {
    const kinds = verbs.map((verb) => [verb, isMessageVerb(verb) ? 'message' : 'shows']);
    expect(Object.fromEntries(kinds), 'say of a new one here which it is').toEqual({
      next: 'shows',
      back: 'shows',
      around: 'shows',
      why: 'shows',
      read: 'shows',
      sum: 'shows',
      choose: 'shows',
      articles: 'shows',
      help: 'shows',
      miss: 'message',
      show: 'message',
      remove: 'message',
    });
  });

  it.each(verbs.map((verb) => ({ verb, edition: bees.edition, at: 0 })).filter(isShowing))(
    'that shows something has a handler: $verb',
    (pressed) => {
      expect(press(pressed, { question: 'How many bees does a hive hold?' }, 'public', context)).toMatchObject({
        kind: 'reply',
        again: { verb: pressed.verb },
      });
    },
  );

  it('has a label in every language, unless its button says where it leads', () => {
    const missing = languages.flatMap(({ language, labels }) =>
      verbs.filter((verb) => !unlabelled.includes(verb) && !(verb in labels)).map((verb) => `${verb} in ${language}`),
    );
    expect(missing).toEqual([]);
  });

  it('is on a button somewhere, or turns pages', async () => {
    const question = 'How many bees does a hive hold?';
    const asked = [false, true].map((only) => replyOf(commandNamed('ask'), { question, private: only }, context));
    const listed = [
      replyOf(read, { section: '1' }, context),
      replyOf(articles, {}, context),
      replyOf(commandNamed('help'), {}, context),
    ];
    const second = press({ verb: 'next', edition: bees.edition, at: 1 }, { question }, 'public', context);
    const replies = [...(await Promise.all([...asked, ...listed])), second];
    const many = Array.from({ length: 30 }, (_, i) => articleFrom(`# ${i}\n\nA.\n`, `${i}.md`));
    const choice = await replyOf(commandNamed('summary'), {}, contextOf(...many));
    const offered = [...replies, choice].flatMap(({ actions = [], again, choices }) => [
      ...actions,
      ...(again ? [again] : []),
      ...(choices?.among.map(({ press: one }) => one) ?? []),
    ]);
    expect(
      verbs.filter((verb) => !offered.some((press) => press.verb === verb)),
      'give a reply an action with these, such as in commands/shared/matches.ts, and show that reply here',
    ).toEqual([]);
  });

  it('has letters that press it, one each', () => {
    expect(Object.keys(keys)).toEqual([...verbs]);
    expect(
      Object.values(keys)
        .flat()
        .filter((key) => !/^[a-z]$/.test(key)),
    ).toEqual([]);
  });
});

it('is known by its name, and no other name is', () => {
  expect(verbs.map(verbNamed)).toEqual([...verbs]);
  expect(['', 'buy', 'constructor', 'Next'].map(verbNamed)).toEqual(Array(4).fill(undefined));
});
