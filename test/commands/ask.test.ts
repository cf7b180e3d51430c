import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandNamed } from '../../commands/commands.ts';
import { en } from '../../commands/phrases/en.ts';
import { articleFrom } from '../index/seed-article.ts';
import { bees, contextOf, linesOf, replyOf, wolves } from './library.ts';

const ask = commandNamed('ask');

async function asked(question: string, article?: string) {
  return linesOf(await replyOf(ask, { question, ...(article && { article }) }, contextOf(bees, wolves)));
}

describe('/ask', () => {
  it('gives the question and the quote with its reference', async () => {
    expect(await asked('How many bees does a hive hold?')).toEqual([
      'reply, public',
      'question: How many bees does a hive hold?',
      'quote: A hive holds forty thousand bees. (§1 Honey, sentence 2 · Bees)',
    ]);
  });

  it('finds the article that answers by itself', async () => {
    expect((await asked('How do wolves hunt?')).at(-1)).toBe('quote: Wolves hunt in packs. (§1, sentence 1 · Wolves)');
  });

  it('says what the article never says, with the words it never uses', async () => {
    expect((await asked('Who invented the telephone?', 'bees')).slice(0, 4)).toEqual([
      'reply, public',
      'question: Who invented the telephone?',
      'heading: The article does not say',
      'note: It never uses the words invented or telephone.',
    ]);
  });

  it('shows the passages that come closest, where the article has some of the words', async () => {
    expect(await asked('Do wolves sleep in summer houses?', 'wolves')).toEqual([
      'reply, public',
      'question: Do wolves sleep in summer houses?',
      'heading: The article does not say',
      'note: It never uses the words sleep, summer, or houses.',
      'note: The closest passages:',
      'quote: A pack has six wolves. (§2, sentence 1 · Wolves)',
      'quote: Wolves hunt in packs. (§1, sentence 1 · Wolves)',
    ]);
  });

  it('says of all articles that none answers, and names no words, since each lacks others', async () => {
    expect((await asked('Do wolves sleep in summer houses?')).slice(2, 4)).toEqual([
      'heading: None of the 2 articles answers that',
      'note: The closest passages:',
    ]);
  });

  it('shows no passage where the article has none of the words, only which one was asked', async () => {
    expect((await asked('Who invented the telephone?', 'wolves')).slice(2)).toEqual([
      'heading: The article does not say',
      'note: It never uses the words invented or telephone.',
      'aside: Wolves',
    ]);
  });

  it('answers what an article is about with its summary, the title said once', async () => {
    expect(await asked('What is it about?', 'wolves')).toEqual([
      'reply, public',
      'question: What is it about?',
      'heading: Wolves in brief:',
      'quote: Wolves hunt in packs. (§1, sentence 1)',
      'quote: A pack has six wolves. (§2, sentence 1)',
    ]);
  });

  it('says that a question is in another language, with what comes closest', async () => {
    expect(await asked('¿Por qué hay packs que hunt?')).toEqual([
      'reply, public',
      'question: ¿Por qué hay packs que hunt?',
      'note: The question is in Spanish, the article in English. Answers come only in the article’s own words: ask in English.',
      'note: The closest passages:',
      'quote: Wolves hunt in packs. (§1, sentence 1 · Wolves)',
      'quote: A pack has six wolves. (§2, sentence 1 · Wolves)',
    ]);
  });

  it('says what the article is about to a question in another language that finds nothing', async () => {
    expect(await asked('狼怎么捕猎？', 'wolves')).toEqual([
      'reply, public',
      'question: 狼怎么捕猎？',
      'note: The question is in Chinese, the article in English. Answers come only in the article’s own words: ask in English.',
      'note: Wolves in brief:',
      'quote: Wolves hunt in packs. (§1, sentence 1)',
      'quote: A pack has six wolves. (§2, sentence 1)',
    ]);
  });

  it('can be shown again by its first press, whatever it answered', async () => {
    const questions = ['How do wolves hunt?', 'Do wolves fly?', 'What is it about?', '狼怎么捕猎？'];
    const replies = questions.map((question) => replyOf(ask, { question, article: 'wolves' }, contextOf(bees, wolves)));
    const again = { verb: 'back', edition: wolves.edition, at: 0 };
    expect((await Promise.all(replies)).map((reply) => reply.again)).toEqual([again, again, again, again]);
  });

  it('asks a follow-up with the words that it leaves out, and says how it was understood', async () => {
    const input = { question: 'and how?', after: 'Where do wolves hunt?' };
    const { reply, data } = await ask.run(input, contextOf(bees, wolves));
    expect(linesOf(reply).slice(1)).toEqual([
      'question: How do wolves hunt?',
      'quote: Wolves hunt in packs. (§1, sentence 1 · Wolves)',
    ]);
    expect(reply.blocks[0]).toEqual({ kind: 'question', text: 'How do wolves hunt?', lead: en.understoodAs() });
    expect(data).toMatchObject({ question: 'and how?', kind: 'answered', understood: 'How do wolves hunt?' });
  });

  it('does what a button does where the answer itself is asked about, or shows it again', async () => {
    const after = 'How many bees does a hive hold?';
    const shown = async (question: string, earlier = after) =>
      linesOf((await ask.run({ question, after: earlier }, contextOf(bees, wolves))).reply)[2];
    expect(await Promise.all(['source?', 'anything else?'].map((question) => shown(question)))).toEqual([
      'aside: Around it in §1 · Bees',
      'note: Match 2 of 2:',
    ]);
    expect(await shown('are you sure?', 'Who invented the telephone?')).toBe(
      'heading: None of the 2 articles answers that',
    );
  });

  it('suggests articles, and nothing for a question', () => {
    const context = contextOf(bees, wolves);
    expect([ask.suggest?.('article', 'wo', {}, context), ask.suggest?.('question', 'wo', {}, context)]).toEqual([
      [{ name: 'Wolves', value: 'Wolves' }],
      [],
    ]);
  });

  it('is private when asked to be', async () => {
    const reply = await replyOf(ask, { question: 'Who hunts?', private: true }, contextOf(wolves));
    expect(reply.visibility).toBe('private');
  });

  it.each([
    ['', 'note: Ask a question, for example /ask question: What is this article about?'],
    ['   ', 'note: Ask a question, for example /ask question: What is this article about?'],
    ['what is it', 'note: There is no word in that to look up. Add what it is about: a name, a place, a thing.'],
    [
      'x'.repeat(4_000),
      'note: That is 4,000 characters long, and at most 500 are looked up. Ask for one thing at a time.',
    ],
  ])('refuses %j with a sentence that helps', async (question, sentence) => {
    expect(await asked(question)).toEqual(['refusal, private', sentence]);
  });

  it('names the nearest articles for one that isn’t there', async () => {
    expect(await asked('Who hunts?', 'wolfs')).toEqual([
      'refusal, private',
      'note: There is no article “wolfs”. Did you mean Wolves or Bees?',
    ]);
  });

  it('says how to add an article to an empty library', async () => {
    expect(linesOf(await replyOf(ask, { question: 'Who hunts?' }, contextOf()))).toEqual([
      'refusal, private',
      'note: There is no article to ask about yet. Put a .txt or .md file into seeds and start again.',
    ]);
  });

  it('quotes nothing but slices of the article it names, for any question', () => {
    const context = contextOf(bees, wolves);
    const some = ['bees', 'wolves', 'honey', 'pack', 'who', 'how many', 'xyz', '¿Qué', 'es', '狼', 'what is it about'];
    const words = fc.array(fc.constantFrom(...some), { minLength: 1 });
    const anyQuestion = fc.oneof(
      words.map((list) => list.join(' ')),
      fc.string({ unit: 'binary', maxLength: 80 }),
    );
    fc.assert(
      fc.asyncProperty(anyQuestion, async (question) => {
        for (const block of (await replyOf(ask, { question }, context)).blocks) {
          if (block.kind !== 'quote') continue;
          const { article, span, text } = block.quote;
          expect([bees, wolves].find(({ file }) => file === article)?.text.slice(span.start, span.end)).toBe(text);
        }
      }),
    );
  });
});

it('says that an article of headings alone does not say', async () => {
  const headings = articleFrom('# Harbour\n\n# Boats\n', 'a.md');
  const lines = linesOf(await replyOf(commandNamed('ask'), { question: 'What about boats?' }, contextOf(headings)));
  expect(lines.filter((line) => line.startsWith('quote') || line.includes('does not say'))).toEqual([
    'heading: The article does not say',
  ]);
});
