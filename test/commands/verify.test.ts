import { describe, expect, it } from 'vitest';
import { verify } from '../../commands/verify.ts';
import { articleFrom, seedArticle } from '../index/seed-article.ts';
import { bees, contextOf, linesOf, wolves } from './library.ts';

async function verified(quote: string, article = '') {
  return linesOf(await verify.run({ quote, article }, contextOf(bees, wolves)));
}

describe('/verify', () => {
  it('shows where a text stands word for word', async () => {
    expect(await verified('Wolves hunt in packs.')).toEqual([
      'reply, public',
      'question: Wolves hunt in packs.',
      'heading: Word for word in the article',
      'note: It stands here:',
      'quote: Wolves hunt in packs. (§1, sentence 1 · Wolves)',
    ]);
  });

  it('says what differs when it is not letter for letter', async () => {
    expect(await verified('“wolves  hunt in PACKS”')).toEqual([
      'reply, public',
      'question: “wolves hunt in PACKS”',
      'heading: In the article, but not letter for letter',
      'note: What differs: spacing, capital letters, and quotation marks.',
      'note: It stands here:',
      'quote: Wolves hunt in packs. (§1, sentence 1 · Wolves)',
    ]);
  });

  it('says how often a word stands, and shows places', async () => {
    expect((await verified('bees')).slice(3, 5)).toEqual([
      'note: It stands in 2 places:',
      'quote: A hive holds forty thousand bees. (§1, sentence 2 · Bees)',
    ]);
    expect((await verified('iv')).slice(3, 5)).toEqual([
      'note: It is not a word of its own there: it starts or ends inside a longer one.',
      'note: It stands in 2 places:',
    ]);
  });

  it('lists the words that were changed', async () => {
    expect(await verified('In summer the bees always keep warm by trembling')).toEqual([
      'reply, public',
      'question: In summer the bees always keep warm by trembling',
      'heading: In the article, but with other words',
      'note: The article has this instead:',
      'quote: In winter the bees keep warm by trembling. (§2, sentence 1 · Bees)',
      'note: What differs, yours first:',
      'list: “summer” – in the article: “winter”',
      'list: “always” – is not in the article',
    ]);
  });

  it('shows the pieces of what is put together, each with its reference', async () => {
    expect(await verified('Wolves hunt in packs. In winter the bees keep warm')).toEqual([
      'reply, public',
      'question: Wolves hunt in packs. In winter the bees keep warm',
      'heading: Put together from several places',
      'note: These 2 pieces are in the article, but not in a row:',
      'quote: Wolves hunt in packs. (§1, sentence 1 · Wolves)',
      'quote: In winter the bees keep warm by trembling. (§2, sentence 1 · Bees)',
    ]);
  });

  it('shows the closest passages for what is absent', async () => {
    expect(await verified('A pack eats honey', 'wolves')).toEqual([
      'reply, public',
      'question: A pack eats honey',
      'heading: Not in the article',
      'note: The closest passages:',
      'quote: Wolves hunt in packs. (§1, sentence 1 · Wolves)',
      'quote: A pack has six wolves. (§2, sentence 1 · Wolves)',
    ]);
    expect((await verified('telephone'))[2]).toBe('heading: Not in any of the 2 articles');
  });

  it.each(['', '!!!', '> ** **', '👍'])('refuses %j, in which there is no word', async (text) => {
    expect(await verified(text)).toEqual([
      'refusal, private',
      'note: Paste the text to check, for example /verify quote: safety is no small matter. It needs at least one word.',
    ]);
  });

  it('refuses what is too long, and an article that is not there', async () => {
    expect(await verified('bee '.repeat(1_001))).toEqual([
      'refusal, private',
      'note: That is 4,003 characters long, and at most 4,000 can be checked at once. Check it in parts.',
    ]);
    expect((await verified('bees', 'cats'))[0]).toBe('refusal, private');
  });

  it('shows a long text whole, in pieces that each fit a message', async () => {
    const seed = seedArticle();
    const text = seed.text.slice(2_000, 6_000).trim();
    const { blocks } = await verify.run({ quote: text, private: true }, contextOf(seed));
    const quotes = blocks.flatMap((block) => (block.kind === 'quote' ? [block.quote.text] : []));
    expect(quotes.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    expect(Math.max(...quotes.map(({ length }) => length))).toBeLessThanOrEqual(1_200);
  });

  it('repeats a long text in short', async () => {
    const { blocks } = await verify.run(
      { quote: `bees ${'and more '.repeat(300)}` },
      contextOf(articleFrom('Bees.\n')),
    );
    expect(blocks[0]?.kind === 'question' && blocks[0].text.length).toBeLessThanOrEqual(300);
  });
});
