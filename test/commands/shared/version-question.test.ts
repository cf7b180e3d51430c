import { describe, expect, it } from 'vitest';
import { askedOfVersion, placesOfVersion, versionsIn, wordsOf } from '../../../commands/shared/version-question.ts';
import { articleFrom } from '../../index/seed-article.ts';
import { changelog } from './changelog.ts';

describe('versions in a question', () => {
  it.each([
    ['what changed in v2.3.1?', ['2.3.1']],
    ['1.2.0更新了什么', ['1.2.0']],
    ['from 2.3 to 2.4.', ['2.3', '2.4']],
    ['is it 2.5 km, £3.50, 4.5% or 6.30 pm', ['2.5']],
    ['since 2024', []],
  ])('of “%s” are %j', (question, numbers) => {
    expect(versionsIn(question).map(({ number }) => number)).toEqual(numbers);
  });

  it('are sections by their number, or by the only heading that has it', () => {
    const releases = articleFrom('# Lamp\n\n## The 2.0.1 release\n\nBrighter.\n\n## About\n\nLight.\n', 'lamp.md');
    const numbers = (places: readonly number[]) => places.map((place) => changelog.sections[place]?.number);
    expect(numbers(placesOfVersion(changelog, '1.2.0'))).toEqual(['1.2.0']);
    expect([placesOfVersion(changelog, '2.0'), placesOfVersion(releases, '2.0.1').length]).toEqual([[], 1]);
  });
});

describe('what is asked of a version', () => {
  it.each(['when was released', 'when did come out?', 'release date of', '什么时候发布的', '¿Cuándo salió la?'])(
    'is the day by “%s”',
    (rest) => {
      expect(askedOfVersion(rest)).toEqual({ asks: 'day' });
    },
  );

  it.each(['what changed in', "What's new in ?", 'release notes for', 'what has changed since', '更新了什么'])(
    'is all that changed by “%s”',
    (rest) => {
      expect(askedOfVersion(rest)).toEqual({ asks: 'changes' });
    },
  );

  it.each([
    ['What was added in ?', 'new'],
    ['which bugs were fixed in', 'fixes'],
    ['what got removed', 'deleted'],
    ['修复了什么', '修正'],
    ['¿Qué se eliminó en la?', 'removed'],
    ['security fixes of', 'security'],
  ])('is a kind of changes by “%s”', (rest, word) => {
    const asked = askedOfVersion(rest);
    expect(asked?.asks === 'changes' && asked.kind?.has(word)).toBe(true);
  });

  it.each(['does need node', 'when was the dimmer added in', '', 'who released', 'when is'])(
    'is something else by “%s”',
    (rest) => {
      expect(askedOfVersion(rest)).toBeUndefined();
    },
  );
});

it('words of text without blanks are parted by known ones', () => {
  expect(wordsOf('What’s new: 更新内容')).toEqual(["what's", 'new', '更新', '内容']);
});
