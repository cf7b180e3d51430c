import { describe, expect, it } from 'vitest';
import { topicLines } from '../../../index/answer/topic-lines.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { articleFrom } from '../seed-article.ts';

/** The sentences of a file, each with the kind and the words of the line above it. */
function lines(file: string, name = 'a.md'): string[] {
  const index = indexArticle(articleFrom(file, name));
  return index.sentences.map(({ span }, s) => {
    const line = topicLines(index)[s];
    const text = index.article.text.slice(span.start, span.end);
    return line ? `${text} < ${line.kind}: ${line.forms.join(' ')}` : text;
  });
}

describe('topicLines', () => {
  it('are the question that is answered, before the heading', () => {
    expect(
      lines('# Shop\n\n## Orders\n\nWe send twice a week.\n\n**How do I cancel?**\n\nWrite to us. Be quick.\n'),
    ).toEqual([
      'We send twice a week. < heading: orders',
      'How do I cancel? < heading: orders',
      'Write to us. < question: cancel',
      'Be quick. < question: cancel',
    ]);
  });

  it('are headings that ask', () => {
    expect(lines('# Shop\n\n## Where is the office?\n\nOn the quay.\n\n## Fees\n\nNone.\n')).toEqual([
      'On the quay. < question: office',
      'None. < heading: fees',
    ]);
  });

  it('are a question inside the paragraph for the sentence behind it', () => {
    expect(lines('The hall was full. But who paid for it? The council did. It was glad.', 'a.txt')).toEqual([
      'The hall was full.',
      'But who paid for it?',
      'The council did. < question: paid',
      'It was glad.',
    ]);
  });
});
