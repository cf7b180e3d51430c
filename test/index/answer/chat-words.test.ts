import { describe, expect, it } from 'vitest';
import { withoutChat } from '../../../index/answer/chat-words.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { tokenize } from '../../../index/terms.ts';
import { articleFrom } from '../seed-article.ts';

const hall = indexArticle(
  articleFrom('# Hall\n\nThe cup was won by Ada in 1951.\n\nThe first mate keeps the key.\n', 'hall.md'),
);

function heard(question: string): string {
  return withoutChat(hall, question, tokenize(question, hall.language))
    .map(({ form }) => form)
    .join(' ');
}

describe('withoutChat', () => {
  it.each([
    ['who won the cup lol', 'who won the cup'],
    ['hey does anyone know who won the cup', 'who won the cup'],
    ['quick question: who won the cup pls', 'who won the cup'],
    ['can u tell me when the cup was won, thanks in advance', 'when the cup was won'],
    ['yo who exactly won the cup', 'who won the cup'],
    ['omg soooo who won the cup or what?', 'who won the cup'],
    ['i was wondering who has the key', 'who has the key'],
  ])('hears in “%s” only “%s”', (typed, left) => {
    expect(heard(typed)).toBe(left);
  });

  it('keeps a word that the article uses', () => {
    expect(heard('what does the mate keep, mate')).toBe('what does the mate keep mate');
  });

  it('keeps everything where nothing else is said', () => {
    expect(heard('lol')).toBe('lol');
    expect(heard('hey, thanks')).toBe('hey thanks');
  });

  it('leaves names alone that have such a word in them', () => {
    expect(heard('who is Hi-Lo and what is okapi')).toBe('who is hi lo and what is okapi');
  });
});
