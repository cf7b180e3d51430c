import { describe, expect, it } from 'vitest';
import { sentencesOnTopic } from '../../../index/answer/topic-sentences.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { articleFrom } from '../seed-article.ts';

/** What an article says on a topic, in order. */
function said(topic: string, file: string, name = 'a.md'): string[] {
  return sentencesOnTopic(indexArticle(articleFrom(file, name)), topic).quotes.map(({ text }) => text);
}

const house = `# House

## Guests

Sign them in at the desk. They leave by ten.

## Kitchen

The kitchen is open to guests until nine. Clean up behind you. Guests: mind the wi-fi card. A guest may cook.
`;

describe('sentencesOnTopic', () => {
  it('finds every sentence with the word in any form, and those under a heading that has it', () => {
    expect(said('guest', house).sort()).toEqual([
      'A guest may cook.',
      'Guests: mind the wi-fi card.',
      'Sign them in at the desk.',
      'The kitchen is open to guests until nine.',
      'They leave by ten.',
    ]);
  });

  it('puts what has the word itself before what only stands below it', () => {
    expect(said('kitchen', house)).toEqual([
      'The kitchen is open to guests until nine.',
      'Clean up behind you.',
      'Guests: mind the wi-fi card.',
      'A guest may cook.',
    ]);
  });

  it('finds a word that is written in another way', () => {
    expect(said('wifi', house)).toEqual(['Guests: mind the wi-fi card.']);
  });

  it('wants most of a topic of several words, here or above', () => {
    expect(said('guest kitchen', house)).toEqual([
      'The kitchen is open to guests until nine.',
      'Guests: mind the wi-fi card.',
      'A guest may cook.',
    ]);
  });

  it('counts nothing for a word that the article never uses, and names it', () => {
    const { quotes, unknownWords } = sentencesOnTopic(indexArticle(articleFrom(house, 'a.md')), 'quantum wifi');
    expect([quotes.map(({ text }) => text), unknownWords]).toEqual([['Guests: mind the wi-fi card.'], ['quantum']]);
  });

  it('finds nothing where the article has no word of it', () => {
    expect(said('penguins', house)).toEqual([]);
  });

  it('takes the items of a list whose introduction names the topic, and all that is in a row', () => {
    const list =
      'For a refund bring:\n\n- the ticket\n- a card\n\n| Part | Price |\n|---|---|\n| hose | £4. It is new. |\n';
    expect([said('refund', list), said('hose', list)]).toEqual([
      ['For a refund bring:', 'the ticket', 'a card'],
      ['hose\t£4.', 'It is new.'],
    ]);
  });

  it('takes what answers a question that names the topic, and the question itself last', () => {
    expect(said('dogs', '**Are dogs let in?**\n\nOnly on a lead.\n')).toEqual(['Only on a lead.', 'Are dogs let in?']);
  });

  it('leaves a table of contents out', () => {
    expect(said('fees', '- [Fees](#fees)\n- [Noise](#noise)\n\n# Fees\n\nThey are due.\n\n# Noise\n\nNone.\n')).toEqual(
      ['They are due.'],
    );
  });

  it('finds Chinese topics', () => {
    expect(said('渡輪', '新渡轮今天启用。市长来了。\n', 'a.txt')).toEqual(['新渡轮今天启用。']);
  });
});
