import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../commands/shared/answers.ts';
import { topicAsked } from '../../../commands/shared/intent.ts';
import { topicInLibrary } from '../../../commands/shared/topic-elsewhere.ts';
import { articleFrom } from '../../index/seed-article.ts';
import { bees, contextOf, wolves } from '../library.ts';

const keepers = articleFrom('# Keepers\n\nA keeper sells honey from a stall.\n', 'keepers.md');

function inLibrary(topic: string) {
  const context = contextOf(keepers, bees, wolves);
  const found = lookUp(topicAsked(topic), '', context);
  if (found.kind === 'refusal') return found;
  const { answer, elsewhere } = topicInLibrary(found, context);
  return [answer.article, answer.quotes.length, elsewhere.map(({ article, passages }) => [article.file, passages])];
}

describe('a topic in a library', () => {
  it('is looked for in all articles', () => {
    expect(inLibrary('honey')).toEqual(['bees.md', 2, [['keepers.md', 1]]]);
  });

  it('leaves out articles that have fewer of its words', () => {
    expect(inLibrary('honey stall')).toEqual(['keepers.md', 1, []]);
  });

  it('has no passages where no article speaks of it', () => {
    expect(inLibrary('telephone')).toMatchObject([expect.any(String), 0, []]);
  });
});
