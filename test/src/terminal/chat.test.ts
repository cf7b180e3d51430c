import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { chat } from '../../../src/terminal/chat.ts';
import type { Io } from '../../../src/terminal/io.ts';
import { bees, contextOf, wolves } from '../../commands/library.ts';
import { articleFrom } from '../../index/seed-article.ts';

const question = 'How many bees does a hive hold?';

/** What the prompt writes to lines that are typed one after the other: one text a reply. */
async function repliesTo(lines: readonly string[], style: Partial<Io> = {}, context = contextOf(bees, wolves)) {
  const replies: string[] = [];
  const output = new Writable({
    write: (chunk, _, done) => {
      replies.push(String(chunk));
      done();
    },
  });
  const input = Readable.from(lines.map((line) => `${line}\n`));
  await chat(context, { input, output, errors: new PassThrough(), interactive: false, color: false, ...style });
  return replies;
}

/** What came of the last line. */
async function lastOf(...lines: readonly string[]): Promise<string | undefined> {
  return (await repliesTo(lines)).at(-1);
}

const answer = `> ${question}

  │ A hive holds forty thousand bees.
    §1 Honey, sentence 2 · Bees

`;
const second = `> ${question}

Match 2 of 2:

  │ Bees make honey in hives.
    §1 Honey, sentence 1 · Bees

`;
const around = `> ${question}

Around it in §1 · Bees

  │ Bees make honey in hives.
    §1 Honey, sentence 1

  ┃ A hive holds forty thousand bees.
    §1 Honey, sentence 2

  │ In winter the bees keep warm by trembling.
    §2 Winter, sentence 1

`;
const honey = `§1 · Honey · Bees

  │ Bees make honey in hives. A hive holds forty thousand bees.
    §1

`;
const winter = `§2 · Winter · Bees

  │ In winter the bees keep warm by trembling.
    §2

`;

describe('a letter under an answer', () => {
  it('n shows the next match, and behind the last one the answer again', async () => {
    expect(await repliesTo([question, 'n', 'n'])).toEqual([answer, second, answer]);
  });

  it('a shows what stands around it, and b leads back', async () => {
    expect(await repliesTo([question, 'a', 'b'])).toEqual([answer, around, answer]);
  });

  it('w says why, and from there a and b lead on', async () => {
    const [, why, ...rest] = await repliesTo([question, 'w', 'a', 'w', 'b']);
    expect(why).toContain(
      'Why this?\n\nThe question asks for a number or an amount. Of its words, the sentence has: bees, hive, and hold.\n',
    );
    expect(rest).toEqual([around, why, answer]);
  });

  it('b leads back to the match it was pressed under', async () => {
    const [, , , , back] = await repliesTo([question, 'n', 'a', 'w', 'b']);
    expect(back).toBe(second);
  });

  it('names the others where no button has it', async () => {
    for (const key of ['b', 'p', 's', 'r', 'x']) {
      expect(await lastOf(question, key)).toBe(`${key} does nothing here. You can press n, a, or w.\n\n`);
    }
  });

  it('says that there is nothing to press before there is an answer', async () => {
    expect(await repliesTo(['n'])).toEqual(['There is nothing for n to press here: ask a question, or try /help.\n\n']);
  });

  it('h shows all of the help, and nothing but where there is help', async () => {
    expect((await lastOf('/help', 'h'))?.startsWith('Verbatim answers only in the article’s own words')).toBe(true);
    expect(await lastOf('/help', 'h')).toContain('/ask question');
    expect(await lastOf('/help')).not.toContain('/ask question');
  });

  it('may have blanks around it', async () => {
    expect(await lastOf(question, '  n ')).toBe(second);
  });
});

describe('a letter under sections', () => {
  it('n and p turn to the next one and the one before', async () => {
    expect(await repliesTo(['/read 1 article: bees', 'n', 'p'])).toEqual([honey, winter, honey]);
  });

  it('turns only as far as there are sections', async () => {
    expect(await lastOf('/read 2', 'n')).not.toBe(winter);
    expect(await lastOf('/read 1', 'p')).not.toBe(honey);
  });

  it('turns from the ends of a range', async () => {
    expect(await lastOf('/read 1-2', 'p')).toBe(await lastOf('p'));
    expect(await lastOf('/read 2 article: bees', 'p')).toBe(honey);
  });
});

