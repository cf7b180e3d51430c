import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleEndings } from '../../index/formats/registry.ts';
import { seedArticle } from '../index/seed-article.ts';
import { startStandIn } from '../stand-in/stand-in.ts';
import { startBot, untilStarted } from './discord/bot-process.ts';
import { runMain } from './main-process.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Quoted {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

describe('the command line', () => {
  it('answers a question', async () => {
    const { status, output, errors } = await runMain(['ask', 'What did Chen Jining do on the night of December 31?']);
    expect([status, errors]).toEqual([0, '']);
    expect(output).toMatch(/^ {2}│ On the night of December 31, he went to .*\n {4}§8, sentence 2 · Shanghai/);
  });

  it('answers 1,000 lines in order, with every text the slice it says it is', async () => {
    const words = seedArticle().text.match(/\w{4,}/g) ?? [];
    const lines = Array.from({ length: 1_000 }, (_, i) => {
      if (i % 100 === 7) return '';
      if (i % 100 === 8) return '{"question": 7}';
      const question = `What about ${words[i % words.length]} ${words[(i * 7) % words.length]} ${i}?`;
      return i % 2 ? question : JSON.stringify({ question, article: '000_a074e05998764c93.txt' });
    });
    const { status, output, errors } = await runMain(['ask', '--json', '--articles', 'seeds'], `${lines.join('\n')}\n`);
    expect([status, errors]).toEqual([0, '']);
    const answers = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { question?: string; error?: string; quotes?: Quoted[]; closest?: Quoted[] });
    expect(answers.map(({ question, error }) => question ?? error)).toEqual(
      lines.map((line, i) => {
        if (line === '') return 'The line is blank: write a question on it.';
        if (i % 100 === 8) return 'The line is not JSON of the form {"question": "…", "article": "file name"}.';
        return i % 2 ? line : (JSON.parse(line) as { question: string }).question;
      }),
    );
    const { text } = seedArticle();
    const quotes = answers.flatMap(({ quotes: best = [], closest = [] }) => [...best, ...closest]);
    expect(quotes.filter((quote) => quote.text !== text.slice(quote.start, quote.end))).toEqual([]);
    expect(
      answers.filter(({ error, quotes: best = [], closest = [] }) => !error && best.length + closest.length < 3),
    ).toEqual([]);
  });

  it('prints an article’s text to the letter', async () => {
    const { output } = await runMain(['text', '000_a074e05998764c93.txt']);
    expect(output).toBe(seedArticle().text);
  });

  it('gives a section as data', async () => {
    const { output } = await runMain(['read', '6', '--json']);
    const { text } = seedArticle();
    const { quotes } = JSON.parse(output) as { quotes: Quoted[] };
    expect(quotes.map(({ text: words }) => words)).toEqual([text.slice(quotes[0]?.start, quotes[0]?.end)]);
    expect(output).toContain('"reference":"§6"');
  });

  it.each([
    [['ask', 'what is it'], 'There is no word in that to look up. Add what it is about: a name, a place, a thing.'],
    [['read', '99'], 'Shanghai\'s urban safety and the "five centers" has no section “99”. Try §15 or §16.'],
    [
      ['ask', 'Who hunts?', '--article', 'nope'],
      'There is no article “nope”. Did you mean Shanghai\'s urban safety and the "five centers"?',
    ],
    [
      ['verify', '!!!'],
      'Paste the text to check, for example /verify quote: safety is no small matter. It needs at least one word.',
    ],
    [['text', 'nope.txt'], 'there is no article and no file "nope.txt".'],
    [['articles', '--articles', 'nowhere'], 'there is no folder "nowhere" (--articles or ARTICLES_DIR).'],
  ])('ends with 2 and one line for %j', async (args, problem) => {
    expect(await runMain(args)).toEqual({ status: 2, output: '', errors: `verbatim: ${problem}\n` });
  });

  it('ends with 2 and one line for wrong settings, without the secret', async () => {
    const outcome = await runMain(['start'], '', { DISCORD_TOKEN: 'secret', LOG_LEVEL: 'loud', DISCORD_GUILD_ID: '1' });
    expect(outcome).toEqual({
      status: 2,
      output: '',
      errors:
        'verbatim: the settings are wrong: DISCORD_GUILD_ID must be an id of 17 to 20 digits (in Discord: developer mode, then Copy ID); LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent\n',
    });
  });

  it('works with an empty folder, and reports on a folder', async () => {
    const chat = await runMain(['start'], 'Who?\n', { ARTICLES_DIR: folder });
    expect(chat).toEqual({
      status: 0,
      output: `There is no article to ask about yet. Put a .txt or .md file into ${folder} and start again.\n\n`,
      errors: '',
    });
    await writeFile(join(folder, 'bad.txt'), Buffer.from([0]));
    const { output } = await runMain(['check', folder]);
    expect(output).toBe(
      `✗ bad.txt: left out: it is a binary file\nNo article in ${folder}: put some there (${articleEndings.join(', ')}).\n`,
    );
  });

  it('presses an answer’s buttons by their letters', async () => {
    const { output } = await runMain(['chat'], 'What must never stop ringing?\nn\na\nw\n');
    expect(output).toMatch(/Match \d of \d:/);
    expect(output).toContain('Around it in §12 · ');
    expect(output).toMatch(/Confidence \d+%; from \d+% on it counts as an answer\./);
  });

  it('opens a prompt that works when piped, without a token', async () => {
    const { status, output } = await runMain(
      ['start'],
      'What must never stop ringing?\n/read 5\n/qoute\n/quit\nnot read\n',
    );
    expect(status).toBe(0);
    expect(output).toContain('> What must never stop ringing?\n\n');
    expect(output).toContain('§5 · Shanghai');
    expect(output).toMatch(/There is no command \/qoute\. Did you mean \/quote\? \/help lists them all\.\n\n$/);
  });

  it('serves the reader pages beside the prompt, and says where, once', async () => {
    const child = spawn(process.execPath, ['dist/src/main.js', 'start'], { env: { HTTP_PORT: '0' } });
    let said = '';
    child.stderr.setEncoding('utf8');
    for await (const chunk of child.stderr as AsyncIterable<string>) {
      said += chunk;
      if (said.endsWith('\n')) break;
    }
    const [, address = ''] = /^The articles can be read at (http:\/\/localhost:\d+\/)\n$/.exec(said) ?? [];
    const page = await (await fetch(`${address}a/000_a074e05998764c93-txt`)).text();
    child.stdin.end('What must never stop ringing?\n');
    const [status] = (await once(child, 'exit')) as [number];
    expect([status, page.includes('The alarm bell should always ring')]).toEqual([0, true]);
    await expect(fetch(address)).rejects.toThrow('fetch failed');
  });

  it('ends with 2 where the port of the pages is taken', async () => {
    const taken = createServer().listen(0);
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    expect(await runMain(['start'], '', { HTTP_PORT: String(port) })).toEqual({
      status: 2,
      output: '',
      errors: `verbatim: the port ${port} of HTTP_PORT is in use by another program: choose another, or end that program.\n`,
    });
    taken.close();
  });

  it('writes the reader pages as files', async () => {
    const out = join(folder, 'pages');
    const { status, output } = await runMain(['pages', out]);
    expect([status, output]).toEqual([0, `4 files in ${out}: 1 article, index.html, 404.html and style.css.\n`]);
    await rm(out, { recursive: true });
  });

  it('reports on the set-up', async () => {
    const { output } = await runMain(['doctor']);
    expect(output).toMatch(/^✓ Node \d+\.\d+\.\d+\n✓ 1 article in seeds\n/);
  });
});

