import { describe, expect, it } from 'vitest';
import { languages } from '../../../commands/phrases/languages.ts';
import { isMessageVerb, isShowing, keys, verbNamed, verbs } from '../../../commands/reply/verb.ts';
import { press } from '../../../commands/shared/press.ts';
import { bees, contextOf } from '../library.ts';

const context = contextOf(bees);
/** Their buttons say where they lead. */
const unlabelled: readonly string[] = ['read', 'articles'];

describe('every verb', () => {
  it('is about the message, or shows something', () => {
    const kinds = verbs.map((verb) => [verb, isMessageVerb(verb) ? 'message' : 'shows']);
    expect(Object.fromEntries(kinds)).toEqual({
      next: 'shows',
      back: 'shows',
      around: 'shows',
      why: 'shows',
      read: 'shows',
      articles: 'shows',
      show: 'message',
      remove: 'message',
    });
  });

  it.each(verbs.map((verb) => ({ verb, edition: bees.edition, at: 0 })).filter(isShowing))(
    'that shows something has a handler: $verb',
    (pressed) => {
      expect(press(pressed, 'How many bees does a hive hold?', 'public', context)).toMatchObject({
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