describe('a letter under a list of passages', () => {
  const otters = Array.from({ length: 7 }, (_, i) => `Otter ${i + 1} swims in the river.`);
  const listed = (...lines: readonly string[]) =>
    repliesTo(['/quote otter', ...lines], {}, contextOf(articleFrom(`${otters.join('\n')}\n`, 'otters.txt')));
  const shown = (reply: string | undefined) => reply?.match(/Otter \d|\d+–?\d* \/ \d+/g);
  const first = ['Otter 1', 'Otter 2', 'Otter 3', 'Otter 4', 'Otter 5', '1–5 / 7'];
  const rest = ['Otter 6', 'Otter 7', '6–7 / 7'];

  it('n or the word more turns to the next page, p back', async () => {
    expect((await listed('n', 'p', 'more')).map(shown)).toEqual([first, rest, first, rest]);
  });

  it('names the letters of its page where no button has it', async () => {
    expect((await listed('x', 'n', 'n')).filter((reply) => /nothing here/.test(reply))).toEqual([
      'x does nothing here. You can press n, a, or w.\n\n',
      'n does nothing here. You can press p.\n\n',
    ]);
  });
});

describe('letters at the prompt', () => {
  it('are about the reply that came last', async () => {
    expect(await lastOf(question, '/read 1', 'n')).toBe(winter);
    expect(await lastOf('/read 1', question, 'n')).toBe(second);
  });

  it('still work after a command that isn’t there, a blank line and a refusal', async () => {
    expect(await lastOf(question, '/qoute', '', '/read 99', 'n')).toBe(second);
  });

  it('stand under an answer where there is colour, without those for messages', async () => {
    const [reply] = await repliesTo([question], { color: true });
    expect(reply).toContain('    n  Next match   a  Read around it   w  Why this?');
    const [section] = await repliesTo(['/read 1 article: bees'], { color: true });
    expect(section).toContain('    n  §2 ›\u001b');
  });
});

describe('a line right after an answer', () => {
  it('is asked with the words that it leaves out, and says so', async () => {
    expect(await lastOf('Where do wolves hunt?', 'and how?')).toBe(
      'Understood as: How do wolves hunt?\n\n  │ Wolves hunt in packs.\n    §1, sentence 1 · Wolves\n\n',
    );
  });

  it('may ask where the answer stands', async () => {
    expect(await lastOf(question, 'where does it say that?')).toBe(around);
  });

  it('stands alone after a question that nothing is said on, but for an asking word and for what is named to ask it of', async () => {
    const nothing = 'When do unicorns hunt?';
    const own = await lastOf('and the bees?');
    expect(await lastOf(nothing, 'and the bees?')).toBe(own);
    expect(await lastOf(nothing, 'and where?')).toContain('Understood as: Where do unicorns hunt?\n');
    expect(await lastOf(nothing, 'what about bees?')).toContain('Understood as: When do bees hunt?\n');
  });

  it('that only thanks gets a line, and leaves the answer where it was', async () => {
    const line = 'Type a question, /help for the commands, or /quit.\n\n';
    const replies = await repliesTo(
      ['lol', 'Where do wolves hunt?', 'ok thanks', 'and how?', 'fine', 'n'],
      {},
      { ...contextOf(bees, wolves), surface: 'terminal' },
    );
    expect([replies[0], replies[2], replies[4]]).toEqual([line, line, line]);
    expect(replies[3]).toContain('Understood as: How do wolves hunt?\n');
    expect(replies[5]).toContain('> How do wolves hunt?\n');
  });

  it('stands alone after anything else, with a slash, and where it leaves out nothing', async () => {
    const alone = 'There is no word in that to look up. Add what it is about: a name, a place, a thing.\n\n';
    expect(await lastOf('how?')).toBe(alone);
    expect(await lastOf(question, '/articles', 'how?')).toBe(alone);
    expect(await lastOf(question, '/ask how?')).toBe(alone);
    expect(await lastOf('Where do wolves hunt?', question)).toBe(answer);
  });
});

describe('the prompt', () => {
  it('ends with /quit, whatever follows', async () => {
    expect(await repliesTo([question, '/quit', question])).toEqual([answer]);
  });

  it('names the nearest command for one that isn’t there', async () => {
    expect(await repliesTo(['/qoute'])).toEqual([
      'There is no command /qoute. Did you mean /quote? /help lists them all.\n\n',
    ]);
  });

  it('greets who types, and says goodbye', async () => {
    const written = (await repliesTo(['/quit'], { interactive: true })).join('');
    expect(written).toContain('Verbatim answers');
    expect(written).toContain('Bees');
    expect(written.endsWith('Goodbye.\n')).toBe(true);
  });

  it('tells who types how to add an article, and what was left out', async () => {
    const context = contextOf();
    const library = { ...context.library, problems: [{ file: 'x.pdf', reason: 'it is not readable' }] };
    const written = (await repliesTo(['/quit'], { interactive: true }, { ...context, library })).join('');
    expect(written).toContain(
      'There is no article to ask about yet. Put a .txt or .md file into seeds and start again.',
    );
    expect(written).toContain('Left out: x.pdf: it is not readable.');
  });
});
