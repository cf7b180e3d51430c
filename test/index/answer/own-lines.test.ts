import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../index/answer/answer.ts';
import { askLibrary } from '../../../index/answer/ask-library.ts';
import { belowOwnLine } from '../../../index/answer/own-lines.ts';
import { readQuestion } from '../../../index/answer/question.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { libraryOf } from '../../../index/library.ts';
import { articleFrom } from '../seed-article.ts';

const faq = articleFrom(
  '# Hut\n\n## Booking\n\n### 1. How do I cancel?\n\nWrite to the warden. No fee is due.\n\n### Who may sleep here?\n\nAll who have walked up.\n\n### Notes\n\nNone.\n\n## Food\n\n### Notes\n\nNobody may sleep here without a bag.\n',
  'hut.md',
);
const index = indexArticle(faq);

function below(text: string): string[] {
  return belowOwnLine(index, readQuestion(index, text)).map((sentence) => {
    const { start, end } = index.sentences[sentence]?.span ?? { start: 0, end: 0 };
    return faq.text.slice(start, end);
  });
}

describe('belowOwnLine', () => {
  it('finds what stands below a question that is repeated word for word, with or without its number and marks', () => {
    expect(below('how do i cancel')).toEqual(['Write to the warden.', 'No fee is due.']);
    expect(below('Who may sleep here?')).toEqual(['All who have walked up.']);
  });

  it('finds nothing for other words, and where several lines say the same', () => {
    expect([below('How can I cancel?'), below('notes'), below('cancel')]).toEqual([[], [], []]);
  });
});

describe('a question that an article answers itself', () => {
  it('is answered from there, and surely', () => {
    const { kind, quotes } = answerQuestion(index, 'Who may sleep here?');
    expect([kind, quotes.map(({ text }) => text)]).toEqual(['answered', ['All who have walked up.']]);
  });

  it('is answered by that article of several', () => {
    const other = articleFrom('# Boat\n\nYou cancel a trip at the pier. To cancel is free.\n', 'boat.md');
    const [{ article, kind }] = askLibrary(libraryOf([other, faq]), 'How do I cancel?');
    expect([article, kind]).toEqual(['hut.md', 'answered']);
  });
});
