import { describe, expect, it } from 'vitest';
import { answerFrom, answerFromLibrary } from '../../../commands/shared/answers.ts';
import { questionAsked } from '../../../commands/shared/intent.ts';
import { bees, contextOf } from '../library.ts';
import { changelog } from './changelog.ts';

const context = contextOf(bees, changelog);

/** Each quote as it is shown. */
function told(question: string) {
  const { kind, quotes } = answerFrom(changelog, questionAsked(question), context);
  return [
    kind,
    ...quotes.map(({ section, span, context: whole = span }) => {
      return `${section}: ${changelog.text.slice(whole.start, whole.end).replace(/\s+/g, ' ')}`;
    }),
  ];
}

describe('the answer to a question about a version', () => {
  it.each(['what changed in 1.3.0', "What's new in version 1.3.0?", 'v1.3.0'])(
    'is all of it, by its kinds: %s',
    (asked) => {
      expect(told(asked)).toEqual([
        'answered',
        '1.3.0+1: A dimmer. A timer that counts to nine hours.',
        '1.3.0+2: The lamp glows for five minutes.',
        '1.3.0+3: The buzzer, deprecated since 1.1.0.',
      ]);
    },
  );

  it.each([
    ['What was added in 1.3.0?', '1.3.0+1: A dimmer. A timer that counts to nine hours.'],
    ['what was removed in 1.3.0', '1.3.0+3: The buzzer, deprecated since 1.1.0.'],
    ['what was added in 1.2.0', '1.2.0: New: a red bulb.'],
    ['which bugs were fixed in 1.2.0', '1.2.0: Fixed the switch.'],
  ])('is the entries of the kind that is asked for: %s', (question, entry) => {
    expect(told(question)).toEqual(['answered', entry]);
  });

  it('is not stated where it has none of that kind, and never another version’s', () => {
    const { kind, closest } = answerFrom(changelog, questionAsked('what was removed in 1.1.0'), context);
    expect([kind, closest[0]?.section, closest[1]?.section]).toEqual(['not-stated', '1.1.0+1', '1.1.0+2']);
  });

  it('is for its day an entry under the heading that has it', () => {
    const { quotes } = answerFrom(changelog, questionAsked('when was 1.1.0 released?'), context);
    expect(quotes.map(({ text, section, path }) => [text, section, path?.at(-1)?.text])).toEqual([
      ['The lamp no longer hums.', '1.1.0', '1.1.0 - 2023-10-09'],
    ]);
    expect(told('when was 1.2.0 released')[0]).not.toBe('answered');
  });

  it('comes from the article that has it', () => {
    expect(answerFromLibrary(questionAsked('when was 1.1.0 released?'), context).article).toBe('changelog.md');
  });
});