describe('the bot’s start', () => {
  it('ends with 3 and says what to do when Discord refuses the token', async () => {
    const standIn = await startStandIn();
    const bot = startBot({ apiUrl: standIn.apiUrl, token: 'wrong.token' });
    expect(await bot.exited).toBe(3);
    expect(bot.log()).toContain(
      'Discord refuses DISCORD_TOKEN: reset it at https://discord.com/developers/applications',
    );
    expect(bot.log()).not.toContain('wrong.token');
    await standIn.close();
  });

  it('refuses privately, in a friendly way, whoever asks too often', async () => {
    const standIn = await startStandIn();
    const bot = startBot(standIn, { ASKS_PER_MINUTE: '1' });
    await untilStarted(bot, standIn);
    await standIn.slash({ name: 'help' });
    const second = await standIn.slash({ name: 'articles' });
    expect(JSON.stringify(second.callback)).toContain('That was a lot of questions in one minute.');
    expect((second.message?.flags ?? 0) & 64).toBe(64);
    await bot.stop();
    await standIn.close();
    expect(standIn.violations).toEqual([]);
  });

  it('keeps the shards that SHARDS names', async () => {
    const standIn = await startStandIn({ shards: 4 });
    const bot = startBot(standIn, { SHARDS: '3/4' });
    await untilStarted(bot, standIn);
    expect(standIn.gateway.identifies).toMatchObject([{ shard: [3, 4] }]);
    await bot.stop();
    await standIn.close();
  });

  it('does not register commands that Discord has already', async () => {
    const first = await startStandIn();
    const one = startBot(first);
    await untilStarted(one, first);
    await one.stop();
    const second = await startStandIn({ commands: first.registrations[0] ?? [] });
    const two = startBot(second);
    await untilStarted(two, second, 'GET');
    await second.slash({ name: 'help' });
    expect(second.registrations).toEqual([]);
    await two.stop();
    await Promise.all([first.close(), second.close()]);
  });
});
