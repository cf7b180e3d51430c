import { describe, expect, it } from 'vitest';
import { plain } from '../../commands/reply/prose.ts';
import { verify } from '../../commands/verify.ts';
import { articleFrom, seedArticle } from '../index/seed-article.ts';
import { bees, contextOf, linesOf, replyOf, wolves } from './library.ts';

async function verified(quote: string, article = '') {
  return linesOf(await replyOf(verify, { quote, article }, contextOf(bees, wolves)));
}

describe('/verify', () => {
  it('shows where a text stands word for word', async () => {
    expect(await verified('Wolves hunt in packs.')).toEqual([
      'reply, public',
      'heading: ✅ Word for word in the article',
      'aside: Wolves hunt in packs.',
      'quote: Wolves hunt in packs. (§1, sentence 1 · Wolves)',
    ]);
  });

  it('says what differs when it is not letter for letter', async () => {
    expect(await verified('“wolves  hunt in PACKS”')).toEqual([
      'reply, public',
      'heading: ☑️ In the article, but not letter for letter',
      'aside: “wolves hunt in PACKS”',
      'note: What differs: spacing, capital letters, and quotation marks.',
      'quote: Wolves hunt in packs. (§1, sentence 1 · Wolves)',
    ]);
  });

  it('says how often a word stands, and shows places', async () => {
    expect((await verified('bees')).slice(3, 5)).toEqual([
      'note: It stands in 2 places:',
      'quote: A hive holds forty thousand bees. (§1 Honey, sentence 2 · Bees)',
    ]);
    expect((await verified('iv')).slice(3, 5)).toEqual([
      'note: It is not a word of its own there: it starts or ends inside a longer one.',
      'note: It stands in 2 places:',
    ]);
  });

  it('says what are the writer’s own words around a quotation', async () => {
    expect(await verified('Ada swears that “Wolves hunt in packs.” What a bore!')).toEqual([
      'reply, public',
      'heading: ✅ Word for word in the article',
      'aside: Ada swears that “Wolves hunt in packs.” What a bore!',
      'note: Your own words around it: “Ada swears that … What a bore!”',
      'quote: Wolves hunt in packs. (§1, sentence 1 · Wolves)',
    ]);
  });

  it('says of several quotations what each is', async () => {
    expect(await verified('“Wolves hunt in packs.” but also “a pack has ten wolves” and “honey is a lie”')).toEqual([
      'reply, public',
      'heading: ⚠️ In the article, but with other words',
      'aside: “Wolves hunt in packs.” but also “a pack has ten wolves” and “honey is a lie”',
      'note: Your own words around it: “but also … and”',
      'list: Wolves hunt in packs. – Word for word in the article',
      'list: a pack has ten wolves – In the article, but with other words',
      'list: honey is a lie – Not in the article',
      'note: The article has this instead:',
      'quote: Wolves hunt in packs. (§1, sentence 1 · Wolves)',
      'quote: A pack has six wolves. (§2, sentence 1 · Wolves)',
      'note: What differs, your words first:',
      'list: “ten” → “six”',
      'list: “honey is a lie” is not there',
    ]);
  });

  it('lists the words that were changed', async () => {
    expect(await verified('In summer the bees always keep warm by trembling')).toEqual([
      'reply, public',
      'heading: ⚠️ In the article, but with other words',
      'aside: In summer the bees always keep warm by trembling',
      'note: The article has this instead:',
      'quote: In winter the bees keep warm by trembling. (§2 Winter, sentence 1 · Bees)',
      'note: What differs, your words first:',
      'list: “summer” → “winter”',
      'list: “always” is not there',
    ]);
  });

  it('shows the pieces of what is put together, each with its reference', async () => {
    expect(await verified('Wolves hunt in packs. In winter the bees keep warm')).toEqual([
      'reply, public',
      'heading: 🧩 Put together from several places',
      'aside: Wolves hunt in packs. In winter the bees keep warm',
      'note: These 2 pieces are in the article, but not in a row:',
      'quote: Wolves hunt in packs. (§1, sentence 1 · Wolves)',
      'quote: In winter the bees keep warm by trembling. (§2 Winter, sentence 1 · Bees)',
    ]);
  });

  it('shows the closest passages for what is absent', async () => {
    expect(await verified('A pack eats honey', 'wolves')).toEqual([
      'reply, public',
      'heading: ❌ Not in the article',
      'aside: A pack eats honey',
      'note: The closest passages:',
      'quote: Wolves hunt in packs. (§1, sentence 1 · Wolves)',
      'quote: A pack has six wolves. (§2, sentence 1 · Wolves)',
    ]);
    expect((await verified('telephone'))[1]).toBe('heading: ❌ Not in any of the 2 articles');
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
    const { blocks } = await replyOf(verify, { quote: text, private: true }, contextOf(seed));
    const quotes = blocks.flatMap((block) => (block.kind === 'quote' ? [block.quote.text] : []));
    expect(quotes.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    expect(Math.max(...quotes.map(({ length }) => length))).toBeLessThanOrEqual(1_200);
  });

  it('repeats a long text in short', async () => {
    const { blocks } = await replyOf(
      verify,
      { quote: `bees ${'and more '.repeat(300)}` },
      contextOf(articleFrom('Bees.\n')),
    );
    expect(blocks[1]?.kind === 'aside' && plain(blocks[1].text).length).toBeLessThanOrEqual(300);
  });
});
