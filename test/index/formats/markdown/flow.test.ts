import { describe, expect, it } from 'vitest';
import { described } from './described.ts';

describe('readMarkdown, block by block', () => {
  it('keeps the number of an item as it stands in the file, and its label', () => {
    expect(described('You need:\n\n1. A key\n2. Papers')).toEqual([
      'prose: You need:',
      'prose item [1.]: 1. A key < introduction You need:',
      'prose item [2.]: 2. Papers < introduction You need:',
    ]);
    expect(described('## Fees\n\n3) Rent\n\n   It is due in May.\n4) Heat')).toEqual([
      'prose item [3)]: 3) Rent',
      'prose item: It is due in May.',
      'prose item [4)]: 4) Heat',
    ]);
    expect(described('1. - nested at once\n2. ```\n   code\n   ```')).toEqual([
      'prose item [1.]: 1.',
      'prose item: nested at once',
      'prose item [2.]: 2.',
      'code: code',
    ]);
    expect(described('1. **Keys**\n   Every member gets one.\n1. Guests')).toEqual([
      'prose item [1.]: 1. Keys⏎Every member gets one.',
      'prose item [1.]: 1. Guests',
    ]);
    expect(described('7. > Quoted.\n8.\n')).toEqual(['prose item [7.]: 7. Quoted.', 'prose item [8.]: 8.']);
  });

  it('keeps the boxes of tasks as text', () => {
    expect(described('- [x] passport\n- [ ] photo')).toEqual(['prose item: [x] passport', 'prose item: [ ] photo']);
  });

  it('lays footnotes where they stand, set apart, and leaves out their marks', () => {
    expect(described('It rains.[^1] It pours.[^x]\n\n[^1]: In *Bergen*.\n\n    Mostly.')).toEqual([
      'prose: It rains. It pours.[^x]',
      'prose (footnote): In Bergen.',
      'prose (footnote): Mostly.',
    ]);
    expect(described('**Is it free?**\n\nYes.[^a]\n\n[^a]: On Sundays.')).toEqual([
      'prose asks: Is it free?',
      'prose: Yes. < question Is it free?',
      'prose (footnote): On Sundays.',
    ]);
  });

  it('reads headings of both kinds, and leaves out their addresses', () => {
    expect(
      described(
        'Setext\n======\n\nUnder it\n--------\n\nWords & [a ref][r] and <https://e.org>.\n\n[r]: https://r.org "R"',
      ),
    ).toEqual(['# Under it', 'prose: Words & a ref and https://e.org.']);
    expect(
      described('# A\n\n## Fees {#fees}\n\n5 pounds.\n\n## Fines {: .late }\n\nNone.\n\n## Sets {a}\n\nx'),
    ).toEqual(['# Fees', 'prose: 5 pounds.', '# Fines', 'prose: None.', '# Sets {a}', 'prose: x']);
  });

  it('keeps code as it is', () => {
    expect(described('```sh\nnpm &amp; \\*\n```\n\nThen.\n\n    indented\n      more')).toEqual([
      'code: npm &amp; \\*',
      'prose: Then.',
      'code: indented⏎  more',
    ]);
    expect(described('> ~~~\n> a\n> ~~~')).toEqual(['code: a']);
  });
});
