import { describe, expect, it } from 'vitest';
import { type Contrast, contrastWith } from '../../../index/answer/contrasts.ts';
import { openLexicon } from '../../../index/lexicon/lexicon.ts';
import { queryOn } from './query.ts';

const lexicon = openLexicon('index/lexicon');

function contrast(question: string, text: string, sentence = 0): Contrast | undefined {
  return contrastWith(queryOn(text, question, 'club.md', lexicon), sentence);
}

describe('contrastWith', () => {
  it('sees another ordinal or number with the same noun', () => {
    expect(contrast('How long is the ban after the third warning?', 'The second warning brings a ban of a week.')).toBe(
      'number',
    );
    expect(contrast('What was built six years ago?', 'Nine years ago the pier was built.')).toBe('number');
    expect(contrast('Who held the 3rd weekly meeting?', 'Ann held the third weekly meeting.')).toBeUndefined();
    expect(contrast('Can I bring four dogs?', 'You may bring two dogs.')).toBeUndefined();
  });

  it('sees another unit of time, another day, and the other side of a point', () => {
    expect(contrast('How many letters may I post a day?', 'At most two letters a week may be posted.')).toBe(
      'opposite',
    );
    expect(contrast('When does the pool open on Sunday?', 'On Saturday the pool opens at nine.')).toBe('opposite');
    expect(contrast('When is a note sent after a hire?', 'A note is sent an hour before a hire.')).toBe('opposite');
    expect(contrast('Do pupils over 18 pay?', 'Pupils under 18 pay nothing.')).toBe('opposite');
  });

  it('takes a range of days, a yes or no, and a heading for what they are', () => {
    expect(contrast('When does the pool open on Tuesday?', 'Monday to Friday the pool opens at nine.')).toBeUndefined();
    expect(contrast('Is the pool open on Sunday?', 'On Saturday the pool is open.')).toBeUndefined();
    expect(
      contrast('When does the pool open on Sunday?', '# Pool\n\n## Sunday\n\nAs on Saturday it opens at 9.'),
    ).toBeUndefined();
  });

  it('sees nothing where the question asks which of two it is', () => {
    expect(contrast('Is a note sent before or after a hire?', 'A note is sent an hour before a hire.')).toBeUndefined();
  });

  it('sees what is denied by the question alone', () => {
    expect(contrast('What did the captain not sell?', 'The captain sold the boat.')).toBe('denial');
    expect(contrast('What did the captain not sell?', 'The captain refused to sell the oars.')).toBeUndefined();
    expect(contrast('What happens if I do not pay?', 'Late payers are sent a bill.')).toBeUndefined();
    expect(contrast('Can members use the saw without a course?', 'Guests may not use the saw.')).toBe('without');
  });

  it('sees an antonym, and another noun, before the same noun', () => {
    expect(contrast('What is the lowest rank allowed?', 'The highest rank allowed is nine.')).toBe('antonym');
    expect(contrast('How long is a lathe booking?', 'A kiln booking lasts eight hours.')).toBe('modifier');
    expect(contrast('How long is a kiln booking?', 'A kiln booking lasts eight hours.')).toBeUndefined();
  });

  it('sees that of a question nothing is told but the topic of the article', () => {
    const text =
      'On Monday Skerry met. All Skerry is calm. The Skerry boats sail. The Skerry goats graze. There Skerry sells wool.';
    expect(contrast('When was Skerry invaded?', text)).toBe('topic alone');
    expect(contrast('When did Skerry meet?', text)).toBeUndefined();
  });
});
